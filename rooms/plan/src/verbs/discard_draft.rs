use kit::{Done, DraftId, Say, Stop};
use store::Work;

use crate::{model::DraftChanged, store as db};

/// Takes a draft out of the list; a search behind it ends. A published one stays.
pub async fn discard_draft(work: &mut Work, id: &DraftId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("draft", id.as_str()).await?;
    let draft = db::drafts::draft(work, id).await?;
    if draft.published_at.is_some() {
        return Err(Stop::conflict(Say::new("plan-publish-done").with("n", draft.number)));
    }
    db::drafts::mark_discarded(work, id).await?;
    db::drafts::end(work, id, 0, &[], "discarded").await?;
    work.tell(&DraftChanged { draft: id.clone(), what: "discarded".into() }).await?;
    Ok(())
}
