//! Bookings around a session that is made or changed by hand.

use std::collections::{BTreeSet, HashMap, HashSet};

use kit::{CourseId, Done, PersonId, SessionId, time};
use store::Work;

use super::bundle::{Diary, bundle, on_the_way, talks, teaching};
use crate::{
    model::{Booking, DemandId, NewBooking, Session, Span, kinds},
    series, store as db,
};

/// The five events of every seat of these people, and with `teach` the trainer's hour.
pub async fn bundles(work: &mut Work, session: &Session, people: &[PersonId], teach: bool) -> Done<Vec<NewBooking>> {
    let settings = people::settings(work).await?;
    let today = work.now.day(settings.zone);
    let meetings = series::meetings(work, session).await?;
    let last_on = series::last_day(session, &meetings);
    let last = meetings.last().map_or(session.ends_at, |m| m.ends_at).plus_days(settings.follow_up_days + 1);
    let known = people::people_by_id(work, people, today).await?;
    // Whose diaries are looked into: who has a seat, who leads them, who teaches.
    let mut diaries: BTreeSet<PersonId> = people.iter().chain(&session.trainer).cloned().collect();
    diaries.extend(known.values().filter_map(|p| p.manager().cloned()));
    let diaries: Vec<PersonId> = diaries.into_iter().collect();
    let days = (today, time::plus_days(last.day(session.zone), 1));
    let booked = db::bookings::bookings_of_people(work, &diaries, (work.now, last), days).await?;
    let shifts = people::shifts_of_people(work, &diaries, work.now, last).await?;
    let talks = talks(&booked, settings.zone);
    let mut diary = Diary::new(shifts, booked.into_iter().map(|b| (b.person, b.span)))
        .capped(settings.talks_a_week, talks.into_iter());
    for who in people.iter().chain(&session.trainer) {
        diary.take(who, session.starts_at, session.ends_at);
    }
    let mut out: Vec<NewBooking> = teaching(session).filter(|_| teach).into_iter().collect();
    let there: Vec<PersonId> = people.iter().chain(session.trainer.as_ref().filter(|_| teach)).cloned().collect();
    let legs = legs(work, session, &there).await?;
    for b in &legs {
        if let Span::At(from, to) = b.span {
            diary.take(&b.person, from, to);
        }
    }
    out.extend(legs);
    for person in people {
        let manager = known.get(person).and_then(|p| p.manager());
        out.extend(bundle(&mut diary, &settings, (session, last_on), person, manager, today, &|_| 0));
    }
    out.extend(series::bookings(work, session, people, teach).await?);
    Ok(out)
}

/// The ways of these people to a session.
pub async fn legs(work: &mut Work, session: &Session, people: &[PersonId]) -> Done<Vec<NewBooking>> {
    let Some(venue) = &session.venue else { return Ok(Vec::new()) };
    let venue = curriculum::venue(work, venue).await?;
    let ways = crate::travel::ways(work).await?;
    let known = people::people_by_id(work, people, session.day()).await?;
    let way = |p: &PersonId| Some((p.clone(), ways.to(known.get(p)?, &venue)?.minutes));
    Ok(on_the_way(session, &people.iter().filter_map(way).collect::<Vec<_>>()))
}

/// Open demands of these people for the course.
pub async fn demands_of(work: &mut Work, course: &CourseId, people: &[PersonId]) -> Done<HashMap<PersonId, DemandId>> {
    let open = db::demands::open_of(work, people, course).await?;
    Ok(open.into_iter().map(|d| (d.person, d.id)).collect())
}

/// Whose learning a booking stands for: talks stand in two diaries. `None` for the trainer's hour.
pub struct Learners {
    seats: HashSet<PersonId>,
    leads: HashSet<(PersonId, PersonId)>,
}

impl Learners {
    pub async fn read(work: &mut Work, session: &SessionId) -> Done<Learners> {
        let seats: HashSet<PersonId> =
            db::sessions::enrolled(work, session).await?.into_iter().map(|e| e.person).collect();
        let today = people::today(work).await?;
        let ids: Vec<PersonId> = seats.iter().cloned().collect();
        let known = people::people_by_id(work, &ids, today).await?;
        // Manager and report in one class: whose meeting it is, the line says.
        let leads = known.values().filter_map(|p| Some((p.manager()?.clone(), p.id.clone()))).collect();
        Ok(Learners { seats, leads })
    }

    pub fn of(&self, b: &Booking) -> Option<PersonId> {
        if b.kind == kinds::TEACHING {
            return None;
        }
        match &b.with {
            Some(other) if self.seats.contains(other) && self.seats.contains(&b.person) => {
                let leads = self.leads.contains(&(b.person.clone(), other.clone()));
                Some(if leads { other.clone() } else { b.person.clone() })
            }
            Some(other) if self.seats.contains(other) => Some(other.clone()),
            _ => Some(b.person.clone()),
        }
    }
}
