//! Notes come back on their day.

use kit::{At, Done};
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind};

use crate::{
    model::{PracticeId, ReturnId},
    verbs,
};

const BRING_BACK: &str = "practise/bring a note back";

#[derive(Serialize, Deserialize)]
struct BringBack {
    id: ReturnId,
}

const JUDGE: &str = "practise/give a verdict";

#[derive(Serialize, Deserialize)]
struct Judge {
    id: PracticeId,
    /// The moment the night's act belongs to.
    night: At,
}

pub fn jobs() -> Vec<JobKind> {
    vec![
        job_kind(BRING_BACK, |work, job| Box::pin(bring_back(work, job))),
        job_kind(JUDGE, |work, job| Box::pin(judge(work, job))),
    ]
}

/// A job for each practice, once a night: one that faults keeps back no other verdict.
pub async fn judge_tonight(work: &mut Work, ids: Vec<PracticeId>) -> Done<()> {
    let night = work.now;
    for id in ids {
        let key = format!("verdict/{id}/{}", night.0);
        work.enqueue(NewJob::new(JUDGE, key, night, &Judge { id, night })?).await?;
    }
    Ok(())
}

async fn judge(work: &mut Work, job: &Job) -> Done<()> {
    let payload: Judge = job.read()?;
    work.now = payload.night;
    verbs::verdict(work, &payload.id).await
}

pub async fn bring_back_later(work: &mut Work, id: &ReturnId, at: At) -> Done<()> {
    work.enqueue(NewJob::new(BRING_BACK, format!("note/{id}"), at, &BringBack { id: id.clone() })?).await
}

async fn bring_back(work: &mut Work, job: &Job) -> Done<()> {
    verbs::bring_back(work, &job.read::<BringBack>()?.id).await
}
