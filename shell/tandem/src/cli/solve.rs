//! `tandem plan solve INSTANCE --out PLAN --seconds S --seed N`: the engine alone, file to file.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use kit::{Clock, MachineClock};
use timetable::{Instance, Prepared, Solution, SolveOptions, score, solve_prepared, violations};

#[derive(Args, Debug)]
pub struct SolveArgs {
    /// An instance file (tandem-plan-instance/1, JSON).
    instance: PathBuf,
    /// Where the plan is written (tandem-plan-solution/1, JSON).
    #[arg(long)]
    out: PathBuf,
    /// Stop after so many seconds at the latest.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Same seed and same moves, same plan.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Length of the search; the default grows with the instance.
    #[arg(long)]
    moves: Option<u64>,
    /// A plan to begin with; its published sessions stay.
    #[arg(long)]
    warm: Option<PathBuf>,
}

pub fn run(args: &SolveArgs) -> ExitCode {
    match solve(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, why)) => {
            eprintln!("tandem: {why}");
            ExitCode::from(code)
        }
    }
}

/// The command as a function: `seconds` at most, the given seed, no warm start. The error is the sentence for the person.
pub fn solve_file(instance: &Path, out: &Path, seconds: u64, seed: u64) -> Result<(), String> {
    let args = SolveArgs { instance: instance.into(), out: out.into(), seconds, seed, moves: None, warm: None };
    solve(&args).map_err(|(_, why)| why)
}

type Failed = (u8, String);

fn solve(args: &SolveArgs) -> Result<(), Failed> {
    let text = read(&args.instance)?;
    let instance = Instance::parse(&text).map_err(|e| (3, format!("{}: {e}", args.instance.display())))?;
    let warm = match &args.warm {
        Some(path) => Some(Solution::parse(&read(path)?).map_err(|e| (3, format!("{}: {e}", path.display())))?),
        None => None,
    };
    let prepared = Prepared::new(&instance);
    let moves = args.moves.unwrap_or_else(|| SolveOptions::usual_moves(&instance));
    let options = SolveOptions { seed: args.seed, moves, warm: warm.as_ref() };
    let start = MachineClock.now();
    let mut told = start;
    let plan = solve_prepared(&prepared, &options, &mut |progress| {
        let now = MachineClock.now();
        if now.0 - told.0 >= 1_000 {
            told = now;
            eprintln!(
                "  {:>3} s  {} of {} moves, {} unplaced, cost {} cents",
                (now.0 - start.0) / 1_000,
                progress.moves,
                moves,
                progress.unplaced,
                progress.best_cents
            );
        }
        now.0 - start.0 >= args.seconds as i64 * 1_000
    })
    .map_err(|e| (4, e.to_string()))?;
    let broken = violations(&prepared, &plan);
    if let Some(first) = broken.first() {
        return Err((1, format!("the plan breaks {} rules, the first: {first:?}", broken.len())));
    }
    std::fs::write(&args.out, plan.to_json())
        .map_err(|e| (1, format!("{} cannot be written: {e}", args.out.display())))?;
    let cost = score(&prepared, &plan);
    println!("{} sessions, objective {} cents, written to {}", plan.sessions.len(), cost.total(), args.out.display());
    Ok(())
}

fn read(path: &Path) -> Result<String, Failed> {
    std::fs::read_to_string(path).map_err(|e| (1, format!("{} cannot be read: {e}", path.display())))
}
