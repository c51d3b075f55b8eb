//! The person has read it.

use kit::{Done, Say, Stop};
use store::Work;

use crate::{
    model::{ReviewAcknowledged, ReviewId},
    store::reviews as rows,
};

/// Reading, not agreeing: an item can still be disputed afterwards, as long as its days run.
pub async fn acknowledge(work: &mut Work, id: &ReviewId) -> Done<()> {
    let review = rows::review(work, id).await?;
    if work.who() != Some(&review.person) || review.handed_at.is_none() {
        return Err(Stop::forbidden());
    }
    if !rows::set_acknowledged(work, id).await? {
        return Err(Stop::conflict(Say::new("coach-acknowledged-already")));
    }
    work.tell(&ReviewAcknowledged { review: review.id, person: review.person }).await?;
    Ok(())
}
