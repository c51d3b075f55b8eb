//! Work for later, committed with the change that needs it.

use kit::{At, Chance, Done, JobId};
use serde::Serialize;

use crate::{
    Act, Db,
    db::Engine,
    query::sql,
    work::{Actor, Work},
};

/// After so many failures a job waits for a person.
pub const ATTEMPTS_MAX: i64 = 10;
/// A crashed runner's jobs are free again after this long.
const LEASE_MS: i64 = 60_000;

/// What a kind of job does: `job_kind("prepare/send memo", |work, job| Box::pin(…))`.
#[derive(Clone, Copy, Debug)]
pub struct JobKind {
    pub kind: &'static str,
    run: Run,
}

type Inside = for<'a> fn(&'a mut Work, &'a Job) -> Act<'a, ()>;
type Outside = for<'a> fn(&'a Db, &'a Job, At, &'a mut Chance) -> Act<'a, ()>;

#[derive(Clone, Copy, Debug)]
enum Run {
    Inside(Inside),
    Outside(Outside),
}

pub fn job_kind(kind: &'static str, run: Inside) -> JobKind {
    JobKind { kind, run: Run::Inside(run) }
}

/// A job that thinks: it is given no work but the database, and begins its own short ones. It may run twice when a server
/// dies between its last work and the mark that it is done.
pub fn thinking_job_kind(kind: &'static str, run: Outside) -> JobKind {
    JobKind { kind, run: Run::Outside(run) }
}

#[derive(Clone, Debug)]
pub struct Job {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    pub run_at: At,
    pub attempts: i64,
}

impl Job {
    pub fn read<T: serde::de::DeserializeOwned>(&self) -> Done<T> {
        Ok(serde_json::from_str(&self.payload)?)
    }
}

#[derive(Clone, Debug)]
pub struct NewJob {
    pub kind: &'static str,
    pub payload: String,
    pub run_at: At,
    /// A second job with the same key is not written.
    pub dedupe_key: String,
}

impl NewJob {
    pub fn new(kind: &'static str, dedupe_key: String, run_at: At, payload: &impl Serialize) -> Done<Self> {
        Ok(Self { kind, payload: serde_json::to_string(payload)?, run_at, dedupe_key })
    }
}

impl Work {
    pub async fn enqueue(&mut self, job: NewJob) -> Done<()> {
        let id: JobId = self.id();
        sql("INSERT INTO job (id, kind, payload, run_at, dedupe_key, attempts, made_at) VALUES ($1, $2, $3, $4, $5, 0, $6) \
             ON CONFLICT (dedupe_key) DO NOTHING")
            .bind(&id)
            .bind(job.kind)
            .bind(job.payload)
            .bind(job.run_at)
            .bind(job.dedupe_key)
            .bind(self.now)
            .run(self)
            .await?;
        Ok(())
    }
}

/// How many jobs stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// For their hour, or for their next try.
    pub waiting: i64,
    /// Failed too often; nobody tries again.
    pub given_up: i64,
}

/// `lease_now`: the moment by which leases are counted. A last try that a crash cut off is given up when its lease is over.
pub async fn waiting(look: &mut Work, lease_now: At) -> Done<Tally> {
    let row = sql("SELECT count(*) AS n, CAST(coalesce(sum(CASE WHEN attempts >= $1 AND (lease_until IS NULL OR lease_until < $2) \
                   THEN 1 ELSE 0 END), 0) AS BIGINT) AS given_up FROM job WHERE done_at IS NULL")
    .bind(ATTEMPTS_MAX)
    .bind(lease_now)
    .one(look)
    .await?;
    let (n, given_up): (i64, i64) = (row.get("n")?, row.get("given_up")?);
    Ok(Tally { waiting: n - given_up, given_up })
}

/// A job that failed too often.
#[derive(Clone, Debug)]
pub struct GivenUp {
    pub id: JobId,
    pub kind: String,
    pub made_at: At,
    /// Why its last try failed; none when a crash cut that off.
    pub error: Option<String>,
}

impl GivenUp {
    /// The statements that run it again, and that drop it: an operator's, there is no page for them.
    pub fn repairs(&self) -> [String; 2] {
        let id = &self.id;
        [
            format!("UPDATE job SET attempts = 0, run_at = 0 WHERE id = '{id}'"),
            format!("DELETE FROM job WHERE id = '{id}'"),
        ]
    }
}

/// The oldest job that was given up, counted as in [`waiting`].
pub async fn given_up(look: &mut Work, lease_now: At) -> Done<Option<GivenUp>> {
    let row = sql("SELECT id, kind, made_at, error FROM job WHERE done_at IS NULL AND attempts >= $1 \
                   AND (lease_until IS NULL OR lease_until < $2) ORDER BY made_at, id LIMIT 1")
    .bind(ATTEMPTS_MAX)
    .bind(lease_now)
    .maybe(look)
    .await?;
    row.map(|row| {
        Done::Ok(GivenUp {
            id: row.get("id")?,
            kind: row.get("kind")?,
            made_at: row.get("made_at")?,
            error: row.get("error")?,
        })
    })
    .transpose()
}

/// Done jobs are kept so long, days: what one of them did stands in the journal.
const DONE_KEPT_DAYS: i64 = 30;

/// The night's act: done jobs go after a while, with the key that kept a second one from being written.
pub async fn sweep(work: &mut Work) -> Done<()> {
    let before = work.now.plus_days(-DONE_KEPT_DAYS);
    sql("DELETE FROM job WHERE done_at IS NOT NULL AND done_at < $1").bind(before).run(work).await?;
    Ok(())
}

