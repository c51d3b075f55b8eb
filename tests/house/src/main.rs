//! One binary for everything that needs a database or the whole house.
//!
//! Each test runs on SQLite and on PostgreSQL. Where PostgreSQL is not installed its tests are skipped by name; with
//! `TANDEM_NO_SKIPS=1` (set by `cargo xtask test`) a skip is a failure, so that a green full run means that all ran.

mod calendars;
mod counts;
mod delivered;
mod doors;
mod driver;
mod events;
mod guest;
mod held;
mod keeping;
mod keys;
mod kills;
mod local;
mod mandatory;
mod money;
mod names;
mod nights;
mod pages;
mod places;
mod planner;
mod postgres;
mod program;
mod recordings;
mod scim;
mod search;
mod stage;
mod store_tests;
mod stories;
mod transcript;
mod two_windows;
mod undo;
mod watching;

use std::{future::Future, pin::Pin, sync::Arc};

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use stage::{Kind, Stages};

/// How a test says that it cannot run here.
const SKIPPED: &str = "cannot run here: ";

type Outcome = Pin<Box<dyn Future<Output = Result<(), String>> + Send>>;
/// Adds a test that runs on both databases.
type Add<'a> = &'a mut dyn FnMut(&str, fn(Arc<Stages>, Kind) -> Outcome);

fn main() -> std::process::ExitCode {
    if std::env::var_os(program::AS_PROGRAM).is_some() {
        return tandem::cli::main();
    }
    let args = Arguments::from_args();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => Arc::new(runtime),
        Err(error) => {
            eprintln!("no runtime: {error}");
            std::process::exit(1);
        }
    };
    let stages = Arc::new(Stages::new());
    let mut trials = Vec::new();
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let mut add = |name: &str, test: fn(Arc<Stages>, Kind) -> Outcome| {
            let (runtime, stages) = (runtime.clone(), stages.clone());
            trials.push(Trial::ignorable_test(format!("{}::{name}", kind.name()), move || {
                if let Some(why) = stages.missing(kind) {
                    return skip(&why);
                }
                // One at a time on PostgreSQL: news wait for the oldest transaction of the whole cluster, and another
                // test's would be such a one.
                let turn = (kind == Kind::Postgres).then(|| stages.turn());
                let outcome = runtime.block_on(stages.alone(test(stages.clone(), kind)));
                drop(turn);
                match outcome {
                    Ok(()) => Ok(Completion::Completed),
                    Err(why) if why.starts_with(SKIPPED) => skip(&why[SKIPPED.len()..]),
                    Err(why) => Err(Failed::from(why)),
                }
            }));
        };
        store_tests::list(&mut add);
        keeping::list(&mut add);
        watching::list(&mut add);
        if kind == Kind::Postgres {
            watching::list_pair(&mut add);
        }
        kills::list(&mut add);
        delivered::list(&mut add);
        local::list(&mut add);
        doors::list(&mut add);
        pages::list(&mut add);
        counts::list(&mut add);
        events::list(&mut add);
        keys::list(&mut add);
        held::list(&mut add);
        recordings::list(&mut add);
        scim::list(&mut add);
        search::list(&mut add);
        names::list(&mut add);
        nights::list(&mut add);
        mandatory::list(&mut add);
        money::list(&mut add);
        places::list(&mut add);
        transcript::list(&mut add);
        stories::list(&mut add);
        two_windows::list(&mut add);
        undo::list(&mut add);
    }
    planner::list(&mut trials);
    let conclusion = libtest_mimic::run(&args, trials);
    stages.strike();
    conclusion.exit_code()
}

/// A tool is missing: said by name, and a failure where everything is expected to be there.
fn skip(why: &str) -> Result<Completion, Failed> {
    if std::env::var_os("TANDEM_NO_SKIPS").is_some() {
        return Err(Failed::from(format!("skipped where nothing may be skipped: {why}")));
    }
    Ok(Completion::ignored_with(why))
}
