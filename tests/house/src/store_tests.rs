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
    add("store/a job runs once and is tried again after a failure", |s, k| Box::pin(job(s, k)));
    add("store/a mail is posted once per key", |s, k| Box::pin(mail_once(s, k)));
    add("store/a nightly act is done once a date", |s, k| Box::pin(night(s, k)));
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
    // One, then the failing one stops the round; the next round begins with it again.
    equal(hearers::deliver_all(&db, &hearers, NOW, &mut chance).await.map_err(said)?, 3)?;
    let mut look = db.look(None, NOW).await.map_err(said)?;
    let row = sql("SELECT count(*) AS n FROM night").one(&mut look).await.map_err(said)?;
    equal(row.get::<i64>("n").map_err(said)?, 3)?;
    drop(look);
    equal(hearers::deliver_all(&db, &hearers, NOW, &mut chance).await.map_err(said)?, 0)
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

async fn mail_once(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let mut w = work(&db).await?;
    let to = PersonId::from("p1");
    for subject in ["first", "second"] {
        let new = NewMail {
            to: to.clone(),
            address: "p1@fjordlink.example".into(),
            lang: kit::Lang::Lv,
            subject: subject.into(),
            text: "Labdien.".into(),
            html: "<p>Labdien.</p>".into(),
            invite: None,
            dedupe_key: "memo/s1/p1".into(),
        };
        w.post(new).await.map_err(said)?;
    }
    let posted = mail::to_person(&mut w, &to).await.map_err(said)?;
    equal(posted.len(), 1)?;
    equal(posted[0].subject.as_str(), "first")
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

pub fn equal<T: PartialEq + std::fmt::Debug>(got: T, wanted: T) -> Result<(), String> {
    if got == wanted { Ok(()) } else { Err(format!("got {got:?}, wanted {wanted:?}")) }
}
