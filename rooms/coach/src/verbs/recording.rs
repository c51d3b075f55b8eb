//! A recording comes to a draft, is heard, and is deleted when its days are over.

use kit::{Done, PersonId, Say, Stop};
use store::Work;

use crate::{
    model::{
        NewRecording, Recording, RecordingAdded, RecordingForgotten, RecordingHeard, RecordingRemoved, Review, ReviewId,
    },
    store::{recordings as rows, reviews},
    verbs::{is_partner, may_decide},
};

/// The reader's own draft of a call: nobody else lays a recording beside it or takes it away, and nobody after the hand-over.
pub async fn may_record(work: &mut Work, id: &ReviewId) -> Done<Review> {
    let review = reviews::review(work, id).await?;
    let today = people::today(work).await?;
    if work.who() != Some(&review.reviewer) || !is_partner(work, &review.reviewer, &review.person, today).await? {
        return Err(Stop::forbidden());
    }
    if review.handed_at.is_some() {
        return Err(Stop::conflict(Say::new("coach-recording-late")));
    }
    if review.channel != "call" {
        return Err(Stop::conflict(Say::new("coach-recording-call-only")));
    }
    Ok(review)
}

/// Lays a recording beside the draft; one that was there before goes.
pub async fn add_recording(work: &mut Work, id: &ReviewId, new: &NewRecording) -> Done<()> {
    work.lock("call_review", id.as_str()).await?;
    let review = may_record(work, id).await?;
    rows::set(work, &review, new).await?;
    work.tell(&RecordingAdded { review: review.id, person: review.person, bytes: new.bytes }).await?;
    Ok(())
}

pub async fn remove_recording(work: &mut Work, id: &ReviewId) -> Done<()> {
    work.lock("call_review", id.as_str()).await?;
    let review = may_record(work, id).await?;
    if !rows::remove(work, id).await? {
        return Err(Stop::missing());
    }
    work.tell(&RecordingRemoved { review: review.id, person: review.person }).await?;
    Ok(())
}

/// The reviewer; once handed over the person; and whoever decides, or has decided, a dispute of it. A manager who may read
/// the review does not hear it by that.
pub async fn may_hear(work: &mut Work, who: &PersonId, review: &Review) -> Done<bool> {
    if *who == review.reviewer {
        return Ok(true);
    }
    if review.handed_at.is_none() {
        return Ok(false);
    }
    if *who == review.person {
        return Ok(true);
    }
    let today = people::today(work).await?;
    for dispute in reviews::disputes(work, std::slice::from_ref(&review.id)).await? {
        let hears = match &dispute.decided {
            Some(decided) => decided.by == *who,
            None => may_decide(work, who, &dispute, &review.reviewer, today).await?,
        };
        if hears {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The recording for somebody who may hear it, and whether that is still to be noted today.
pub async fn to_hear(work: &mut Work, id: &ReviewId) -> Done<(Recording, bool)> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let review = reviews::review(work, id).await?;
    if !may_hear(work, &who, &review).await? {
        return Err(Stop::forbidden());
    }
    let recording = rows::recording(work, id).await?.ok_or_else(Stop::missing)?;
    let today = people::today(work).await?;
    let noted = rows::was_heard(work, id, &who, today).await?;
    Ok((recording, !noted))
}

/// Notes that the reader listened: once per person, review and day.
pub async fn note_hearing(work: &mut Work, id: &ReviewId) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let review = reviews::review(work, id).await?;
    let today = people::today(work).await?;
    if rows::add_hearing(work, &review, &who, today).await? {
        work.tell(&RecordingHeard { review: review.id, person: review.person }).await?;
    }
    Ok(())
}

/// The night's part: recordings whose days are over are deleted. The bytes go with the next sweep.
pub async fn forget_recordings(work: &mut Work) -> Done<()> {
    let days = people::settings(work).await?.recording_days;
    for (review, person) in rows::overdue(work, work.now.plus_days(-days)).await? {
        rows::set_gone(work, &review).await?;
        work.tell(&RecordingForgotten { review, person }).await?;
    }
    Ok(())
}
