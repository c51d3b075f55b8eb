//! Simulated annealing over the moves, temperature by the count of moves, never by a clock.

use crate::dice::Dice;
use crate::lawful::repair;
use crate::moves;
use crate::solution::Solution;
use crate::state::State;
use crate::write;

/// Where a solve stands; handed to the caller between moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    pub moves: u64,
    /// Moves the schedule was asked for.
    pub of_moves: u64,
    /// Objective of the best lawful plan so far, cents.
    pub best_cents: i64,
    pub unplaced: usize,
}

/// The best plan so far.
pub(crate) struct Best {
    /// False while a published session lacks what it builds on: any whole plan is better, whatever it costs.
    pub whole: bool,
    pub cost: i64,
    pub unplaced: usize,
    pub solution: Solution,
}

impl Best {
    pub fn better_than(&self, other: &Best) -> bool {
        (self.whole, -self.cost) > (other.whole, -other.cost)
    }
}

/// The caller is asked whether to stop after so many moves.
const ASK_EVERY: u64 = 1024;

/// Temperatures and the price of a breach, in shares of the mean price of an unplaced need.
struct Heat {
    hot: f64,
    cold: f64,
    breach_first: f64,
    breach_last: f64,
}

impl Heat {
    /// The more moves per need, the hotter the start pays. Chosen on generated instances of 50, 500 and
    /// 5000 people (seeds 1 to 3).
    fn of(st: &State, moves: u64) -> Heat {
        let needs = st.p.needs.len().max(1) as f64;
        let total: i64 = st.p.needs.iter().map(|n| n.unplaced).sum();
        let mean = (total as f64 / needs).max(1.0);
        let hot = 0.12 * (moves as f64 / needs / 100.0).powf(0.6).clamp(1.0, 7.0);
        Heat { hot: hot * mean, cold: 0.005 * mean, breach_first: 0.8 * mean, breach_last: 2.0 * mean }
    }

    fn at(&self, share: f64) -> (f64, f64) {
        (
            self.hot * (self.cold / self.hot).powf(share),
            self.breach_first * (self.breach_last / self.breach_first).powf(share),
        )
    }
}

/// Anneals for `total` moves or until told to stop; `best` is replaced whenever a better lawful plan is met.
pub(crate) fn anneal(
    st: &mut State,
    dice: &mut Dice,
    total: u64,
    best: &mut Best,
    should_stop: &mut dyn FnMut(&Progress) -> bool,
) {
    let heat = Heat::of(st, total);
    let look_every = (20 * st.p.needs.len() as u64).clamp(8 * ASK_EVERY, 64 * ASK_EVERY) / ASK_EVERY * ASK_EVERY;
    let (mut temperature, mut breach) = heat.at(0.0);
    for done in 0..total {
        if done % ASK_EVERY == 0 {
            (temperature, breach) = heat.at(done as f64 / total as f64);
            if done % look_every == 0 {
                keep_if_better(st, dice, best);
            }
            if should_stop(&Progress { moves: done, of_moves: total, best_cents: best.cost, unplaced: best.unplaced }) {
                break;
            }
        }
        st.begin();
        let moved = moves::random(st, dice);
        if !moved || !pleases(st, dice, temperature, breach) {
            st.undo();
        }
    }
    keep_if_better(st, dice, best);
}

fn pleases(st: &State, dice: &mut Dice, temperature: f64, breach: f64) -> bool {
    let (cost, spend, broken) = st.before();
    let over = st.p.instance.budget_cents.is_some_and(|budget| st.spend > budget && st.spend > spend);
    let delta = (st.cost - cost) as f64 + breach * (st.broken - broken) as f64;
    !over && (delta <= 0.0 || dice.unit() < (-delta / temperature).exp())
}

/// Repairs a copy in thought: the state itself goes on unrepaired.
fn keep_if_better(st: &mut State, dice: &mut Dice, best: &mut Best) {
    if best.whole && st.cost >= best.cost {
        return;
    }
    st.begin();
    let whole = repair(st, dice);
    let within = whole && st.p.instance.budget_cents.is_none_or(|budget| st.spend <= budget);
    if within && (!best.whole || st.cost < best.cost) {
        *best = Best { whole, cost: st.cost, unplaced: st.unplaced.len(), solution: write::solution(st) };
    }
    st.undo();
}
