//! `tandem doctor`: every check is a line, and a line that is not well says the repair.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use clap::Args;
use kit::{At, Clock, Done, MachineClock, Stop};
use store::{
    Db, Schema, Unfit, Work,
    backup::{self, FilesAt},
    jobs, mail, proof, sql,
};

use super::{
    place::Place,
    words::{and_more, many, pasted, short},
};
use crate::{post, rooms};

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
/// So much of a failed job's reason is shown.
const REASON_LETTERS: usize = 160;
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
                report.mend("database", trouble(&stop, &args.place));
            }
            db.close().await;
        }
        Ok(None) => report.mend(
            "database",
            format!("there is none in {}; name the house's folder with --data", args.place.data.display()),
        ),
        Err(stop) => report.mend("database", trouble(&stop, &args.place)),
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
                "{name}, {} behind: the next start makes a backup, then brings it forward",
                many(missing.len(), "migration", "migrations")
            ),
        ),
        Err(stop) => {
            report.mend("database", trouble(&stop, &args.place));
            return Ok(());
        }
    }
    let broken = proof::broken(db).await?;
    match broken.first() {
        None => report.well("integrity", "every table read, none broken"),
        Some(first) => report.mend(
            "integrity",
            format!(
                "the database is damaged: {}{}; {}",
                short(first, REASON_LETTERS),
                and_more(broken.len(), "finding", "findings"),
                rescue(&args.place)
            ),
        ),
    }
    match contents(report, db, clock, args).await {
        // What lies on a broken page cannot be told; that it is broken was said above.
        Err(stop) if !broken.is_empty() && proof::is_damage(&stop) => Ok(()),
        outcome => outcome,
    }
}

async fn contents(report: &mut Report, db: &Db, clock: Option<At>, args: &DoctorArgs) -> Done<()> {
    let now = MachineClock.now();
    let mut look = db.look(None, now).await?;
    let newest: Option<At> = sql("SELECT max(at) AS at FROM journal").one(&mut look).await?.get("at")?;
    report.either("clock", clocks(now, clock, newest));
    let counts = proof::counts(&mut look).await?;
    let of = |table: &str| counts.get(table).map_or(0, |n| number(*n));
    report.well(
        "contents",
        format!(
            "{}, {}, {}",
            many(of("person"), "person", "people"),
            many(of("session"), "session", "sessions"),
            many(of("journal"), "event", "events")
        ),
    );
    // What an older program's tables say of files cannot be asked with this program's names.
    if db.schema().await? == Schema::Current {
        let proven = uploads(&mut look, args).await;
        report.either("files", proven);
    }
    match of("parked") {
        0 => report.well("news", "every event was heard"),
        n => report.mend(
            "news",
            format!(
                "{} put aside after failing again and again; the table parked says why",
                many(n, "event was", "events were")
            ),
        ),
    }
    let stuck = jobs::waiting(&mut look, now).await?;
    match jobs::given_up(&mut look, now).await? {
        None => report.well("jobs", many(number(stuck.waiting), "waits for its hour", "wait for their hour")),
        Some(first) => report.mend("jobs", given_up(number(stuck.given_up), &first, &args.place)),
    }
    let mails = mail::tally(&mut look).await?;
    match stopped_mails(number(mails.given_up), number(mails.unsure)) {
        None => report.well("outbox", many(number(mails.waiting), "mail waits", "mails wait")),
        Some(said) => report.mend("outbox", said),
    }
    Ok(())
}

/// A count of the database as one of this program.
fn number(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}

/// What stands in the outbox and leaves by itself no more; `None` when nothing does.
fn stopped_mails(given_up: usize, unsure: usize) -> Option<String> {
    let given_up = (given_up > 0).then(|| many(given_up, "mail was given up", "mails were given up"));
    let unsure = (unsure > 0).then(|| many(unsure, "mail is unsure", "mails are unsure"));
    let parts: Vec<String> = given_up.into_iter().chain(unsure).collect();
    (!parts.is_empty())
        .then(|| format!("{}; under /outbox an administrator sees and decides what leaves again", parts.join(" and ")))
}

