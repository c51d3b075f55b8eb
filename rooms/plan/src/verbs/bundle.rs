//! One class is five dated events. This finds the times of the four around it.

use std::collections::HashMap;

use kit::{At, Day, PersonId, SessionId, time::plus_days};
use people::{Settings, Shift};

use chrono::Datelike;

use crate::model::{Booking, NewBooking, Session, Span, kinds};

const MEMO_MINUTES: i64 = 10;
const GOAL_TALK_MINUTES: i64 = 15;
/// As the pages and the letters to managers say it.
const FOLLOW_UP_MINUTES: i64 = 15;
const PRACTICE_MINUTES_A_DAY: i64 = 4;
/// Talks begin at full quarters of an hour.
const STEP_MINUTES: i64 = 15;

/// Who works when, and what is booked already.
#[derive(Debug, Default)]
pub struct Diary {
    shifts: HashMap<PersonId, Vec<Shift>>,
    busy: HashMap<PersonId, Vec<(At, At)>>,
    /// Talks of a manager in a week, by its Monday; `cap` of them are booked at most.
    talks: HashMap<(PersonId, Day), i64>,
    cap: Option<i64>,
}

impl Diary {
    pub fn new(shifts: Vec<Shift>, booked: impl Iterator<Item = (PersonId, Span)>) -> Diary {
        let mut diary = Diary::default();
        for s in shifts {
            diary.shifts.entry(s.person.clone()).or_default().push(s);
        }
        for (person, span) in booked {
            if let Span::At(from, to) = span {
                diary.take(&person, from, to);
            }
        }
        diary
    }

    /// No manager is booked for more talks than `cap` in a week; `booked`: who has which talk on which day already.
    pub fn capped(mut self, cap: i64, booked: impl Iterator<Item = (PersonId, Day)>) -> Diary {
        self.cap = Some(cap);
        for (person, day) in booked {
            *self.talks.entry((person, monday(day))).or_default() += 1;
        }
        self
    }

    fn full(&self, manager: &PersonId, day: Day) -> bool {
        let held = self.talks.get(&(manager.clone(), monday(day))).copied().unwrap_or(0);
        self.cap.is_some_and(|cap| held >= cap)
    }

    pub fn take(&mut self, person: &PersonId, from: At, to: At) {
        self.busy.entry(person.clone()).or_default().push((from, to));
    }

    pub fn free(&self, person: &PersonId, from: At, to: At) -> bool {
        let clear = |(a, b): &(At, At)| *b <= from || to <= *a;
        let works = self
            .shifts
            .get(person)
            .into_iter()
            .flatten()
            .any(|s| s.starts_at <= from && to <= s.ends_at && s.meal.as_ref().is_none_or(clear));
        works && self.busy.get(person).into_iter().flatten().all(clear)
    }

    /// The quietest common time on the first of the days that has one. Of equals the earliest.
    fn talk(
        &mut self,
        a: &PersonId,
        b: Option<&PersonId>,
        days: impl Iterator<Item = Day>,
        minutes: i64,
        quiet: &dyn Fn(At) -> i64,
    ) -> Option<(At, At)> {
        for day in days {
            // A full week is left alone; the next day tried may lie in another.
            if b.is_some_and(|b| self.full(b, day)) {
                continue;
            }
            let mut best: Option<(i64, At)> = None;
            for shift in self.shifts.get(a).into_iter().flatten().filter(|s| s.day == day) {
                let mut from = shift.starts_at;
                while from.plus_minutes(minutes) <= shift.ends_at {
                    let to = from.plus_minutes(minutes);
                    if self.free(a, from, to) && b.is_none_or(|b| self.free(b, from, to)) {
                        let calm = quiet(from);
                        if best.is_none_or(|(c, _)| calm > c) {
                            best = Some((calm, from));
                        }
                    }
                    from = from.plus_minutes(STEP_MINUTES);
                }
            }
            if let Some((_, from)) = best {
                let to = from.plus_minutes(minutes);
                self.take(a, from, to);
                if let Some(b) = b {
                    self.take(b, from, to);
                    *self.talks.entry((b.clone(), monday(day))).or_default() += 1;
                }
                return Some((from, to));
            }
        }
        None
    }
}

fn monday(day: Day) -> Day {
    plus_days(day, -i64::from(day.weekday().num_days_from_monday()))
}

