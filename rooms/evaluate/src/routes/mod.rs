//! The doors of the room.

mod effect;
mod effects;

use kit::Role;
use web::{Access, Doors, Sample};

const READERS: Access = Access::Roles(&[Role::Planner, Role::Manager, Role::Administrator]);
const MAKERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);

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
    doors
}

/// Planners and administrators; managers read.
fn may_make(v: &web::Visit) -> bool {
    v.is(Role::Planner) || v.is(Role::Administrator)
}
