//! Read: the reader says so.

use kit::{Done, SessionId, Stop};
use store::Work;

use crate::{model::MemoRead, store as rows};

/// Only one's own, and only after it has left; saying it twice changes nothing.
pub async fn read_memo(work: &mut Work, session: &SessionId) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let memo = rows::memo(work, session, &who).await?.ok_or_else(Stop::missing)?;
    if memo.sent_at.is_none() {
        return Err(Stop::conflict(kit::Say::new("prepare-not-sent-yet")));
    }
    if rows::set_read(work, session, &who).await? {
        work.tell(&MemoRead { session: session.clone(), person: who }).await?;
    }
    Ok(())
}
