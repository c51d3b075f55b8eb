#![doc = include_str!("../README.md")]
#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

mod client;
mod crowd;
mod imports;
mod month;
mod pages;
mod report;
mod server;
mod starts;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use report::{Measured, Report};
use server::Server;

/// What went wrong, in a sentence.
pub type Done<T = ()> = Result<T, String>;

const FEW: usize = 300;
const MANY: usize = 100_000;
/// How long a person looks at a page in the second crowd.
const LOOK: Duration = Duration::from_secs(1);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, first_visit, out] = args.as_slice() else {
        eprintln!("load PROGRAM FIRST_VISIT_JSON OUT.md");
        return ExitCode::from(2);
    };
    // Our reqwest brings no provider of its own; whatever is asked here is asked without TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = std::env::temp_dir().join(format!("tandem-bench-{}", std::process::id()));
    let done = all(Path::new(program), first_visit, &folder).await;
    let _ = fs::remove_dir_all(&folder);
    match done.and_then(|measured| Report::of(&measured).write(&PathBuf::from(out))) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("load: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn all(program: &Path, first_visit: &str, folder: &Path) -> Done<Measured> {
    let say = |what: &str| eprintln!("load: {what}");
    let demo = folder.join("demo");
    fs::create_dir_all(&demo).map_err(|e| e.to_string())?;
    say("the first start, which seeds");
    let first = starts::first(program, &demo).await?;
    say("the second start");
    let second = starts::second(program, &demo).await?;

    let server = served(program, &demo).await?;
    say("every page");
    let small = pages::measure(&server).await?;
    say("32 people who never think");
    let full = crowd::measure(&server, Duration::ZERO).await?;
    say("32 people who look at each page");
    let calm = crowd::measure(&server, LOOK).await?;
    let resident_mb = server.resident_mb()?;
    say("a month's draft");
    let month = month::measure(&server).await?;
    server.stop()?;

    say("300 people imported");
    let few = imports::measure(program, &folder.join("few"), FEW)?;
    say("100,000 people imported");
    let many = imports::measure(program, &demo, MANY)?;
    let server = served(program, &demo).await?;
    say("every page with 100,000 people");
    let large = pages::measure(&server).await?;
    say("32 people who look at each page, among 100,000");
    let calm_large = crowd::measure(&server, LOOK).await?;
    let resident_large_mb = server.resident_mb()?;
    server.stop()?;
    let first_visit = report::first_visit(first_visit)?;
    Ok(Measured {
        first,
        second,
        small,
        full,
        calm,
        resident_mb,
        month,
        few,
        many,
        large,
        calm_large,
        resident_large_mb,
        first_visit,
    })
}

async fn served(program: &Path, folder: &Path) -> Done<Server> {
    let mut server = Server::start(program, folder)?;
    server.answers("/readyz", std::time::Instant::now()).await?;
    Ok(server)
}
