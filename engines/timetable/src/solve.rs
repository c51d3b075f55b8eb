//! The whole solve: warm start or first plan, then annealing, any-time.

use crate::dice::Dice;
use crate::greedy;
use crate::improve::{Best, Progress, anneal};
use crate::instance::Instance;
use crate::lawful::repair;
use crate::prepare::Prepared;
use crate::solution::Solution;
use crate::state::State;
use crate::write::{SolveError, load, solution};

/// What decides the answer, together with the instance: same options, same plan.
#[derive(Debug, Clone)]
pub struct SolveOptions<'a> {
    pub seed: u64,
    /// The annealing schedule is spread over so many moves. 0: only the first plan.
    pub moves: u64,
    /// A plan to start from. Sessions marked `published` stay exactly as they are.
    pub warm: Option<&'a Solution>,
}

impl SolveOptions<'_> {
    /// Moves that gave good plans on generated instances: 4000 per need, at least 200 000.
    pub fn usual_moves(instance: &Instance) -> u64 {
        (4_000 * instance.needs.len() as u64).max(200_000)
    }
}

/// Solves; `should_stop` is asked every 1024 moves and receives the progress, the caller owns the clock.
/// The answer keeps every rule (published sessions as far as they do: publish what a published course
/// builds on along with it). Errors only when a published
/// session does not fit the instance.
pub fn solve(
    instance: &Instance,
    options: &SolveOptions,
    should_stop: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Solution, SolveError> {
    let prepared = Prepared::new(instance);
    solve_prepared(&prepared, options, should_stop)
}

/// `solve` for callers who already prepared the instance.
pub fn solve_prepared(
    prepared: &Prepared,
    options: &SolveOptions,
    should_stop: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Solution, SolveError> {
    let mut st = State::new(prepared);
    let mut dice = Dice::new(options.seed);
    st.begin();
    if let Some(warm) = options.warm {
        load(&mut st, warm)?;
    }
    let mut best = lawful_best(&mut st, &mut dice);
    greedy::construct(&mut st, &mut dice);
    let first = lawful_best(&mut st, &mut dice);
    if first.better_than(&best) {
        best = first;
    }
    if options.moves > 0 && !prepared.needs.is_empty() {
        anneal(&mut st, &mut dice, options.moves, &mut best, should_stop);
    }
    Ok(best.solution)
}

fn lawful_best(st: &mut State, dice: &mut Dice) -> Best {
    st.begin();
    let whole = repair(st, dice);
    Best { whole, cost: st.cost, unplaced: st.unplaced.len(), solution: solution(st) }
}
