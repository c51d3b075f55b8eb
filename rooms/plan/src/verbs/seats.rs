//! One seat more, one seat less.

use std::collections::BTreeMap;

use kit::{BookingId, Done, PersonId, Role, Say, SessionId, Stop};
use store::Work;

use super::{
    alive,
    rebook::{Learners, bundles, demands_of},
};
use crate::{
    change::{Found, Wish, afford, cautioned, check, refuse, refuse_all},
    model::{Enrolment, Seated, Session, Withdrawn},
    store as db,
};

const WHY_LENGTH_MAX: usize = 500;
/// How long a seat that was taken by mistake is given back without asking every rule anew.
const BACK_MINUTES: i64 = 60;
/// What may have come between: the seat, the hour or the person is taken.
const BETWEEN: [&str; 3] = ["plan-change-full", "plan-schedule-busy", "plan-schedule-left"];

/// Who gets the seat, and how.
#[derive(Clone, Debug)]
pub struct NewSeat {
    pub person: PersonId,
    /// The person takes it freely, so that the memo lead does not bind.
    pub accepted: bool,
    /// Needed only when the memo lead or the cover is not kept.
    pub reason: String,
}

/// What stands against the seat, and what it costs the phones; changes nothing.
pub async fn preview_seat(work: &mut Work, id: &SessionId, new: &NewSeat) -> Done<Found> {
    let session = alive(work, id).await?;
    by_hand(work, &session, new).await
}

/// What a planner is told who gives the seat: also what later rooms know.
async fn by_hand(work: &mut Work, session: &Session, new: &NewSeat) -> Done<Found> {
    let mut found = look_at(work, session, new).await?;
    let course = curriculum::course(work, &session.course).await?;
    cautioned(work, &mut found, &course, std::slice::from_ref(&new.person)).await?;
    Ok(found)
}

/// Gives somebody a seat in a published session, with the five bookings. Tells `plan.seated`.
pub async fn seat(work: &mut Work, id: &SessionId, new: NewSeat) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    let found = by_hand(work, &session, &new).await?;
    refuse(work, &found, &new.reason)?;
    give(work, &session, new, &found, "plan-why-by-hand").await
}

