//! A published plan, and what becomes of it: everybody with a seat gets a letter to come and a goal to write.

use std::collections::HashMap;

use kit::{At, Done, Event, PersonId, SessionId, time};
use plan::Session;
use store::{Hearer, Work, hearer};

use crate::{
    changes,
    gather::{Gathered, Reader},
    jobs,
    model::{ACCEPTED, Goal, Memo, Prepared},
    store as rows,
};

/// Letters leave at eight in the morning, local time.
const LETTER_MINUTES: i64 = 8 * 60;

/// One hearer for everything that happens to a session, so that it is heard in order.
const NEWS: &[&str] = &[
    "plan.published",
    "plan.seated",
    "plan.moved",
    "plan.withdrawn",
    "plan.cancelled",
    "plan.co_teaches",
    "plan.joining_set",
];

pub fn hears() -> Vec<Hearer> {
    vec![hearer("prepare/writes memos", NEWS, |work, event| Box::pin(hear(work, event)))]
}

async fn hear(work: &mut Work, event: &Event) -> Done<()> {
    if let Some(news) = event.read::<plan::Published>().transpose()? {
        let (memos, goals) = write(work, &news.sessions, None).await?;
        changes::tell_trainers(work, &news.sessions).await?;
        work.tell(&Prepared { draft: news.draft, sessions: news.sessions, memos, goals }).await?;
        return Ok(());
    }
    if let Some(news) = event.read::<plan::Seated>().transpose()? {
        return write(work, std::slice::from_ref(&news.session), Some(&news.person)).await.map(|_| ());
    }
    if let Some(news) = event.read::<plan::Moved>().transpose()? {
        return changes::moved(work, &news).await;
    }
    if let Some(news) = event.read::<plan::Withdrawn>().transpose()? {
        return changes::withdrawn(work, &news).await;
    }
    if let Some(news) = event.read::<plan::Cancelled>().transpose()? {
        return changes::cancelled(work, &news).await;
    }
    if let Some(news) = event.read::<plan::CoTeaches>().transpose()? {
        return changes::beside(work, &news).await;
    }
    if let Some(news) = event.read::<plan::series::JoiningSet>().transpose()? {
        return changes::joining(work, &news).await;
    }
    Ok(())
}

/// A letter to come and a goal to write, for everybody with a seat or for the one who got it now. How many of each.
async fn write(work: &mut Work, ids: &[SessionId], only: Option<&PersonId>) -> Done<(usize, usize)> {
    let sessions: HashMap<SessionId, Session> = plan::sessions_by_id(work, ids).await?;
    let mut seats = plan::enrolments(work, ids).await?;
    seats.retain(|s| only.is_none_or(|p| s.person == *p));
    let readers: Vec<_> = seats.iter().map(|s| s.person.clone()).collect();
    let today = people::today(work).await?;
    let all: Vec<&Session> = sessions.values().collect();
    let house = Gathered::read(work, &all, &readers, today).await?;
    let (mut memos, mut goals) = (Vec::new(), Vec::new());
    let mut hours: HashMap<SessionId, (i64, At)> = HashMap::new();
    for seat in &seats {
        let (Some(session), Some(person)) = (sessions.get(&seat.session), house.person(&seat.person)) else { continue };
        let (due_at, late) = due(session, work.now, house.settings.memo_lead_days);
        let reason = seat.reason();
        let reader = Reader::One { person, reason: &reason };
        let letter = house.letter(session, reader, due_at.day(session.zone));
        let (letter, refused) = letter.map_or_else(|missing| (None, missing), |l| (Some(l), Vec::new()));
        hours.insert(session.id.clone(), (session.sequence, due_at));
        let why_late = match (seat.accepted, only) {
            (true, _) => ACCEPTED,
            (false, Some(_)) => "seated_late",
            (false, None) => "short_notice",
        };
        let memo = Memo {
            session: session.id.clone(),
            person: person.id.clone(),
            lang: person.lang,
            signed_by: house.signer(session, reader).map(|p| p.id.clone()),
            due_at,
            sent_at: None,
            refused,
            read_at: None,
            late_reason: (late && house.lead_holds(session)).then(|| why_late.to_owned()),
            sequence: session.sequence,
            told: false,
        };
        memos.push((memo, letter));
        goals.push(Goal {
            id: work.id(),
            session: session.id.clone(),
            person: person.id.clone(),
            manager: person.manager().cloned(),
            due_on: house.goal_due(session),
            text: None,
            written_at: None,
            talked_on: None,
            agreed_at: None,
            agreed_by: None,
            version: 1,
        });
    }
    rows::add_memos(work, &memos).await?;
    rows::add_goals(work, &goals).await?;
    for (session, (sequence, due_at)) in hours {
        jobs::send_later(work, &session, sequence, due_at).await?;
    }
    Ok((memos.len(), goals.len()))
}

/// When the letter leaves, and whether that is later than the lead: calendar days in the session's zone.
pub(crate) fn due(session: &Session, now: At, lead_days: i64) -> (At, bool) {
    let day = time::plus_days(session.starts_at.day(session.zone), -lead_days);
    let at = time::at_local(day, LETTER_MINUTES, session.zone);
    (at.max(now), now.day(session.zone) > day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::{Day, Lang, Zone};

    fn session() -> Session {
        let zone: Zone = "Europe/Riga".parse().unwrap();
        let starts_at = time::at_local(Day::from_ymd_opt(2026, 12, 3).unwrap(), 570, zone);
        Session {
            id: "s".into(),
            draft: "d".into(),
            course: "c".into(),
            course_version: 1,
            offering: "o".into(),
            starts_at,
            ends_at: starts_at.plus_minutes(180),
            venue: None,
            trainer: None,
            lang: Lang::En,
            zone,
            published_at: None,
            held_at: None,
            sequence: 0,
            moved_at: None,
            cancelled_at: None,
            cancelled_why: None,
        }
    }

    #[test]
    fn a_letter_leaves_fourteen_calendar_days_before_at_eight() {
        let s = session();
        let (at, late) = due(&s, s.starts_at.plus_days(-20), 14);
        assert_eq!((at.day(s.zone).to_string().as_str(), at.local_minutes(s.zone), late), ("2026-11-19", 480, false));
    }

    #[test]
    fn published_on_the_last_day_is_in_time_and_a_day_later_is_not() {
        let s = session();
        let evening = time::at_local(Day::from_ymd_opt(2026, 11, 19).unwrap(), 22 * 60, s.zone);
        assert_eq!(due(&s, evening, 14), (evening, false));
        let next = evening.plus_days(1);
        assert_eq!(due(&s, next, 14), (next, true));
    }
}
