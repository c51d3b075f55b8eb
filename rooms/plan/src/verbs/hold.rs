use kit::{BookingId, CourseId, Done, PersonId, SessionId, Stop};
use store::Work;

use super::rebook::Learners;
use crate::{
    model::{Booking, DemandsClosed, Held, Released},
    store as db,
};

/// Marks a published session as held, and closes the demands of who was there; who was not still waits. Somebody marked
/// absent by mistake gets the follow-up and the practice back. Doing it twice changes nothing.
pub async fn hold(work: &mut Work, id: &SessionId, present: &[PersonId]) -> Done<()> {
    let session = db::sessions::session(work, id).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    if db::sessions::mark_held(work, id).await? {
        work.tell(&Held { session: id.clone() }).await?;
    }
    crate::budget::settle_held(work, &session, present).await?;
    let back = after(work, id, present, true).await?;
    db::bookings::set_cancelled(work, &back, None).await?;
    close_demands(work, &session.course, present).await
}

/// Cancels what was booked for after the session for people who were not there: follow-up (also the manager's half) and
/// practice. Their demands stay open.
pub async fn release(work: &mut Work, id: &SessionId, absent: &[PersonId]) -> Done<()> {
    let bookings = after(work, id, absent, false).await?;
    if !bookings.is_empty() {
        let now = work.now;
        db::bookings::set_cancelled(work, &bookings, Some(now)).await?;
        work.tell(&Released { session: id.clone(), people: absent.to_vec() }).await?;
    }
    Ok(())
}

/// These people have learned the course: nobody needs to find them a seat any more.
pub async fn close_demands(work: &mut Work, course: &CourseId, people: &[PersonId]) -> Done<()> {
    let now = work.now;
    if db::demands::close(work, course, people, now, "attended").await? > 0 {
        work.tell(&DemandsClosed { course: course.clone(), people: people.to_vec() }).await?;
    }
    Ok(())
}

/// Follow-ups and practice that stand for the learning of these people, in whoever's diary.
async fn after(work: &mut Work, id: &SessionId, people: &[PersonId], cancelled: bool) -> Done<Vec<BookingId>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let booked = db::bookings::after_session(work, id, cancelled).await?;
    let learners = Learners::read(work, id).await?;
    let theirs = |b: &Booking| learners.of(b).is_some_and(|p| people.contains(&p));
    Ok(booked.into_iter().filter(theirs).map(|b| b.id).collect())
}
