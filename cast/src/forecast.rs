//! Contacts per half hour and queue, as a planner would forecast them, and scaled so that the roster can carry them:
//! tight at the peaks, with room in quiet hours.

use crate::chance::Chance;
use crate::csv;
use crate::demand::{self, SLOTS};
use crate::erlang;
use crate::org::{QUEUES, Queue};
use crate::people::Person;
use crate::roster::{Shift, clock};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// Days of forecast from the as-of date.
pub const FORECAST_DAYS: u64 = 42;

/// One half hour of one queue, on the clock of the queue's site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Interval {
    pub queue: &'static str,
    pub site: &'static str,
    pub date: NaiveDate,
    /// Minutes from local midnight.
    pub start_min: u32,
    /// Expected contacts, one decimal.
    pub calls: f64,
    pub aht_seconds: u32,
    /// Agents rostered and not at a meal.
    pub on_duty: u32,
}

/// `forecast.csv`.
pub(crate) fn to_csv(forecast: &[Interval]) -> String {
    csv::table(
        "queue,site,date,start,calls,aht_seconds",
        forecast.iter().map(|i| {
            let calls = format!("{:.1}", i.calls);
            [i.queue.into(), i.site.into(), i.date.to_string(), clock(i.start_min), calls, i.aht_seconds.to_string()]
        }),
    )
}

/// Every open half hour of every queue from the as-of date for [`FORECAST_DAYS`].
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person], shifts: &[Shift]) -> Vec<Interval> {
    let staffed = on_duty(people, shifts);
    let mut all = Vec::new();
    for queue in &QUEUES {
        let mut chance = Chance::new(seed, &format!("forecast {}", queue.slug));
        let empty = BTreeMap::new();
        all.extend(line(queue, as_of, staffed.get(queue.slug).unwrap_or(&empty), &mut chance));
    }
    all
}

type Staffed = BTreeMap<(NaiveDate, usize), u32>;

/// Agents on duty per queue, date and half hour; the part of a night after midnight counts on its own date.
fn on_duty(people: &[Person], shifts: &[Shift]) -> BTreeMap<&'static str, Staffed> {
    let queues = people.iter().map(|p| (p.id.as_str(), p.queue)).collect::<BTreeMap<_, _>>();
    let mut out: BTreeMap<&'static str, Staffed> = BTreeMap::new();
    for shift in shifts {
        let Some(queue) = queues.get(shift.person_id.as_str()).filter(|q| !q.is_empty()) else { continue };
        let staffed = out.entry(*queue).or_default();
        for slot in (shift.start_min / 30) as usize..(shift.end_min / 30) as usize {
            if shift.covers(slot) {
                *staffed.entry((shift.date + Days::new((slot / SLOTS) as u64), slot % SLOTS)).or_default() += 1;
            }
        }
    }
    out
}

fn line(queue: &'static Queue, as_of: NaiveDate, staffed: &Staffed, chance: &mut Chance) -> Vec<Interval> {
    let mut raw = Vec::new();
    for day in (0..FORECAST_DAYS).map(|d| as_of + Days::new(d)) {
        let mood = chance.normal(1.0, 0.035);
        let highest = demand::open(queue, day).map(|s| demand::shape(queue, day, s)).fold(0.0, f64::max);
        for slot in demand::open(queue, day) {
            let shape = demand::shape(queue, day, slot);
            let aht = (queue.aht_seconds * (1.0 + 0.04 * (slot as f64 / 7.0).sin()) + chance.normal(0.0, 6.0)).round();
            let on_duty = staffed.get(&(day, slot)).copied().unwrap_or(0);
            // At the peak nine of ten are needed; away from it three in ten are to spare, and may learn.
            let spare = if shape > 0.88 * highest { 0.12 } else { 0.32 };
            let usable = (f64::from(on_duty) * (1.0 - spare)).floor().max(1.0) as u32;
            let most = erlang::carried(usable, aht);
            raw.push((day, slot, shape * mood * chance.normal(1.0, 0.045).clamp(0.85, 1.15), most, aht, on_duty));
        }
    }
    let mut ratios = raw.iter().map(|r| r.3 / r.2).collect::<Vec<_>>();
    ratios.sort_by(f64::total_cmp);
    // The scale at which two half hours in five fit without help; the rest are held to what the roster carries.
    let scale = ratios.get(ratios.len() * 3 / 5).copied().unwrap_or(0.0);
    raw.into_iter()
        .map(|(date, slot, shape, most, aht, on_duty)| Interval {
            queue: queue.slug,
            site: queue.site,
            date,
            start_min: slot as u32 * 30,
            calls: ((shape * scale).min(most) * 10.0).floor() / 10.0,
            aht_seconds: aht as u32,
            on_duty,
        })
        .collect()
}
