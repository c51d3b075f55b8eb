//! What the house sees of this room.

mod audit;
mod transcript;

use kit::Role;
use web::{Access, Doors, Sample};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    let administrator = Access::Roles(&[Role::Administrator]);
    doors.get("/audit", administrator, Sample::PLAIN, audit::index);
    doors.get("/api/v1/audit", administrator, Sample::PLAIN, audit::api_index);
    doors.get("/people/{handle}/transcript", Access::SignedIn, Sample::PLAIN, transcript::show);
    doors.get("/api/v1/people/{handle}/transcript", Access::SignedIn, Sample::PLAIN, transcript::api_show);
    doors
}