/// No page runs or drops such a job: what does is a statement, and that is said whole.
fn given_up(n: usize, first: &jobs::GivenUp, place: &Place) -> String {
    let reason = match &first.error {
        Some(error) => format!("last error: {}", short(error, REASON_LETTERS)),
        None => "its last try was cut off".to_owned(),
    };
    let others = match n {
        0 | 1 => String::new(),
        _ => format!(
            "; the others: SELECT id, kind, error FROM job WHERE done_at IS NULL AND attempts >= {}",
            jobs::ATTEMPTS_MAX
        ),
    };
    let tool = match &place.database {
        Some(_) => "psql ADDRESS -c".to_owned(),
        None => format!("sqlite3 {}", pasted(&place.data.join("tandem.db").to_string_lossy())),
    };
    let [again, drop] = first.repairs();
    format!(
        "{} too often, the oldest “{}” of {} ({reason}); mend the cause, then let it run again with {tool} \"{again}\", \
         or drop it with \"{drop}\"{others}",
        many(n, "job failed", "jobs failed"),
        first.kind,
        first.made_at.iso(),
    )
}

/// The files that rows name against those in the store.
async fn uploads(look: &mut Work, args: &DoctorArgs) -> Result<String, String> {
    let files = args.place.open_files().map_err(|stop| words(&stop))?;
    let proof = files.prove(look, &rooms::held()).await.map_err(|stop| trouble(&stop, &args.place))?;
    let missing = proof.missing.first().map(|first| {
        format!("{} missing, for example {first}", many(proof.missing.len(), "uploaded file is", "uploaded files are"))
    });
    let changed = proof.changed.first().map(|first| {
        let n = many(proof.changed.len(), "uploaded file is", "uploaded files are");
        format!("{n} not as taken in, for example {first}")
    });
    let Some(example) = proof.missing.first().or(proof.changed.first()) else {
        let named = many(proof.named, "uploaded file is there", "uploaded files are there");
        return Ok(match proof.read {
            read if read == proof.named => format!("{named}, as taken in"),
            read => format!("{named}, of their size; the newest {read} were read to the end"),
        });
    };
    let parts: Vec<String> = missing.into_iter().chain(changed).collect();
    Err(format!("{}; {}", parts.join(", and "), bring_back(example, &args.place)))
}

/// How one uploaded file is brought back.
fn bring_back(name: &str, place: &Place) -> String {
    let shelf = name.get(..2).unwrap_or_default();
    let home = place.home();
    let Some(folder) = home.files() else {
        return format!(
            "bring back an earlier version of {shelf}/{name} in the store of files, or upload the same file once more"
        );
    };
    let path = format!("files/{shelf}/{name}");
    let whole = |made: &backup::Manifest| made.pieces.iter().any(|p| p.path == path && p.sha256 == name);
    let to = pasted(&folder.join(shelf).join(name).to_string_lossy());
    match backup::newest(&home, whole) {
        Some(from) => format!(
            "bring each back from a backup, as here with `install -D -m 640 {}/{path} {to}`, or upload the same file once more",
            pasted(&from.to_string_lossy())
        ),
        None => format!(
            "no backup in {} holds it whole: copy {path} from one elsewhere to {to}, or upload the same file once more",
            home.folder.join("backups").display()
        ),
    }
}

/// A place for what is restored: nothing is there yet.
fn beside(folder: &Path) -> PathBuf {
    let name = folder.file_name().map_or_else(|| "house".to_owned(), |name| name.to_string_lossy().into_owned());
    let mut free = (1_u32..).map(|n| match n {
        1 => folder.with_file_name(format!("{name}-restored")),
        n => folder.with_file_name(format!("{name}-restored-{n}")),
    });
    free.find(|path| !path.exists()).unwrap_or_default()
}

/// What to do when the database itself is damaged: the newest backup, into a place where nothing is.
fn rescue(place: &Place) -> String {
    let home = place.home();
    let to = beside(&place.data);
    let newest = backup::newest(&home, |_| true);
    let from = newest.as_ref().map_or_else(|| "BACKUP".to_owned(), |path| pasted(&path.to_string_lossy()));
    let mut command = format!("tandem restore {from} --data {}", pasted(&to.to_string_lossy()));
    if place.database.is_some() {
        command.push_str(" --database ADDRESS-OF-AN-EMPTY-DATABASE");
    }
    if matches!(home.files, FilesAt::Folder(_)) {
        let files = std::path::absolute(to.join("files")).unwrap_or_else(|_| to.join("files"));
        command.push_str(&format!(" --files {}", pasted(&format!("file://{}", files.display()))));
    }
    let where_from = match newest {
        Some(_) => "the newest backup".to_owned(),
        None => {
            format!("the newest backup (none lies in {}; name yours for BACKUP)", home.folder.join("backups").display())
        }
    };
    format!(
        "stop the house, bring {where_from} into an empty folder with `{command}`, and let the house serve that; keep the \
         damaged one until all is well"
    )
}

