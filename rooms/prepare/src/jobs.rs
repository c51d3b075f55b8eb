//! Letters leave at their hour.

use kit::{At, Done, SessionId};
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind};

use crate::verbs;

const SEND: &str = "prepare/send memo";

#[derive(Serialize, Deserialize)]
struct Send {
    session: SessionId,
    /// Enqueued by a night: the moment that night's act belongs to.
    #[serde(default)]
    night: Option<At>,
}

pub fn jobs() -> Vec<JobKind> {
    vec![job_kind(SEND, |work, job| Box::pin(send(work, job)))]
}

/// One job per session, and one more for every change of it: everybody in it gets the letter in the same hour.
pub async fn send_later(work: &mut Work, session: &SessionId, sequence: i64, at: At) -> Done<()> {
    let key = format!("memo/{session}/{sequence}");
    work.enqueue(NewJob::new(SEND, key, at, &Send { session: session.clone(), night: None })?).await
}

/// A job for each session, once a night: a letter that faults keeps back its own session's, nobody else's.
pub async fn send_tonight(work: &mut Work, sessions: Vec<SessionId>) -> Done<()> {
    let now = work.now;
    for session in sessions {
        let key = format!("memo/{session}/night/{}", now.0);
        work.enqueue(NewJob::new(SEND, key, now, &Send { session, night: Some(now) })?).await?;
    }
    Ok(())
}

async fn send(work: &mut Work, job: &Job) -> Done<()> {
    let payload: Send = job.read()?;
    if let Some(at) = payload.night {
        work.now = at;
        return verbs::send_due(work, Some(&payload.session), verbs::tonight_until(at)).await;
    }
    verbs::send_due(work, Some(&payload.session), job.run_at.max(work.now)).await
}
