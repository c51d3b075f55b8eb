//! The doors of the room.

mod api;
mod need;
mod needs;
mod pulse;

use std::collections::BTreeSet;

use kit::{Done, Role, TeamId, Words, time::plus_days};
use store::{Fresh, Work, remembered};
use web::{Access, Doors, Sample};

use crate::{
    model::{Counts, WINDOW_DAYS},
    store as db,
};

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

/// How much was heard when needs were last measured, of all teams or of these.
async fn counts(look: &mut Work, only: Option<&[TeamId]>) -> Done<Counts> {
    let today = people::today(look).await?;
    let fresh = Fresh::after(&["listen.measured"]).and(today);
    let counted = remembered!(look, "listen/counts", fresh, db::counts(look, plus_days(today, -WINDOW_DAYS), today));
    Ok(match only {
        None => counted.values().copied().sum(),
        Some(teams) => teams.iter().filter_map(|t| counted.get(t)).copied().sum(),
    })
}

/// A team as the pages speak of it.
struct TeamRow {
    id: TeamId,
    slug: String,
    name: Words,
    /// People who work there today.
    heads: i64,
}

/// The teams of which something was measured, with their heads of today; of those, whatever this reader may see.
async fn teams<'a>(
    work: &mut Work,
    measured: impl Iterator<Item = &'a TeamId>,
    only: Option<&[TeamId]>,
) -> Done<Vec<TeamRow>> {
    let wanted: BTreeSet<&TeamId> = measured.filter(|t| only.is_none_or(|only| only.contains(t))).collect();
    let wanted: Vec<TeamId> = wanted.into_iter().cloned().collect();
    let today = people::today(work).await?;
    let heads = people::heads_of(work, &wanted, today).await?;
    Ok(people::teams_by_id(work, &wanted)
        .await?
        .into_iter()
        .map(|t| TeamRow { heads: heads.get(&t.id).copied().unwrap_or(0), id: t.id, slug: t.slug, name: t.name })
        .collect())
}
