use kit::{Done, SessionId, Stop};
use store::Work;

use crate::{model::Held, store as db};

/// Marks a published session as held; doing it twice changes nothing.
pub async fn hold(work: &mut Work, id: &SessionId) -> Done<()> {
    let session = db::sessions::session(work, id).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    if db::sessions::mark_held(work, id).await? {
        work.tell(&Held { session: id.clone() }).await?;
    }
    Ok(())
}
