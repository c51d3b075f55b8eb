//! The promises of the store, on both databases.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use kit::{At, Chance, Event, News, PersonId};
use serde_json::json;
use store::{Act, Actor, Db, Hearer, Job, NewJob, NewMail, Work, hearer, hearers, job_kind, jobs, mail, nights, sql};

use crate::stage::{Kind, Stages, said};

pub fn list(add: crate::Add) {
    add("store/a dropped work leaves nothing", |s, k| Box::pin(dropped(s, k)));
    add("store/news are heard once, also after a failure", |s, k| Box::pin(news(s, k)));
    add("store/many deliver at once, some fail: nothing is heard twice", |s, k| Box::pin(echoes(s, k)));
    add("store/a job runs once and is tried again after a failure", |s, k| Box::pin(job(s, k)));
    add("store/a mail is posted once per key", |s, k| Box::pin(mail_once(s, k)));
    add("store/a mail is leased, tried again later and given up at last", |s, k| Box::pin(mail_tries(s, k)));
    add("store/a mail whose sender fell silent is unsure until a person decides", |s, k| Box::pin(mail_unsure(s, k)));
    add("store/a nightly act is done once a date", |s, k| Box::pin(night(s, k)));
    add("store/a nightly act that failed waits longer each time", |s, k| Box::pin(night_waits(s, k)));
    add("store/a look cannot write", |s, k| Box::pin(look_only(s, k)));
    add("store/a stranger is not the system", |s, k| Box::pin(stranger(s, k)));
    add("store/values come back as they went in", |s, k| Box::pin(values(s, k)));
    add("store/two writers under one lock do not lose a count", |s, k| Box::pin(locked(s, k)));
}

const NOW: At = At(1_780_000_000_000);

static SEEDS: AtomicUsize = AtomicUsize::new(0);

async fn work(db: &Db) -> Result<Work, String> {
    let seed = SEEDS.fetch_add(1, Ordering::SeqCst) as u64;
    db.work(Actor::System, NOW, Chance::from_seed(seed)).await.map_err(said)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Rang {
    n: i64,
}
impl News for Rang {
    const NAME: &'static str = "test.rang";
    fn subject(&self) -> String {
        self.n.to_string()
    }
}

async fn dropped(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    w.tell(&Rang { n: 1 }).await.map_err(said)?;
    drop(w);
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let n: i64 = sql("SELECT count(*) AS n FROM journal").one(&mut look).await.map_err(said)?.get("n").map_err(said)?;
    equal(n, 0)
}

/// One count per database: both run at the same time.
static HEARD: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];
static RUNS: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

fn place(work: &Work) -> usize {
    usize::from(work.engine() == store::Engine::Postgres)
}

fn hear<'a>(work: &'a mut Work, event: &'a Event) -> Act<'a, ()> {
    Box::pin(async move {
        nights::claim(work, &format!("heard {}", event.subject), NOW.day(kit::Zone::UTC)).await?;
        // The second event fails the first time: what it wrote must be undone, and it must come again.
        if event.subject == "2" && HEARD[place(work)].fetch_add(1, Ordering::SeqCst).is_multiple_of(2) {
            return Err(kit::Stop::fault("not today"));
        }
        Ok(())
    })
}

