//! The promises of the README, held against one date and seed.

use crate::*;
use chrono::{Datelike, Days};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static CAST: LazyLock<Cast> = LazyLock::new(|| Cast::new(day(2026, 11, 24), 1));

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date that exists")
}

#[test]
fn report() {
    let c = &*CAST;
    let count = |p: &str| c.people.iter().filter(|x| x.position == p).count();
    println!("people {} {:?}", c.people.len(), ["agent","senior","temp","lead","supervisor","coach","manager"].map(count));
    println!("shifts {} forecast {} metrics {} reviews {} voices {}", c.shifts.len(), c.forecast.len(), c.metrics.len(), c.reviews.len(), c.voices.len());
    for q in &QUEUES {
        let rows = c.forecast.iter().filter(|i| i.queue == q.slug).collect::<Vec<_>>();
        let calls: f64 = rows.iter().map(|r| r.calls).sum();
        let short = rows.iter().filter(|r| erlang::required(r.calls, r.aht_seconds.into()) > r.on_duty).count();
        let zero = rows.iter().filter(|r| r.on_duty == 0).count();
        let peak = rows.iter().map(|r| r.calls).fold(0.0, f64::max);
        let spare: Vec<(u32,u32)> = rows.iter().map(|r| (r.on_duty, erlang::required(r.calls, r.aht_seconds.into()))).collect();
        let (on, req): (u32,u32) = spare.iter().fold((0,0), |a,b| (a.0+b.0, a.1+b.1));
        println!("{:12} rows {} calls/day {:.0} peak {:.1} short {} unstaffed {} spare {:.3} min duty {}", q.slug, rows.len(), calls/42.0, peak, short, zero, 1.0 - req as f64/on as f64, spare.iter().map(|s| s.0).min().unwrap_or(0));
        let wed = c.as_of + Days::new(8);
        println!("   {}", rows.iter().filter(|r| r.date == wed).map(|r| format!("{}/{}", erlang::required(r.calls, r.aht_seconds.into()), r.on_duty)).collect::<Vec<_>>().join(" "));
    }
}
