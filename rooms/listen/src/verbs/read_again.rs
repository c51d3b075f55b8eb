use kit::{Done, time::plus_days};
use store::Work;

use super::{measure, reader};
use crate::{
    model::{FeedbackId, Tag, WINDOW_DAYS},
    store as db,
};

/// Reads the messages of the last 90 days again with everything people have corrected, and measures. What a person said
/// about a message stays.
pub async fn read_again(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let reader = reader(work).await?;
    let heard = db::heard_between(work, plus_days(today, -WINDOW_DAYS), today).await?;
    let open: Vec<_> = heard.into_iter().filter(|h| !h.tags.iter().any(|t| t.by.is_some())).collect();
    let ids: Vec<FeedbackId> = open.iter().map(|h| h.id.clone()).collect();
    db::clear_tags(work, &ids, false).await?;
    let read: Vec<(&FeedbackId, Vec<Tag>)> =
        open.iter().map(|h| (&h.id, reader.tags(&h.message.text, h.message.lang))).collect();
    let tags: Vec<(&FeedbackId, &Tag)> =
        read.iter().flat_map(|(id, tags)| tags.iter().map(move |t| (*id, t))).collect();
    db::add_tags(work, &tags).await?;
    measure(work).await
}
