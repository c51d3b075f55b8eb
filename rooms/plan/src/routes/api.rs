//! Sessions for programmes.

use std::collections::HashMap;

use axum::{Json, response::IntoResponse};
use kit::{Day, Stop, time::at_local, time::plus_days};
use serde::Serialize;
use web::{Reply, Visit};

use crate::store as db;

/// The most days one question may span.
const DAYS_MAX: i64 = 366;

#[derive(Debug, Serialize)]
struct SessionOut {
    id: String,
    course: String,
    title: String,
    /// UTC, `2026-12-03T08:00:00Z`.
    starts_at: String,
    ends_at: String,
    /// The zone in which its times are said.
    zone: String,
    language: String,
    venue: Option<String>,
    trainer: Option<String>,
    seats_taken: usize,
    held: bool,
}

/// `GET /api/v1/sessions?from=2026-12-01&to=2026-12-31`: published sessions on these days (both included), by start.
pub async fn sessions(v: Visit) -> Reply {
    let from = day(&v, "from", v.today())?;
    let to = day(&v, "to", plus_days(from, 31))?;
    if to < from || kit::time::days_between(from, to) > DAYS_MAX {
        return Err(Stop::at("to", "plan-api-days").into());
    }
    let mut look = v.look().await?;
    let zone = v.zone();
    let all = db::sessions::sessions(&mut look, at_local(from, 0, zone), at_local(plus_days(to, 1), 0, zone)).await?;
    let ids: Vec<_> = all.iter().map(|s| s.id.clone()).collect();
    let mut seats: HashMap<_, usize> = HashMap::new();
    for e in db::sessions::enrolments(&mut look, &ids).await? {
        *seats.entry(e.session).or_default() += 1;
    }
    let courses = curriculum::courses(&mut look).await?;
    let venues = curriculum::venues(&mut look).await?;
    let trainers: Vec<_> = all.iter().filter_map(|s| s.trainer.clone()).collect();
    let people = people::people_by_id(&mut look, &trainers, v.today()).await?;
    let out: Vec<SessionOut> = all
        .iter()
        .map(|s| {
            let course = courses.iter().find(|c| c.id == s.course);
            SessionOut {
                id: s.id.to_string(),
                course: course.map_or_else(String::new, |c| c.slug.clone()),
                title: course.map_or_else(String::new, |c| c.title(v.lang()).to_owned()),
                starts_at: s.starts_at.iso(),
                ends_at: s.ends_at.iso(),
                zone: s.zone.name().to_owned(),
                language: s.lang.code().to_owned(),
                venue: s.venue.as_ref().and_then(|id| venues.iter().find(|x| x.id == *id)).map(|x| x.slug.clone()),
                trainer: s.trainer.as_ref().and_then(|t| people.get(t)).map(|p| p.handle.clone()),
                seats_taken: seats.get(&s.id).copied().unwrap_or(0),
                held: s.held_at.is_some(),
            }
        })
        .collect();
    Ok(Json(out).into_response())
}

fn day(v: &Visit, name: &str, otherwise: Day) -> Result<Day, Stop> {
    match v.query(name) {
        "" => Ok(otherwise),
        text => text.parse().map_err(|_| Stop::at(name, "web-field-day")),
    }
}
