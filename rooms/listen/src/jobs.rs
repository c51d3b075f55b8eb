//! Work for later, and for every night.

use kit::Done;
use store::{Act, Job, JobKind, NewJob, Work, job_kind};

use crate::verbs;

const READ_AGAIN: &str = "listen/read again";
const MEASURE: &str = "listen/measure";
/// Corrections and suggestions come in handfuls; one reading serves all of the same two minutes.
const WAIT_MINUTES: i64 = 2;

pub(crate) fn kinds() -> Vec<JobKind> {
    vec![job_kind(READ_AGAIN, read_again), job_kind(MEASURE, measure)]
}

fn read_again<'a>(work: &'a mut Work, _: &'a Job) -> Act<'a, ()> {
    Box::pin(verbs::read_again(work))
}

fn measure<'a>(work: &'a mut Work, _: &'a Job) -> Act<'a, ()> {
    Box::pin(verbs::measure(work))
}

/// Messages are read again with the newest corrections.
pub(crate) async fn read_again_soon(work: &mut Work) -> Done<()> {
    soon(work, READ_AGAIN).await
}

/// Needs are measured again.
pub(crate) async fn measure_soon(work: &mut Work) -> Done<()> {
    soon(work, MEASURE).await
}

/// The job runs when the two minutes it stands for are over, so it misses nothing of them.
async fn soon(work: &mut Work, kind: &'static str) -> Done<()> {
    let now = work.now;
    let key = format!("{kind}/{}", now.0 / (WAIT_MINUTES * 60_000));
    work.enqueue(NewJob::new(kind, key, now.plus_minutes(WAIT_MINUTES), &())?).await
}
