#![doc = include_str!("../README.md")]

pub mod budget;
pub mod change;
pub mod figures;
mod hears;
mod holds;
pub mod hours;
mod importer;
pub mod mandatory;
mod model;
mod routes;
#[cfg(test)]
mod sample;
mod search;
pub mod series;
pub mod snapshot;
mod solve;
mod store;
pub mod travel;
mod verbs;
mod what_if;
pub mod words;

pub use crate::store::{
    bookings::{bookings_of, bookings_of_people, bookings_of_session, bookings_of_sessions},
    co_teachers::{co_taught, co_teachers},
    demands::{
        asked_since, count_waiting, of_need as demands_of_need, open_of as open_demands_of, waiting as waiting_demands,
    },
    drafts::{draft, of_month as drafts_of_month, run as solve_run, unplaced},
    queues::{forecast, queues},
    sessions::{
        enrolled, enrolments, late_reasons, of_draft as sessions_of_draft, sat_together, session, sessions,
        sessions_by_id, sessions_of, sessions_taught_by, withdrawn_why,
    },
};
pub use importer::ForecastFile;
pub use model::*;
pub use solve::{run_waiting, run_waiting_until, solve_now};
pub use verbs::*;
pub use what_if::WhatIf;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "plan",
        doors: routes::doors(),
        news: model::news(),
        jobs: mandatory::jobs(),
        hears: hears::hears(),
        search: vec![search::SEARCH],
        importers: vec![Box::new(ForecastFile)],
        holds: holds::HOLDS,
    }
}
