//! A small month for tests: one site, one queue, one class.

use kit::{At, Day, Lang, Words, Zone, time::at_local};

use crate::{
    model::{Demand, Forecast, Queue},
    snapshot::{Gathered, Lead, Snapshot, build},
};

pub const ZONE: Zone = Zone::Europe__Riga;

pub fn day(d: u32) -> Day {
    Day::from_ymd_opt(2026, 12, d).unwrap_or_default()
}

fn words(text: &str) -> Words {
    Words::one(Lang::En, text)
}

/// `p0` leads the others; `p9` is the trainer in another team. Everybody works 8 to 16 from 1 to 18 December, weekdays.
pub fn gathered() -> Gathered {
    let names: Vec<String> = (0..=9).map(|i| format!("p{i}")).collect();
    let people = names.iter().enumerate().map(|(i, n)| person(n, i)).collect();
    let demands = (1..=8)
        .map(|i| Demand {
            id: format!("d{i}").into(),
            person: format!("p{i}").into(),
            course: "c".into(),
            need: None,
            why: kit::Say::new("plan-why-team"),
            due_on: day(31),
            opened_at: At(0),
            closed_at: None,
            rule: None,
        })
        .collect();
    let shifts = names.iter().flat_map(|n| (1..=18).filter(|d| weekday(*d)).map(move |d| shift(n, d))).collect();
    Gathered {
        month: day(1),
        now: at_local(Day::from_ymd_opt(2026, 11, 23).unwrap_or_default(), 9 * 60, ZONE),
        settings: people::Settings { zone: ZONE, ..people::Settings::default() },
        sites: vec![people::Site {
            id: "riga".into(),
            slug: "riga".into(),
            name: words("Rīga"),
            zone: ZONE,
            address: words("Brīvības iela"),
            manager: None,
        }],
        people,
        shifts,
        queues: vec![Queue::new("line")],
        forecast: (1..=18).filter(|d| weekday(*d)).flat_map(half_hours).collect(),
        courses: vec![course()],
        venues: vec![curriculum::Venue {
            id: "room".into(),
            slug: "room".into(),
            site: "riga".into(),
            name: words("Room"),
            seats: 10,
            hour_minor: 1_000,
            use_minor: 0,
            setup_minutes: 0,
            clear_minutes: 0,
            way_minutes: 0,
            fare_minor: 0,
            directions: words("Up the stairs."),
            equipment: words(""),
        }],
        trainers: vec![curriculum::Trainer {
            person: "p9".into(),
            course: "c".into(),
            hour_minor: 4_000,
            from: None,
            to: None,
            path: None,
        }],
        completed: Vec::new(),
        levels: std::collections::HashMap::new(),
        demands,
        own_hours: Vec::new(),
        bookings: Vec::new(),
        sessions: Vec::new(),
        budget_minor: None,
        ways: crate::travel::Ways::default(),
        stores: curriculum::equipment::Stores::default(),
    }
}

pub fn snapshot() -> Snapshot {
    build(&gathered(), "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}"))
}

pub fn weekday(d: u32) -> bool {
    use chrono::Datelike;
    day(d).weekday().num_days_from_monday() < 5
}

fn half_hours(d: u32) -> impl Iterator<Item = Forecast> {
    // Busy from ten to twelve, otherwise nearly nothing.
    (16..32).map(move |h: i64| Forecast {
        queue: "line".into(),
        starts_at: at_local(day(d), h * 30, ZONE),
        calls: if (20..24).contains(&h) { 30.0 } else { 0.2 },
        aht_seconds: 300.0,
    })
}

fn shift(person: &str, d: u32) -> people::Shift {
    let at = |h: i64| at_local(day(d), h * 60, ZONE);
    people::Shift {
        person: person.into(),
        day: day(d),
        starts_at: at(8),
        ends_at: at(16),
        meal: Some((at(12), at(13))),
    }
}

fn person(id: &str, i: usize) -> people::Person {
    people::Person {
        id: id.into(),
        staff_number: id.to_owned(),
        handle: id.to_owned(),
        name: id.to_uppercase(),
        sort_key: id.to_owned(),
        email: format!("{id}@fjordlink.example"),
        lang: Lang::Lv,
        spoken: vec![Lang::Lv],
        home: false,
        bio: None,
        hired_on: None,
        ended_on: None,
        placement: Some(people::Placement {
            team: "team".into(),
            team_slug: "team".into(),
            team_name: words("Team"),
            department: "dept".into(),
            department_slug: "dept".into(),
            department_name: words("Department"),
            site: "riga".into(),
            site_slug: "riga".into(),
            site_name: words("Rīga"),
            zone: ZONE,
            position: "agent".into(),
            manager: (1..9).contains(&i).then(|| "p0".into()),
            queue: (i < 9).then(|| "line".to_owned()),
            contract: "permanent".into(),
            weekly_minutes: 2_400,
            wage_minor_per_hour: 2_000,
        }),
    }
}

fn course() -> curriculum::Course {
    curriculum::Course {
        id: "c".into(),
        slug: "calming-anger".into(),
        kind: curriculum::CourseType::CustomerService,
        track: "both".into(),
        skills: Vec::new(),
        prerequisites: Vec::new(),
        separation: curriculum::Separation::Hard,
        separation_hard: true,
        mixed: true,
        soft: true,
        version: 1,
        review_by_on: Day::from_ymd_opt(2027, 12, 31).unwrap_or_default(),
        published_at: Some(At(0)),
        terms: curriculum::Terms::default(),
        retired: Vec::new(),
        titles: std::collections::BTreeMap::from([(Lang::En, "Calming".into()), (Lang::Lv, "Mierināt".into())]),
        shorts: std::collections::BTreeMap::new(),
        offerings: vec![
            offering("class", 120, 4, true, true),
            offering("role_play", 30, 4, true, true),
            offering("audio", 15, 1, false, false),
        ],
    }
}

fn offering(method: &str, minutes: i64, least: i64, trainer: bool, room: bool) -> curriculum::Offering {
    curriculum::Offering {
        id: format!("o-{method}").into(),
        course: "c".into(),
        method: method.into(),
        minutes,
        group_min: least,
        group_max: 8,
        subgroup_min: if least > 1 { 4 } else { 0 },
        subgroup_max: if least > 1 { 5 } else { 0 },
        needs_trainer: trainer,
        needs_room: room,
        price_session_minor: 0,
        price_head_minor: 600,
    }
}
