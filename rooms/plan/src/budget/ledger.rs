//! The books follow the sessions: called by every verb that publishes, moves, cancels, seats or holds.

use std::collections::{BTreeMap, HashMap};

use kit::{DepartmentId, Done, PersonId, SessionId};
use store::Work;

use super::{
    cost::{Cover, of_sessions},
    model::{Cost, Line, LineId},
    store as rows,
};
use crate::{
    change,
    model::{Enrolment, Session},
    store as db,
};

/// Writes what one session costs now: new lines, changed ones, and what it costs no more.
pub(crate) async fn commit(work: &mut Work, id: &SessionId) -> Done<()> {
    let session = db::sessions::session(work, id).await?;
    let seats = db::sessions::enrolled(work, id).await?;
    let away: Vec<PersonId> = seats.iter().map(|e| e.person.clone()).collect();
    let short = if session.cancelled_at.is_some() {
        HashMap::new()
    } else {
        change::shortfall(work, session.starts_at, session.ends_at, &away, id).await?
    };
    let people = people::people_by_id(work, &away, session.day()).await?;
    let mut cover = Cover::new();
    for (person, minor) in short {
        if let Some(place) = people.get(&person).and_then(|p| p.placement.as_ref()) {
            *cover.entry((id.clone(), place.department.clone())).or_default() += minor;
        }
    }
    commit_with(work, std::slice::from_ref(&session), &seats, &cover).await
}

/// The same for several with the cover counted before.
pub(crate) async fn commit_with(work: &mut Work, sessions: &[Session], seats: &[Enrolment], cover: &Cover) -> Done<()> {
    let costs = of_sessions(work, sessions, seats, cover).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut there: HashMap<SessionId, Vec<Line>> = HashMap::new();
    for line in rows::open_of_sessions(work, &ids).await? {
        there.entry(line.session.clone().unwrap_or_else(|| "".into())).or_default().push(line);
    }
    let mut new = Vec::new();
    for s in sessions {
        let open = there.remove(&s.id).unwrap_or_default();
        if s.cancelled_at.is_some() {
            let ids: Vec<LineId> = open.into_iter().map(|l| l.id).collect();
            rows::release(work, &ids, "cancelled").await?;
            continue;
        }
        let none = BTreeMap::new();
        let wanted = costs.get(&s.id).unwrap_or(&none);
        let stays = follow(work, s, &open, wanted).await?;
        let missing = wanted.iter().filter(|(d, _)| !stays.contains(d));
        new.extend(missing.map(|(department, cost)| (s, department.clone(), *cost)));
    }
    rows::add_for_sessions(work, new).await
}

/// Lines of the same day are rewritten, others released; gives the departments that have theirs.
async fn follow(
    work: &mut Work,
    s: &Session,
    open: &[Line],
    wanted: &BTreeMap<DepartmentId, Cost>,
) -> Done<Vec<DepartmentId>> {
    let mut stays = Vec::new();
    for line in open {
        match wanted.get(&line.department) {
            Some(cost) if line.day == s.day() => {
                if *cost != line.cost {
                    rows::rewrite(work, &line.id, cost).await?;
                }
                stays.push(line.department.clone());
            }
            _ => {
                let why = if line.day == s.day() { "changed" } else { "moved" };
                rows::release(work, std::slice::from_ref(&line.id), why).await?;
            }
        }
    }
    Ok(stays)
}

/// A session was held: what it was to cost is what it cost, less the paid time of who was not there. What somebody has
/// written by hand stays.
pub(crate) async fn settle_held(work: &mut Work, session: &Session, present: &[PersonId]) -> Done<()> {
    let lines = rows::unsettled_of_session(work, &session.id).await?;
    if lines.is_empty() {
        return Ok(());
    }
    let seats = db::sessions::enrolled(work, &session.id).await?;
    let absent: Vec<PersonId> = seats.into_iter().map(|e| e.person).filter(|p| !present.contains(p)).collect();
    let people = people::people_by_id(work, &absent, session.day()).await?;
    let mut saved: HashMap<DepartmentId, i64> = HashMap::new();
    for place in people.values().filter_map(|p| p.placement.as_ref()) {
        *saved.entry(place.department.clone()).or_default() +=
            place.wage_minor_per_hour.max(0) * session.minutes() / 60;
    }
    for line in lines {
        let less = saved.get(&line.department).copied().unwrap_or(0).min(line.cost.wages);
        rows::settle(work, &line.id, line.planned_minor - less, None, None).await?;
    }
    Ok(())
}
