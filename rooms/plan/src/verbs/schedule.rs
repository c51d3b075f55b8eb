use kit::{At, CourseId, Done, Lang, OfferingId, PersonId, Refusal, Say, SessionId, Stop, VenueId, Zone, time};
use store::Work;

use super::bundle::{Diary, bundle, teaching};
use crate::{
    model::{Enrolment, NewBooking, Published, Session},
    snapshot::earliest,
    store as db,
};

/// One session planned by hand, with its people.
#[derive(Clone, Debug)]
pub struct NewSession {
    pub course: CourseId,
    pub offering: OfferingId,
    pub starts_at: At,
    pub venue: Option<VenueId>,
    pub trainer: Option<PersonId>,
    pub lang: Lang,
    pub zone: Zone,
    pub people: Vec<PersonId>,
    /// Needed only when the memo lead is not kept.
    pub late_reason: String,
}

/// Publishes one session outside any search: a planner who knows. The five events of every seat are booked like those of a
/// draft; somebody who is in another class at that time is refused by name, and so are a trainer without a licence, a room
/// that is taken or too small, people who do not work here on that day, and anybody who does not speak its language.
pub async fn schedule(work: &mut Work, new: NewSession) -> Done<SessionId> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let settings = people::settings(work).await?;
    let sites = people::sites(work).await?;
    let late = new.starts_at < earliest(work.now, settings.memo_lead_days, &sites);
    if late && new.late_reason.trim().is_empty() {
        return Err(Refusal::at("late_reason", Say::new("plan-publish-late").with("n", 1)).into());
    }
    let course = curriculum::course(work, &new.course).await?;
    let offering = course.offering(&new.offering).ok_or_else(Stop::missing)?;
    let ends_at = new.starts_at.plus_minutes(offering.minutes);
    let month = time::month_of(new.starts_at.day(new.zone));
    let session = Session {
        id: work.id(),
        draft: db::drafts::by_hand(work, &month).await?,
        course: course.id.clone(),
        course_version: course.version,
        offering: offering.id.clone(),
        starts_at: new.starts_at,
        ends_at,
        venue: new.venue,
        trainer: new.trainer,
        lang: new.lang,
        zone: new.zone,
        published_at: Some(work.now),
        held_at: None,
        cancelled_at: None,
    };
    refuse_unsound(work, &session, &new.people).await?;
    let today = work.now.day(settings.zone);
    let last = ends_at.plus_days(settings.follow_up_days + 1);
    let booked = db::bookings::all_between(work, work.now, last, today, time::plus_days(last.day(new.zone), 1)).await?;
    let shifts = people::shifts(work, work.now, last).await?;
    let everybody: Vec<&PersonId> = new.people.iter().chain(session.trainer.as_ref()).collect();
    for b in &booked {
        if let crate::model::Span::At(from, to) = b.span
            && b.kind != crate::model::kinds::GOAL_TALK
            && b.kind != crate::model::kinds::FOLLOW_UP
            && from < ends_at
            && session.starts_at < to
            && everybody.contains(&&b.person)
        {
            let name = people::person(work, &b.person, today).await?.name;
            return Err(Refusal::at("people", Say::new("plan-schedule-busy").with("name", name)).into());
        }
    }
    let mut diary = Diary::new(shifts, booked.into_iter().map(|b| (b.person, b.span)));
    let mut bookings: Vec<NewBooking> = teaching(&session).into_iter().collect();
    for who in everybody {
        diary.take(who, session.starts_at, ends_at);
    }
    let managers = people::people_by_id(work, &new.people, today).await?;
    let why = serde_json::to_string(&Say::new("plan-why-by-hand"))?;
    let mut seats = Vec::new();
    for person in &new.people {
        let manager = managers.get(person).and_then(|p| p.manager());
        bookings.extend(bundle(&mut diary, &settings, &session, person, manager, today, &|_| 0));
        seats.push(Enrolment {
            session: session.id.clone(),
            person: person.clone(),
            subgroup: 0,
            why: why.clone(),
            demand: None,
        });
    }
    db::sessions::add(work, std::slice::from_ref(&session), &seats).await?;
    db::bookings::add(work, &bookings).await?;
    crate::search::published(work, std::slice::from_ref(&session.id)).await?;
    let news = Published { draft: session.draft, month, sessions: vec![session.id.clone()], late };
    work.tell(&news).await?;
    Ok(session.id)
}

/// The rules that hold however well a planner knows: employment, one language for all, licence, room.
async fn refuse_unsound(work: &mut Work, s: &Session, people: &[PersonId]) -> Done<()> {
    let everybody: Vec<PersonId> = people.iter().chain(&s.trainer).cloned().collect();
    let known = people::people_by_id(work, &everybody, s.day()).await?;
    for id in &everybody {
        let person = known.get(id).ok_or_else(Stop::missing)?;
        if !person.employed(s.day()) {
            let name = person.name.as_str();
            return Err(Refusal::at("people", Say::new("plan-schedule-left").with("name", name)).into());
        }
        if !person.spoken.contains(&s.lang) {
            let field = if s.trainer.as_ref() == Some(id) { "trainer" } else { "people" };
            let say = Say::new("plan-schedule-language").with("name", person.name.as_str());
            return Err(Refusal::at(field, say.with("language", s.lang.code())).into());
        }
    }
    if let Some(trainer) = s.trainer.as_ref().and_then(|t| known.get(t)) {
        let licences = curriculum::trainers(work).await?;
        if !licences.iter().any(|l| l.person == trainer.id && l.course == s.course) {
            let name = trainer.name.as_str();
            return Err(Refusal::at("trainer", Say::new("plan-schedule-licence").with("name", name)).into());
        }
    }
    let Some(venue) = &s.venue else { return Ok(()) };
    let seats = curriculum::venue(work, venue).await?.seats;
    if people.len() as i64 > seats {
        return Err(Refusal::at("venue", Say::new("plan-schedule-seats").with("n", seats)).into());
    }
    let then = db::sessions::sessions(work, s.starts_at, s.ends_at).await?;
    if then.iter().any(|other| other.venue.as_ref() == Some(venue)) {
        return Err(Refusal::at("venue", Say::new("plan-schedule-taken")).into());
    }
    Ok(())
}
