//! Trainings of the past year, held in waves, and what each of them truly did.

use crate::chance::Chance;
use crate::people::Person;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Serialize;

/// A class that was held.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastTraining {
    pub course: &'static str,
    /// 1, 2, 3 … within the course, in order of date.
    pub wave: u32,
    pub date: NaiveDate,
    pub start: &'static str,
    pub end: &'static str,
    pub venue: &'static str,
    pub teams: Vec<&'static str>,
    pub attendee_ids: Vec<String>,
    pub trainer_id: String,
}

/// What a course changes in a weekly figure of everybody who attended, from the Monday after the class.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TrueEffect {
    pub course: &'static str,
    /// aht_seconds | fcr_pct | csat | qa_pct
    pub metric: &'static str,
    /// In the unit of the metric; 0 means that an honest evaluation finds no visible effect.
    pub points: f64,
}

/// The truth inside the figures, for tests of the evaluation. No import carries it.
pub fn true_effects() -> Vec<TrueEffect> {
    let table = [
        ("calming-anger", [0.0, 0.0, 0.22, 4.0]),
        ("one-handover-note", [0.0, 4.0, 0.0, 0.0]),
        ("reading-a-bill", [0.0, 0.0, 0.0, 0.0]),
    ];
    let metrics = ["aht_seconds", "fcr_pct", "csat", "qa_pct"];
    table
        .into_iter()
        .flat_map(|(course, points)| metrics.into_iter().zip(points).map(move |(metric, p)| (course, metric, p)))
        .map(|(course, metric, points)| TrueEffect { course, metric, points })
        .collect()
}

/// `(course, days before the as-of date, [(team, people)], venue, trainer handle)`.
type Wave = (&'static str, u64, &'static [(&'static str, usize)], &'static str, &'static str);

/// The two courses that work were given to different teams, so that neither effect hides in the other's comparison group.
const WAVES: [Wave; 12] = [
    ("calming-anger", 262, &[("mobile-riga", 13)], "riga-2", "inga.vanaga"),
    ("calming-anger", 199, &[("technical-oslo", 14)], "oslo-hall", "sigrid.aune"),
    ("calming-anger", 143, &[("billing-oslo", 10), ("technical-oslo", 4)], "oslo-hall", "sigrid.aune"),
    ("calming-anger", 87, &[("fibre-hcmc", 15)], "hcmc-garden", "le.thi.thu.ha"),
    ("one-handover-note", 248, &[("technical-riga", 12)], "riga-2", "inga.vanaga"),
    ("one-handover-note", 185, &[("webshop-chat", 12)], "oslo-hall", "sigrid.aune"),
    ("one-handover-note", 129, &[("technical-riga", 9), ("backoffice-riga", 4)], "riga-2", "inga.vanaga"),
    ("one-handover-note", 73, &[("retention-oslo", 12)], "oslo-hall", "sigrid.aune"),
    ("reading-a-bill", 255, &[("billing-oslo", 13)], "oslo-hall", "henrik.solberg"),
    ("reading-a-bill", 192, &[("retention-oslo", 8), ("webshop-chat", 6)], "oslo-hall", "henrik.solberg"),
    ("reading-a-bill", 136, &[("billing-oslo", 7), ("technical-oslo", 6)], "oslo-hall", "henrik.solberg"),
    ("reading-a-bill", 80, &[("webshop-chat", 8), ("retention-oslo", 5)], "oslo-hall", "henrik.solberg"),
];

/// The past trainings, in the order of the table above. Seats went by lot among people past their first four months.
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person]) -> Vec<PastTraining> {
    let mut chance = Chance::new(seed, "trainings");
    let mut held: Vec<PastTraining> = Vec::new();
    for (course, days_ago, teams, venue, trainer) in WAVES {
        let date = workday(as_of - Days::new(days_ago));
        let wave = 1 + held.iter().filter(|t| t.course == course).count() as u32;
        let mut attendee_ids = Vec::new();
        for (team, seats) in teams {
            let mut pool = people
                .iter()
                .filter(|p| p.team == *team && FRONT.contains(&p.position) && p.hired_on + Days::new(120) < date)
                .filter(|p| !held.iter().any(|t| t.course == course && t.attendee_ids.contains(&p.id)))
                .map(|p| p.id.clone())
                .collect::<Vec<_>>();
            chance.shuffle(&mut pool);
            // Līga Ozoliņa and Ilze Auziņa hold the handover certificate in every guide: seat them in the third wave.
            let first = |id: &String| {
                people.iter().any(|p| p.id == *id && known_seat(course, wave) && KEPT.contains(&p.handle.as_str()))
            };
            pool.sort_by_key(|id| if first(id) { 0 } else { 1 });
            if course == "one-handover-note" && !known_seat(course, wave) {
                pool.retain(|id| !people.iter().any(|p| p.id == *id && KEPT.contains(&p.handle.as_str())));
            }
            attendee_ids.extend(pool.into_iter().take(*seats));
        }
        attendee_ids.sort();
        let trainer_id = people.iter().find(|p| p.handle == trainer).map(|p| p.id.clone()).unwrap_or_default();
        let teams = teams.iter().map(|t| t.0).collect();
        held.push(PastTraining {
            course,
            wave,
            date,
            start: "09:30",
            end: "12:30",
            venue,
            teams,
            attendee_ids,
            trainer_id,
        });
    }
    held
}

const FRONT: [&str; 3] = ["agent", "senior", "temp"];
const KEPT: [&str; 2] = ["liga.ozolina", "ilze.auzina"];

fn known_seat(course: &str, wave: u32) -> bool {
    course == "one-handover-note" && wave == 3
}

/// The day itself, or the Tuesday after when it falls on a weekend.
fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(3),
        Weekday::Sun => day + Days::new(2),
        _ => day,
    }
}
