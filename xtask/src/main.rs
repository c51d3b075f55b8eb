#![doc = include_str!("../README.md")]

mod assets;
mod bench;
mod demo;
mod generate;
mod machine;
mod package;
mod pseudo;
mod shell;
mod test;
mod tidy;
mod tour;

use std::{path::PathBuf, process::ExitCode};

const HELP: &str = "\
cargo xtask demo [options]      the demonstration centre; options are those of `tandem demo`
cargo xtask test [--fast]       every test there is; --fast leaves out the browser and lets missing tools be skipped
cargo xtask tidy                the promises that the compiler cannot see
cargo xtask generate [--check]  files made from other files
cargo xtask pseudo <code>       locales/<code> made from English, accented and a third longer, where nothing is written yet
cargo xtask assets              browser enhancements from npm
cargo xtask package [--try]     the Debian package, from a release build; --try installs and starts one around a debug build
cargo xtask bench           starts, pages, crowds, memory, imports: docs/performance.md
cargo xtask bench kills [n]     kill -9 five hundred times on each database
cargo xtask tour                docs/tour.md with fresh pictures";

/// What went wrong, in a sentence; the errand ends with exit code 1.
pub type Done<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rest: Vec<&str> = args.iter().skip(1).map(String::as_str).collect();
    let done = match (args.first().map(String::as_str), rest.as_slice()) {
        (Some("demo"), options) => demo::run(options),
        (Some("test"), []) => test::run(false),
        (Some("test"), ["--fast"]) => test::run(true),
        (Some("tidy"), []) => tidy::run(),
        (Some("generate"), []) => generate::write(),
        (Some("generate"), ["--check"]) => generate::check(),
        (Some("pseudo"), [code]) => pseudo::write(code),
        (Some("assets"), []) => assets::run(),
        (Some("package"), []) => package::run(),
        (Some("package"), ["--try"]) => test::program().and_then(|program| package::try_out(&program)),
        (Some("bench"), []) => bench::speed(),
        (Some("bench"), ["kills"]) => bench::kills(None),
        (Some("bench"), ["kills", count]) => bench::kills(Some(count)),
        (Some("tour"), []) => tour::run(),
        (None | Some("help" | "--help" | "-h"), _) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("xtask: not understood: {}\n\n{HELP}", args.join(" "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace. Cargo says it when it runs this errand: a target folder shared by two checkouts may hold
/// an errand that was compiled in the other one.
pub fn root() -> PathBuf {
    let said = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = said.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().map(PathBuf::from).unwrap_or(here)
}
