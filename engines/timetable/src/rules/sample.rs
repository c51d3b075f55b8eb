//! A small centre for the rules' tests: one queue, two sites, a class for two to four and a follow-on.

use crate::instance::*;
use crate::prepare::Prepared;
use crate::solution::{FORMAT, Session, Solution};

const DAYS: i32 = 10;
const DAY: i32 = 48;

/// Persons 1 and 3 (both on the phones, of two departments) sit in course 0 on day 1, 08:00 to 10:00.
/// Needs: 0 = (1, course 0), 1 = (3, course 0), 2 = (1, course 1), 3 = (2, course 0), 4 = (3, course 1).
/// Day 2: persons 1 and 3 in course 1, which builds on course 0.
pub(crate) fn both() -> (Instance, Solution) {
    let instance = instance();
    let session = |offering, start, needs: &[usize]| Session {
        offering,
        start,
        language: 0,
        room: (offering == 0).then_some(0),
        trainer: (offering == 0).then_some(0),
        needs: needs.to_vec(),
        subgroups: None,
        published: false,
    };
    let sessions = vec![session(0, 64, &[0, 1]), session(1, 112, &[2])];
    let plan = Solution { format: FORMAT.to_owned(), instance: instance.name.clone(), sessions };
    (instance, plan)
}

/// Breaches of one hard rule's code.
pub(crate) fn broken(instance: &Instance, plan: &Solution, code: &str) -> usize {
    instance.check().expect("the sample stays readable");
    super::violations(&Prepared::new(instance), plan).iter().filter(|v| v.code == code).count()
}

/// Cents charged by one soft rule.
pub(crate) fn penalty(instance: &Instance, plan: &Solution, code: &str) -> i64 {
    super::penalties(&Prepared::new(instance), plan).iter().filter(|v| v.code == code).map(|v| v.penalty_cents).sum()
}

fn instance() -> Instance {
    let slots = (DAYS * DAY) as usize;
    let day = |from: i32, to: i32| (0..DAYS).map(|d| (d * DAY + from, d * DAY + to)).collect::<Vec<_>>();
    let shifts = (0..DAYS).map(|d| [d * DAY + 16, d * DAY + 33, d * DAY + 24, d * DAY + 25]).collect();
    let person = |id, dept, manager, queue| Person {
        id,
        site: 0,
        dept,
        manager,
        languages: vec![0],
        queue,
        roster: 0,
        wage_cents: 1_000,
        completed: vec![],
    };
    let course = |id, prereqs| Course {
        id,
        name: format!("Course {id}"),
        kind: "technical".to_owned(),
        prereqs,
        separation: Separation::Hard,
    };
    let need =
        |id, person, course| Need { id, person, course, due: 400, late_cents_per_day: 400, unplaced_cents: 80_000 };
    Instance {
        format: crate::instance::FORMAT.to_owned(),
        name: "sample".to_owned(),
        slot_minutes: 30,
        slots_per_day: DAY,
        horizon_slots: DAYS * DAY,
        now_slot: 0,
        long_session_slots: 7,
        budget_cents: None,
        languages: vec!["en".to_owned(), "nb".to_owned()],
        departments: vec!["Service desk".to_owned(), "Billing".to_owned()],
        sites: (0..2).map(|id| Site { id, name: format!("Site {id}"), utc_offset_slots: 0 }).collect(),
        travel_slots: vec![vec![0, -1], vec![-1, 0]],
        travel_cents: vec![vec![0, -1], vec![-1, 0]],
        rosters: vec![Roster { id: 0, shifts }],
        people: vec![
            person(0, 0, None, None),
            person(1, 0, Some(0), Some(0)),
            person(2, 0, Some(0), Some(0)),
            person(3, 1, None, Some(0)),
        ],
        queues: vec![queue(slots)],
        courses: vec![course(0, vec![]), course(1, vec![0])],
        offerings: vec![class(), webinar()],
        rooms: vec![Room {
            id: 0,
            site: 0,
            capacity: 4,
            slot_cents: 100,
            open: day(16, 36),
            turn_slots: 0,
            use_cents: 0,
        }],
        trainers: vec![Trainer {
            id: 0,
            person: None,
            site: 0,
            languages: vec![0, 1],
            courses: vec![0, 1],
            slot_cents: 500,
            open: day(16, 36),
        }],
        needs: vec![need(0, 1, 0), need(1, 3, 0), need(2, 1, 1), need(3, 2, 0), need(4, 3, 1)],
        absences: vec![],
        own_hours: vec![],
        pools: vec![],
    }
}

fn queue(slots: usize) -> Queue {
    Queue {
        id: 0,
        name: "Desk".to_owned(),
        calls: vec![0.0; slots],
        aht_seconds: 300.0,
        patience_seconds: None,
        sl_pct: 80.0,
        sl_seconds: 20.0,
        max_occupancy_pct: 92.0,
        shrinkage_pct: 6.0,
        required: vec![0; slots],
        max_drop: 1,
        shortfall_cents: 2_500,
    }
}

fn class() -> Offering {
    Offering {
        id: 0,
        course: 0,
        method: "classroom".to_owned(),
        mode: Mode::Room,
        languages: vec![0, 1],
        slots: 4,
        min_group: 2,
        max_group: 4,
        subgroup: None,
        max_dept_share_pct: 100,
        session_cents: 4_000,
        head_tiers: vec![(0, 1_500)],
        quality_cents: 0,
        needs_trainer: true,
        lead_days: 1,
        start_step: 2,
        starts: None,
        venue_site: None,
        kits: None,
    }
}

fn webinar() -> Offering {
    Offering {
        id: 1,
        course: 1,
        method: "webinar".to_owned(),
        mode: Mode::Remote,
        min_group: 1,
        session_cents: 2_000,
        needs_trainer: false,
        languages: vec![0],
        ..class()
    }
}
