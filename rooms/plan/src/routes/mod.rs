//! Doors of the room, one file per noun.

mod api;
mod budget;
mod by_hand;
pub(crate) mod changes;
mod compare;
mod day;
mod drafts;
mod found;
mod hours;
mod lanes;
mod mandatory;
mod month;
mod progress;
mod queues;
mod table;
mod travel;

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
    doors.get("/plan/{month}/compare", PLANNERS, Sample::PLAIN, compare::show);
    doors.get("/plan/{month}/compare.csv", PLANNERS, Sample::PLAIN, compare::csv);
    doors.post("/plan/{month}/drafts", PLANNERS, Sample::form(&[("effort", "usual")]), drafts::make);
    doors.post(
        "/plan/{month}/queues",
        PLANNERS,
        Sample::form(&[("queue", "billing-nb"), ("name", "Bills")]),
        queues::name,
    );
    doors.post("/drafts/{draft}/stops", PLANNERS, Sample::form(&[]), drafts::stop);
    doors.post("/drafts/{draft}/discards", PLANNERS, Sample::form(&[]), drafts::discard);
    doors.post("/drafts/{draft}/undo", PLANNERS, Sample::form(&[]), drafts::restore);
    doors.post(
        "/drafts/{draft}/publications",
        PLANNERS,
        Sample::form(&[("version", "2"), ("late_reason", "")]),
        drafts::publish,
    );
    doors.get("/plan/{month}/by-hand", PLANNERS, Sample::query("course=calming-anger"), by_hand::show);
    doors.post("/plan/{month}/sessions", PLANNERS, Sample::form(&[("course", "calming-anger")]), by_hand::publish);
    doors.get("/sessions/{session}/changes", PLANNERS, Sample::query("act=seat"), changes::show);
    let to = Sample::form(&[("day", "2026-12-10"), ("time", "09:30"), ("late_reason", "The room was needed.")]);
    doors.post("/sessions/{session}/moves", PLANNERS, to, changes::move_it);
    doors.post(
        "/sessions/{session}/cancellations",
        PLANNERS,
        Sample::form(&[("why", "Too few can come.")]),
        changes::cancel,
    );
    let into = Sample::form(&[("into", "nothing"), ("why", "Too few can come.")]);
    doors.post("/sessions/{session}/merges", PLANNERS, into, changes::merge);
    doors.post("/sessions/{session}/seats", PLANNERS, Sample::form(&[("person", "nobody")]), changes::add);
    let seat = Sample::form(&[("act", "seat"), ("person", "nobody"), ("ask_why", "They wait for it.")]);
    doors.post("/sessions/{session}/approvals", PLANNERS, seat, changes::ask);
    doors.post("/sessions/{session}/withdrawals", PLANNERS, Sample::form(&[("person", "nobody")]), changes::take_out);
    let back = Sample::form(&[("person", "nobody")]);
    doors.post("/sessions/{session}/withdrawals/undo", PLANNERS, back, changes::give_back);
    let beside = Sample::form(&[("co_teacher", "Nobody")]);
    doors.post("/sessions/{session}/co-teachers", PLANNERS, beside, changes::add_beside);
    let joining = Sample::form(&[("joining", "+371 6700 0000, code 4711")]);
    doors.post("/sessions/{session}/joining", PLANNERS, joining, changes::joining);
    let gone = Sample::form(&[("person", "nobody")]);
    doors.post("/sessions/{session}/co-teachers/endings", PLANNERS, gone, changes::drop_beside);
    mandatory::doors(&mut doors);
    budget::doors(&mut doors);
    travel::doors(&mut doors);
    doors.get("/people/{handle}/working-time", Access::SignedIn, Sample::PLAIN, hours::show);
    doors.post(
        "/people/{handle}/working-time",
        Access::SignedIn,
        Sample::form(&[("not_before", "09:00"), ("day_minutes", "120")]),
        hours::save,
    );
    doors.get("/api/v1/sessions", PLANNERS, Sample::query("from=2026-12-01&to=2026-12-31"), api::sessions);
    doors
}
