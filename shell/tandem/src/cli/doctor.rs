//! `tandem doctor`: every check is a line, and a line that is not well says the repair.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use clap::Args;
use kit::{At, Clock, Done, MachineClock, Stop};
use store::{Db, Schema, backup, mail, proof, sql};

use super::place::Place;
use crate::post;

#[derive(Args, Debug)]
pub struct DoctorArgs {
    #[command(flatten)]
    place: Place,
    /// A backup that this place was restored from: compared row for row and file for file.
    #[arg(long, value_name = "FOLDER")]
    backup: Option<PathBuf>,
    /// The address people type, as for `serve`.
    #[arg(long, env = "TANDEM_BASE_URL", value_name = "ADDRESS")]
    base_url: Option<String>,
    /// The mail server, as for `serve`; it is greeted, no mail is sent.
    #[arg(long, env = "TANDEM_SMTP", hide_env_values = true, value_name = "ADDRESS")]
    smtp: Option<String>,
    /// The sender of mails, as for `serve`.
    #[arg(long, env = "TANDEM_MAIL_FROM", default_value = "tandem@localhost", value_name = "ADDRESS")]
    mail_from: String,
}

/// With less room than this the next backup or a day's work may fail.
const DISK_MB_MIN: u64 = 500;
/// Clocks further apart than this put events in the wrong order.
const CLOCK_MS_MAX: i64 = 2_000;
/// Variables this program reads; another one that begins like them is probably a slip of the hand.
const VARIABLES: [&str; 11] = [
    "TANDEM_FOLDER",
    "TANDEM_DATABASE",
    "TANDEM_FILES",
    "TANDEM_LISTEN",
    "TANDEM_BASE_URL",
    "TANDEM_SMTP",
    "TANDEM_MAIL_FROM",
    "TANDEM_METRICS_LISTEN",
    "TANDEM_METRICS_TOKEN",
    "TANDEM_LOG",
    "TANDEM_LOG_FORMAT",
];

/// Prints as it looks; `mend` counts what is not well.
#[derive(Default)]
struct Report {
    mend: usize,
}

impl Report {
    fn well(&mut self, what: &str, said: impl AsRef<str>) {
        println!("well  {what:<14} {}", said.as_ref());
    }
    fn mend(&mut self, what: &str, said: impl AsRef<str>) {
        self.mend += 1;
        println!("MEND  {what:<14} {}", said.as_ref());
    }
    fn either(&mut self, what: &str, outcome: Result<String, String>) {
        match outcome {
            Ok(said) => self.well(what, said),
            Err(said) => self.mend(what, said),
        }
    }
}

pub async fn run(args: DoctorArgs) -> Done<ExitCode> {
    let mut report = Report::default();
    report.either("configuration", configuration(&args));
    report.either("mail", mail_server(&args).await);
    report.either("disk", disk(&args.place.data));
    report.either("browser", browser());
    match args.place.home().attach().await {
        Ok(Some(db)) => {
            if let Err(stop) = database(&mut report, &db, &args).await {
                report.mend("database", words(&stop));
            }
            db.close().await;
        }
        Ok(None) => report.mend(
            "database",
            format!("there is none in {}; name the house's folder with --data", args.place.data.display()),
        ),
        Err(stop) => report.mend("database", words(&stop)),
    }
    if let Some(backup) = &args.backup {
        report.either("restored copy", compared(backup, &args).await);
    }
    println!();
    if report.mend == 0 {
        println!("All is well.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} to mend.", report.mend);
    Ok(ExitCode::from(4))
}

fn configuration(args: &DoctorArgs) -> Result<String, String> {
    let mut wrong: Vec<String> = std::env::vars()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("TANDEM_") && !VARIABLES.contains(&name.as_str()))
        .map(|name| format!("nothing reads the variable {name}; see docs/configuration.md for the names"))
        .collect();
    match args.base_url.as_deref() {
        None => {}
        Some(url) if url.starts_with("https://") => {}
        Some(url) if url.starts_with("http://") && (url.contains("localhost") || url.contains("127.0.0.1")) => {}
        Some(url) if url.starts_with("http://") => wrong.push(format!(
            "people reach {url} without TLS, so sign-ins can be read on the way; put a proxy with TLS before it and write https://"
        )),
        Some(url) => wrong.push(format!("the base address {url} begins with neither https:// nor http://")),
    }
    if wrong.is_empty() { Ok("understood".into()) } else { Err(wrong.join("; ")) }
}

async fn mail_server(args: &DoctorArgs) -> Result<String, String> {
    if args.smtp.is_none() {
        return Ok("no mail server is set: mails wait in the outbox until TANDEM_SMTP names one".into());
    }
    post::configure(args.smtp.as_deref(), &args.mail_from)?;
    post::greet().await.map_err(|why| {
        format!("the mail server does not greet us ({why}); see host, port, user and password in TANDEM_SMTP")
    })?;
    if args.mail_from.ends_with("@localhost") {
        return Err("mails would come from tandem@localhost, which others refuse; set TANDEM_MAIL_FROM".into());
    }
    Ok(format!("the mail server answers; mails come from {}", args.mail_from))
}

