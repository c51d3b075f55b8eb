//! Who read what is written about somebody else.

use ::store::Work;
use kit::{Done, PersonId};

use crate::{model::Seen, store};

/// Whether `see` has something to tell: the page is somebody else's, and the reader did not open it today before.
pub async fn unseen(work: &mut Work, person: &PersonId, what: &str) -> Done<bool> {
    let Some(reader) = work.who().filter(|reader| *reader != person).cloned() else { return Ok(false) };
    Ok(!store::was_seen(work, &reader, &seen(person, what)).await?)
}

/// Tells that whoever acts here read the page `what` about the person: once per reader, person, page and day.
pub async fn see(work: &mut Work, person: &PersonId, what: &str) -> Done<()> {
    work.lock("seen", person.as_str()).await?;
    if unseen(work, person, what).await? {
        work.tell(&seen(person, what)).await?;
    }
    Ok(())
}

/// It stands in the journal so long who read what, days: more than a year, so that a yearly check finds all of it.
pub const SEEN_KEPT_DAYS: i64 = 400;

/// The night's act: who read what long ago goes, for readings come every day and change nothing. Everything else stays.
pub async fn forget_seen(work: &mut Work) -> Done<()> {
    let before = work.now.plus_days(-SEEN_KEPT_DAYS);
    work.forget::<Seen>(before).await
}

fn seen(person: &PersonId, what: &str) -> Seen {
    Seen { person: person.clone(), what: what.to_owned() }
}
