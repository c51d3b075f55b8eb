use kit::{Done, NeedId, Say, Stop};
use store::Work;

use super::note::write;
use crate::{access, model::NeedLeft, store as db};

const REASON_MAX: usize = 500;

/// The way out (A7): training will not fix it. The reason, in the words of whoever decides, stays in the history.
pub async fn not_training(work: &mut Work, need: &NeedId, reason: &str) -> Done<()> {
    let need = db::need_by_id(work, need).await?;
    access::may_decide(work, &need).await?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Stop::at("reason", "listen-reason-needed"));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Stop::at("reason", "listen-reason-long"));
    }
    write(work, &need.id, "exit", Say::new("listen-note-exit").with("reason", reason)).await?;
    work.tell(&NeedLeft { need: need.id }).await?;
    Ok(())
}
