//! Work for later, and for every night.

use kit::Done;
use store::{Act, Job, JobKind, NewJob, Work, job_kind};

use crate::verbs;

const READ_AGAIN: &str = "listen/read again";
/// Corrections come in handfuls; one reading serves them all.
const WAIT_MINUTES: i64 = 2;

pub(crate) fn kinds() -> Vec<JobKind> {
    vec![job_kind(READ_AGAIN, run)]
}

fn run<'a>(work: &'a mut Work, _: &'a Job) -> Act<'a, ()> {
    Box::pin(verbs::read_again(work))
}

/// Messages are read again with the newest corrections, once for all corrections of the same two minutes.
pub(crate) async fn read_again_soon(work: &mut Work) -> Done<()> {
    let run_at = work.now.plus_minutes(WAIT_MINUTES);
    let key = format!("{READ_AGAIN}/{}", run_at.0 / (WAIT_MINUTES * 60_000));
    work.enqueue(NewJob::new(READ_AGAIN, key, run_at, &())?).await
}
