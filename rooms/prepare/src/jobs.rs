//! Letters leave at their hour.

use kit::{At, Done, SessionId};
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind};

use crate::verbs;

const SEND: &str = "prepare/send memo";

#[derive(Serialize, Deserialize)]
struct Send {
    session: SessionId,
}

pub fn jobs() -> Vec<JobKind> {
    vec![job_kind(SEND, |work, job| Box::pin(send(work, job)))]
}

/// One job per session, and one more for every change of it: everybody in it gets the letter in the same hour.
pub async fn send_later(work: &mut Work, session: &SessionId, sequence: i64, at: At) -> Done<()> {
    let key = format!("memo/{session}/{sequence}");
    work.enqueue(NewJob::new(SEND, key, at, &Send { session: session.clone() })?).await
}

async fn send(work: &mut Work, job: &Job) -> Done<()> {
    let payload: Send = job.read()?;
    verbs::send_due(work, Some(&payload.session), job.run_at.max(work.now)).await
}
