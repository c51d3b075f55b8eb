//! The addresses of the desk.

mod coming;
mod five;
mod follow_ups;
mod palette;
mod search;
mod session;
mod sessions;
mod today;
mod training;

use kit::Role;
use web::{Access, Doors, Html, Sample, Template};

/// Who leads or coaches people.
const PARTNERS: Access = Access::Roles(&[Role::Manager, Role::Coach]);
/// Who decides what becomes of a need.
const PLANS: Access = Access::Roles(&[Role::Planner, Role::Manager, Role::Administrator]);
const STAFF: Access =
    Access::Roles(&[Role::Facilitator, Role::Planner, Role::Manager, Role::Coach, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/today", Access::SignedIn, Sample::PLAIN, today::show);
    doors.get("/needs/{need}/plan", PLANS, Sample::PLAIN, five::show);
    doors.get("/training", Access::SignedIn, Sample::PLAIN, training::show);
    doors.get("/sessions", STAFF, Sample::PLAIN, sessions::index);
    doors.get("/sessions/{session}", Access::SignedIn, Sample::PLAIN, session::show);
    doors.get("/follow-ups", PARTNERS, Sample::PLAIN, follow_ups::show);
    doors.get("/follow-ups.csv", PARTNERS, Sample::PLAIN, follow_ups::csv);
    doors.get("/search", Access::SignedIn, Sample::query("q=a"), search::show);
    doors.get("/search/palette", Access::SignedIn, Sample::PLAIN, palette::show);
    doors
}

/// A part of a page.
fn part(template: impl Template) -> kit::Done<Html> {
    Ok(Html(template.render()?))
}
