//! Notes come back on their day.

use kit::{At, Done};
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind};

use crate::{model::ReturnId, verbs};

const BRING_BACK: &str = "practise/bring a note back";

#[derive(Serialize, Deserialize)]
struct BringBack {
    id: ReturnId,
}

pub fn jobs() -> Vec<JobKind> {
    vec![job_kind(BRING_BACK, |work, job| Box::pin(bring_back(work, job)))]
}

pub async fn bring_back_later(work: &mut Work, id: &ReturnId, at: At) -> Done<()> {
    work.enqueue(NewJob::new(BRING_BACK, format!("note/{id}"), at, &BringBack { id: id.clone() })?).await
}

async fn bring_back(work: &mut Work, job: &Job) -> Done<()> {
    verbs::bring_back(work, &job.read::<BringBack>()?.id).await
}
