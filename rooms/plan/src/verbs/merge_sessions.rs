//! Two sessions with too few people become one.

use kit::{Done, PersonId, SessionId, Stop};
use store::Work;

use super::{alive, cancel_session, seats};
use crate::{
    change::{Found, NEAR_DAYS, Wish, check, on_shift, refuse},
    model::Session,
    store as db,
};

/// A session of the same course is looked for so many days before and after.
const AROUND_DAYS: i64 = 35;

/// Where the people of a session go.
#[derive(Clone, Debug)]
pub struct Merge {
    pub into: SessionId,
    /// Read by everybody whose session is cancelled.
    pub why: String,
    /// Needed only when the memo lead or the cover is not kept.
    pub reason: String,
}

/// Other sessions that have room for everybody of this one while they are at work, the nearest first, each with its free
/// seats: of the same course and language, still to come, not at the same time.
pub async fn merge_targets(work: &mut Work, id: &SessionId) -> Done<Vec<(Session, i64)>> {
    let from = alive(work, id).await?;
    let course = curriculum::course(work, &from.course).await?;
    let (first, last) = (from.starts_at.plus_days(-AROUND_DAYS), from.starts_at.plus_days(AROUND_DAYS));
    let near = db::sessions::sessions(work, first.max(work.now), last).await?;
    let fits = |s: &Session| {
        let apart = s.ends_at <= from.starts_at || from.ends_at <= s.starts_at;
        s.id != from.id && s.course == from.course && s.lang == from.lang && s.held_at.is_none() && apart
    };
    let near: Vec<Session> = near.into_iter().filter(|s| s.starts_at > work.now && fits(s)).collect();
    let ids: Vec<SessionId> = near.iter().map(|s| s.id.clone()).chain([id.clone()]).collect();
    let seats = db::sessions::enrolments(work, &ids).await?;
    let taken = |id: &SessionId| seats.iter().filter(|e| e.session == *id).count() as i64;
    let people: Vec<PersonId> = seats.iter().filter(|e| e.session == *id).map(|e| e.person.clone()).collect();
    let (first, last) = (first.plus_days(-NEAR_DAYS), last.plus_days(NEAR_DAYS));
    let shifts = people::shifts_of_people(work, &people, first, last).await?;
    let venues = curriculum::venues(work).await?;
    let mut out: Vec<(Session, i64)> = Vec::new();
    for s in near {
        let Some(offering) = course.offering(&s.offering) else { continue };
        let room = s.venue.as_ref().and_then(|v| venues.iter().find(|x| x.id == *v)).map_or(i64::MAX, |x| x.seats);
        let free = offering.group_max.min(room) - taken(&s.id);
        if free >= taken(id) && people.iter().all(|p| on_shift(&shifts, p, (s.starts_at, s.ends_at), 0)) {
            out.push((s, free));
        }
    }
    out.sort_by_key(|(s, _)| (s.starts_at.0 - from.starts_at.0).abs());
    Ok(out)
}

/// What stands against it, and what it costs the phones; changes nothing.
pub async fn preview_merge(work: &mut Work, id: &SessionId, into: &SessionId) -> Done<Found> {
    let (_, target, here, there) = both(work, id, into).await?;
    let people: Vec<PersonId> = there.iter().chain(&here).cloned().collect();
    check(work, Wish { session: &target, people: &people, newly: &here, lead_kept: false, seated: true }).await
}

/// Cancels the one and gives all its people a seat in the other, in one piece: where one of them cannot have it, nothing is
/// changed and the sentence names them. Tells `plan.cancelled`, and `plan.seated` for each.
pub async fn merge_sessions(work: &mut Work, id: &SessionId, merge: Merge) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let (_, target, here, there) = both(work, id, &merge.into).await?;
    cancel_session(work, id, &merge.why).await?;
    let people: Vec<PersonId> = there.iter().chain(&here).cloned().collect();
    let found =
        check(work, Wish { session: &target, people: &people, newly: &here, lead_kept: false, seated: true }).await?;
    refuse(work, &found, &merge.reason)?;
    for person in here {
        let session = alive(work, &merge.into).await?;
        let new = seats::NewSeat { person, accepted: false, reason: merge.reason.clone() };
        seats::give(work, &session, new, &found, "plan-why-merged").await?;
    }
    Ok(())
}

/// Both sessions and their people; refused when they are not of one course and language.
async fn both(
    work: &mut Work,
    id: &SessionId,
    into: &SessionId,
) -> Done<(Session, Session, Vec<PersonId>, Vec<PersonId>)> {
    let (from, target) = (alive(work, id).await?, alive(work, into).await?);
    if from.id == target.id || from.course != target.course || from.lang != target.lang {
        return Err(Stop::at("into", "plan-merge-other"));
    }
    let people = |seats: Vec<crate::model::Enrolment>| seats.into_iter().map(|e| e.person).collect::<Vec<PersonId>>();
    let here = people(db::sessions::enrolled(work, id).await?);
    let there = people(db::sessions::enrolled(work, into).await?);
    let newly = here.into_iter().filter(|p| !there.contains(p)).collect();
    Ok((from, target, newly, there))
}
