//! Work for later, and for every night.

use kit::{At, Chance, Done};
use store::{Act, Db, Job, JobKind, NewJob, Work, thinking_job_kind};

use crate::verbs;

const READ_AGAIN: &str = "listen/read again";
const MEASURE: &str = "listen/measure";
/// Corrections and suggestions come in handfuls; one reading serves all of the same two minutes.
const WAIT_MINUTES: i64 = 2;

pub(crate) fn kinds() -> Vec<JobKind> {
    vec![thinking_job_kind(READ_AGAIN, read_again), thinking_job_kind(MEASURE, measure)]
}

fn read_again<'a>(db: &'a Db, _: &'a Job, now: At, chance: &'a mut Chance) -> Act<'a, ()> {
    Box::pin(verbs::read_again(db, now, chance))
}

fn measure<'a>(db: &'a Db, _: &'a Job, now: At, chance: &'a mut Chance) -> Act<'a, ()> {
    Box::pin(verbs::measure(db, now, chance))
}

/// Messages are read again with the newest corrections.
pub(crate) async fn read_again_soon(work: &mut Work) -> Done<()> {
    soon(work, READ_AGAIN).await
}

/// Needs are measured again.
pub(crate) async fn measure_soon(work: &mut Work) -> Done<()> {
    soon(work, MEASURE).await
}

/// Needs are measured again as soon as this work is committed.
pub(crate) async fn measure_now(work: &mut Work) -> Done<()> {
    let (now, key) = (work.now, format!("{MEASURE}/{}", work.id::<String>()));
    work.enqueue(NewJob::new(MEASURE, key, now, &())?).await
}

/// The job runs when the two minutes it stands for are over, so it misses nothing of them.
async fn soon(work: &mut Work, kind: &'static str) -> Done<()> {
    let now = work.now;
    let key = format!("{kind}/{}", now.0 / (WAIT_MINUTES * 60_000));
    work.enqueue(NewJob::new(kind, key, now.plus_minutes(WAIT_MINUTES), &())?).await
}
