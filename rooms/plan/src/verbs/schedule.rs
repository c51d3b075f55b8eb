use curriculum::{Method, Offering};
use kit::{At, CourseId, Done, Lang, OfferingId, PersonId, Say, SessionId, Stop, VenueId, Zone, time};
use store::Work;

use super::{
    rebook::{bundles, demands_of},
    regroup::first_groups,
};
use crate::{
    budget,
    change::{Found, Wish, afford, cautioned, check, refuse, taken},
    model::{Enrolment, Published, Session},
    series::{self, Series},
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
    /// Needed only when the memo lead or the cover is not kept.
    pub late_reason: String,
    /// Several meetings, or something to join by.
    pub series: Option<Series>,
}

/// What stands against such a session, and what it costs the phones; changes nothing.
pub async fn preview_session(work: &mut Work, new: &NewSession) -> Done<Found> {
    let session = as_session(work, new, "preview".into()).await?;
    look_at(work, &session, new).await
}

async fn look_at(work: &mut Work, session: &Session, new: &NewSession) -> Done<Found> {
    let people = &new.people;
    let mut found = check(work, Wish { session, people, newly: people, lead_kept: false, seated: false }).await?;
    let course = curriculum::course(work, &session.course).await?;
    cautioned(work, &mut found, &course, people).await?;
    match curriculum::refuse_stale(work, &session.course).await {
        Err(Stop::Refused(refusal)) => found.hard.extend(refusal.says),
        done => done?,
    }
    let offering = course.offering(&session.offering).ok_or_else(Stop::missing)?;
    found.notes.extend(to_know(session, offering, new));
    if let Some(series) = &new.series {
        found.hard.extend(series::check(work, session, series, people).await?.hard);
    }
    let about = budget::about_hand(&session.course, session.starts_at);
    afford(work, &mut found, session, people, &about).await?;
    Ok(found)
}

/// What nobody need give a reason for and is easily overlooked: a group too small to work, and no word on how to join.
fn to_know(session: &Session, offering: &Offering, new: &NewSession) -> Vec<Say> {
    let mut out = Vec::new();
    let people = new.people.len() as i64;
    if people < offering.group_min {
        out.push(Say::new("plan-change-few").with("n", people).with("min", offering.group_min));
    }
    let dated = Method::from_code(&offering.method).is_none_or(|m| m.dated);
    let joining = new.series.as_ref().is_some_and(|s| !s.joining.trim().is_empty());
    if dated && !offering.needs_room && session.venue.is_none() && !joining {
        out.push(Say::new("plan-change-joining"));
    }
    out
}

/// Publishes one session outside any search: a planner who knows. The five events of every seat are booked like those of a
/// draft; what no plan may do is refused by name, and what a plan avoids needs a reason (`change::check`).
pub async fn schedule(work: &mut Work, new: NewSession) -> Done<SessionId> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let settings = people::settings(work).await?;
    let sites = people::sites(work).await?;
    let id: SessionId = work.id();
    let session = as_session(work, &new, id).await?;
    let found = look_at(work, &session, &new).await?;
    refuse(work, &found, &new.late_reason)?;
    let late = session.starts_at < earliest(work.now, settings.memo_lead_days, &sites);
    if let Some(series) = &new.series {
        series::begin(work, &session, series).await?;
    }
    let bookings = bundles(work, &session, &new.people, true).await?;
    let demands = demands_of(work, &session.course, &new.people).await?;
    let why = serde_json::to_string(&Say::new("plan-why-by-hand"))?;
    let course = curriculum::course(work, &session.course).await?;
    let offering = course.offering(&session.offering).ok_or_else(Stop::missing)?;
    let groups = first_groups(work, offering, &new.people, session.day()).await?;
    let seat = |(person, subgroup): (&PersonId, i64)| {
        let seat = taken(&session, person, why.clone(), demands.get(person).cloned());
        Enrolment { subgroup, ..seat }
    };
    let seats: Vec<Enrolment> = new.people.iter().zip(groups).map(seat).collect();
    let month = time::month_of(session.day());
    let session = Session { draft: db::drafts::by_hand(work, &month).await?, ..session };
    db::sessions::add(work, std::slice::from_ref(&session), &seats).await?;
    if !new.late_reason.trim().is_empty() && !found.soft.is_empty() {
        db::sessions::set_late_reason(work, std::slice::from_ref(&session.id), new.late_reason.trim()).await?;
    }
    db::bookings::add(work, &bookings).await?;
    budget::commit(work, &session.id).await?;
    crate::search::changed(work, std::slice::from_ref(&session.id)).await?;
    let news = Published { draft: session.draft, month, sessions: vec![session.id.clone()], late };
    work.tell(&news).await?;
    Ok(session.id)
}

async fn as_session(work: &mut Work, new: &NewSession, id: SessionId) -> Done<Session> {
    let course = curriculum::course(work, &new.course).await?;
    let offering = course.offering(&new.offering).ok_or_else(Stop::missing)?;
    if new.people.is_empty() {
        return Err(Stop::at("people", "plan-change-nobody"));
    }
    Ok(Session {
        id,
        draft: String::new().into(),
        course: course.id.clone(),
        course_version: course.version,
        offering: offering.id.clone(),
        starts_at: new.starts_at,
        ends_at: new.starts_at.plus_minutes(offering.minutes),
        venue: new.venue.clone(),
        trainer: new.trainer.clone(),
        lang: new.lang,
        zone: new.zone,
        published_at: Some(work.now),
        held_at: None,
        sequence: 0,
        moved_at: None,
        cancelled_at: None,
        cancelled_why: None,
    })
}
