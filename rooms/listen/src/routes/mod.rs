//! The doors of the room.

mod api;
mod need;
mod needs;
mod pulse;

use kit::{Done, Role, TeamId, Words};
use store::Work;
use web::{Access, Doors, Sample};

const READERS: Access = Access::Roles(&[Role::Planner, Role::Manager, Role::Administrator]);

pub(crate) fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/needs", READERS, Sample::PLAIN, needs::list);
    doors.get("/needs/{need}", READERS, Sample::PLAIN, need::show);
    doors.post("/needs/{need}/exits", READERS, Sample::form(&[("reason", "The price list is wrong")]), need::exit);
    doors.post(
        "/needs/{need}/corrections",
        READERS,
        Sample::form(&[("feedback", "none"), ("skill", "")]),
        need::correct,
    );
    doors.get("/pulse", Access::SignedIn, Sample::PLAIN, pulse::show);
    doors.post("/pulse", Access::SignedIn, Sample::form(&[("month", "4"), ("help", "4")]), pulse::give);
    doors.get("/api/v1/needs", READERS, Sample::PLAIN, api::list);
    doors
}

/// A team as the pages speak of it.
struct TeamRow {
    id: TeamId,
    slug: String,
    name: Words,
    /// People who work there today.
    heads: i64,
}

/// All teams, or those given, with their heads of today.
async fn teams(work: &mut Work, only: Option<&[TeamId]>) -> Done<Vec<TeamRow>> {
    let today = people::today(work).await?;
    let heads = people::heads(work, today).await?;
    let teams = people::teams(work).await?.into_iter().filter(|t| only.is_none_or(|only| only.contains(&t.id)));
    Ok(teams
        .map(|t| TeamRow { heads: heads.get(&t.id).copied().unwrap_or(0), id: t.id, slug: t.slug, name: t.name })
        .collect())
}
