use kit::{Done, DraftId, Say, Stop};
use store::Work;

use super::UNDO_DAYS;
use crate::{model::DraftChanged, store as db};

/// What the search behind a draft ended with that was still running when it was discarded.
const CUT_OFF: &str = "discarded";

/// Takes a draft out of the list; a search behind it ends. A published one stays.
pub async fn discard_draft(work: &mut Work, id: &DraftId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("draft", id.as_str()).await?;
    let draft = db::drafts::draft(work, id).await?;
    if draft.published_at.is_some() {
        return Err(Stop::conflict(Say::new("plan-publish-done").with("n", draft.number)));
    }
    db::drafts::mark_discarded(work, id).await?;
    db::drafts::end(work, id, 0, &[], CUT_OFF).await?;
    work.tell(&DraftChanged { draft: id.clone(), what: "discarded".into() }).await?;
    Ok(())
}

/// A draft that was discarded within a day stands in the list again.
///
/// # Errors
/// `web-undo-late` when it was discarded before, or while it was still searched for: such a one holds no plan.
pub async fn restore_draft(work: &mut Work, id: &DraftId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("draft", id.as_str()).await?;
    let draft = db::drafts::draft(work, id).await?;
    let Some(discarded_at) = draft.discarded_at else { return Ok(()) };
    let run = db::drafts::run(work, id).await?;
    let whole = run.is_some_and(|r| r.ended_at.is_some() && r.ended_why.as_deref() != Some(CUT_OFF));
    if !whole || discarded_at < work.now.plus_days(-UNDO_DAYS) {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    db::drafts::mark_restored(work, id).await?;
    work.tell(&DraftChanged { draft: id.clone(), what: "restored".into() }).await?;
    Ok(())
}
