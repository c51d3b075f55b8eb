use kit::{Done, DraftId};
use store::Work;

use crate::{model::DraftChanged, store as db};

/// Asks the search to end with the best plan it has.
pub async fn stop_draft(work: &mut Work, id: &DraftId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    db::drafts::draft(work, id).await?;
    db::drafts::want_stop(work, id).await?;
    work.tell(&DraftChanged { draft: id.clone(), what: "stop_wanted".into() }).await?;
    Ok(())
}
