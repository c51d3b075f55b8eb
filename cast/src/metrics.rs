//! A year of weekly figures per agent: what the contact platform would report. Every person has lasting strengths, every
//! line its seasons, new people learn, and past trainings add exactly what [`crate::true_effects`] says.

use crate::chance::Chance;
use crate::csv;
use crate::people::Person;
use crate::trainings::{PastTraining, true_effects};
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// Whole weeks of figures before the week of the as-of date.
pub const WEEKS: u64 = 52;

/// One person's week.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Week {
    pub person_id: String,
    /// Monday.
    pub week: NaiveDate,
    pub contacts: u32,
    pub aht_seconds: f64,
    pub fcr_pct: f64,
    /// Mean of answers from 1 to 5.
    pub csat: f64,
    pub qa_pct: f64,
}

/// `metrics.csv`.
pub(crate) fn to_csv(metrics: &[Week]) -> String {
    csv::table(
        "person_id,week,contacts,aht_seconds,fcr_pct,csat,qa_pct",
        metrics.iter().map(|m| {
            [
                m.person_id.clone(),
                m.week.to_string(),
                m.contacts.to_string(),
                format!("{:.0}", m.aht_seconds),
                format!("{:.1}", m.fcr_pct),
                format!("{:.2}", m.csat),
                format!("{:.1}", m.qa_pct),
            ]
        }),
    )
}

/// Handling time (s), first-contact resolution (%), satisfaction (1–5) and quality (%) of a line.
fn base(queue: &str) -> [f64; 4] {
    match queue {
        "technical-lv" => [520.0, 66.0, 3.92, 78.0],
        "technical-nb" => [540.0, 68.0, 4.02, 81.0],
        "billing-nb" => [400.0, 71.0, 3.95, 80.0],
        "mobile-lv" => [380.0, 74.0, 4.08, 82.0],
        "retention-nb" => [610.0, 77.0, 4.1, 83.0],
        "fibre-vi" => [560.0, 64.0, 3.98, 79.0],
        "mandarin-zh" => [450.0, 72.0, 4.16, 84.0],
        _ => [330.0, 73.0, 4.05, 81.0],
    }
}

/// Figures of everybody who answers a queue, person by person, oldest week first; no row for a week of leave or before
/// the first full week of work.
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person], trainings: &[PastTraining]) -> Vec<Week> {
    let this_monday = as_of - Days::new(u64::from(as_of.weekday().num_days_from_monday()));
    let mondays = (1..=WEEKS).rev().map(|w| this_monday - Days::new(7 * w)).collect::<Vec<_>>();
    let shocks = team_weeks(seed, people, &mondays);
    let mut out = Vec::new();
    for person in people.iter().filter(|p| !p.queue.is_empty()) {
        let mut chance = Chance::new(seed, &format!("metrics {}", person.id));
        let talent =
            [chance.normal(1.0, 0.1), chance.normal(0.0, 3.8), chance.normal(0.0, 0.14), chance.normal(0.0, 3.5)];
        let gains = gains_of(&person.id, trainings);
        for monday in mondays.iter().filter(|m| **m > person.hired_on) {
            let row = week(person, *monday, &talent, &gains, &shocks[&(person.team, *monday)], &mut chance);
            out.extend(row);
        }
    }
    out
}

/// `(first Monday with the effect, [aht, fcr, csat, qa])` of each training a person attended.
fn gains_of(id: &String, trainings: &[PastTraining]) -> Vec<(NaiveDate, [f64; 4])> {
    let truth = true_effects();
    let points = |course: &str| {
        ["aht_seconds", "fcr_pct", "csat", "qa_pct"]
            .map(|m| truth.iter().find(|e| e.course == course && e.metric == m).map_or(0.0, |e| e.points))
    };
    trainings
        .iter()
        .filter(|t| t.attendee_ids.contains(id))
        .map(|t| (t.date + Days::new(7 - u64::from(t.date.weekday().num_days_from_monday())), points(t.course)))
        .collect()
}

/// What a whole team shares in a week: the season, and luck.
fn team_weeks<'a>(seed: u64, people: &'a [Person], mondays: &[NaiveDate]) -> BTreeMap<(&'a str, NaiveDate), [f64; 4]> {
    let mut out = BTreeMap::new();
    for team in people.iter().filter(|p| !p.queue.is_empty()).map(|p| p.team) {
        if out.contains_key(&(team, mondays[0])) {
            continue;
        }
        let mut chance = Chance::new(seed, &format!("season {team}"));
        for monday in mondays {
            let turn = std::f64::consts::TAU * f64::from(monday.ordinal()) / 365.25;
            // Storms of late autumn and winter make technical and fibre calls longer and harder to solve at once.
            let storm = if team.starts_with("technical") || team.starts_with("fibre") { 1.0 } else { 0.4 };
            out.insert(
                (team, *monday),
                [
                    1.0 + 0.04 * storm * turn.cos() + chance.normal(0.0, 0.008),
                    -1.6 * storm * turn.cos() + chance.normal(0.0, 0.4),
                    -0.05 * storm * turn.cos() + chance.normal(0.0, 0.012),
                    chance.normal(0.0, 0.4),
                ],
            );
        }
    }
    out
}

fn week(
    person: &Person,
    monday: NaiveDate,
    talent: &[f64; 4],
    gains: &[(NaiveDate, [f64; 4])],
    shared: &[f64; 4],
    chance: &mut Chance,
) -> Option<Week> {
    let [aht, fcr, csat, qa] = base(person.queue);
    let senior = if person.position == "senior" { 1.0 } else { 0.0 };
    let weeks = (monday - person.hired_on).num_days() as f64 / 7.0;
    // Learning curve of a new person: half of the way is gone after about six weeks.
    let green = (-weeks / 9.0).exp();
    let gain = |i: usize| gains.iter().filter(|g| g.0 <= monday).map(|g| g.1[i]).sum::<f64>();
    let aht = aht * talent[0] * shared[0] * (1.0 + 0.45 * green - 0.04 * senior) * chance.normal(1.0, 0.025) + gain(0);
    // About 58 % of paid time is spent with customers; leave and illness take a week now and then.
    let here = chance.unit();
    let presence = chance.normal(0.92, 0.07).clamp(0.3, 1.0);
    if here < 0.075 {
        return None;
    }
    let contacts = (f64::from(person.weekly_min) * 60.0 * 0.58 * presence / aht).round().max(1.0);
    let fcr_true = fcr + talent[1] + shared[1] - 10.0 * green + 2.0 * senior + gain(1);
    let fcr_noise = (fcr_true * (100.0 - fcr_true) / contacts).max(0.0).sqrt();
    let answers = (contacts * 0.16).max(4.0);
    let csat = csat + talent[2] + shared[2] - 0.25 * green
        + 0.05 * senior
        + gain(2)
        + chance.normal(0.0, 0.95 / answers.sqrt());
    let qa = qa + talent[3] + shared[3] - 8.0 * green + 3.0 * senior + gain(3) + chance.normal(0.0, 4.2);
    Some(Week {
        person_id: person.id.clone(),
        week: monday,
        contacts: contacts as u32,
        aht_seconds: aht.round(),
        fcr_pct: round((fcr_true + chance.normal(0.0, fcr_noise)).clamp(0.0, 100.0), 1),
        csat: round(csat.clamp(1.0, 5.0), 2),
        qa_pct: round(qa.clamp(0.0, 100.0), 1),
    })
}

fn round(value: f64, digits: i32) -> f64 {
    let unit = 10_f64.powi(digits);
    (value * unit).round() / unit
}
