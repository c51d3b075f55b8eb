//! Every test there is, in one command.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    Done, assets, generate,
    machine::{self, CHROMIUM, COMPILER, FONTS, Node, POSTGRES, PYTHON},
    package, root,
    shell::{cargo, must, output},
    tidy,
    tour::AS_OF,
};

/// Collections of texts for the engines' accuracy, where they lie beside the repository; TANDEM_DATA names another place.
const DATA: &str = "../shared/data";

/// `fast`: without the browser, without installing, and with missing tools skipped by name.
pub fn run(fast: bool) -> Done {
    let python = if fast { None } else { Some(prepare()?) };
    let node = if fast { None } else { Some(Node::find()?) };
    if let Some(node) = &node {
        assets::bring(node)?;
    }
    let mut sum = Sum::default();
    sum.cargo_tests(fast, python.as_deref())?;
    sum.part("tidy", tidy::run());
    sum.part("generated files are up to date", generate::check());
    if !fast {
        let tried = program().and_then(|program| package::try_out(&program));
        sum.part("the package installs, serves and stops", tried);
    }
    if let Some(node) = &node {
        for script in ["browser/pages.mjs", "browser/story.mjs", "browser/first-session.mjs"] {
            let tested = browser(node, script).and_then(|mut command| sum.watch(&mut command));
            sum.part(script, tested);
        }
    }
    println!("\n{} passed, {} failed{}", sum.passed, sum.failed, if fast { " (the browser was left out)" } else { "" });
    for name in &sum.broken {
        println!("  failed: {name}");
    }
    if sum.failed == 0 && sum.broken.is_empty() { Ok(()) } else { Err("not everything passed".into()) }
}

fn prepare() -> Done<PathBuf> {
    let missing = machine::see_to(&[COMPILER, POSTGRES, CHROMIUM, FONTS, PYTHON]);
    if !missing.is_empty() {
        return Err(format!(
            "these tests need {}; `cargo xtask test --fast` runs those that can do without",
            missing.join(", ")
        ));
    }
    machine::python("xtask/requirements.txt")
}

/// The program as it is now, built as the tests are; TANDEM_BIN names another one.
pub fn program() -> Done<PathBuf> {
    if let Some(named) = std::env::var_os("TANDEM_BIN") {
        return Ok(named.into());
    }
    // The same features as in `cargo test --workspace`, so that nothing is built twice.
    must(&mut cargo(&["build", "--quiet", "--workspace", "--bins", "--tests"]))?;
    Ok(target()?.join("debug").join("tandem"))
}

/// A script of `browser/` against the program as it is now.
pub fn browser(node: &Node, script: &str) -> Done<Command> {
    Ok(browser_of(&program()?, node, script))
}

/// A script of `browser/` against a program that is built already.
pub fn browser_of(program: &Path, node: &Node, script: &str) -> Command {
    let mut command = node.node(&[script]);
    command.env("TANDEM_BIN", program).env("TANDEM_AS_OF", AS_OF);
    if let Some(chromium) = machine::chromium() {
        command.env("TANDEM_CHROMIUM", chromium);
    }
    command
}

/// Cargo's folder for what it builds.
pub fn target() -> Done<PathBuf> {
    let said = output(&mut cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let meta: serde_json::Value = serde_json::from_str(&said).map_err(|e| format!("cargo metadata: {e}"))?;
    meta["target_directory"].as_str().map(PathBuf::from).ok_or_else(|| "cargo metadata names no target folder".into())
}

#[derive(Default)]
struct Sum {
    passed: u64,
    failed: u64,
    broken: Vec<String>,
}

impl Sum {
    fn cargo_tests(&mut self, fast: bool, python: Option<&Path>) -> Done {
        let mut command = cargo(&["test", "--workspace", "--no-fail-fast"]);
        if !fast {
            command.env("TANDEM_NO_SKIPS", "1");
        }
        if let Some(python) = python {
            command.env("TANDEM_PYTHON", python);
        }
        if let Some(data) = data() {
            command.env("TANDEM_DATA", data);
        }
        let before = self.failed;
        if let Err(why) = self.watch(&mut command) {
            // Failed tests are counted already; anything else (it does not compile) is not.
            if self.failed == before {
                return Err(why);
            }
        }
        Ok(())
    }

    /// Runs a command in the open and counts what its `test result:` lines say.
    fn watch(&mut self, command: &mut Command) -> Done {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|e| format!("{name} cannot be started: {e}"))?;
        if let Some(out) = child.stdout.take() {
            for line in BufReader::new(out).lines() {
                let line = line.map_err(|e| e.to_string())?;
                println!("{line}");
                let (passed, failed) = counts(&line);
                self.passed += passed;
                self.failed += failed;
            }
        }
        let status = child.wait().map_err(|e| e.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}")) }
    }

    /// One part that passes or fails as a whole.
    fn part(&mut self, name: &str, done: Done) {
        match done {
            Ok(()) => self.passed += 1,
            Err(why) => {
                println!("{name}: {why}");
                self.failed += 1;
                self.broken.push(name.to_owned());
            }
        }
    }
}

fn data() -> Option<PathBuf> {
    let named = std::env::var_os("TANDEM_DATA").map(PathBuf::from).unwrap_or_else(|| root().join(DATA));
    named.canonicalize().ok().filter(|folder| folder.is_dir())
}

/// Passed and failed of `test result: ok. 12 passed; 0 failed; …`; zeros for any other line.
fn counts(line: &str) -> (u64, u64) {
    let Some(result) = line.trim_start().strip_prefix("test result: ") else { return (0, 0) };
    let number = |word: &str| {
        let before = result.split(word).next().filter(|part| part.len() < result.len())?;
        before.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    (number(" passed").unwrap_or(0), number(" failed").unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted_and_other_lines_are_not() {
        assert_eq!(counts("test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured"), (12, 0));
        assert_eq!(counts("test result: FAILED. 8 passed; 2 failed; 0 ignored"), (8, 2));
        assert_eq!(counts("test a ... ok"), (0, 0));
    }
}
