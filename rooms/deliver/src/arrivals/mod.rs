//! Who was there in each part of a session: by roster, by a code that changes every minute, or from a list of telephone calls.

mod bridge;
mod code;
mod mark;
mod unmarked;

pub use bridge::{Bridge, match_bridge};
pub(crate) use code::slow;
pub use code::{Shown, WINDOW_SECONDS, arrive, shown_code};
pub use mark::{PartMark, is_closed, mark_part, open_arrival};
pub use unmarked::{Unmarked, unmarked};

use kit::{At, Done, Lang, News, PersonId, SessionId, Zone};
use plan::Session;
use serde::{Deserialize, Serialize};
use store::Work;

use crate::store::arrivals as rows;
pub use crate::store::arrivals::PartRow;

/// From this length on a session has a break, minutes.
const BREAK_FROM_MINUTES: i64 = 150;

/// How a session is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    Whole,
    /// Before the break and after it.
    Halves,
    /// The activities of the session plan.
    Activities,
    /// The dates of a series; not chosen, it follows from the plan.
    Meetings,
}

impl Cut {
    pub const ALL: [Cut; 3] = [Cut::Whole, Cut::Halves, Cut::Activities];

    pub fn code(self) -> &'static str {
        match self {
            Cut::Whole => "whole",
            Cut::Halves => "halves",
            Cut::Activities => "activities",
            Cut::Meetings => "meetings",
        }
    }
    /// One that may be chosen.
    pub fn from_code(code: &str) -> Option<Cut> {
        Cut::ALL.into_iter().find(|c| c.code() == code)
    }
}

/// One part of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 1 on.
    pub number: i64,
    /// Of an activity; empty for a half or the whole.
    pub title: String,
    pub from: At,
    pub to: At,
}

/// How a session is cut, and into what.
#[derive(Clone, Debug)]
pub struct Parts {
    pub cut: Cut,
    pub parts: Vec<Part>,
    /// Somebody has begun to take attendance by part.
    pub opened: bool,
    /// There are activities to cut by.
    pub activities: bool,
    /// Of a series: in how many one has to be there.
    pub needed: Option<i64>,
}

impl Parts {
    pub fn part(&self, number: i64) -> Option<&Part> {
        self.parts.iter().find(|p| p.number == number)
    }
    /// The one that runs now; of a series that of today, also before it begins. Else the latest that has begun, and before
    /// the session the first.
    pub fn now(&self, now: At, zone: Zone) -> i64 {
        let (series, today) = (self.needed.is_some(), now.day(zone));
        let of_today = self.parts.iter().find(|p| series && p.from.day(zone) == today);
        of_today.or_else(|| self.parts.iter().rev().find(|p| p.from <= now)).map_or(1, |p| p.number)
    }
}

/// The parts of a session, with the titles of its activities in a language.
pub async fn parts(work: &mut Work, session: &Session, lang: Lang) -> Done<Parts> {
    let row = rows::arrival(work, &session.id).await?;
    let series = plan::series::series_of(work, std::slice::from_ref(&session.id)).await?.remove(&session.id);
    if let Some(series) = series.filter(|s| s.parts > 1) {
        let meetings = plan::series::meetings(work, session).await?;
        let part = |m: plan::series::Meeting| Part {
            number: m.place,
            title: kit::tongue::day_short(lang, m.starts_at.day(session.zone)),
            from: m.starts_at,
            to: m.ends_at,
        };
        return Ok(Parts {
            cut: Cut::Meetings,
            parts: meetings.into_iter().map(part).collect(),
            opened: row.is_some(),
            activities: false,
            needed: Some(series.needed),
        });
    }
    let text = curriculum::text(work, &session.course, session.course_version, lang).await?;
    let activities: Vec<(String, i64)> =
        text.activities.into_iter().filter(|a| a.minutes > 0).map(|a| (a.title, a.minutes)).collect();
    let chosen = row.as_ref().and_then(|r| Cut::from_code(&r.cut));
    let usual = if session.minutes() >= BREAK_FROM_MINUTES { Cut::Halves } else { Cut::Whole };
    let cut = chosen.unwrap_or(usual);
    Ok(Parts {
        cut,
        parts: pieces(cut, session.starts_at, session.ends_at, &activities),
        opened: row.is_some(),
        activities: !activities.is_empty(),
        needed: None,
    })
}

