use kit::{BookingId, Done, Role, Stop};
use store::Work;

use crate::{
    model::{Booked, NewBooking, Span},
    store as db,
};

/// Books one event that takes a person off the phones. The system may; planners; a manager for the own reports; everybody
/// for themselves.
pub async fn book(work: &mut Work, new: NewBooking) -> Done<BookingId> {
    may(work, &new).await?;
    let sound = match new.span {
        Span::At(from, to) => from < to,
        Span::Floating { from, to, minutes_a_day } => from <= to && minutes_a_day > 0,
    };
    if !sound {
        return Err(Stop::at("time", "plan-book-time"));
    }
    let (person, kind) = (new.person.clone(), new.kind.to_owned());
    let mut ids = db::bookings::add(work, &[new]).await?;
    let booking = ids.pop().ok_or_else(|| Stop::fault("a booking without an id"))?;
    work.tell(&Booked { booking: booking.clone(), person, kind }).await?;
    Ok(booking)
}

async fn may(work: &mut Work, new: &NewBooking) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if who == new.person || roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(());
    }
    if people::is_manager_of(work, &who, &new.person, today).await? { Ok(()) } else { Err(Stop::forbidden()) }
}
