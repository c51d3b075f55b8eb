//! The month's question to the engine: everything it must know, read in one work, and the way back from its numbers to
//! our ids.

mod build;
mod floats;
mod grid;
#[cfg(test)]
mod small_case;

use std::collections::HashMap;

use curriculum::equipment::EquipmentId;
use kit::{
    At, CourseId, Day, Done, Lang, OfferingId, PersonId, SiteId, Stop, VenueId, Zone,
    time::{at_local, parse_month, plus_days},
};
use store::Work;
use timetable::Instance;

pub use build::{build, lang_of};
pub use grid::{Grid, SLOT_MINUTES, slots_of};

use crate::{
    hours::OwnHours,
    model::{Booking, Demand, DemandId, Forecast, Queue, Session},
    store as db,
};

/// Is the memo lead kept, or has somebody written a reason?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    Kept,
    Overridden,
}

/// Sets as they came from the rooms.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// First day of the month.
    pub month: Day,
    pub now: At,
    pub settings: people::Settings,
    pub sites: Vec<people::Site>,
    pub people: Vec<people::Person>,
    pub shifts: Vec<people::Shift>,
    pub queues: Vec<Queue>,
    pub forecast: Vec<Forecast>,
    pub courses: Vec<curriculum::Course>,
    pub venues: Vec<curriculum::Venue>,
    pub trainers: Vec<curriculum::Trainer>,
    pub completed: Vec<(PersonId, CourseId, At)>,
    /// What people can, with evidence: it does instead of a course that comes first.
    pub levels: HashMap<PersonId, records::Levels>,
    pub demands: Vec<Demand>,
    pub bookings: Vec<Booking>,
    /// What was agreed with single people about their hours.
    pub own_hours: Vec<OwnHours>,
    /// Published ones that touch the month.
    pub sessions: Vec<Session>,
    /// What prices, rooms and trainers of the plan may cost together, where somebody set that.
    pub budget_minor: Option<i64>,
    pub ways: crate::travel::Ways,
    pub stores: curriculum::equipment::Stores,
}

/// What the engine's numbers mean.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    pub people: Vec<PersonId>,
    pub courses: Vec<(CourseId, i64)>,
    pub offerings: Vec<OfferingId>,
    /// Minutes of each offering, because slots are rounded up.
    pub minutes: Vec<i64>,
    pub rooms: Vec<VenueId>,
    pub trainers: Vec<PersonId>,
    pub queues: Vec<String>,
    pub demands: Vec<DemandId>,
    /// The engine's sites: each site, then venues outside it, and those who work from home, by their way to it.
    pub sites: Vec<(SiteId, Zone)>,
    /// Which of them are homes.
    pub homes: Vec<bool>,
    /// Of courses (by position) and sites where every room lacks something: what.
    pub lacking: HashMap<(usize, SiteId), (EquipmentId, i64)>,
}

/// The question.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub instance: Instance,
    pub grid: Grid,
    pub ids: Ids,
    /// The first instant at which a session with a memo may begin.
    pub earliest: At,
    pub zone: Zone,
    pub queues: Vec<Queue>,
    /// `(calls, aht_seconds)` by queue and slot.
    pub loads: Vec<(f64, f64)>,
}

/// Everything that is known of a month such as `2026-12`, read once.
pub async fn gather(work: &mut Work, month: &str) -> Done<Gathered> {
    let first = parse_month(month).ok_or_else(Stop::missing)?;
    let settings = people::settings(work).await?;
    let sites = people::sites(work).await?;
    let zones: Vec<Zone> = sites.iter().map(|s| s.zone).collect();
    let grid = Grid::for_month(first, &zones);
    let (from, to) = (grid.start, grid.end());
    let on = first.max(work.now.day(settings.zone));
    let last = plus_days(to.day(settings.zone), -1).max(on);
    let people = people::people(work, on).await?;
    let courses = curriculum::courses(work).await?;
    let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
    Ok(Gathered {
        month: first,
        now: work.now,
        levels: records::levels(work, &ids, &courses, on).await?,
        people,
        shifts: people::shifts(work, from, to).await?,
        queues: db::queues::queues(work).await?,
        forecast: db::queues::forecast(work, from, to).await?,
        courses,
        venues: curriculum::venues(work).await?,
        // Whoever may teach on the first day that is planned and on the last.
        trainers: curriculum::trainers(work).await?.into_iter().filter(|t| t.may(on) && t.may(last)).collect(),
        completed: records::completions(work).await?,
        demands: db::demands::waiting(work).await?,
        bookings: db::bookings::all_between(work, from, to, first, to.day(Zone::UTC)).await?,
        own_hours: crate::hours::all(work).await?,
        sessions: db::sessions::sessions(work, from, to).await?,
        budget_minor: None,
        ways: crate::travel::ways(work).await?,
        stores: curriculum::equipment::stores(work).await?,
        settings,
        sites,
    })
}

/// The first instant that lies at least the memo lead after today, in every site's calendar.
pub fn earliest(now: At, lead_days: i64, sites: &[people::Site]) -> At {
    let of = |zone: Zone| at_local(plus_days(now.day(zone), lead_days), 0, zone);
    sites.iter().map(|s| of(s.zone)).max().unwrap_or_else(|| of(Zone::UTC))
}

/// Position of a language in the instance.
pub fn lang_at(lang: Lang) -> usize {
    lang as usize
}
