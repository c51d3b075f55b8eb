//! The command line: commands, help, exit codes.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Args, Parser, Subcommand, ValueEnum};
use kit::{Chance, Clock, Day, Done, Lang, MachineClock, ShiftedClock, Stop, time};
use people::imports;
use store::{Actor, Unfit};
use web::Config;

use crate::{House, night, runner};

mod doctor;
mod export;
mod keep;
mod logs;
mod place;
mod reference;
mod serve;
mod solve;
mod words;

use place::Place;
pub use reference::pages as reference_pages;
pub use solve::solve_file;

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  something unexpected went wrong; the reason is on standard error
  2  the command line was not understood
  3  the input has rows to mend; nothing was written
  4  refused as things stand, in words; nothing was written

Examples:
  tandem demo                                   a running contact centre to try things in
  tandem serve --data /var/lib/tandem           a house of your own, on embedded SQLite
  tandem serve --database postgres://tandem@localhost/tandem
  tandem import people staff.csv --dry-run --data /var/lib/tandem
  tandem export --data /var/lib/tandem --out copy --as csv
  tandem plan solve instance.json --out plan.json --seconds 10 --seed 1
  tandem night --as-of 2027-01-13 --data /var/lib/tandem
  tandem backup --data /var/lib/tandem
  tandem restore /backup/2027-01-13 --data /srv/second-house
  tandem doctor --data /var/lib/tandem";

#[derive(Parser, Debug)]
#[command(name = "tandem", version, about = "The training system of a customer-service organisation", after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    logs: logs::Logs,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Build and serve the demonstration centre, with one sign-in link per role.
    Demo(serve::DemoArgs),
    /// Serve a house of your own; the first start leads through creating it.
    Serve(serve::ServeArgs),
    /// Bring in a CSV file: people, shifts, forecast, feedback, metrics or qa.
    Import(ImportArgs),
    /// Take a copy of everything: CSV files or one SQLite file. Passwords, tokens and sign-ins stay.
    Export(export::ExportArgs),
    /// The mappings of columns that `import --mapping` knows.
    Mappings(Place),
    /// Planning without a database.
    #[command(subcommand)]
    Plan(PlanCommand),
    /// Run the nightly acts of a date by hand; acts already done are left alone.
    Night(NightArgs),
    /// Copy a house, as of one moment, into a new folder; it may be serving meanwhile.
    Backup(keep::BackupArgs),
    /// Bring a backup into an empty place and prove the copy. Nothing is ever overwritten.
    Restore(keep::RestoreArgs),
    /// Look whether everything is well, and say the repair where it is not.
    Doctor(doctor::DoctorArgs),
    /// Write the pages of reference into a folder.
    #[command(hide = true)]
    Reference { folder: PathBuf },
    /// Write anew what is derived: the search tables, and the order of names. After an update that says so.
    Reindex(ReindexArgs),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    People,
    Shifts,
    Forecast,
    Feedback,
    Metrics,
    Qa,
}

#[derive(Args, Debug)]
struct ImportArgs {
    kind: Kind,
    file: PathBuf,
    #[command(flatten)]
    place: Place,
    /// A mapping of columns: remembered by the house, or one that comes with the product (`tandem mappings`).
    #[arg(long, default_value = "")]
    mapping: String,
    /// Say what would change, change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Apply the right rows although others have to be mended; without it any such row keeps the whole file out.
    #[arg(long)]
    skip_wrong: bool,
    /// Where to write the rows that were left out, to be mended and taken in again.
    #[arg(long, requires = "skip_wrong")]
    left_out: Option<PathBuf>,
}

#[derive(Subcommand, Debug)]
enum PlanCommand {
    /// Solve an instance file (tandem-plan-instance/1) and write the plan (tandem-plan-solution/1).
    Solve(solve::SolveArgs),
}

#[derive(Args, Debug)]
struct NightArgs {
    #[arg(long)]
    as_of: Day,
    #[command(flatten)]
    place: Place,
}

#[derive(Args, Debug)]
struct ReindexArgs {
    #[command(flatten)]
    place: Place,
}

/// Whoever reads the embedded database does it on a thread of these: with every reader at work there is still one for each
/// processor.
fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get) + store::READERS
}

pub fn main() -> ExitCode {
    let cli = Cli::parse();
    logs::begin(&cli.logs, matches!(cli.command, Command::Demo(_)));
    if let Command::Plan(PlanCommand::Solve(args)) = cli.command {
        return solve::run(&args);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(threads()).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.to_string()),
    };
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Demo(args) => serve::demo(args).await,
            Command::Serve(args) => serve::serve(args).await,
            Command::Import(args) => import(args).await,
            Command::Export(args) => export::run(args).await,
            Command::Mappings(place) => mappings(place).await,
            Command::Night(args) => run_night(args).await,
            Command::Backup(args) => keep::backup(args).await,
            Command::Restore(args) => keep::restore(args).await,
            Command::Doctor(args) => doctor::run(args).await,
            Command::Reference { folder } => {
                reference::write(&folder)?;
                Ok(ExitCode::SUCCESS)
            }
            Command::Reindex(args) => reindex(args).await,
            Command::Plan(_) => Ok(ExitCode::SUCCESS),
        }
    });
    // A search for a plan may still be thinking on its thread; nobody waits for it any more.
    runtime.shutdown_background();
    match outcome {
        Ok(code) => code,
        Err(Stop::Refused(refusal)) => {
            for (_, say) in &refusal.says {
                eprintln!("tandem: {}", web::locale::say(Lang::En, say));
            }
            ExitCode::from(4)
        }
        Err(Stop::Fault(fault)) => match fault.downcast_ref::<Unfit>() {
            Some(unfit) => {
                eprintln!("tandem: {unfit}");
                ExitCode::from(4)
            }
            None => fail(&fault.to_string()),
        },
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("tandem: {why}");
    ExitCode::from(1)
}

