//! These facts, this reason.
#![cfg(test)]

use super::*;
use crate::instance::{Absence, Instance};
use crate::prepare::Prepared;
use crate::rules::sample::both;

/// The reasons of need 3 (person 2, course 0), which the sample plan leaves out.
fn reasons(change: impl FnOnce(&mut Instance, &mut Solution)) -> Vec<Reason> {
    let (mut instance, mut plan) = both();
    change(&mut instance, &mut plan);
    instance.check().expect("the sample stays readable");
    let all = why(&Prepared::new(&instance), &plan).expect("the plan can be loaded");
    all.into_iter().find(|w| w.need == 3).expect("need 3 is left out").reasons
}

/// Only one date, so that the session of the plan is the only choice.
fn one_date(instance: &mut Instance) {
    instance.offerings[0].starts = Some(vec![64]);
}

#[test]
fn a_free_seat_is_still_possible() {
    assert!(matches!(reasons(|_, _| {})[..], [Reason::StillPossible { .. }]));
}

#[test]
fn a_dear_seat_is_left_out() {
    assert!(matches!(reasons(|i, _| i.needs[3].unplaced_cents = 10)[..], [Reason::DearerThanLeavingOut { .. }]));
}

#[test]
fn full_room_and_one_date() {
    let got = reasons(|i, _| {
        one_date(i);
        i.offerings[0].max_group = 2;
    });
    assert_eq!(got, [Reason::Full { seats: 2 }]);
}

#[test]
fn alone_is_below_the_minimum() {
    let got = reasons(|_, plan| plan.sessions[0].published = true);
    assert_eq!(got, [Reason::GroupBelowMinimum { together: 1, least: 2 }]);
}

#[test]
fn cover_is_named_with_queue_and_slot() {
    let got = reasons(|i, _| {
        one_date(i);
        i.queues[0].required[66] = 2;
    });
    assert_eq!(got, [Reason::CoverShort { queue: 0, slot: 66 }]);
}

#[test]
fn off_shift_meal_and_away() {
    let evening = reasons(|i, plan| {
        i.offerings[0].starts = Some(vec![80]);
        plan.sessions.clear();
    });
    assert_eq!(evening[0], Reason::OffShift);
    let noon = reasons(|i, plan| {
        i.offerings[0].starts = Some(vec![70]);
        plan.sessions.clear();
    });
    assert_eq!(noon[0], Reason::MealBreak);
    let away = reasons(|i, _| {
        one_date(i);
        i.absences = vec![Absence { person: 2, start: 60, end: 70 }];
    });
    assert_eq!(away, [Reason::Away { slot: 60 }]);
}

#[test]
fn own_manager_in_the_only_session() {
    let got = reasons(|i, _| {
        one_date(i);
        i.people[2].manager = Some(3);
    });
    assert_eq!(got, [Reason::OwnManager { person: 3 }]);
    let report = reasons(|i, _| {
        one_date(i);
        i.people[3].manager = Some(2);
    });
    assert_eq!(report, [Reason::OwnManager { person: 3 }]);
    let taught = reasons(|i, plan| {
        plan.sessions.clear();
        i.offerings[0].min_group = 1;
        i.people[0].queue = None;
        i.trainers[0].person = Some(0);
    });
    assert_eq!(taught, [Reason::OwnManager { person: 0 }]);
}

#[test]
fn nobody_teaches_the_language_and_nobody_offers_the_course() {
    let got = reasons(|i, plan| {
        i.trainers[0].languages = vec![1];
        plan.sessions.clear();
    });
    assert_eq!(got, [Reason::NoTrainer { language: 0 }]);
    let got = reasons(|i, plan| {
        plan.sessions.clear();
        i.offerings.truncate(0);
    });
    assert_eq!(got, [Reason::NoOffering]);
}

#[test]
fn missing_prerequisite_language_and_budget() {
    let got = reasons(|i, plan| {
        i.courses[1].prereqs.clear();
        i.courses[0].prereqs = vec![1];
        plan.sessions.clear();
    });
    assert_eq!(got, [Reason::PrerequisiteMissing { course: 1 }]);
    let got = reasons(|i, _| {
        i.people[2].languages = vec![1];
        i.offerings[0].languages = vec![0];
    });
    assert_eq!(got, [Reason::Language { language: 0 }]);
    let got = reasons(|i, _| i.budget_cents = Some(13_900));
    assert!(matches!(got[..], [Reason::Budget { .. }]), "{got:?}");
}

#[test]
fn every_reason_has_a_sentence_and_a_tally() {
    let (instance, plan) = both();
    for w in why(&Prepared::new(&instance), &plan).expect("loads") {
        assert!(!w.reasons.is_empty() && w.nearest.is_some() && !w.tally.is_empty());
        assert!(w.reasons.iter().all(|r| r.sentence().ends_with('.')));
    }
}

#[test]
fn every_sentence_stands_in_the_file_for_translators() {
    let file = include_str!("../../sentences.ftl");
    let line = |key: &str| file.lines().find_map(|l| l.strip_prefix(key)?.strip_prefix(" = ")).map(str::to_owned);
    for rule in crate::rules::ALL {
        assert_eq!(line(rule.key).as_deref(), Some(rule.sentence));
    }
    let some = [
        Reason::StillPossible { saving_cents: 7 },
        Reason::Full { seats: 7 },
        Reason::CoverShort { queue: 7, slot: 8 },
        Reason::NoDate,
        Reason::TeachesIt,
        Reason::OwnManager { person: 7 },
        Reason::NoRoom { site: 7 },
        Reason::GroupBelowMinimum { together: 1, least: 7 },
    ];
    for reason in some {
        let filled = reason.arguments().iter().fold(line(reason.key()).unwrap_or_default(), |s, (k, v)| {
            s.replace(&format!("{{ ${k} }}"), &v.to_string())
        });
        assert_eq!(filled, reason.sentence());
    }
}