/// Runs every job that is due by `now`, oldest first; returns how many were done. A job and its "done" commit together.
pub async fn run_due(db: &Db, kinds: &[JobKind], now: At, lease_now: At, chance: &mut Chance) -> Done<usize> {
    let mut done = 0;
    while let Some(did) = run_one(db, kinds, now, lease_now, chance, std::future::pending()).await? {
        done += usize::from(did);
    }
    Ok(done)
}

/// Runs the oldest job that is due by `now`: whether it was done, or `None` when none is due. When `enough` comes first, what
/// the job did is undone and its lease given back, as if it had not begun.
pub async fn run_one(
    db: &Db,
    kinds: &[JobKind],
    now: At,
    lease_now: At,
    chance: &mut Chance,
    enough: impl Future<Output = ()>,
) -> Done<Option<bool>> {
    let Some(job) = lease(db, now, lease_now, chance).await? else { return Ok(None) };
    let Some(kind) = kinds.iter().find(|k| k.kind == job.kind) else {
        fail(db, &job, "no room knows this kind of job", now, chance).await?;
        return Ok(Some(false));
    };
    let outcome = tokio::select! {
        biased;
        outcome = attempt(db, kind, &job, now, chance) => Some(outcome),
        () = enough => None,
    };
    match outcome {
        Some(Ok(mut work)) => {
            let mine = sql("UPDATE job SET done_at = $1, lease_until = NULL WHERE id = $2 AND done_at IS NULL")
                .bind(now)
                .bind(&job.id)
                .run(&mut work)
                .await?;
            // Somebody else finished it after our lease ran out: undo our copy of the work.
            if mine == 1 {
                work.commit().await?;
            }
            Ok(Some(mine == 1))
        }
        Some(Err(stop)) => {
            let why = format!("{stop:?}");
            tracing::error!(job = %job.kind, why, "a job failed");
            fail(db, &job, &why, now, chance).await?;
            Ok(Some(false))
        }
        None => {
            give_back(db, &job, now, chance).await?;
            Ok(Some(false))
        }
    }
}

async fn give_back(db: &Db, job: &Job, now: At, chance: &mut Chance) -> Done<()> {
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    sql("UPDATE job SET lease_until = NULL, attempts = attempts - 1 WHERE id = $1 AND done_at IS NULL AND attempts = $2")
        .bind(&job.id)
        .bind(job.attempts)
        .run(&mut work)
        .await?;
    work.commit().await
}

/// The work in which the job was done, or in which a job that needed none is to be marked as done.
async fn attempt(db: &Db, kind: &JobKind, job: &Job, now: At, chance: &mut Chance) -> Done<Work> {
    if let Run::Outside(run) = kind.run {
        run(db, job, now, chance).await?;
    }
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    if let Run::Inside(run) = kind.run {
        run(&mut work, job).await?;
    }
    Ok(work)
}

async fn lease(db: &Db, now: At, lease_now: At, chance: &mut Chance) -> Done<Option<Job>> {
    let mut look = db.look(None, now).await?;
    let waiting = sql("SELECT id FROM job WHERE done_at IS NULL AND attempts < $1 AND run_at <= $2 \
                       AND (lease_until IS NULL OR lease_until < $3) LIMIT 1")
    .bind(ATTEMPTS_MAX)
    .bind(now)
    .bind(lease_now)
    .maybe(&mut look)
    .await?;
    if waiting.is_none() {
        return Ok(None);
    }
    drop(look);
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    let inner = match work.engine() {
        Engine::Sqlite => {
            "UPDATE job SET lease_until = $1, attempts = attempts + 1 WHERE id = (SELECT id FROM job WHERE done_at IS NULL \
             AND attempts < $2 AND run_at <= $3 AND (lease_until IS NULL OR lease_until < $4) ORDER BY run_at, id LIMIT 1) \
             RETURNING id, kind, payload, run_at, attempts"
        }
        Engine::Postgres => {
            "UPDATE job SET lease_until = $1, attempts = attempts + 1 WHERE id = (SELECT id FROM job WHERE done_at IS NULL \
             AND attempts < $2 AND run_at <= $3 AND (lease_until IS NULL OR lease_until < $4) ORDER BY run_at, id LIMIT 1 \
             FOR UPDATE SKIP LOCKED) RETURNING id, kind, payload, run_at, attempts"
        }
    };
    let row = sql(inner)
        .bind(At(lease_now.0 + LEASE_MS))
        .bind(ATTEMPTS_MAX)
        .bind(now)
        .bind(lease_now)
        .maybe(&mut work)
        .await?;
    let job = row
        .map(|row| {
            Done::Ok(Job {
                id: row.get("id")?,
                kind: row.get("kind")?,
                payload: row.get("payload")?,
                run_at: row.get("run_at")?,
                attempts: row.get("attempts")?,
            })
        })
        .transpose()?;
    work.commit().await?;
    Ok(job)
}

async fn fail(db: &Db, job: &Job, why: &str, now: At, chance: &mut Chance) -> Done<()> {
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    // A minute, two, four …: a full disk or a mail server that sleeps is given time.
    let wait_minutes = 1_i64 << job.attempts.clamp(0, 9);
    // Only this try's own lease: somebody else may have begun after it ran out.
    sql("UPDATE job SET lease_until = NULL, error = $1, run_at = $2 WHERE id = $3 AND done_at IS NULL AND attempts = $4")
        .bind(why)
        .bind(now.plus_minutes(wait_minutes))
        .bind(&job.id)
        .bind(job.attempts)
        .run(&mut work)
        .await?;
    work.commit().await
}
