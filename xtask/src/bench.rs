//! Measurements that take too long for a test run.

use crate::{
    Done, machine,
    shell::{cargo, must},
};

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
