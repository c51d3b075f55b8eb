use kit::{BookingId, Done};
use store::Work;

use crate::{
    model::{Booking, NewBooking},
    store as db,
};

/// Everything booked for one thing of another room, from now on, shall be this: what is booked alike stays, what is not
/// wanted any more is cancelled, what is over is left as it was. The planner counts it like every other booking.
pub async fn book_for(work: &mut Work, cause: &str, wanted: Vec<NewBooking>) -> Done<()> {
    let today = people::today(work).await?;
    let mut there = db::bookings::open_for(work, cause, work.now, today).await?;
    let alike = |b: &Booking, w: &NewBooking| {
        b.person == w.person && b.kind == w.kind && b.with == w.with && b.session == w.session && b.span == w.span
    };
    let mut new = Vec::new();
    for w in wanted {
        match there.iter().position(|b| alike(b, &w)) {
            Some(at) => drop(there.remove(at)),
            None => new.push(w),
        }
    }
    let gone: Vec<BookingId> = there.into_iter().map(|b| b.id).collect();
    let now = work.now;
    db::bookings::set_cancelled(work, &gone, Some(now)).await?;
    db::bookings::add_for(work, Some(cause), &new).await?;
    Ok(())
}
