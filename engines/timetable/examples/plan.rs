//! Solves an instance file: `cargo run --release -p timetable --example plan -- instance.json plan.json [seed] [moves]`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use timetable::{Instance, Prepared, Solution, SolveOptions, score, solve, violations, why};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, rest @ ..] = args.as_slice() else {
        return Err("usage: plan INSTANCE PLAN [SEED] [MOVES]".to_owned());
    };
    let text = std::fs::read_to_string(from).map_err(|e| format!("{from}: {e}"))?;
    let instance = Instance::parse(&text).map_err(|e| e.to_string())?;
    let number = |at: usize, or: u64| rest.get(at).map_or(Ok(or), |s| s.parse().map_err(|e| format!("{s}: {e}")));
    let options =
        SolveOptions { seed: number(0, 1)?, moves: number(1, SolveOptions::usual_moves(&instance))?, warm: None };
    let plan = solve(&instance, &options, &mut |_| false).map_err(|e| e.to_string())?;
    std::fs::write(to, plan.to_json()).map_err(|e| format!("{to}: {e}"))?;
    report(&instance, &plan, options.moves)
}

/// What the plan costs, what it breaks, and why people are left out.
fn report(instance: &Instance, plan: &Solution, moves: u64) -> Result<(), String> {
    let prepared = Prepared::new(instance);
    let cost = score(&prepared, plan);
    println!(
        "{moves} moves, best seen {} cents, {} sessions, {} breaches",
        cost.total(),
        plan.sessions.len(),
        violations(&prepared, plan).len()
    );
    let left_out = why(&prepared, plan).map_err(|e| e.to_string())?;
    let mut count: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    for w in &left_out {
        let first = count.entry(w.reasons[0].key()).or_insert_with(|| (0, w.reasons[0].sentence()));
        first.0 += 1;
    }
    println!("{} needs left out", left_out.len());
    count.iter().for_each(|(key, (n, sentence))| println!("{n:6} {key}, for example: {sentence}"));
    Ok(())
}
