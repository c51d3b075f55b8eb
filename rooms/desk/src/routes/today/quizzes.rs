//! The quiz of a class, asked for three times: before it, after it, and weeks later.

use std::collections::BTreeSet;

use curriculum::Course;
use deliver::Attempt;
use evaluate::Moment;
use kit::{At, CourseId, Done, PersonId, SessionId};
use plan::Session;
use store::Work;
use web::{Html, Visit};

use super::Item;
use crate::{dates, routes::coming::Own};

/// So many days from the end of the class on. Both lie within what the report on the course counts as "after" and "weeks
/// later" (`evaluate::Moment`): whoever follows the invitation is counted there.
const AFTER_DAYS: i64 = 7;
const LATER_FROM_DAYS: i64 = 28;
const LATER_DAYS: i64 = 14;
/// Courses asked about at once; the tries at each are a statement of their own.
const COURSES_MAX: usize = 4;

/// What the reader is asked to try now, of the classes they have or had a seat in.
pub async fn asked_now(v: &Visit, look: &mut Work, own: &Own, me: &PersonId, sessions: &[Session]) -> Done<Vec<Item>> {
    let asked = |s: &Session, course: &Course| {
        let own_pace = course.offering(&s.offering).is_some_and(|o| deliver::own_pace(&o.method));
        let memo = own.memos.get(&s.id).and_then(|m| m.sent_at);
        window(s.starts_at, s.ends_at, memo, v.now()).filter(|_| !own_pace)
    };
    let mut open: Vec<(&Session, &Course, Moment)> = sessions
        .iter()
        .filter_map(|s| {
            let course = own.courses.get(&s.course)?;
            Some((s, course, asked(s, course)?))
        })
        .collect();
    // Of a class that is still to come nobody is marked: nothing is read when there is no other.
    let over: Vec<SessionId> =
        open.iter().filter(|(_, _, m)| *m != Moment::Before).map(|(s, _, _)| s.id.clone()).collect();
    let marks = deliver::attendance(look, &over).await?;
    let there = |s: &Session| marks.get(&(s.id.clone(), me.clone())).is_some_and(|state| state != "absent");
    open.retain(|&(s, _, m)| m == Moment::Before || there(s));
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let versions: BTreeSet<(CourseId, i64)> = open.iter().map(|(_, c, _)| (c.id.clone(), c.version)).collect();
    let texts = curriculum::texts(look, &versions).await?;
    let questions = |c: &Course| {
        let text = texts.iter().find(|((course, version, _), _)| *course == c.id && *version == c.version);
        text.map_or(0, |(_, text)| text.quiz.len())
    };
    // Of two classes of one course the later one counts.
    open.reverse();
    let mut seen: BTreeSet<&CourseId> = BTreeSet::new();
    open.retain(|&(_, c, _)| questions(c) > 0 && seen.insert(&c.id));
    open.truncate(COURSES_MAX);
    let mut out = Vec::new();
    for (s, course, moment) in open {
        let tries = deliver::attempts_at(look, std::slice::from_ref(me), &course.id).await?;
        if !tried(&tries, moment, s.starts_at, s.published_at) {
            out.push(item(v, s, course, moment, questions(course)));
        }
    }
    Ok(out)
}

/// Which try is asked for now: before the class from the memo on, after it, weeks later; on other days none.
fn window(starts: At, ends: At, memo: Option<At>, now: At) -> Option<Moment> {
    let later = ends.plus_days(LATER_FROM_DAYS);
    if memo.is_some_and(|sent| (sent..starts).contains(&now)) {
        Some(Moment::Before)
    } else if (ends..ends.plus_days(AFTER_DAYS)).contains(&now) {
        Some(Moment::After)
    } else if (later..later.plus_days(LATER_DAYS)).contains(&now) {
        Some(Moment::Later)
    } else {
        None
    }
}

/// Whether the report has a try of this moment already. Seats are given when a plan is published: what was tried before that
/// had another reason, and the class may find out anew.
fn tried(tries: &[Attempt], moment: Moment, starts: At, published: Option<At>) -> bool {
    let counts = |a: &Attempt| a.all > 0 && published.is_none_or(|at| a.at >= at);
    tries.iter().filter(|a| counts(a)).any(|a| Moment::of(a.at, starts) == Some(moment))
}

fn item(v: &Visit, s: &Session, course: &Course, moment: Moment, questions: usize) -> Item {
    let until = |at: At| {
        let by = dates::by(v, at.day(v.zone()));
        v.tr("desk-quiz-by", &[("n", questions.into()), ("by", by.into())])
    };
    let (key, small) = match moment {
        Moment::Before => {
            let args = [("n", questions.into()), ("day", v.day_short(s.day()).into())];
            ("desk-quiz-before", v.tr("desk-quiz-before-day", &args))
        }
        Moment::After => ("desk-quiz-after", until(s.ends_at.plus_days(AFTER_DAYS))),
        Moment::Later => ("desk-quiz-later", until(s.ends_at.plus_days(LATER_FROM_DAYS + LATER_DAYS))),
    };
    Item {
        text: v.ta(key, "course", course.title(v.lang())),
        small,
        badge: Html::default(),
        href: format!("/courses/{}/quiz", course.slug),
        link: v.t("deliver-quiz-open-it"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: At = At(1_796_282_400_000);

    #[test]
    fn a_quiz_is_asked_for_before_after_and_weeks_later() {
        let ends = STARTS.plus_minutes(180);
        let memo = Some(STARTS.plus_days(-14));
        let of = |now: At| window(STARTS, ends, memo, now);
        assert_eq!(of(STARTS.plus_days(-15)), None);
        assert_eq!(of(STARTS.plus_days(-14)), Some(Moment::Before));
        assert_eq!(of(STARTS.plus_minutes(-1)), Some(Moment::Before));
        assert_eq!(of(STARTS), None);
        assert_eq!(of(ends), Some(Moment::After));
        assert_eq!(of(ends.plus_days(6)), Some(Moment::After));
        assert_eq!(of(ends.plus_days(7)), None);
        assert_eq!(of(ends.plus_days(28)), Some(Moment::Later));
        assert_eq!(of(ends.plus_days(41)), Some(Moment::Later));
        assert_eq!(of(ends.plus_days(42)), None);
        assert_eq!(window(STARTS, ends, None, STARTS.plus_days(-1)), None);
    }

    #[test]
    fn every_window_is_a_moment_of_the_report() {
        let ends = STARTS.plus_minutes(180);
        for day in -20..60 {
            let now = STARTS.plus_days(day).plus_minutes(600);
            if let Some(moment) = window(STARTS, ends, Some(STARTS.plus_days(-14)), now) {
                assert_eq!(Moment::of(now, STARTS), Some(moment), "day {day}");
            }
        }
    }

    #[test]
    fn what_the_report_has_is_not_asked_for_again() {
        let attempt = |day: i64| Attempt {
            id: "a".into(),
            person: "p".into(),
            course: "c".into(),
            version: 1,
            answers: Vec::new(),
            right: 1,
            all: 2,
            at: STARTS.plus_days(day),
        };
        let published = Some(STARTS.plus_days(-30));
        let tries = [attempt(-90), attempt(2)];
        assert!(!tried(&tries, Moment::Before, STARTS, published));
        assert!(tried(&[attempt(-3)], Moment::Before, STARTS, published));
        assert!(tried(&tries, Moment::After, STARTS, published));
        assert!(!tried(&tries, Moment::Later, STARTS, published));
        assert!(tried(&[attempt(23)], Moment::Later, STARTS, published));
    }
}
