//! `kill -9` at random moments while people import, publish and practise, and while the night works. Whatever was
//! acknowledged is there afterwards, nothing is half done, and every mail was taken once or is shown as unsure.
//!
//! Twenty kills in a test run; `cargo xtask bench kills` sets TANDEM_KILLS. A failure says its seed: TANDEM_KILLS_SEED
//! repeats the moments (not the machine's own timing).

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use kit::{At, Chance};
use store::{Actor, Db, Row, backup::Home, mail, proof, sql};

use crate::{
    driver::{BATCH, Driver, MORNING, Mailbox, mailbox_missing},
    program::Program,
    stage::{Kind, Stages, said},
};

pub fn list(add: crate::Add) {
    add("kills/whatever was acknowledged outlives kill -9", |s, k| Box::pin(kills(s, k)));
}

async fn kills(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    if let Some(why) = mailbox_missing() {
        return Err(format!("{}{why}", crate::SKIPPED));
    }
    let count: i64 = std::env::var("TANDEM_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(20);
    let seed = std::env::var("TANDEM_KILLS_SEED").ok().and_then(|n| n.parse().ok());
    let seed = seed.unwrap_or_else(|| Chance::from_machine().u64() % 1_000_000);
    println!("kills on {}: {count} times, TANDEM_KILLS_SEED={seed}", kind.name());
    let home = stages.cast_home(kind).await?;
    let driver = Driver::prepare(&stages, &home).await?;
    let mailbox = Mailbox::open(&home.folder)?;
    let outcome = ordeal(&home, &driver, &mailbox, count, &mut Chance::from_seed(seed)).await;
    let outcome = match outcome {
        Ok(()) => judge(&stages, &home, &driver, &mailbox).await,
        failed => failed,
    };
    outcome.map_err(|why| format!("{why} (TANDEM_KILLS_SEED={seed})"))
}

fn options(mailbox: &Mailbox, now: At) -> [String; 4] {
    ["--smtp".into(), format!("smtp://127.0.0.1:{}", mailbox.port), "--clock-at".into(), now.iso()]
}

/// Seconds without one mail, job or event less after which nothing more is expected.
const STILL_MAX: i64 = 120;

/// Starts, lets people work, kills; again and again, and every third time it is a day later, so that a night is due at once.
async fn ordeal(
    home: &Home,
    driver: &Driver,
    mailbox: &Mailbox,
    count: i64,
    chance: &mut Chance,
) -> Result<(), String> {
    let mut now = MORNING;
    for n in 0..count {
        now = if n % 3 == 2 { now.plus_days(1) } else { now.plus_minutes(7) };
        let options = options(mailbox, now);
        let mut program = Program::start(home, &options.each_ref().map(String::as_str))?;
        if chance.below(5) > 0 {
            program.answers().await?;
        }
        let at_work = Arc::new(AtomicBool::new(true));
        let crowd = crowd(driver, program.port, n, &at_work);
        // The moment is counted in what was acknowledged, so that it is as random on a slow machine as on a fast one.
        let enough = driver.acknowledged() + chance.below(9);
        for _ in 0..200 {
            if driver.acknowledged() >= enough {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(chance.below(120) as u64)).await;
        program.kill()?;
        at_work.store(false, Ordering::Relaxed);
        for person in crowd {
            person.await.map_err(|e| e.to_string())?;
        }
    }
    // Leases of the dead run out after minutes; here those pass at once.
    let db = home.attach().await.map_err(said)?.ok_or("the database is gone")?;
    let mut work = db.work(Actor::System, now, Chance::from_seed(1)).await.map_err(said)?;
    sql("UPDATE job SET lease_until = 0 WHERE lease_until IS NOT NULL").run(&mut work).await.map_err(said)?;
    sql("UPDATE mail SET lease_until = 0 WHERE lease_until IS NOT NULL").run(&mut work).await.map_err(said)?;
    sql("UPDATE solve_run SET lease_until = 0 WHERE ended_at IS NULL").run(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    db.close().await;
    let options = options(mailbox, now.plus_minutes(30));
    let mut program = Program::serve(home, &options.each_ref().map(String::as_str)).await?;
    settled(home, now.plus_minutes(30)).await?;
    program.ask_to_stop()?;
    let status = program.ended(60).await?;
    if status.success() { Ok(()) } else { Err(format!("the last server ended with {status}")) }
}

/// Everybody works until the server is gone.
fn crowd(driver: &Driver, port: u16, n: i64, at_work: &Arc<AtomicBool>) -> Vec<tokio::task::JoinHandle<()>> {
    let mut tasks = Vec::new();
    let (d, on) = (driver.clone(), at_work.clone());
    tasks.push(tokio::spawn(async move {
        let mut file = 0;
        while on.load(Ordering::Relaxed) && d.import(port, &format!("k{n}x{file}")).await.is_ok() {
            file += 1;
        }
    }));
    for learner in driver.learners.clone() {
        let (d, on) = (driver.clone(), at_work.clone());
        tasks.push(tokio::spawn(async move {
            while on.load(Ordering::Relaxed) && d.answer(port, &learner).await.unwrap_or(false) {}
        }));
    }
    let (d, on) = (driver.clone(), at_work.clone());
    tasks.push(tokio::spawn(
        async move { while on.load(Ordering::Relaxed) && d.plan(port, "2026-12").await.is_ok() {} },
    ));
    tasks
}

/// Until nothing is due any more: at most three minutes.
async fn settled(home: &Home, now: At) -> Result<(), String> {
    // After hundreds of kills months of letters wait: it may take as long as it moves.
    let (mut least, mut still) = (i64::MAX, 0);
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let db = home.attach().await.map_err(said)?.ok_or("the database is gone")?;
        let mut look = db.look(None, now).await.map_err(said)?;
        let mails = mail::tally(&mut look).await.map_err(said)?.waiting;
        let jobs = one(&mut look, "SELECT count(*) AS n FROM job WHERE done_at IS NULL AND run_at <= $1", now).await?;
        let hears: Vec<_> = tandem::rooms::rooms().into_iter().flat_map(|room| room.hears).collect();
        let lag: i64 = store::hearers::lag(&mut look, &hears).await.map_err(said)?.iter().map(|(_, n)| n).sum();
        drop(look);
        db.close().await;
        if (mails, jobs, lag) == (0, 0, 0) {
            return Ok(());
        }
        let left = mails + jobs + lag;
        still = if left < least { 0 } else { still + 1 };
        least = least.min(left);
        if still == STILL_MAX {
            return Err(format!("{mails} mails, {jobs} jobs and {lag} events still wait"));
        }
    }
}

async fn one(look: &mut store::Work, query: &'static str, at: At) -> Result<i64, String> {
    sql(query).bind(at).one(look).await.and_then(|row: Row| row.get("n")).map_err(said)
}

/// The promises, one by one.
async fn judge(stages: &Stages, home: &Home, driver: &Driver, mailbox: &Mailbox) -> Result<(), String> {
    let db = stages.open(home).await?;
    let mut wrong = proof::broken(&db).await.map_err(said)?;
    imports(&db, driver, &mut wrong).await?;
    answers(&db, driver, &mut wrong).await?;
    plans(&db, driver, &mut wrong).await?;
    behind(&db, &mut wrong).await?;
    let mails = mails(&db, mailbox, &mut wrong).await?;
    db.close().await;
    let ledger = driver.ledger.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let applied = ledger.imports.values().filter(|a| **a).count();
    println!(
        "acknowledged: {applied} of {} imports, {} of {} answers, {} plans; {mails}",
        ledger.imports.len(),
        ledger.answers.len(),
        ledger.answers_asked,
        ledger.published.len()
    );
    if applied == 0 || ledger.answers.is_empty() {
        wrong.push("hardly anything was acknowledged: nothing was tested".into());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// A file is there as a whole or not at all, and there when it was acknowledged.
async fn imports(db: &Db, driver: &Driver, wrong: &mut Vec<String>) -> Result<(), String> {
    let files = driver.ledger.lock().map_err(|e| e.to_string())?.imports.clone();
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    for (name, acknowledged) in files {
        let rows = sql("SELECT count(*) AS n FROM person WHERE external_id LIKE $1").bind(format!("{name}-%"));
        let n: i64 = rows.one(&mut look).await.and_then(|row| row.get("n")).map_err(said)?;
        if (acknowledged && n == 0) || (n != 0 && n != BATCH as i64) {
            wrong.push(format!("the file {name} (acknowledged: {acknowledged}) has {n} of {BATCH} people"));
        }
    }
    Ok(())
}

/// Every acknowledged answer is a row.
async fn answers(db: &Db, driver: &Driver, wrong: &mut Vec<String>) -> Result<(), String> {
    let (cards, asked) = {
        let ledger = driver.ledger.lock().map_err(|e| e.to_string())?;
        (ledger.answers.clone(), ledger.answers_asked)
    };
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    for card in &cards {
        let acknowledged = cards.iter().filter(|c| *c == card).count() as i64;
        let rows = sql("SELECT count(*) AS n FROM review WHERE card_id = $1 AND at >= $2").bind(card).bind(MORNING);
        let n: i64 = rows.one(&mut look).await.and_then(|row| row.get("n")).map_err(said)?;
        if n < acknowledged {
            wrong.push(format!("card {card} was answered {acknowledged} times, {n} are there"));
        }
    }
    let all = one(&mut look, "SELECT count(*) AS n FROM review WHERE at >= $1", MORNING).await?;
    if all > asked as i64 {
        wrong.push(format!("{all} answers are there, only {asked} were given"));
    }
    Ok(())
}

/// A plan is published as a whole, with five bookings for every seat, and what follows from it has followed.
async fn plans(db: &Db, driver: &Driver, wrong: &mut Vec<String>) -> Result<(), String> {
    const NONE: [(&str, &str); 6] = [
        (
            "seats of published sessions without their five bookings",
            "SELECT count(*) AS n FROM enrolment e JOIN session s ON s.id = e.session_id WHERE s.published_at >= $1 AND e.cancelled_at IS NULL \
             AND (SELECT count(DISTINCT b.kind) FROM booking b WHERE b.session_id = s.id AND b.person_id = e.person_id) < 5",
        ),
        (
            "seats of published sessions without a memo",
            "SELECT count(*) AS n FROM enrolment e JOIN session s ON s.id = e.session_id WHERE s.published_at >= $1 AND e.cancelled_at IS NULL \
             AND NOT EXISTS (SELECT 1 FROM memo m WHERE m.session_id = s.id AND m.person_id = e.person_id)",
        ),
        (
            "seats of published sessions without a goal to write",
            "SELECT count(*) AS n FROM enrolment e JOIN session s ON s.id = e.session_id WHERE s.published_at >= $1 AND e.cancelled_at IS NULL \
             AND NOT EXISTS (SELECT 1 FROM goal g WHERE g.session_id = s.id AND g.person_id = e.person_id)",
        ),
        (
            "drafts published by half",
            "SELECT count(*) AS n FROM draft d JOIN session s ON s.draft_id = d.id WHERE d.published_at >= $1 AND s.published_at IS NULL \
             AND s.cancelled_at IS NULL",
        ),
        (
            "published sessions whose letters no job sends",
            "SELECT count(*) AS n FROM session s WHERE s.published_at >= $1 AND EXISTS (SELECT 1 FROM enrolment e WHERE e.session_id = s.id) \
             AND NOT EXISTS (SELECT 1 FROM job j WHERE j.dedupe_key LIKE 'memo/' || s.id || '/%')",
        ),
        (
            "jobs that send letters of a session nobody published",
            "SELECT count(*) AS n FROM job j WHERE j.made_at >= $1 AND j.dedupe_key LIKE 'memo/%' AND NOT EXISTS \
             (SELECT 1 FROM session s WHERE j.dedupe_key LIKE 'memo/' || s.id || '/%' AND s.published_at IS NOT NULL)",
        ),
    ];
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    for (what, query) in NONE {
        let n = one(&mut look, query, MORNING).await?;
        if n != 0 {
            wrong.push(format!("{n} {what}"));
        }
    }
    let published = driver.ledger.lock().map_err(|e| e.to_string())?.published.clone();
    for draft in published {
        let row = sql("SELECT count(*) AS n FROM draft WHERE id = $1 AND published_at IS NOT NULL").bind(&draft);
        if row.one(&mut look).await.and_then(|row| row.get::<i64>("n")).map_err(said)? != 1 {
            wrong.push(format!("the plan {draft} was published and is not"));
        }
    }
    Ok(())
}

/// News, jobs and nights: nothing lost, nothing given up, no night left out.
async fn behind(db: &Db, wrong: &mut Vec<String>) -> Result<(), String> {
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    let parked = one(&mut look, "SELECT count(*) AS n FROM parked WHERE at >= $1", At(0)).await?;
    let failed =
        one(&mut look, "SELECT count(*) AS n FROM job WHERE error IS NOT NULL AND made_at >= $1", MORNING).await?;
    if (parked, failed) != (0, 0) {
        wrong.push(format!("{parked} events were put aside and {failed} jobs failed"));
    }
    let nights =
        sql("SELECT act, count(*) AS n, min(day) AS first, max(day) AS last FROM night WHERE day >= $1 GROUP BY act");
    for row in nights.bind(crate::stage::as_of()).all(&mut look).await.map_err(said)? {
        let (first, last): (kit::Day, kit::Day) = (row.get("first").map_err(said)?, row.get("last").map_err(said)?);
        let n: i64 = row.get("n").map_err(said)?;
        if n != kit::time::days_between(first, last) + 1 {
            wrong.push(format!("{}: {n} nights from {first} to {last}", row.get::<String>("act").map_err(said)?));
        }
    }
    Ok(())
}

/// What the mail server took, against the outbox.
async fn mails(db: &Db, mailbox: &Mailbox, wrong: &mut Vec<String>) -> Result<String, String> {
    let mut taken = mailbox.taken()?;
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    let (mut sent, mut unsure, mut arrived) = (0, 0, 0);
    for row in sql("SELECT id, address, sent_at, unsure_at FROM mail").all(&mut look).await.map_err(said)? {
        let key = (row.get::<String>("id").map_err(said)?, row.get::<String>("address").map_err(said)?);
        let times = taken.remove(&key).unwrap_or(0);
        let is_sent = row.get::<Option<At>>("sent_at").map_err(said)?.is_some();
        let is_unsure = row.get::<Option<At>>("unsure_at").map_err(said)?.is_some();
        match (is_sent, is_unsure, times) {
            (true, false, 1) => sent += 1,
            (false, true, 0 | 1) => {
                unsure += 1;
                arrived += times;
            }
            _ => wrong.push(format!("mail {} (sent: {is_sent}, unsure: {is_unsure}) was taken {times} times", key.0)),
        }
    }
    if !taken.is_empty() {
        wrong.push(format!("{} mails were taken that no outbox knows", taken.len()));
    }
    Ok(format!("{sent} mails taken once, {unsure} unsure ({arrived} of them had arrived)"))
}
