use kit::{BookingId, Done, PersonId, Say, SessionId, Stop, time::plus_days};
use store::Work;

use super::{alive, open_demands::open_missing};
use crate::{
    model::{Cancelled, NewDemand, Session},
    store as db,
};

/// Days until somebody whose session was cancelled should have had another one.
const DUE_DAYS: i64 = 60;
const WHY_LENGTH_MAX: usize = 500;

/// A published session will not be held: every booking is released, and everybody waits for a seat again. The reason is read
/// by all who had one. Tells `plan.cancelled`.
pub async fn cancel_session(work: &mut Work, id: &SessionId, why: &str) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let before = alive(work, id).await?;
    let why = why.trim();
    if why.is_empty() || why.chars().count() > WHY_LENGTH_MAX {
        return Err(Stop::at("why", "plan-cancel-why"));
    }
    let people: Vec<PersonId> = db::sessions::enrolled(work, id).await?.into_iter().map(|e| e.person).collect();
    let after = Session { sequence: before.sequence + 1, ..before };
    db::sessions::mark_cancelled(work, &after, why).await?;
    let booked = db::bookings::bookings_of_session(work, id).await?;
    let booked: Vec<BookingId> = booked.into_iter().map(|b| b.id).collect();
    let now = work.now;
    db::bookings::set_cancelled(work, &booked, Some(now)).await?;
    crate::budget::commit(work, id).await?;
    let due_on = plus_days(now.day(after.zone), DUE_DAYS);
    let wishes = people.iter().map(|p| NewDemand {
        person: p.clone(),
        course: after.course.clone(),
        need: None,
        why: Say::new("plan-why-cancelled"),
        due_on,
        rule: None,
    });
    // An open demand has waited all the while; only a seat given by hand may have had none.
    open_missing(work, None, wishes.collect()).await?;
    crate::search::changed(work, std::slice::from_ref(id)).await?;
    work.tell(&Cancelled { session: id.clone(), sequence: after.sequence, people, trainer: after.trainer }).await?;
    Ok(())
}