async fn news(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    for n in 1..=3 {
        let mut w = work(&db).await?;
        w.tell(&Rang { n }).await.map_err(said)?;
        w.commit().await.map_err(said)?;
    }
    let hearers: Vec<Hearer> = vec![hearer("test/ear", &["test.rang"], hear)];
    let mut chance = Chance::from_seed(1);
    // One, then the failing one: it and what comes after it wait a minute.
    equal(hearers::deliver_all(&db, &hearers, NOW, &mut chance).await.map_err(said)?, 1)?;
    let soon = At(NOW.0 + 59_000);
    equal(hearers::deliver_all(&db, &hearers, soon, &mut chance).await.map_err(said)?, 0)?;
    let later = NOW.plus_minutes(1);
    equal(hearers::deliver_all(&db, &hearers, later, &mut chance).await.map_err(said)?, 2)?;
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let row = sql("SELECT count(*) AS n FROM night").one(&mut look).await.map_err(said)?;
    equal(row.get::<i64>("n").map_err(said)?, 3)?;
    drop(look);
    equal(hearers::deliver_all(&db, &hearers, later, &mut chance).await.map_err(said)?, 0)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Echoed {
    n: String,
}
impl News for Echoed {
    const NAME: &'static str = "test.echoed";
    fn subject(&self) -> String {
        self.n.clone()
    }
}

static CALLS: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

fn echo<'a>(work: &'a mut Work, event: &'a Event) -> Act<'a, ()> {
    Box::pin(async move {
        work.tell(&Echoed { n: event.subject.clone() }).await?;
        if CALLS[place(work)].fetch_add(1, Ordering::SeqCst) % 3 == 1 {
            return Err(kit::Stop::fault("every third time"));
        }
        Ok(())
    })
}

async fn echoes(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    const EVENTS: i64 = 12;
    let db = stages.empty_db(kind).await?;
    for n in 0..EVENTS {
        let mut w = work(&db).await?;
        w.tell(&Rang { n }).await.map_err(said)?;
        w.commit().await.map_err(said)?;
    }
    // Each round is later than the longest wait; four deliver in it at the same time.
    for round in 1..=40 {
        let mut tasks = Vec::new();
        for seed in 0..4 {
            let db = db.clone();
            tasks.push(tokio::spawn(async move {
                let hearers = [hearer("test/echo", &["test.rang"], echo)];
                let mut chance = Chance::from_seed(round * 10 + seed);
                hearers::deliver_all(&db, &hearers, NOW.plus_days(round as i64), &mut chance).await.map_err(said)
            }));
        }
        for task in tasks {
            task.await.map_err(|e| e.to_string())??;
        }
    }
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let row = sql("SELECT count(*) AS n, count(DISTINCT subject) AS d FROM journal WHERE name = 'test.echoed'");
    let row = row.one(&mut look).await.map_err(said)?;
    equal((row.get::<i64>("n").map_err(said)?, row.get::<i64>("d").map_err(said)?), (EVENTS, EVENTS))
}

fn run<'a>(work: &'a mut Work, job: &'a Job) -> Act<'a, ()> {
    Box::pin(async move {
        work.tell(&Rang { n: job.read::<i64>()? }).await?;
        if RUNS[place(work)].fetch_add(1, Ordering::SeqCst).is_multiple_of(2) {
            return Err(kit::Stop::fault("not yet"));
        }
        Ok(())
    })
}

async fn job(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    for _ in 0..2 {
        w.enqueue(NewJob::new("test/run", "one".into(), NOW, &json!(5)).map_err(said)?).await.map_err(said)?;
    }
    w.commit().await.map_err(said)?;
    let kinds = [job_kind("test/run", run)];
    let mut chance = Chance::from_seed(2);
    equal(jobs::run_due(&db, &kinds, At(NOW.0 - 1), NOW, &mut chance).await.map_err(said)?, 0)?;
    equal(jobs::run_due(&db, &kinds, NOW, NOW, &mut chance).await.map_err(said)?, 0)?;
    let later = NOW.plus_minutes(10);
    equal(jobs::run_due(&db, &kinds, later, later, &mut chance).await.map_err(said)?, 1)?;
    equal(jobs::run_due(&db, &kinds, later.plus_days(1), later, &mut chance).await.map_err(said)?, 0)?;
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let row = sql("SELECT count(*) AS n FROM journal").one(&mut look).await.map_err(said)?;
    equal(row.get::<i64>("n").map_err(said)?, 1)
}

fn letter(subject: &str) -> NewMail {
    NewMail {
        to: PersonId::from("p1"),
        address: "p1@fjordlink.example".into(),
        lang: kit::Lang::Lv,
        subject: subject.into(),
        text: "Labdien.".into(),
        html: "<p>Labdien.</p>".into(),
        invite: None,
        dedupe_key: "memo/s1/p1".into(),
    }
}

/// Another one each time.
pub fn letter_to_anybody(chance: &mut Chance) -> NewMail {
    NewMail { dedupe_key: chance.code(), ..letter("anything") }
}

async fn mail_once(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    for subject in ["first", "second"] {
        w.post(letter(subject)).await.map_err(said)?;
    }
    let posted = mail::to_person(&mut w, &PersonId::from("p1")).await.map_err(said)?;
    equal(posted.len(), 1)?;
    equal(posted[0].subject.as_str(), "first")
}

/// Leases a mail at `at`, in a work of its own.
async fn leased(db: &Db, at: At) -> Result<Option<store::Mail>, String> {
    let mut w = work(db).await?;
    w.now = at;
    let due = mail::any_due(&mut w).await.map_err(said)?;
    let mail = mail::lease(&mut w).await.map_err(said)?;
    w.commit().await.map_err(said)?;
    equal(due, mail.is_some())?;
    Ok(mail)
}

async fn mail_tries(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    w.post(letter("first")).await.map_err(said)?;
    w.commit().await.map_err(said)?;
    let mail = leased(&db, NOW).await?.ok_or("a new mail is due at once")?;
    // Another server does not get it.
    equal(leased(&db, NOW.plus_minutes(60)).await?.is_some(), false)?;
    let mut at = NOW;
    let mut waits = Vec::new();
    let mut taken = true;
    while taken {
        let mut w = work(&db).await?;
        w.now = at;
        mail::not_sent(&mut w, &mail.id, "mailbox full").await.map_err(said)?;
        let next = mail::find(&mut w, &mail.id).await.map_err(said)?;
        w.commit().await.map_err(said)?;
        equal(leased(&db, At(next.next_at.0 - 1)).await?.is_some(), false)?;
        waits.push(next.next_at.minutes_since(at));
        at = next.next_at;
        taken = leased(&db, at).await?.is_some();
    }
    equal(waits, vec![1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720, 720, 720, 720])?;
    let mut look = db.look(None, at).await.map_err(said)?;
    let mail = mail::find(&mut look, &mail.id).await.map_err(said)?;
    equal((mail.given_up_at.is_some(), mail.error.as_deref()), (true, Some("mailbox full")))?;
    equal(mail::waiting(&mut look, 9).await.map_err(said)?.len(), 1)
}

async fn mail_unsure(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    w.post(letter("first")).await.map_err(said)?;
    w.commit().await.map_err(said)?;
    let mail = leased(&db, NOW).await?.ok_or("a new mail is due at once")?;
    let mut w = work(&db).await?;
    // Whoever took it may still be talking to the mail server.
    w.now = NOW.plus_minutes(4);
    equal(
        (mail::any_silent(&mut w).await.map_err(said)?, mail::doubt_silent(&mut w).await.map_err(said)?),
        (false, 0),
    )?;
    equal(mail::send_again(&mut w, &mail.id).await.map_err(said)?, false)?;
    w.now = NOW.plus_minutes(6);
    equal((mail::any_silent(&mut w).await.map_err(said)?, mail::doubt_silent(&mut w).await.map_err(said)?), (true, 1))?;
    w.commit().await.map_err(said)?;
    // No machine sends it again, however long it waits.
    equal(leased(&db, NOW.plus_days(30)).await?.is_some(), false)?;
    let mut w = work(&db).await?;
    equal(mail::tally(&mut w).await.map_err(said)?, mail::Tally { waiting: 0, unsure: 1, given_up: 0 })?;
    equal(mail::send_again(&mut w, &mail.id).await.map_err(said)?, true)?;
    w.commit().await.map_err(said)?;
    let again = leased(&db, NOW).await?.ok_or("it was asked for again")?;
    equal(again.id, mail.id.clone())?;
    // The one who was silent answers after all.
    let mut w = work(&db).await?;
    mail::unsure(&mut w, &mail.id, "broken off").await.map_err(said)?;
    mail::sent(&mut w, &mail.id).await.map_err(said)?;
    let mail = mail::find(&mut w, &mail.id).await.map_err(said)?;
    equal((mail.sent_at.is_some(), mail.unsure_at, mail.error), (true, None, None))
}

async fn night_waits(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    for minutes in [1, 2, 4, 8] {
        nights::failed(&mut w, "measure", NOW, "a full disk").await.map_err(said)?;
        let waits = nights::waits(&mut w).await.map_err(said)?;
        equal(waits.get("measure").copied(), Some(NOW.plus_minutes(minutes)))?;
    }
    nights::recovered(&mut w, "measure").await.map_err(said)?;
    equal(nights::waits(&mut w).await.map_err(said)?.len(), 0)?;
    let day = NOW.day(kit::Zone::UTC);
    for (act, day) in [("measure", day), ("measure", kit::time::plus_days(day, 3)), ("remind", day)] {
        nights::claim(&mut w, act, day).await.map_err(said)?;
    }
    // A night done ahead of its time by hand does not hide those before it.
    let last = nights::last_of_each(&mut w, kit::time::plus_days(day, 1)).await.map_err(said)?;
    equal((last.get("measure").copied(), last.get("remind").copied()), (Some(day), Some(day)))
}

async fn look_only(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let wrote = nights::claim(&mut look, "measure", NOW.day(kit::Zone::UTC)).await;
    equal(wrote.is_err(), true)
}

async fn stranger(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    equal(people::must_be(&mut w, &kit::Role::ALL).await.is_ok(), true)?;
    w.actor = Actor::Nobody;
    equal(people::must_be(&mut w, &kit::Role::ALL).await.is_err(), true)?;
    let hash = "no hash";
    equal(people::set_password(&mut w, &PersonId::from("p1"), hash).await.is_err(), true)
}

async fn night(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let day = NOW.day(kit::Zone::UTC);
    let mut w = work(&db).await?;
    equal(nights::claim(&mut w, "measure", day).await.map_err(said)?, true)?;
    equal(nights::claim(&mut w, "measure", day).await.map_err(said)?, false)?;
    equal(nights::last(&mut w).await.map_err(said)?, Some(day))
}

async fn values(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    let text = "Līga “Ž” 陈晓雯 Trần ' ; --";
    sql("INSERT INTO metric_week (person_id, week_on, contacts, aht_seconds, fcr_pct) VALUES ($1, $2, $3, $4, $5)")
        .bind(text)
        .bind(NOW.day(kit::Zone::UTC))
        .bind(7)
        .bind(0.1)
        .bind(None::<f64>)
        .run(&mut w)
        .await
        .map_err(said)?;
    let row = sql("SELECT person_id, week_on, contacts, aht_seconds, fcr_pct FROM metric_week WHERE person_id IN (")
        .list([text, "nobody"])
        .then(")")
        .one(&mut w)
        .await
        .map_err(said)?;
    equal(row.get::<String>("person_id").map_err(said)?.as_str(), text)?;
    equal(row.get::<kit::Day>("week_on").map_err(said)?, NOW.day(kit::Zone::UTC))?;
    equal(row.get::<i64>("contacts").map_err(said)?, 7)?;
    equal(row.get::<f64>("aht_seconds").map_err(said)?, 0.1)?;
    equal(row.get::<Option<f64>>("fcr_pct").map_err(said)?, None)?;
    let none = sql("SELECT contacts FROM metric_week WHERE person_id IN (").list(Vec::<String>::new()).then(")");
    equal(none.all(&mut w).await.map_err(said)?.len(), 0)
}

async fn locked(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    sql("INSERT INTO hearer (name, xid, seq, failures) VALUES ('count', 0, 0, 0)").run(&mut w).await.map_err(said)?;
    w.commit().await.map_err(said)?;
    let mut tasks = Vec::new();
    for _ in 0..20 {
        let db = db.clone();
        tasks.push(tokio::spawn(async move {
            let mut w = work(&db).await?;
            w.lock("count", "one").await.map_err(said)?;
            let row = sql("SELECT seq FROM hearer WHERE name = 'count'").one(&mut w).await.map_err(said)?;
            let n: i64 = row.get("seq").map_err(said)?;
            tokio::task::yield_now().await;
            sql("UPDATE hearer SET seq = $1 WHERE name = 'count'").bind(n + 1).run(&mut w).await.map_err(said)?;
            w.commit().await.map_err(said)
        }));
    }
    for task in tasks {
        task.await.map_err(|e| e.to_string())??;
    }
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let row = sql("SELECT seq FROM hearer WHERE name = 'count'").one(&mut look).await.map_err(said)?;
    equal(row.get::<i64>("seq").map_err(said)?, 20)
}

/// Says where it was asked: a story asks many times.
#[track_caller]
pub fn equal<T: PartialEq + std::fmt::Debug>(got: T, wanted: T) -> Result<(), String> {
    let at = std::panic::Location::caller();
    if got == wanted { Ok(()) } else { Err(format!("{at}: got {got:?}, wanted {wanted:?}")) }
}