/// Asked of `df`: the standard library knows no free space.
fn disk(folder: &Path) -> Result<String, String> {
    let place = folder.ancestors().find(|p| p.is_dir()).unwrap_or(Path::new("."));
    let out = Command::new("df").arg("-Pk").arg(place).output().map_err(|e| format!("df cannot be asked: {e}"))?;
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let free_kb = text.lines().nth(1).and_then(|line| line.split_whitespace().nth(3)?.parse::<u64>().ok());
    let free_mb = free_kb.ok_or("df said nothing that could be understood")? / 1024;
    if free_mb < DISK_MB_MIN {
        return Err(format!(
            "only {free_mb} MB are free where {} lies; make room, for example by moving old backups away",
            folder.display()
        ));
    }
    Ok(format!("{free_mb} MB free"))
}

fn browser() -> Result<String, String> {
    if web::has_enhancements() {
        return Ok("the browser modules are built in".into());
    }
    Err("this program was built without the browser modules; every page works, some renew themselves only when loaded again. \
         Build again after `cargo xtask assets`, or install the package"
        .into())
}

fn pg_tools(server_major: Option<u32>) -> Result<String, String> {
    let dump = backup::pg_dump()?;
    match server_major {
        Some(server) if server > dump => {
            Err(format!("pg_dump {dump} cannot back up PostgreSQL {server}: install postgresql-client-{server}"))
        }
        _ => Ok(format!("pg_dump {dump} is here")),
    }
}

async fn database(report: &mut Report, db: &Db, args: &DoctorArgs) -> Done<()> {
    let (name, clock) = proof::server(db).await?;
    if args.place.database.is_some() {
        let major = name.split([' ', '.']).find_map(|word| word.parse().ok());
        report.either("backups", pg_tools(major));
    }
    match db.schema().await {
        Ok(Schema::Current) => report.well("database", format!("{name}, tables as this program knows them")),
        Ok(Schema::Empty) => {
            report.well("database", format!("{name}, empty: the first `tandem serve` furnishes it"));
            return Ok(());
        }
        Ok(Schema::Behind(missing)) => report.well(
            "database",
            format!(
                "{name}, {} migrations behind: the next start makes a backup, then brings it forward",
                missing.len()
            ),
        ),
        Err(stop) => {
            report.mend("database", words(&stop));
            return Ok(());
        }
    }
    let broken = proof::broken(db).await?;
    match broken.first() {
        None => report.well("integrity", "every table read, none broken"),
        Some(first) => report.mend(
            "integrity",
            format!("{first} (and {} more); stop the house and restore the newest good backup", broken.len() - 1),
        ),
    }
    let now = MachineClock.now();
    let mut look = db.look(None, now).await?;
    let newest: Option<At> = sql("SELECT max(at) AS at FROM journal").one(&mut look).await?.get("at")?;
    report.either("clock", clocks(now, clock, newest));
    let counts = proof::counts(&mut look).await?;
    let of = |table: &str| counts.get(table).copied().unwrap_or(0);
    report.well("contents", format!("{} people, {} sessions, {} events", of("person"), of("session"), of("journal")));
    match of("parked") {
        0 => report.well("news", "every event was heard"),
        n => report.mend(
            "news",
            format!("{n} events were put aside after failing again and again; the table parked says why"),
        ),
    }
    let stuck = store::jobs::waiting(&mut look, MachineClock.now()).await?;
    match stuck.given_up {
        0 => report.well("jobs", format!("{} wait for their hour", stuck.waiting)),
        n => report.mend("jobs", format!("{n} failed too often; the column error of the table job says why")),
    }
    let mails = mail::tally(&mut look).await?;
    match mails.given_up + mails.unsure {
        0 => report.well("outbox", format!("{} mails wait", mails.waiting)),
        _ => report.mend(
            "outbox",
            format!(
                "{} mails were given up and {} are unsure; an administrator sees them under /outbox",
                mails.given_up, mails.unsure
            ),
        ),
    }
    Ok(())
}

fn clocks(now: At, server: Option<At>, newest: Option<At>) -> Result<String, String> {
    if let Some(server) = server
        && (server.0 - now.0).abs() > CLOCK_MS_MAX
    {
        let seconds = (server.0 - now.0) / 1000;
        return Err(format!(
            "the database server's clock is {seconds} s from this machine's; let both follow one time server (NTP)"
        ));
    }
    match newest {
        Some(newest) if newest.0 - now.0 > CLOCK_MS_MAX => Err(format!(
            "it is {} here, but the newest event is of {}; set this machine's clock (NTP), or the house waits for that moment",
            now.iso(),
            newest.iso()
        )),
        _ => Ok(format!("{} here, nothing from the future", now.iso())),
    }
}

async fn compared(folder: &Path, args: &DoctorArgs) -> Result<String, String> {
    let manifest = backup::read(folder).map_err(|stop| words(&stop))?;
    let found = backup::compare(&manifest, &args.place.home()).await.map_err(|stop| words(&stop))?;
    match found.first() {
        None => Ok(format!("row for row what was backed up at {}", manifest.made_at)),
        Some(first) => Err(format!(
            "{first} (and {} more differences); has the house worked since it was restored?",
            found.len() - 1
        )),
    }
}

fn words(stop: &Stop) -> String {
    match stop {
        Stop::Fault(fault) => fault.to_string(),
        Stop::Refused(refusal) => {
            refusal.says.iter().map(|(_, say)| web::locale::say(kit::Lang::En, say)).collect::<Vec<_>>().join("; ")
        }
    }
}