async fn import(args: ImportArgs) -> Done<ExitCode> {
    let bytes =
        std::fs::read(&args.file).map_err(|e| Stop::fault(format!("{} cannot be read: {e}", args.file.display())))?;
    if args.dry_run {
        args.place.there().await?;
    }
    let house = behind_a_desk(&args.place).await?;
    let name = args.file.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let kind = format!("{:?}", args.kind).to_lowercase();
    let new = imports::NewImport {
        kind: &kind,
        file_name: &name,
        bytes: Arc::new(bytes),
        mapping: &args.mapping,
        ..imports::NewImport::default()
    };
    let mut desk = desk(&house);
    if args.dry_run {
        let report = imports::rehearse(&mut desk, new).await?;
        report.lines(Lang::En).iter().for_each(|line| println!("{line}"));
        println!("Dry run: nothing was changed.");
        return Ok(ExitCode::from(if report.counts.error > 0 { 3 } else { 0 }));
    }
    let number = imports::stage(&mut desk, new).await?;
    let mut look = house.app.0.db.look(None, house.app.now()).await?;
    let report = imports::report(&mut look, number).await?;
    drop(look);
    report.lines(Lang::En).iter().for_each(|line| println!("{line}"));
    if report.counts.error > 0 && !args.skip_wrong {
        imports::discard(&mut desk, number).await?;
        println!("Nothing was changed. Mend the rows above and try again, or apply the others with --skip-wrong.");
        return Ok(ExitCode::from(3));
    }
    if report.counts.changes() == 0 {
        imports::discard(&mut desk, number).await?;
        println!("Everything in this file is known already. Nothing was changed.");
        return Ok(ExitCode::from(if report.counts.error > 0 { 3 } else { 0 }));
    }
    let done = imports::apply(&mut desk, number, args.skip_wrong).await?;
    if let Some(path) = args.left_out.filter(|_| done.left_out > 0) {
        let rows = imports::left_out_csv(&desk, number, Lang::En).await?;
        std::fs::write(&path, rows).map_err(|e| Stop::fault(format!("{} cannot be written: {e}", path.display())))?;
    }
    runner::run_due(&house).await?;
    println!("Applied as import {number}. It can be undone as a whole under Imports.");
    if done.left_out > 0 {
        println!("Rows left out: {}. They wait as CSV at /imports/{number}/left-out.csv.", done.left_out);
    }
    Ok(ExitCode::SUCCESS)
}

fn desk(house: &House) -> imports::Desk<'_> {
    let app = &house.app;
    let (db, importers) = (&app.0.db, &app.0.parts.importers);
    imports::Desk { db, importers, actor: Actor::System, now: app.now(), chance: app.chance() }
}

async fn mappings(place: Place) -> Done<ExitCode> {
    let house = behind_a_desk(&place).await?;
    let mut look = house.app.0.db.look(None, house.app.now()).await?;
    for (kind, name) in imports::mappings(&mut look).await? {
        println!("{kind}\t{name}");
    }
    Ok(ExitCode::SUCCESS)
}

async fn run_night(args: NightArgs) -> Done<ExitCode> {
    let quiet = behind_a_desk(&args.place).await?;
    let zone = quiet.app.house().zone;
    // The last minute of the date: every act of that night is due.
    let clock: Arc<dyn Clock> = Arc::new(ShiftedClock::starting_at(time::at_local(args.as_of, 1439, zone)));
    let config = quiet.app.0.config.clone();
    let house = House::build(quiet.app.0.db.clone(), clock, Chance::from_machine(), config, None).await?;
    let ran = night::run(&house, args.as_of).await?;
    println!("{ran} nightly acts ran for {}.", args.as_of);
    Ok(ExitCode::SUCCESS)
}

async fn reindex(args: ReindexArgs) -> Done<ExitCode> {
    let house = behind_a_desk(&args.place).await?;
    let app = &house.app;
    let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
    people::sort_again(&mut work).await?;
    let n = web::reindex(&mut work, &app.0.parts.searches).await?;
    work.commit().await?;
    println!("{n} entries can be found.");
    Ok(ExitCode::SUCCESS)
}

async fn behind_a_desk(place: &Place) -> Done<House> {
    let (db, files) = (place.open().await?, place.open_files()?);
    let config = Config { demo: false, secure_cookies: false, files, base_url: "http://127.0.0.1:8787".into() };
    House::build(db, Arc::new(MachineClock), Chance::from_machine(), config, None).await
}
