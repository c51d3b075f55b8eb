//! A small month from sets to a lawful plan.

use kit::{At, time::at_local};
use timetable::{Prepared, SolveOptions, instance::Mode, rules};

use super::{Gathered, Lead, build};
use crate::{
    figures,
    hours::OwnHours,
    model::{Booking, Span},
    sample::{ZONE, day, gathered, snapshot},
};

fn solved(s: &super::Snapshot) -> timetable::Solution {
    let options = SolveOptions { seed: 1, moves: 20_000, warm: None };
    timetable::solve(&s.instance, &options, &mut |_| false).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn only_ways_that_carry_the_course_are_planned() {
    let s = snapshot();
    let modes: Vec<Mode> = s.instance.offerings.iter().map(|o| o.mode).collect();
    assert_eq!(modes, [Mode::Room]);
    assert_eq!(s.instance.offerings[0].method, "class");
    // One department alone asks for it, so its share is not held.
    assert_eq!(s.instance.offerings[0].max_dept_share_pct, 100);
}

#[test]
fn a_study_circle_takes_a_room_and_no_trainer() {
    let mut g = gathered();
    let circle = curriculum::Method::from_code("study_circle").unwrap();
    let offering = &mut g.courses[0].offerings[0];
    offering.method = circle.code.to_owned();
    (offering.needs_room, offering.needs_trainer) = (circle.needs_room, circle.needs_trainer);
    (offering.group_min, offering.group_max) = circle.group;
    (offering.subgroup_min, offering.subgroup_max) = (0, 0);
    // Nobody is licensed: a class of this course could not be held at all.
    g.trainers.clear();
    let s = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    assert_eq!((s.instance.offerings[0].mode, s.instance.offerings[0].needs_trainer), (Mode::Room, false));
    let plan = solved(&s);
    assert_eq!(rules::violations(&Prepared::new(&s.instance), &plan), []);
    assert_eq!(plan.sessions.iter().map(|x| x.needs.len()).sum::<usize>(), 8, "everybody has a seat");
    for x in &plan.sessions {
        assert!(x.room.is_some() && x.trainer.is_none(), "{x:?}");
        assert!((4..=8).contains(&x.needs.len()), "{x:?}");
        assert!(s.grid.at(x.start).day(ZONE) >= day(7), "the memo's two weeks hold for a circle too");
    }
}

#[test]
fn nothing_begins_before_the_memo_lead_is_over() {
    let s = snapshot();
    let starts = s.instance.offerings[0].starts.clone().unwrap_or_default();
    // Today is 23 November: the first day is 7 December, the first hour eight.
    assert_eq!(starts.first().map(|t| s.grid.at(*t)), Some(at_local(day(7), 8 * 60, ZONE)));
    let late = build(&gathered(), "2026-12", Lead::Overridden).unwrap_or_else(|e| panic!("{e:?}"));
    let starts = late.instance.offerings[0].starts.clone().unwrap_or_default();
    assert_eq!(starts.first().map(|t| late.grid.at(*t)), Some(at_local(day(1), 8 * 60, ZONE)));
}

#[test]
fn everybody_is_placed_off_the_peak_and_every_rule_is_kept() {
    let s = snapshot();
    let plan = solved(&s);
    let prepared = Prepared::new(&s.instance);
    assert_eq!(rules::violations(&prepared, &plan), []);
    let f = figures::figures(&s, &prepared, &plan);
    assert_eq!((f.needs, f.placed, f.broken), (8, 8, 0));
    assert_eq!(f.away_minutes, 8 * 120);
    for x in &plan.sessions {
        let hour = s.grid.at(x.start).local_minutes(ZONE) / 60;
        assert!(!(9..12).contains(&hour), "in the busy hours: {hour}");
    }
    assert_eq!(plan, solved(&s), "the same seed gives the same plan");
}

#[test]
fn bookings_keep_people_trainers_and_rooms_busy() {
    let mut g = gathered();
    let all_day = |d: u32| Span::At(at_local(day(d), 0, ZONE), at_local(day(d), 1439, ZONE));
    let booking = |d: u32, who: &str| Booking {
        id: format!("{who}{d}").into(),
        person: who.into(),
        kind: "session".into(),
        session: None,
        with: None,
        span: all_day(d),
    };
    // The trainer is free on the 15th only.
    g.bookings = (7..=18).filter(|d| *d != 15).map(|d| booking(d, "p9")).collect();
    g.bookings.push(booking(15, "p8"));
    let s = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    let plan = solved(&s);
    assert!(!plan.sessions.is_empty());
    for x in &plan.sessions {
        assert_eq!(s.grid.at(x.start).day(ZONE), day(15));
        let away = s.ids.people.iter().position(|p| p.as_str() == "p8");
        assert!(x.needs.iter().all(|k| Some(s.instance.needs[*k].person) != away));
    }
}

#[test]
fn floating_minutes_are_counted_in_quiet_half_hours() {
    let mut g = gathered();
    let plain = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    g.bookings = vec![Booking {
        id: "b".into(),
        person: "p1".into(),
        kind: "practice".into(),
        session: None,
        with: None,
        span: Span::Floating { from: day(8), to: day(8), minutes_a_day: 60 },
    }];
    let with = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    let raised: Vec<At> = (0..plain.instance.queues[0].required.len())
        .filter(|t| with.instance.queues[0].required[*t] > plain.instance.queues[0].required[*t])
        .map(|t| plain.grid.at(t as i32))
        .collect();
    assert_eq!(raised.len(), 2);
    assert!(raised.iter().all(|at| at.day(ZONE) == day(8)));
    assert!(raised.iter().all(|at| !(10..12).contains(&(at.local_minutes(ZONE) / 60))));
}

#[test]
fn who_works_from_home_reaches_no_classroom() {
    let mut g = gathered();
    g.people[3].home = true;
    let s = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    let plan = solved(&s);
    let why = timetable::why(&Prepared::new(&s.instance), &plan).unwrap_or_else(|e| panic!("{e}"));
    let home = s.ids.people.iter().position(|p| p.as_str() == "p3");
    let mine = why.iter().find(|w| Some(s.instance.needs[w.need].person) == home);
    // Seven are left, and groups of four or five cannot be made of seven.
    assert_eq!(why.len(), 3);
    let (told, fix) = crate::words::told(&s, mine.unwrap_or(&why[0]));
    assert_eq!((told.key.as_str(), fix.map(|f| f.key)), ("plan-why-from-home", Some("plan-fix-webinar".into())));
}

#[test]
fn a_stored_proposal_answers_the_question_again() {
    let s = snapshot();
    let plan = solved(&s);
    let (sessions, seats) = crate::solve::stored(&s, &plan);
    assert_eq!(crate::solve::solution_of(&s, &sessions, &seats).map(|p| p.sessions), Ok(plan.sessions));
    let mut g = gathered();
    g.demands.remove(0);
    let later = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    assert_eq!(crate::solve::solution_of(&later, &sessions, &seats).err(), Some(1));
}

#[test]
fn what_was_agreed_with_somebody_is_kept_and_not_told() {
    let mut g = gathered();
    g.own_hours = vec![OwnHours {
        way_minutes: None,
        person: "p3".into(),
        not_before: Some(22 * 60),
        not_after: None,
        day_minutes: Some(120),
        break_minutes: None,
        note: String::new(),
        until: None,
        made_at: At(0),
        made_by: None,
    }];
    let s = build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"));
    let own = &s.instance.own_hours[0];
    assert!(own.closed.iter().all(|(a, b)| a < b) && own.closed.len() > 20);
    assert_eq!(own.slots_a_day, Some(4));
    let plan = solved(&s);
    let mine = s.ids.people.iter().position(|p| p.as_str() == "p3");
    let seated = |x: &timetable::solution::Session| x.needs.iter().any(|k| Some(s.instance.needs[*k].person) == mine);
    assert!(!plan.sessions.is_empty() && !plan.sessions.iter().any(seated));
    let why = timetable::why(&Prepared::new(&s.instance), &plan).unwrap_or_else(|e| panic!("{e}"));
    let why = why.iter().find(|w| Some(s.instance.needs[w.need].person) == mine).unwrap_or_else(|| panic!("no reason"));
    assert_eq!(crate::words::told(&s, why).0.key, "plan-why-away");
}

#[test]
fn a_rule_asks_again_of_whoever_had_the_course() {
    let mut g = gathered();
    let (person, course) = (g.demands[0].person.clone(), g.demands[0].course.clone());
    g.completed.push((person, course, At(0)));
    let asked = |g: &Gathered| build(g, "2026-12", Lead::Kept).map(|s| s.instance.needs.len()).unwrap_or_default();
    let before = asked(&g);
    g.demands[0].rule = Some("r".into());
    assert_eq!(asked(&g), before + 1);
}
