use std::collections::HashSet;

use kit::{At, Chance, Done, time::plus_days};
use store::{Actor, Db};

use super::{measure, reader};
use crate::{
    model::{FeedbackId, Tag, WINDOW_DAYS},
    store as db,
};

/// Reads the messages of the last 90 days again with everything people have corrected, and measures. What a person said
/// about a message stays, even when it was said while the machine was reading.
pub async fn read_again(db: &Db, now: At, chance: &mut Chance) -> Done<()> {
    let mut look = db.look(None, now).await?;
    let today = people::today(&mut look).await?;
    let reader = reader(&mut look).await?;
    let heard = db::heard_between(&mut look, plus_days(today, -WINDOW_DAYS), today).await?;
    drop(look);
    let read: Vec<(FeedbackId, Vec<Tag>)> = tokio::task::spawn_blocking(move || {
        heard.iter().map(|h| (h.id.clone(), reader.tags(&h.message.text, h.message.lang))).collect()
    })
    .await?;
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    work.lock("listen", "tags").await?;
    let said: HashSet<FeedbackId> = db::corrected(&mut work).await?.into_iter().collect();
    let open: Vec<&(FeedbackId, Vec<Tag>)> = read.iter().filter(|(id, _)| !said.contains(id)).collect();
    let ids: Vec<FeedbackId> = open.iter().map(|(id, _)| id.clone()).collect();
    db::clear_tags(&mut work, &ids, false).await?;
    let tags: Vec<(&FeedbackId, &Tag)> = open.iter().flat_map(|(id, tags)| tags.iter().map(move |t| (id, t))).collect();
    db::add_tags(&mut work, &tags, now).await?;
    work.commit().await?;
    measure(db, now, chance).await
}
