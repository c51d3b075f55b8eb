//! The doors of the room.

mod beside;
mod effect;
mod effects;
mod parity;
mod promises;
mod reach;
mod reaction;

use kit::Role;
use web::{Access, Doors, Sample};

const READERS: Access = Access::Roles(&[Role::Planner, Role::Manager, Role::Administrator]);
const MAKERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);
const TRAINERS: Access = Access::Roles(&[Role::Facilitator, Role::Planner, Role::Administrator]);

pub(crate) fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/effects", READERS, Sample::PLAIN, effects::list);
    doors.post(
        "/effects",
        MAKERS,
        Sample::form(&[("course", "one-handover-note"), ("metric", "fcr_pct")]),
        effects::compute,
    );
    doors.get("/effects/{effect}", READERS, Sample::PLAIN, effect::show);
    doors.post("/effects/{effect}/notes", MAKERS, Sample::PLAIN, effect::send_back);
    doors.get("/effects/people", READERS, Sample::PLAIN, beside::show);
    doors.get("/effects/promises", READERS, Sample::PLAIN, promises::show);
    doors.get("/reach", READERS, Sample::PLAIN, reach::show);
    doors.get("/reach.csv", READERS, Sample::PLAIN, reach::csv);
    doors.get("/parity", READERS, Sample::PLAIN, parity::show);
    doors.get("/parity.csv", READERS, Sample::PLAIN, parity::csv);
    doors.get("/sessions/{session}/reaction", Access::SignedIn, Sample::PLAIN, reaction::form);
    doors.get("/sessions/{session}/reactions", TRAINERS, Sample::PLAIN, reaction::sums);
    doors.post(
        "/sessions/{session}/reactions",
        Access::SignedIn,
        Sample::form(&[("able", "3"), ("chances", "3"), ("helper", "coach")]),
        reaction::react,
    );
    doors.post("/sessions/{session}/moods", Access::SignedIn, Sample::form(&[("mood", "4")]), reaction::give_mood);
    doors
}

/// Planners and administrators; managers read.
fn may_make(v: &web::Visit) -> bool {
    v.is(Role::Planner) || v.is(Role::Administrator)
}
