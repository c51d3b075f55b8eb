//! Read: the reader says so.

use kit::{Done, PersonId, Say, SessionId, Stop};
use store::Work;

use crate::{model::MemoRead, store as rows, verbs::must_be_self};

/// Only one's own, and only after it has left; saying it twice changes nothing.
pub async fn read_memo(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<()> {
    must_be_self(work, person)?;
    let memo = rows::memo(work, session, person).await?.ok_or_else(Stop::missing)?;
    if memo.sent_at.is_none() {
        return Err(Stop::conflict(Say::new("prepare-not-sent-yet")));
    }
    if rows::set_read(work, session, person).await? {
        work.tell(&MemoRead { session: session.clone(), person: person.clone() }).await?;
    }
    Ok(())
}
