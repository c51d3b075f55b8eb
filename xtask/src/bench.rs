//! Measurements that take too long for a test run.

use crate::{
    Done, assets,
    machine::{self, CHROMIUM, Node},
    root,
    shell::{cargo, command, must},
    test,
};

/// Every figure of `docs/performance.md`, with the optimised program; ends badly when a promise is not kept.
pub fn speed() -> Done {
    let missing = machine::see_to(&[machine::COMPILER, CHROMIUM]);
    if !missing.is_empty() {
        return Err(format!("{} is missing", missing.join(", ")));
    }
    must(&mut cargo(&["build", "--release", "--locked", "-p", "tandem", "-p", "load"]))?;
    let built = test::target()?.join("release");
    let node = Node::find()?;
    assets::bring(&node)?;
    let seen = std::env::temp_dir().join(format!("tandem-first-visit-{}.json", std::process::id()));
    must(test::browser_of(&built.join("tandem"), &node, "browser/first-visit.mjs").arg(&seen))?;
    let mut load = command(built.join("load"), &[]);
    load.arg(built.join("tandem")).arg(&seen).arg(root().join("docs/performance.md"));
    let done = must(&mut load);
    std::fs::remove_file(&seen).map_err(|e| e.to_string())?;
    done
}

/// `kill -9` five hundred times on each database, with the optimised program.
const KILLS: &str = "500";

pub fn kills(count: Option<&str>) -> Done {
    let missing = machine::see_to(&[machine::COMPILER, machine::POSTGRES, machine::PYTHON]);
    if !missing.is_empty() {
        return Err(format!("{} is missing", missing.join(", ")));
    }
    let python = machine::python("xtask/requirements.txt")?;
    let mut command = cargo(&["test", "--release", "-p", "house", "--test", "house", "--", "--nocapture", "kills"]);
    command.env("TANDEM_KILLS", count.unwrap_or(KILLS)).env("TANDEM_NO_SKIPS", "1").env("TANDEM_PYTHON", python);
    must(&mut command)
}
