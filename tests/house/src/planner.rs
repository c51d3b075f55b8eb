//! Plans of the command line, judged by the independent checker in bench/planner.

use std::{path::PathBuf, process::Command};

use libtest_mimic::{Completion, Failed, Trial};

pub fn list(trials: &mut Vec<Trial>) {
    for (people, seed) in [(50, 1), (50, 2), (500, 1)] {
        trials.push(Trial::ignorable_test(
            format!("planner/{people} people, seed {seed}, pass the checker"),
            move || judge(people, seed),
        ));
    }
}

fn judge(people: u32, seed: u32) -> Result<Completion, Failed> {
    let python = std::env::var("TANDEM_PYTHON").unwrap_or_else(|_| "python3".into());
    let numpy = Command::new(&python).args(["-c", "import numpy"]).output().is_ok_and(|o| o.status.success());
    if !numpy {
        return crate::skip("python3 with numpy is not installed (cargo xtask test installs it)");
    }
    // Cargo says at run time which checkout this is; a shared target folder may hold another one's binary.
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").into());
    let bench = PathBuf::from(here).join("../../bench/planner");
    let folder = std::env::temp_dir().join(format!("tandem-plan-{}-{people}-{seed}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let (instance, plan) = (folder.join("instance.json"), folder.join("plan.json"));
    let made = Command::new(&python)
        .arg(bench.join("generate.py"))
        .args(["--agents", &people.to_string(), "--seed", &seed.to_string(), "--tight", "0.06", "--out"])
        .arg(&instance)
        .output()?;
    if !made.status.success() {
        return Err(format!("the generator failed: {}", String::from_utf8_lossy(&made.stderr)).into());
    }
    let code = tandem::cli::solve_file(&instance, &plan, 8, u64::from(seed));
    if let Err(why) = code {
        return Err(why.into());
    }
    let judged =
        Command::new(&python).arg(bench.join("check.py")).arg(&instance).arg(&plan).arg("--verify-erlang").output()?;
    let said = String::from_utf8_lossy(&judged.stdout).into_owned();
    std::fs::remove_dir_all(&folder)?;
    if !judged.status.success() {
        return Err(format!("the checker refuses the plan: {said}").into());
    }
    Ok(Completion::Completed)
}
