//! The command line: commands, help, exit codes.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Args, Parser, Subcommand, ValueEnum};
use kit::{Chance, Clock, Day, Done, Lang, MachineClock, ShiftedClock, Stop, time};
use store::{Actor, Db};
use web::Config;

use crate::{House, demo, night, post, runner};

mod solve;

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
  tandem plan solve instance.json --out plan.json --seconds 10 --seed 1
  tandem night --as-of 2027-01-13 --data /var/lib/tandem";

#[derive(Parser, Debug)]
#[command(name = "tandem", version, about = "The training system of a customer-service organisation", after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Build and serve the demonstration centre, with one sign-in link per role.
    Demo(DemoArgs),
    /// Serve a house of your own; the first start leads through creating it.
    Serve(ServeArgs),
    /// Bring in a CSV file: people, shifts, forecast, feedback, metrics or qa.
    Import(ImportArgs),
    /// Planning without a database.
    #[command(subcommand)]
    Plan(PlanCommand),
    /// Run the nightly acts of a date by hand; acts already done are left alone.
    Night(NightArgs),
}

#[derive(Args, Debug)]
struct DemoArgs {
    /// Where the demonstration lives; made when missing, taken up again when there.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// The day it is in the demonstration (2026-11-30); today when left out.
    #[arg(long)]
    as_of: Option<Day>,
    /// Build the demonstration and stop.
    #[arg(long, hide = true)]
    seed_only: bool,
}

#[derive(Args, Debug, Clone)]
struct Place {
    /// Folder of the embedded database.
    #[arg(long, conflicts_with = "database")]
    data: Option<PathBuf>,
    /// `postgres://user:password@host/name`; may also stand in TANDEM_DATABASE.
    #[arg(long)]
    database: Option<String>,
}

#[derive(Args, Debug)]
struct ServeArgs {
    #[command(flatten)]
    place: Place,
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// The address people type, for links in mails; `https` makes cookies secure.
    #[arg(long)]
    base_url: Option<String>,
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
    /// A saved column mapping.
    #[arg(long, default_value = "")]
    mapping: String,
    /// Say what would change, change nothing.
    #[arg(long)]
    dry_run: bool,
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

pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("TANDEM_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,tandem=info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
    if let Command::Plan(PlanCommand::Solve(args)) = cli.command {
        return solve::run(&args);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.to_string()),
    };
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Demo(args) => run_demo(args).await,
            Command::Serve(args) => serve(args).await,
            Command::Import(args) => import(args).await,
            Command::Night(args) => run_night(args).await,
            Command::Plan(_) => Ok(ExitCode::SUCCESS),
        }
    });
    match outcome {
        Ok(code) => code,
        Err(Stop::Refused(refusal)) => {
            for (_, say) in &refusal.says {
                eprintln!("tandem: {}", web::locale::say(Lang::En, say));
            }
            ExitCode::from(4)
        }
        Err(Stop::Fault(fault)) => fail(&fault.to_string()),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("tandem: {why}");
    ExitCode::from(1)
}

async fn open(place: &Place) -> Done<Db> {
    let url = place.database.clone().or_else(|| std::env::var("TANDEM_DATABASE").ok());
    match (&place.data, url) {
        (Some(folder), _) => Db::open_folder(folder).await,
        (None, Some(url)) => Db::open_url(&url).await,
        (None, None) => Db::open_folder(Path::new("data/house")).await,
    }
}

async fn run_demo(args: DemoArgs) -> Done<ExitCode> {
    let zone = demo::seed::zone();
    let known = demo::seed::as_of_of(&args.data);
    let as_of = args.as_of.or(known).unwrap_or_else(|| MachineClock.now().day(zone));
    let fresh = known.is_none();
    if let (Some(known), Some(asked)) = (known, args.as_of)
        && known != asked
    {
        eprintln!(
            "tandem: {} holds a demonstration of {known}. Choose another --data folder, or leave out --as-of.",
            args.data.display()
        );
        return Ok(ExitCode::from(4));
    }
    let start = std::time::Duration::from_millis(MachineClock.now().0 as u64);
    let db = Db::open_folder(&args.data).await?;
    if fresh {
        eprintln!("Building the demonstration centre for {as_of}. This takes a moment, once.");
        demo::seed::seed(&db, as_of, &mut |step| eprintln!("  {step}")).await?;
        demo::seed::remember(&args.data, as_of)?;
        let took = std::time::Duration::from_millis(MachineClock.now().0 as u64).saturating_sub(start);
        eprintln!("Done in {:.0} s.", took.as_secs_f64());
    }
    if args.seed_only {
        return Ok(ExitCode::SUCCESS);
    }
    // The demonstration's day began at 00:00; people try it at a working hour.
    let clock = Arc::new(ShiftedClock::starting_at(demo::seed::opening_moment(&db, as_of).await?));
    let demo = Arc::new(demo::Demo::new(clock.clone()));
    let base_url = format!("http://{}", args.listen);
    let config = Config { demo: true, secure_cookies: false, base_url: base_url.clone() };
    let house = House::build(db, clock, Chance::from_machine(), config, Some(demo.clone())).await?;
    demo.belongs_to(house.clone());
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    println!("\nTandem demonstration: {base_url}/demo\n");
    for (role, handle) in demo::pages::PARTS {
        println!("  {role:<14} {base_url}/demo/sign-in/{handle}");
    }
    println!("\nStop with Ctrl-C. The data stay in {}.", args.data.display());
    answer(listener, house).await
}