/// Whose talks with whom are booked: those of the managers, not their people's twins.
pub fn talks(booked: &[Booking], zone: kit::Zone) -> Vec<(PersonId, Day)> {
    let talk = |b: &&Booking| b.kind == kinds::GOAL_TALK || b.kind == kinds::FOLLOW_UP;
    let at = |b: &Booking| match b.span {
        Span::At(from, _) => Some((b.person.clone(), from.day(zone))),
        Span::Floating { .. } => None,
    };
    booked.iter().filter(talk).filter_map(at).collect()
}

/// The five events of one seat; `last`: the day of the last meeting, after which follow-up and practice come. A talk without a common free time floats on its day, so that its minutes are still counted.
pub fn bundle(
    diary: &mut Diary,
    settings: &Settings,
    (session, last): (&Session, Day),
    person: &PersonId,
    manager: Option<&PersonId>,
    today: Day,
    quiet: &dyn Fn(At) -> i64,
) -> Vec<NewBooking> {
    let day = session.day();
    let new = |who: &PersonId, kind: &'static str, with: Option<&PersonId>, span: Span| NewBooking {
        person: who.clone(),
        kind,
        session: Some(session.id.clone()),
        with: with.cloned(),
        span,
    };
    let on = |day: Day, minutes: i64| Span::Floating { from: day, to: day, minutes_a_day: minutes };
    let mut out = Vec::new();
    let memo = plus_days(day, -settings.memo_lead_days).max(today);
    out.push(new(person, kinds::MEMO, None, on(memo, MEMO_MINUTES)));
    out.push(new(person, kinds::SESSION, None, Span::At(session.starts_at, session.ends_at)));
    let lead = settings.goal_lead_days;
    let goal_days = around(lead).map(|d| plus_days(day, -d)).filter(|d| *d > today && *d < day);
    let goal = diary.talk(person, manager, goal_days, GOAL_TALK_MINUTES, quiet);
    let fallback = plus_days(day, -lead).max(today);
    let span = goal.map_or(on(fallback, GOAL_TALK_MINUTES), |(a, b)| Span::At(a, b));
    both(&mut out, &new, person, manager, kinds::GOAL_TALK, span);
    let most = settings.follow_up_days;
    let follow_days = (most / 2..=most).rev().map(|d| plus_days(last, d));
    let follow = diary.talk(person, manager, follow_days, FOLLOW_UP_MINUTES, quiet);
    let span = follow.map_or(on(plus_days(last, most), FOLLOW_UP_MINUTES), |(a, b)| Span::At(a, b));
    both(&mut out, &new, person, manager, kinds::FOLLOW_UP, span);
    let (from, to) = (plus_days(last, 1), plus_days(last, settings.practice_days));
    out.push(new(person, kinds::PRACTICE, None, Span::Floating { from, to, minutes_a_day: PRACTICE_MINUTES_A_DAY }));
    out
}

/// Person, kind, with whom, when.
type Make<'a> = dyn Fn(&PersonId, &'static str, Option<&PersonId>, Span) -> NewBooking + 'a;

fn both(
    out: &mut Vec<NewBooking>,
    new: &Make,
    person: &PersonId,
    manager: Option<&PersonId>,
    kind: &'static str,
    span: Span,
) {
    out.push(new(person, kind, manager, span));
    if let Some(manager) = manager {
        out.push(new(manager, kind, Some(person), span));
    }
}

/// `7, 6, 8, 5, 9 …` down to two days before.
fn around(lead: i64) -> impl Iterator<Item = i64> {
    (0..=lead).flat_map(move |d| [lead - d, lead + d]).filter(|d| *d >= 2).take(2 * lead.max(1) as usize)
}

/// On the way there before a session, and back after it, for each of these people who has a way to go.
pub fn on_the_way(session: &Session, ways: &[(PersonId, i64)]) -> Vec<NewBooking> {
    let leg = |who: &PersonId, from: At, to: At| NewBooking {
        person: who.clone(),
        kind: kinds::TRAVEL,
        session: Some(session.id.clone()),
        with: None,
        span: Span::At(from, to),
    };
    let both = |(who, minutes): &(PersonId, i64)| {
        let (a, b) = (session.starts_at, session.ends_at);
        [leg(who, a.plus_minutes(-minutes), a), leg(who, b, b.plus_minutes(*minutes))]
    };
    ways.iter().filter(|(_, minutes)| *minutes > 0).flat_map(both).collect()
}