/// Gives the seat that somebody asked for: acted by a planner, by who leads the person, or by the person where the course is
/// open to whoever asks. It is taken freely, so the memo lead does not bind; whatever else needs a reason (cover, shift,
/// another site) is refused in words, at night too: only a planner may set it aside, on the session's own page.
pub async fn seat_asked(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<()> {
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    let itself = work.who() == Some(person);
    if !(itself && curriculum::course(work, &session.course).await?.terms.approval == "open") {
        may_speak_for(work, person).await?;
    }
    let new = NewSeat { person: person.clone(), accepted: true, reason: String::new() };
    let found = look_at(work, &session, &new).await?;
    refuse_all(&found)?;
    give(work, &session, new, &found, "plan-why-asked").await
}

/// Gives a seat back that was just taken, in its old group: what stood against it stood against it before. Refused when too
/// much time has passed, or the seat or the hour is somebody else's by now. Tells `plan.seated`.
pub async fn give_back(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    let since = work.now.plus_minutes(-BACK_MINUTES);
    let taken = db::sessions::taken_since(work, id, person, since).await?;
    let seat = taken.ok_or_else(|| Stop::conflict(Say::new("web-undo-late")))?;
    let new = NewSeat { person: person.clone(), accepted: true, reason: String::new() };
    let mut found = look_at(work, &session, &new).await?;
    found.soft.clear();
    found.hard.retain(|(_, say)| BETWEEN.contains(&say.key.as_str()));
    refuse_all(&found)?;
    enrol(work, &session, seat).await
}

pub(super) async fn give(work: &mut Work, session: &Session, new: NewSeat, found: &Found, why: &str) -> Done<()> {
    let seats = db::sessions::enrolled(work, &session.id).await?;
    let one = std::slice::from_ref(&new.person);
    let demand = demands_of(work, &session.course, one).await?.remove(&new.person);
    if !found.soft.is_empty() {
        db::sessions::set_late_reason(work, std::slice::from_ref(&session.id), new.reason.trim()).await?;
    }
    let seat = Enrolment {
        session: session.id.clone(),
        person: new.person,
        subgroup: smallest_group(&seats),
        why: serde_json::to_string(&Say::new(why))?,
        demand,
        accepted: new.accepted,
    };
    enrol(work, session, seat).await
}

async fn enrol(work: &mut Work, session: &Session, seat: Enrolment) -> Done<()> {
    let (id, person) = (&session.id, seat.person.clone());
    let sequence = session.sequence + 1;
    let bookings = bundles(work, session, std::slice::from_ref(&person), false).await?;
    db::sessions::add(work, &[], &[seat]).await?;
    db::sessions::set_sequence(work, id, sequence).await?;
    db::bookings::add(work, &bookings).await?;
    crate::budget::commit(work, id).await?;
    crate::search::changed(work, std::slice::from_ref(id)).await?;
    work.tell(&Seated { session: id.clone(), sequence, person }).await?;
    Ok(())
}

async fn look_at(work: &mut Work, session: &Session, new: &NewSeat) -> Done<Found> {
    let mut people: Vec<PersonId> =
        db::sessions::enrolled(work, &session.id).await?.into_iter().map(|e| e.person).collect();
    let along = db::co_teachers::co_teachers(work, std::slice::from_ref(&session.id)).await?;
    let teaches = session.trainer.as_ref() == Some(&new.person) || along.values().flatten().any(|p| *p == new.person);
    if people.contains(&new.person) || teaches {
        return Err(Stop::at("people", "plan-change-there"));
    }
    people.push(new.person.clone());
    let newly = std::slice::from_ref(&new.person);
    let mut found =
        check(work, Wish { session, people: &people, newly, lead_kept: new.accepted, seated: false }).await?;
    let about = crate::budget::about_seat(&session.id, &new.person);
    afford(work, &mut found, session, &people, &about).await?;
    Ok(found)
}

fn smallest_group(seats: &[Enrolment]) -> i64 {
    let mut sizes: BTreeMap<i64, usize> = BTreeMap::new();
    for s in seats {
        *sizes.entry(s.subgroup).or_default() += 1;
    }
    sizes.into_iter().min_by_key(|(group, n)| (*n, *group)).map_or(0, |(group, _)| group)
}

/// Takes somebody out of a session that is still to come: by a planner, or by who leads the person. What was booked for the
/// seat is released; the demand stays open. Tells `plan.withdrawn`.
pub async fn withdraw(work: &mut Work, id: &SessionId, person: &PersonId, why: &str) -> Done<()> {
    may_speak_for(work, person).await?;
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    let why = why.trim();
    if why.chars().count() > WHY_LENGTH_MAX {
        return Err(Stop::at("why", "plan-cancel-why"));
    }
    let learners = Learners::read(work, id).await?;
    let booked = db::bookings::bookings_of_session(work, id).await?;
    let mine: Vec<BookingId> =
        booked.into_iter().filter(|b| learners.of(b).as_ref() == Some(person)).map(|b| b.id).collect();
    if !db::sessions::end_seat(work, id, person, why).await? {
        return Err(Stop::missing());
    }
    let now = work.now;
    db::bookings::set_cancelled(work, &mine, Some(now)).await?;
    let sequence = session.sequence + 1;
    db::sessions::set_sequence(work, id, sequence).await?;
    crate::budget::commit(work, id).await?;
    crate::search::changed(work, std::slice::from_ref(id)).await?;
    work.tell(&Withdrawn { session: id.clone(), sequence, person: person.clone() }).await?;
    Ok(())
}

pub(crate) async fn may_speak_for(work: &mut Work, person: &PersonId) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(());
    }
    if people::acts_for(work, &who, person, today).await? { Ok(()) } else { Err(Stop::forbidden()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_comer_joins_the_smallest_group() {
        let seat = |group| Enrolment {
            session: "s".into(),
            person: "p".into(),
            subgroup: group,
            why: String::new(),
            demand: None,
            accepted: false,
        };
        assert_eq!(smallest_group(&[seat(1), seat(1), seat(2), seat(3)]), 2);
        assert_eq!(smallest_group(&[]), 0);
    }
}
