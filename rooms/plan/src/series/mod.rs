//! A course in several short meetings of one group: weekly or fortnightly, at a distance, with what one needs to join. One
//! letter, one goal and one follow-up stand for all of them; who was there often enough has taken the course.

mod store;
mod verbs;

pub use store::{meetings_of, series_of};
pub use verbs::set_joining;
pub(crate) use verbs::{begin, bookings, check, moved};

use ::store::Work;
use kit::{At, Day, Done, News, SessionId, time};
use serde::{Deserialize, Serialize};

use crate::model::Session;

/// Days between two meetings.
pub const EVERY: [i64; 2] = [7, 14];
pub const PARTS_MAX: i64 = 12;

/// What a session is a part of; one part: a single meeting with something to join by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// 0 for a single meeting.
    pub every_days: i64,
    pub parts: i64,
    /// Who was there in so many has taken the course.
    pub needed: i64,
    /// A number to dial or an address to open, in the words of who planned it; read by who has a seat.
    pub joining: String,
}

/// One date of a series. The first is the session itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// From 1 on.
    pub place: i64,
    pub starts_at: At,
    pub ends_at: At,
}

/// All dates, at the same hour of the clock where it is held, whatever the clocks do in between.
pub fn dates(session: &Session, series: &Series) -> Vec<Meeting> {
    let (day, minutes) = (session.day(), session.starts_at.local_minutes(session.zone));
    let one = |place: i64| {
        let starts_at = match place {
            1 => session.starts_at,
            _ => time::at_local(time::plus_days(day, series.every_days * (place - 1)), minutes, session.zone),
        };
        Meeting { place, starts_at, ends_at: starts_at.plus_minutes(session.minutes()) }
    };
    (1..=series.parts.max(1)).map(one).collect()
}

/// The dates of one session; of one that is no series, its own.
pub async fn meetings(work: &mut Work, session: &Session) -> Done<Vec<Meeting>> {
    let mut out = vec![Meeting { place: 1, starts_at: session.starts_at, ends_at: session.ends_at }];
    out.extend(meetings_of(work, std::slice::from_ref(&session.id)).await?.remove(&session.id).unwrap_or_default());
    Ok(out)
}

/// Sessions as whoever has a seat in them meets them: a series that runs stands at its meeting now or next.
pub async fn at_next(work: &mut Work, mut sessions: Vec<Session>) -> Done<Vec<Session>> {
    let now = work.now;
    let begun: Vec<SessionId> = sessions.iter().filter(|s| s.ends_at <= now).map(|s| s.id.clone()).collect();
    let later = meetings_of(work, &begun).await?;
    for s in &mut sessions {
        let next = later.get(&s.id).and_then(|all| all.iter().find(|m| m.ends_at > now));
        if let Some(m) = next {
            (s.starts_at, s.ends_at) = (m.starts_at, m.ends_at);
        }
    }
    sessions.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
    Ok(sessions)
}

/// The day from which follow-up and practice count, for everybody alike: that of the last meeting, also for who was there
/// often enough before it, since that is the day their hours are booked after. `meetings` in order, with the first or without.
pub fn last_day(session: &Session, meetings: &[Meeting]) -> Day {
    meetings.last().map_or(session.starts_at, |m| m.starts_at).day(session.zone)
}

/// What one needs to join was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JoiningSet {
    pub session: SessionId,
    /// Of the session, with this change.
    #[serde(default)]
    pub sequence: i64,
}
impl News for JoiningSet {
    const NAME: &'static str = "plan.joining_set";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::{Lang, Zone};

    #[test]
    fn every_meeting_keeps_the_hour_of_the_clock() {
        let zone: Zone = "Europe/Oslo".parse().unwrap_or(Zone::UTC);
        let first = Day::from_ymd_opt(2027, 3, 19).unwrap_or_default();
        let starts_at = time::at_local(first, 9 * 60, zone);
        let session = Session {
            id: "s".into(),
            draft: "d".into(),
            course: "c".into(),
            course_version: 1,
            offering: "o".into(),
            starts_at,
            ends_at: starts_at.plus_minutes(40),
            venue: None,
            trainer: None,
            lang: Lang::Nb,
            zone,
            published_at: None,
            held_at: None,
            sequence: 0,
            moved_at: None,
            cancelled_at: None,
            cancelled_why: None,
        };
        let series = Series { every_days: 7, parts: 3, needed: 2, joining: String::new() };
        let all = dates(&session, &series);
        // The clocks go forward on 28 March.
        assert_eq!(all.iter().map(|m| m.starts_at.local_minutes(zone)).collect::<Vec<_>>(), [540; 3]);
        assert_eq!(all[2].starts_at.minutes_since(all[1].starts_at), 7 * 24 * 60 - 60);
        assert_eq!(all[2].ends_at.minutes_since(all[2].starts_at), 40);
        // Follow-up and practice count from the last; a session without others counts from its own day.
        assert_eq!(last_day(&session, &all), Day::from_ymd_opt(2027, 4, 2).unwrap_or_default());
        assert_eq!(last_day(&session, &all[1..]), last_day(&session, &all));
        assert_eq!(last_day(&session, &[]), first);
    }
}
