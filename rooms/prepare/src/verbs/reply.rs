//! Will you come? And what becomes of the seat when somebody cannot.

use kit::{Done, PersonId, Role, Say, SessionId, Stop};
use plan::Session;
use store::Work;

use crate::{
    model::{DeclineSettled, Replied, Reply},
    store::replies as rows,
    verbs::must_be_self,
};

const WHY_LENGTH_MAX: usize = 500;

/// Says for oneself whether one comes: a learner with a seat, or who teaches. A decline needs a reason, which manager and
/// planner read; the seat stays until they decide. Can be changed until then.
pub async fn reply(work: &mut Work, id: &SessionId, person: &PersonId, comes: bool, why: &str) -> Done<()> {
    must_be_self(work, person)?;
    let session = to_come(work, id).await?;
    let seats = plan::enrolled(work, id).await?;
    if session.trainer.as_ref() != Some(person) && !seats.iter().any(|s| s.person == *person) {
        return Err(Stop::forbidden());
    }
    let why = why.trim();
    if !comes && (why.is_empty() || why.chars().count() > WHY_LENGTH_MAX) {
        return Err(Stop::at("why", "prepare-reply-why"));
    }
    rows::put(work, id, person, comes, if comes { "" } else { why }).await?;
    work.tell(&Replied { session: id.clone(), person: person.clone(), comes }).await?;
    Ok(())
}

/// Decides on a decline: the person's manager, or a planner. `keep`: the person is asked to come all the same; else the seat
/// is free for somebody who waits, and the calendar entry leaves.
pub async fn settle_decline(work: &mut Work, id: &SessionId, person: &PersonId, keep: bool) -> Done<()> {
    may_settle(work, person).await?;
    work.lock("plan", "publish").await?;
    let session = to_come(work, id).await?;
    let reply: Reply = rows::reply_of(work, &session, person).await?.ok_or_else(Stop::missing)?;
    if reply.comes || reply.kept.is_some() || !rows::settle(work, id, person, keep).await? {
        return Err(Stop::conflict(Say::new("prepare-reply-settled")));
    }
    if !keep {
        plan::withdraw(work, id, person, &reply.why).await?;
    }
    work.tell(&DeclineSettled { session: id.clone(), person: person.clone(), kept: keep }).await?;
    Ok(())
}

/// Declines that wait for this manager, each with its session; those of sessions that are off or over are left out.
pub async fn declines_waiting_for(work: &mut Work, manager: &PersonId) -> Done<Vec<(Reply, Session)>> {
    let today = people::today(work).await?;
    let mut reports: Vec<PersonId> = Vec::new();
    for leader in people::charge_of(work, manager, today).await? {
        reports.extend(people::reports(work, &leader, today).await?.into_iter().map(|p| p.id));
    }
    let open = rows::open_declines(work, &reports).await?;
    standing(work, open).await
}

/// The same for planners: the newest of the whole house, at most so many.
pub async fn newest_declines(work: &mut Work, most: i64) -> Done<Vec<(Reply, Session)>> {
    let open = rows::newest_declines(work, most).await?;
    standing(work, open).await
}

/// Those whose session is to come and has not been moved since.
async fn standing(work: &mut Work, open: Vec<Reply>) -> Done<Vec<(Reply, Session)>> {
    let ids: Vec<SessionId> = open.iter().map(|r| r.session.clone()).collect();
    let sessions = plan::sessions_by_id(work, &ids).await?;
    let now = work.now;
    let stands = |r: &Reply, s: &Session| {
        s.cancelled_at.is_none() && s.starts_at > now && s.moved_at.is_none_or(|moved| r.at >= moved)
    };
    Ok(open
        .into_iter()
        .filter_map(|r| {
            let s = sessions.get(&r.session)?.clone();
            stands(&r, &s).then_some((r, s))
        })
        .collect())
}

async fn to_come(work: &mut Work, id: &SessionId) -> Done<Session> {
    let session = plan::session(work, id).await?;
    if session.published_at.is_none() {
        return Err(Stop::missing());
    }
    if session.cancelled_at.is_some() || session.starts_at <= work.now {
        return Err(Stop::conflict(Say::new("prepare-reply-over")));
    }
    Ok(session)
}

async fn may_settle(work: &mut Work, person: &PersonId) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    let plans = roles.contains(&Role::Planner) || roles.contains(&Role::Administrator);
    if plans || people::acts_for(work, &who, person, today).await? { Ok(()) } else { Err(Stop::forbidden()) }
}