/// An error in words; where it says that the database is damaged, with the repair.
fn trouble(stop: &Stop, place: &Place) -> String {
    if proof::is_damage(stop) {
        return format!("the database is damaged and cannot be read; {}", rescue(place));
    }
    words(stop)
}

/// An error that says that the database is damaged, in words, with what was left `undone` and the repair; any other as it is.
pub(super) fn explained(stop: Stop, place: &Place, undone: &str) -> Stop {
    if proof::is_damage(&stop) {
        return Unfit(format!("{undone}, because {}", trouble(&stop, place))).into();
    }
    stop
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
    let found = backup::compare(&manifest, &args.place.home()).await.map_err(|stop| trouble(&stop, &args.place))?;
    match found.first() {
        None => Ok(format!("row for row what was backed up at {}", manifest.made_at)),
        Some(first) => Err(format!(
            "{first}{}; has the house worked since it was restored?",
            and_more(found.len(), "difference", "differences")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn place(folder: &Path) -> Place {
        Place { data: folder.to_owned(), database: None, files: None }
    }

    #[test]
    fn one_mail_and_many_are_said_rightly() {
        assert_eq!(stopped_mails(0, 0), None);
        let said = |given_up, unsure| stopped_mails(given_up, unsure).unwrap_or_default();
        assert!(said(1, 0).starts_with("1 mail was given up; "), "{}", said(1, 0));
        assert!(said(2, 1).starts_with("2 mails were given up and 1 mail is unsure; "), "{}", said(2, 1));
    }

    #[test]
    fn a_job_given_up_says_what_it_was_why_and_how_it_runs_again() {
        let error = format!("no room\n{}", "x".repeat(500));
        let first = jobs::GivenUp { id: "j1".into(), kind: "plan/assess".into(), made_at: At(0), error: Some(error) };
        let one = given_up(1, &first, &place(Path::new("/srv/our house")));
        for words in
            ["1 job failed too often", "“plan/assess”", "last error: no room x", "sqlite3 '/srv/our house/tandem.db'"]
        {
            assert!(one.contains(words), "“{words}” is not in: {one}");
        }
        assert!(
            one.contains("UPDATE job SET attempts = 0") && one.contains("DELETE FROM job WHERE id = 'j1'"),
            "{one}"
        );
        assert!(one.len() < 700 && !one.contains("the others"), "{one}");
        let two = given_up(2, &first, &place(Path::new("/srv/house")));
        assert!(two.contains("2 jobs failed too often") && two.contains("the others: SELECT"), "{two}");
    }

    #[test]
    fn a_damaged_house_is_restored_beside_itself() {
        let folder = std::env::temp_dir().join(format!("tandem-doctor-{}", std::process::id()));
        let data = folder.join("house");
        let said = rescue(&place(&data));
        assert!(said.contains(&format!("`tandem restore BACKUP --data {}-restored`", data.display())), "{said}");
        // A newer backup under a name that sorts before the older one's.
        for (name, made_at) in [("b", "2027-01-12T02:00:00Z"), ("a", "2027-01-13T02:00:00Z")] {
            let backup = data.join("backups").join(name);
            let text = format!(
                r#"{{"format":"tandem-backup/1","program":"0","engine":"sqlite","made_at":"{made_at}","counts":{{}},"pieces":[]}}"#
            );
            let written =
                std::fs::create_dir_all(&backup).and_then(|()| std::fs::write(backup.join("backup.json"), text));
            assert!(written.is_ok(), "{written:?}");
        }
        assert!(std::fs::create_dir_all(folder.join("house-restored")).is_ok());
        let said = rescue(&place(&data));
        let command = format!("`tandem restore {0}/backups/a --data {0}-restored-2`", data.display());
        let _ = std::fs::remove_dir_all(&folder);
        assert!(said.contains(&command), "{said}");
    }
}