/// The activities share the session by their minutes, since a plan rarely fills it to the minute.
fn pieces(cut: Cut, from: At, to: At, activities: &[(String, i64)]) -> Vec<Part> {
    let minutes = to.minutes_since(from);
    let shares: Vec<(String, i64)> = match cut {
        Cut::Activities if !activities.is_empty() => activities.to_vec(),
        Cut::Halves => vec![(String::new(), 1), (String::new(), 1)],
        _ => vec![(String::new(), 1)],
    };
    let all: i64 = shares.iter().map(|(_, n)| n).sum::<i64>().max(1);
    let mut gone = 0;
    let part = |(i, (title, n)): (usize, (String, i64))| {
        let begins = from.plus_minutes(minutes * gone / all);
        gone += n;
        Part { number: i as i64 + 1, title, from: begins, to: from.plus_minutes(minutes * gone / all) }
    };
    shares.into_iter().enumerate().map(part).collect()
}

/// The share of seats at which somebody was there, over the sessions of a course that were marked since `from`.
pub async fn attendance_share(work: &mut Work, course: &kit::CourseId, from: At) -> Done<Option<f64>> {
    let (now, mut there, mut all) = (work.now, 0_usize, 0_usize);
    let mut sessions = plan::sessions(work, from, now).await?;
    sessions.retain(|s| s.course == *course);
    let ids: Vec<SessionId> = sessions.into_iter().map(|s| s.id).collect();
    for state in crate::store::attendance(work, &ids).await?.into_values() {
        all += 1;
        there += usize::from(crate::model::was_there(&state));
    }
    Ok((all > 0).then(|| 100.0 * there as f64 / all as f64))
}

/// Attendance is taken by part from now on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ArrivalOpened {
    pub session: SessionId,
    /// whole | halves | activities
    pub cut: String,
}
impl News for ArrivalOpened {
    const NAME: &'static str = "deliver.arrival_opened";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Somebody was marked in a part of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PartMarked {
    pub session: SessionId,
    pub part: i64,
    /// roster | code | dial_in
    pub how: String,
    pub people: Vec<PersonId>,
}
impl News for PartMarked {
    const NAME: &'static str = "deliver.part_marked";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other_and_fill_the_session() {
        let (from, to) = (At(0), At(0).plus_minutes(180));
        let two = pieces(Cut::Halves, from, to, &[]);
        assert_eq!((two.len(), two[1].from, two[1].to), (2, from.plus_minutes(90), to));
        let plan = [("Talk".to_owned(), 20), ("Team".to_owned(), 40), ("Play".to_owned(), 60)];
        let three = pieces(Cut::Activities, from, to, &plan);
        assert_eq!(three.iter().map(|p| p.from.minutes_since(from)).collect::<Vec<_>>(), [0, 30, 90]);
        assert_eq!(three[2].to, to);
        // A plan without activities is one part.
        assert_eq!(pieces(Cut::Activities, from, to, &[]).len(), 1);
    }

    #[test]
    fn on_the_day_of_a_meeting_its_list_is_open() {
        let begins = At(0).plus_minutes(9 * 60);
        let part = |number: i64| {
            let from = begins.plus_days(7 * (number - 1));
            Part { number, title: String::new(), from, to: from.plus_minutes(60) }
        };
        let parts = (1..=3).map(part).collect();
        let series = Parts { cut: Cut::Meetings, parts, opened: false, activities: false, needed: Some(2) };
        let at = |days: i64, minutes: i64| series.now(begins.plus_days(days).plus_minutes(minutes), Zone::UTC);
        assert_eq!([at(-1, 0), at(0, 0), at(3, 0), at(7, -120), at(7, 20), at(30, 0)], [1, 1, 1, 2, 2, 3]);
        // Of one day it is the part that has begun.
        let two = pieces(Cut::Halves, begins, begins.plus_minutes(180), &[]);
        let halves = Parts { cut: Cut::Halves, needed: None, parts: two, ..series };
        assert_eq!([-10, 10, 100].map(|m| halves.now(begins.plus_minutes(m), Zone::UTC)), [1, 1, 2]);
    }
}
