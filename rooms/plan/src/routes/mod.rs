//! Doors of the room, one file per noun.

mod api;
mod day;
mod drafts;
mod lanes;
mod month;
mod progress;
mod queues;
mod table;

use kit::Role;
use web::{Access, Doors, Sample};

const LOOKERS: Access = Access::Roles(&[Role::Planner, Role::Administrator, Role::Manager]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/plan", LOOKERS, Sample::PLAIN, month::current);
    doors.get("/plan/{month}", LOOKERS, Sample::PLAIN, month::show);
    doors.get("/plan/{month}/progress", LOOKERS, Sample::PLAIN, progress::show);
    doors.get("/plan/{month}/unplaced", LOOKERS, Sample::PLAIN, month::unplaced);
    doors.get("/plan/{month}/sessions.csv", LOOKERS, Sample::PLAIN, table::csv);
    doors.post("/plan/{month}/drafts", PLANNERS, Sample::form(&[("effort", "usual")]), drafts::make);
    doors.post(
        "/plan/{month}/queues",
        PLANNERS,
        Sample::form(&[("queue", "billing-nb"), ("name", "Bills")]),
        queues::name,
    );
    doors.post("/drafts/{draft}/stops", PLANNERS, Sample::form(&[]), drafts::stop);
    doors.post("/drafts/{draft}/discards", PLANNERS, Sample::form(&[]), drafts::discard);
    doors.post(
        "/drafts/{draft}/publications",
        PLANNERS,
        Sample::form(&[("version", "2"), ("late_reason", "")]),
        drafts::publish,
    );
    doors.get("/api/v1/sessions", Access::SignedIn, Sample::query("from=2026-12-01&to=2026-12-31"), api::sessions);
    doors
}
