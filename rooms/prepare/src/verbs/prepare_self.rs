//! The preparation asked for in the memo: done, says the learner.

use kit::{Done, PersonId, Say, SessionId, Stop};
use store::Work;

use crate::{
    model::PreparationDone,
    store::{self as memos, lists as rows},
    verbs::must_be_self,
};

/// For oneself, once the memo is there, until the session begins; can be taken back.
pub async fn set_prepared(work: &mut Work, id: &SessionId, person: &PersonId, done: bool) -> Done<()> {
    must_be_self(work, person)?;
    let session = plan::session(work, id).await?;
    let memo = memos::memo(work, id, person).await?.ok_or_else(Stop::forbidden)?;
    if memo.sent_at.is_none() {
        return Err(Stop::conflict(Say::new("prepare-not-sent-yet")));
    }
    if session.cancelled_at.is_some() || session.starts_at <= work.now {
        return Err(Stop::conflict(Say::new("prepare-reply-over")));
    }
    rows::set_prepared(work, id, person, done).await?;
    work.tell(&PreparationDone { session: id.clone(), person: person.clone(), done }).await?;
    Ok(())
}
