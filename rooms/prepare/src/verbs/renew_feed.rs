//! An address of a calendar, made or made anew.

use kit::{Done, Role, Stop};
use store::Work;

use crate::{
    model::{FeedOf, FeedRenewed},
    store::feeds as rows,
};

/// What a private calendar shows.
pub mod kinds {
    /// Everything booked for one person.
    pub const PERSON: &str = "person";
    /// The sessions one person teaches.
    pub const TRAINER: &str = "trainer";
    /// The sessions in one room.
    pub const ROOM: &str = "room";
}

/// Makes an address of 128 random bits and closes the one before. One's own calendar and one's own teaching by oneself; a room
/// by planners and administrators. Returns the token.
pub async fn renew_feed(work: &mut Work, kind: &str, subject: &str) -> Done<String> {
    let own = work.who().is_some_and(|who| who.as_str() == subject);
    match kind {
        kinds::PERSON | kinds::TRAINER if own || work.is_system() => {}
        kinds::PERSON | kinds::TRAINER => return Err(Stop::forbidden()),
        kinds::ROOM => {
            people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
            curriculum::venue(work, &subject.to_owned().into()).await?;
        }
        _ => return Err(Stop::missing()),
    }
    work.lock("feed", &format!("{kind}/{subject}")).await?;
    let token = work.chance.code();
    rows::renew(work, kind, subject, &token).await?;
    work.tell(&FeedRenewed { subject: FeedOf(subject.to_owned()), kind: kind.to_owned() }).await?;
    Ok(token)
}