/// The trainer's own hour.
pub fn teaching(session: &Session) -> Option<NewBooking> {
    let id: SessionId = session.id.clone();
    session.trainer.as_ref().map(|t| NewBooking {
        person: t.clone(),
        kind: kinds::TEACHING,
        session: Some(id),
        with: None,
        span: Span::At(session.starts_at, session.ends_at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::{Zone, time::at_local};

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 12, d).unwrap_or_default()
    }

    fn shift(who: &str, d: u32, from: i64, to: i64) -> Shift {
        let at = |h: i64| at_local(day(d), h * 60, Zone::UTC);
        Shift { person: who.into(), day: day(d), starts_at: at(from), ends_at: at(to), meal: Some((at(12), at(13))) }
    }

    fn session(d: u32) -> Session {
        let at = at_local(day(d), 600, Zone::UTC);
        Session {
            id: "s".into(),
            draft: "d".into(),
            course: "c".into(),
            course_version: 1,
            offering: "o".into(),
            starts_at: at,
            ends_at: at.plus_minutes(180),
            venue: None,
            trainer: Some("t".into()),
            lang: kit::Lang::En,
            zone: Zone::UTC,
            published_at: None,
            held_at: None,
            sequence: 0,
            moved_at: None,
            cancelled_at: None,
            cancelled_why: None,
        }
    }

    #[test]
    fn five_events_with_talks_inside_common_shifts() {
        let shifts =
            vec![shift("ann", 9, 8, 16), shift("bo", 9, 14, 22), shift("ann", 23, 8, 16), shift("bo", 23, 8, 16)];
        let mut diary = Diary::new(shifts, std::iter::empty());
        let bo: PersonId = "bo".into();
        let settings = Settings::default();
        let got = bundle(&mut diary, &settings, (&session(15), day(15)), &"ann".into(), Some(&bo), day(1), &|_| 0);
        let find =
            |who: &str, kind: &str| got.iter().find(|b| b.person.as_str() == who && b.kind == kind).map(|b| b.span);
        // Day −7 (8 Dec) nobody works; day −6 they meet from 14 to 16.
        let two = at_local(day(9), 14 * 60, Zone::UTC);
        assert_eq!(find("ann", kinds::GOAL_TALK), Some(Span::At(two, two.plus_minutes(15))));
        assert_eq!(find("bo", kinds::GOAL_TALK), find("ann", kinds::GOAL_TALK));
        // No shift is known on day +14, so the day before it that has one; here 23 Dec, day +8.
        let eight = at_local(day(23), 8 * 60, Zone::UTC);
        assert_eq!(find("ann", kinds::FOLLOW_UP), Some(Span::At(eight, eight.plus_minutes(FOLLOW_UP_MINUTES))));
        assert_eq!(find("ann", kinds::MEMO), Some(Span::Floating { from: day(1), to: day(1), minutes_a_day: 10 }));
        assert!(matches!(find("ann", kinds::PRACTICE), Some(Span::Floating { minutes_a_day: 4, .. })));
        assert_eq!(got.len(), 7);
    }

    #[test]
    fn the_quietest_time_wins_and_is_then_taken() {
        let mut diary = Diary::new(vec![shift("ann", 9, 8, 16)], std::iter::empty());
        let ten = at_local(day(9), 600, Zone::UTC);
        let quiet = |at: At| i64::from(at == ten);
        let first = diary.talk(&"ann".into(), None, std::iter::once(day(9)), 15, &quiet);
        assert_eq!(first, Some((ten, ten.plus_minutes(15))));
        let second = diary.talk(&"ann".into(), None, std::iter::once(day(9)), 15, &quiet);
        assert_eq!(second.map(|s| s.0), Some(at_local(day(9), 480, Zone::UTC)));
    }

    #[test]
    fn a_full_week_sends_the_talk_to_another() {
        let shifts =
            vec![shift("ann", 9, 8, 16), shift("bo", 9, 8, 16), shift("ann", 16, 8, 16), shift("bo", 16, 8, 16)];
        let mut diary = Diary::new(shifts, std::iter::empty()).capped(1, std::iter::once(("bo".into(), day(7))));
        let days = || [day(9), day(16)].into_iter();
        let bo: PersonId = "bo".into();
        let first = diary.talk(&"ann".into(), Some(&bo), days(), 15, &|_| 0);
        assert_eq!(first.map(|f| f.0.day(Zone::UTC)), Some(day(16)));
        // Both weeks are full now: the talk floats on its day.
        assert_eq!(diary.talk(&"ann".into(), Some(&bo), days(), 15, &|_| 0), None);
    }

    #[test]
    fn days_are_tried_nearest_first() {
        assert_eq!(around(7).take(5).collect::<Vec<_>>(), [7, 7, 6, 8, 5]);
    }
}
