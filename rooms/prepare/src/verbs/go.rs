//! Go or no-go, a day before the memos leave: early enough that everybody can still be told in time (B12).

use curriculum::Method;
use kit::{Done, PersonId, Role, Say, SessionId, Stop, time};
use plan::Session;
use store::Work;

use crate::{
    model::{GoAsked, GoCall, GoDecided},
    store::replies as rows,
};

const WHY_LENGTH_MAX: usize = 500;
/// Decided questions stay on the list so long.
const SHOWN_DAYS: i64 = 60;

/// The night's act: asks about every session that comes within the memo lead tomorrow, or has come within it since, and
/// lacks something. Once per session.
pub async fn ask_go(work: &mut Work) -> Done<()> {
    let settings = people::settings(work).await?;
    let (now, days) = (work.now, settings.memo_lead_days + 1);
    let sessions = plan::sessions(work, now, now.plus_days(days + 1)).await?;
    for (session, missing) in troubles(work, sessions).await? {
        let ahead = time::days_between(now.day(session.zone), session.day());
        if missing.is_empty() || ahead < 1 || ahead > days {
            continue;
        }
        if rows::ask(work, &session.id).await? {
            work.tell(&GoAsked { session: session.id, missing: missing.len() }).await?;
        }
    }
    Ok(())
}

/// The planner's answer, with the reason. No-go cancels the session in the same work.
pub async fn decide_go(work: &mut Work, id: &SessionId, go: bool, why: &str) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    let why = why.trim();
    if why.is_empty() || why.chars().count() > WHY_LENGTH_MAX {
        return Err(Stop::at("why", "prepare-go-why"));
    }
    let session = plan::session(work, id).await?;
    if session.cancelled_at.is_some() || session.starts_at <= work.now {
        return Err(Stop::conflict(Say::new("prepare-reply-over")));
    }
    // Also a session that nobody asked about may be decided on.
    rows::ask(work, id).await?;
    if !rows::decide(work, id, go, why).await? {
        return Err(Stop::conflict(Say::new("prepare-go-decided")));
    }
    if !go {
        plan::cancel_session(work, id, why).await?;
    }
    work.tell(&GoDecided { session: id.clone(), go }).await?;
    Ok(())
}

/// Every question of the last weeks with its session and what is missing today; open ones first, then by day.
pub async fn go_calls(work: &mut Work) -> Done<Vec<(GoCall, Session, Vec<Say>)>> {
    let since = work.now.plus_days(-SHOWN_DAYS);
    let calls = rows::calls(work, since).await?;
    if calls.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<SessionId> = calls.iter().map(|c| c.session.clone()).collect();
    let sessions: Vec<Session> = plan::sessions_by_id(work, &ids).await?.into_values().collect();
    let mut found: Vec<(GoCall, Session, Vec<Say>)> = Vec::new();
    for (session, missing) in troubles(work, sessions).await? {
        let Some(call) = calls.iter().find(|c| c.session == session.id).cloned() else { continue };
        // Nobody need answer any more when it is off or over.
        let open = call.go.is_none();
        if open && (session.cancelled_at.is_some() || session.starts_at <= work.now) {
            continue;
        }
        found.push((call, session, missing));
    }
    found.sort_by(|(a, s, _), (b, t, _)| {
        (a.go.is_some(), s.starts_at, &s.id).cmp(&(b.go.is_some(), t.starts_at, &t.id))
    });
    Ok(found)
}

/// What stands in the way of holding each of these: too few who come, a trainer or a room not sure. Own pace never has any.
async fn troubles(work: &mut Work, sessions: Vec<Session>) -> Done<Vec<(Session, Vec<Say>)>> {
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = plan::enrolments(work, &ids).await?;
    let refs: Vec<&Session> = sessions.iter().collect();
    let replies = rows::replies(work, &refs).await?;
    let courses = curriculum::courses(work).await?;
    let trainers: Vec<PersonId> = sessions.iter().filter_map(|s| s.trainer.clone()).collect();
    let today = people::today(work).await?;
    let names = people::people_by_id(work, &trainers, today).await?;
    let mut out = Vec::new();
    for s in sessions {
        let offering = courses.iter().find(|c| c.id == s.course).and_then(|c| c.offering(&s.offering));
        let Some(offering) = offering.filter(|o| Method::from_code(&o.method).is_none_or(|m| m.dated)) else {
            out.push((s, Vec::new()));
            continue;
        };
        let answer = |p: &PersonId| replies.get(&(s.id.clone(), p.clone()));
        let here = seats.iter().filter(|e| e.session == s.id);
        let come = here.filter(|e| answer(&e.person).is_none_or(|r| r.comes || r.kept == Some(true))).count() as i64;
        let mut says = Vec::new();
        if come < offering.group_min {
            says.push(Say::new("prepare-go-few").with("n", come).with("min", offering.group_min));
        }
        match &s.trainer {
            None if offering.needs_trainer => says.push(Say::new("prepare-go-no-trainer")),
            Some(t) if !answer(t).is_some_and(|r| r.comes) => {
                let name = names.get(t).map_or("", |p| p.name.as_str());
                let declined = answer(t).is_some_and(|r| !r.comes);
                let key = if declined { "prepare-go-trainer-cannot" } else { "prepare-go-trainer-open" };
                says.push(Say::new(key).with("name", name));
            }
            _ => {}
        }
        if offering.needs_room && s.venue.is_none() {
            says.push(Say::new("prepare-go-no-room"));
        }
        out.push((s, says));
    }
    Ok(out)
}