async fn serve(args: ServeArgs) -> Done<ExitCode> {
    let db = open(&args.place).await?;
    let base_url = args.base_url.unwrap_or_else(|| format!("http://{}", args.listen));
    let from = std::env::var("TANDEM_MAIL_FROM").unwrap_or_else(|_| "tandem@localhost".into());
    post::configure(std::env::var("TANDEM_SMTP").ok().as_deref(), &from).map_err(Stop::fault)?;
    let secure_cookies = base_url.starts_with("https://");
    let config = Config { demo: false, secure_cookies, base_url: base_url.trim_end_matches('/').to_owned() };
    let house = House::build(db, Arc::new(MachineClock), Chance::from_machine(), config, None).await?;
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    println!("Tandem serves at {base_url}");
    if !house.app.house().ready {
        println!("This house is new: open {base_url}/setup to create its administrator.");
    }
    answer(listener, house).await
}

async fn answer(listener: tokio::net::TcpListener, house: House) -> Done<ExitCode> {
    let behind = tokio::spawn(runner::run(house.clone()));
    let db = house.app.0.db.clone();
    axum::serve(listener, house.router).with_graceful_shutdown(stopped()).await?;
    behind.abort();
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Ctrl-C, or a service manager's polite request.
async fn stopped() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            tokio::select! { _ = ctrl_c => {}, _ = term.recv() => {} }
            return;
        }
    }
    let _ = ctrl_c.await;
}

async fn import(args: ImportArgs) -> Done<ExitCode> {
    let bytes =
        std::fs::read(&args.file).map_err(|e| Stop::fault(format!("{} cannot be read: {e}", args.file.display())))?;
    let db = open(&args.place).await?;
    // Building the house registers every room's importers.
    let house = behind_a_desk(db).await?;
    let app = &house.app;
    let name = args.file.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let kind = format!("{:?}", args.kind).to_lowercase();
    let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
    let new = people::imports::NewImport { kind: &kind, file_name: &name, bytes: &bytes, mapping: &args.mapping };
    let number = people::imports::stage_file(&mut work, new).await?;
    let report = people::imports::report(&mut work, number).await?;
    for line in report.lines(Lang::En) {
        println!("{line}");
    }
    if args.dry_run {
        println!("Dry run: nothing was changed.");
        return Ok(ExitCode::from(if report.problems > 0 { 3 } else { 0 }));
    }
    if report.problems > 0 {
        println!("Nothing was changed. Mend the rows above and try again.");
        return Ok(ExitCode::from(3));
    }
    people::imports::apply(&mut work, number).await?;
    work.commit().await?;
    runner::run_due(&house).await?;
    println!("Applied as import {number}. It can be undone as a whole under Imports.");
    Ok(ExitCode::SUCCESS)
}

async fn run_night(args: NightArgs) -> Done<ExitCode> {
    let db = open(&args.place).await?;
    let quiet = behind_a_desk(db.clone()).await?;
    let zone = quiet.app.house().zone;
    // The last minute of the date: every act of that night is due.
    let clock: Arc<dyn Clock> = Arc::new(ShiftedClock::starting_at(time::at_local(args.as_of, 1439, zone)));
    let config = quiet.app.0.config.clone();
    let house = House::build(db, clock, Chance::from_machine(), config, None).await?;
    let ran = night::run(&house, args.as_of).await?;
    println!("{ran} nightly acts ran for {}.", args.as_of);
    Ok(ExitCode::SUCCESS)
}

async fn behind_a_desk(db: Db) -> Done<House> {
    let config = Config { demo: false, secure_cookies: false, base_url: "http://127.0.0.1:8787".into() };
    House::build(db, Arc::new(MachineClock), Chance::from_machine(), config, None).await
}
