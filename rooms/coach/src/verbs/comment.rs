//! A word at a second of the contact.

use kit::{Done, Refusal, Say, Stop};
use store::Work;

use crate::{
    model::{Comment, CommentId, ReviewCommented, ReviewId},
    store::{recordings, reviews as rows},
    verbs::{may_read, redacted},
};

/// Twelve hours: no contact is longer.
const SECONDS_MAX: i64 = 12 * 3_600;

/// Seconds: the length of some kinds of sound is estimated.
const LENGTH_MARGIN: i64 = 5;

/// Whoever may read the review may say something in it; in a draft that is its reviewer alone.
pub async fn comment(work: &mut Work, id: &ReviewId, at_seconds: Option<i64>, text: &str) -> Done<CommentId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let review = rows::review(work, id).await?;
    if !may_read(work, &who, &review).await? {
        return Err(Stop::forbidden());
    }
    if text.is_empty() {
        return Err(Stop::at("text", "web-field-needed"));
    }
    if at_seconds.is_some_and(|s| !(0..=SECONDS_MAX).contains(&s)) {
        return Err(Stop::at("at", "coach-comment-time"));
    }
    let length = recordings::recording(work, id).await?.and_then(|r| r.seconds).and_then(|s| i64::try_from(s).ok());
    if let (Some(at), Some(length)) = (at_seconds, length)
        && at > length + length / 10 + LENGTH_MARGIN
    {
        return Err(Refusal::at("at", Say::new("coach-comment-beyond").with("length", shown(length))).into());
    }
    let comment = Comment {
        id: work.id(),
        review: review.id.clone(),
        person: review.person,
        by: who,
        at_seconds,
        text: redacted(text, review.lang),
        lang: review.lang,
    };
    rows::add_comment(work, &comment).await?;
    work.tell(&ReviewCommented { review: review.id, comment: comment.id.clone() }).await?;
    Ok(comment.id)
}

/// `2:14` and `1:02:14` in seconds; nothing is no place in the contact.
pub fn position(text: &str) -> Result<Option<i64>, Stop> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Stop::Refused(Refusal::at("at", Say::new("coach-comment-time")));
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return Err(wrong());
    }
    let mut seconds = 0;
    for (i, part) in parts.iter().enumerate() {
        let digits = (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let n: i64 = part.parse().map_err(|_| wrong())?;
        if !digits || (i > 0 && n > 59) {
            return Err(wrong());
        }
        seconds = seconds * 60 + n;
    }
    Ok(Some(seconds))
}

/// The same, to be read: `2:14`.
pub fn shown(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_contact_is_read_as_it_is_shown() {
        for text in ["0:00", "2:14", "59:59", "1:02:14"] {
            assert_eq!(position(text).unwrap().map(shown).as_deref(), Some(text));
        }
        assert_eq!(position("").unwrap(), None);
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["2", "2:60", "-1:10", "a:b", "1:2:3:4", "+1:10", "1111:00", ":10"] {
            assert!(position(text).is_err(), "{text}");
        }
    }
}
