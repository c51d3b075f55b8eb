//! What the house sees of this room.

mod audit;
mod erasure;
mod export;
mod portable;
mod transcript;

use ::store::Work;
use kit::{Done, PersonId, Role};
use web::{Access, Doors, Sample, Visit};

use crate::verbs::{see, unseen};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    let administrator = Access::Roles(&[Role::Administrator]);
    doors.get("/audit", administrator, Sample::PLAIN, audit::index);
    doors.get("/api/v1/audit", administrator, Sample::PLAIN, audit::api_index);
    doors.get("/people/{handle}/transcript", Access::SignedIn, Sample::PLAIN, transcript::show);
    doors.get("/people/{handle}/transcript.csv", Access::SignedIn, Sample::PLAIN, portable::csv);
    doors.get("/people/{handle}/transcript.json", Access::SignedIn, Sample::PLAIN, portable::xapi);
    doors.get("/api/v1/people/{handle}/transcript", Access::SignedIn, Sample::PLAIN, transcript::api_show);
    doors.get("/export", administrator, Sample::PLAIN, export::house);
    doors.post("/export", administrator, Sample::form(&[("as", "csv")]), export::take_house);
    doors.get("/people/{handle}/data", Access::SignedIn, Sample::PLAIN, export::person);
    doors.post("/people/{handle}/data", Access::SignedIn, Sample::form(&[("as", "json")]), export::take_person);
    doors.get("/people/{handle}/erasure", administrator, Sample::PLAIN, erasure::show);
    let typed = Sample::form(&[("handle", "somebody.else")]);
    doors.post("/people/{handle}/erasure", administrator, typed, erasure::take);
    doors
}

/// Writes down that the reader opened the page `what` about the person, in a work of its own and only where it is the first
/// time today: nearly every reading stays a reading.
pub async fn note_seen(v: &Visit, mut look: Work, person: &PersonId, what: &str) -> Done<()> {
    if !unseen(&mut look, person, what).await? {
        return Ok(());
    }
    // Nobody waits for a second connection while holding one.
    drop(look);
    let mut work = v.work().await?;
    see(&mut work, person, what).await?;
    work.commit().await
}
