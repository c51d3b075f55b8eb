use kit::{Done, Lang, Refusal, Say, Stop};
use store::Work;

use crate::{model::QueueNamed, store as db};

/// Longest name of a queue, characters.
const NAME_MAX: usize = 60;

/// Gives a queue its name in one language; files go on naming it by its slug. Readers of a language without a name of its
/// own see the first one.
pub async fn name_queue(work: &mut Work, queue: &str, lang: Lang, name: &str) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    if name.chars().count() > NAME_MAX {
        let say = Say::new("web-field-too-long").with("max", NAME_MAX).with("n", name.chars().count());
        return Err(Refusal::at("name", say).into());
    }
    work.lock("queue", queue).await?;
    let known = db::queues::queues(work).await?;
    let names = known.into_iter().find(|q| q.id == queue).ok_or_else(Stop::missing)?.name.with(lang, name);
    db::queues::put_name(work, queue, &names).await?;
    work.tell(&QueueNamed { queue: queue.to_owned(), lang }).await?;
    Ok(())
}
