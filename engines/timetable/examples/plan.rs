//! Solves an instance file: `cargo run --release -p timetable --example plan -- instance.json plan.json [seed] [moves]`.

use std::process::ExitCode;

use timetable::{Instance, SolveOptions, solve};

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
    let [from, to, rest @ ..] = args.as_slice() else { return Err("usage: plan INSTANCE PLAN [SEED] [MOVES]".to_owned()) };
    let text = std::fs::read_to_string(from).map_err(|e| format!("{from}: {e}"))?;
    let instance = Instance::parse(&text).map_err(|e| e.to_string())?;
    let number = |at: usize, or: u64| rest.get(at).map_or(Ok(or), |s| s.parse().map_err(|e| format!("{s}: {e}")));
    let options = SolveOptions { seed: number(0, 1)?, moves: number(1, SolveOptions::usual_moves(&instance))?, warm: None };
    let mut best = 0;
    let plan = solve(&instance, &options, &mut |p| {
        best = p.best_cents;
        false
    })
    .map_err(|e| e.to_string())?;
    println!("{} moves, best seen {best} cents, {} sessions", options.moves, plan.sessions.len());
    std::fs::write(to, plan.to_json()).map_err(|e| format!("{to}: {e}"))
}
