//! One answer to one card.

use kit::{Done, Stop};
use store::Work;

use crate::{
    model::{CardId, Memory, Rated, day, number},
    store as rows,
};

/// `rating` 1 again, 2 hard, 3 good, 4 easy. Answering the same card twice on one day changes nothing: a double click is
/// no second repetition.
pub async fn rate(work: &mut Work, id: &CardId, rating: i64, note: &str) -> Done<()> {
    let card = rows::card(work, id).await?;
    if work.who() != Some(&card.person) {
        return Err(Stop::forbidden());
    }
    let rating_of = u8::try_from(rating).ok().and_then(habit::Rating::from_number);
    let Some(rating_of) = rating_of else { return Err(Stop::at("rating", "practise-rating-unknown")) };
    let now = work.now;
    let person = people::person(work, &card.person, now.day(kit::Zone::UTC)).await?;
    let today = now.day(person.zone().unwrap_or(kit::Zone::UTC));
    if card.memory.is_some_and(|m| m.last_on >= today) {
        return Ok(());
    }
    let practice = rows::practice(work, &card.practice).await?;
    if today > practice.ends_on {
        return Err(Stop::conflict(kit::Say::new("practise-over")));
    }
    let next = habit::review(card.engine().as_ref(), rating_of, number(today));
    let memory = Memory { stability: next.stability, difficulty: next.difficulty, last_on: today };
    if !rows::answer(work, &card, memory, day(next.due_day), rating, note).await? {
        return Ok(());
    }
    work.tell(&Rated { practice: card.practice, card: card.id, rating }).await?;
    Ok(())
}
