use kit::{Done, Refusal, Say, Stop, Words};
use store::Work;

use crate::{model::QueueNamed, store as db};

/// Longest name of a queue, characters.
const NAME_MAX: usize = 60;

/// Gives a queue the names of these languages and leaves it those of the others; files go on naming it by its slug.
/// Readers of a language without a name of its own see the first one.
pub async fn name_queue(work: &mut Work, queue: &str, names: &Words) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("queue", queue).await?;
    let known = db::queues::queues(work).await?;
    let mut name = known.into_iter().find(|q| q.id == queue).ok_or_else(Stop::missing)?.name;
    for (lang, text) in &names.text {
        name = name.with(*lang, checked(text)?);
    }
    db::queues::put_name(work, queue, &name).await?;
    work.tell(&QueueNamed { queue: queue.to_owned() }).await?;
    Ok(())
}

fn checked(text: &str) -> Done<&str> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    let n = text.chars().count();
    if n > NAME_MAX {
        return Err(Refusal::at("name", Say::new("web-field-too-long").with("max", NAME_MAX).with("n", n)).into());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_and_short() {
        assert_eq!(checked(" Bills ").ok(), Some("Bills"));
        assert!(checked("  ").is_err() && checked(&"x".repeat(61)).is_err());
    }
}
