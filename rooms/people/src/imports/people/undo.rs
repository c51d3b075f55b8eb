//! The inverse of `apply`.

use ::store::Work;
use kit::{Done, Kind, Refusal, Say};
use web::RowPlan;

use super::Change;
use crate::{
    search,
    store::{access, organisation, placements},
};

/// New people are put out of sight and free their number and handle; changed people get back what they had.
pub(super) async fn undo(work: &mut Work, import: &str, plans: &[RowPlan]) -> Done<()> {
    // First, because an old number or handle may have gone to somebody new.
    access::unmake_people(work, import).await?;
    placements::delete_import(work, import).await?;
    let mut touched = Vec::with_capacity(plans.len());
    let (mut people, mut placed, mut grants) = (Vec::new(), Vec::new(), Vec::new());
    for plan in plans {
        let change: Change = serde_json::from_value(plan.change.clone())?;
        touched.push(change.person.clone());
        if plan.outcome == "new" {
            continue;
        }
        if let Some(before) = change.undo.before {
            people.push((change.person, before));
        }
        placed.extend(change.undo.placement);
        grants.extend(change.undo.grants);
    }
    access::write_people(work, &people).await?;
    placements::set_last_days(work, &placed).await?;
    access::set_last_days(work, &grants).await?;
    search::changed(work, &touched).await
}

/// What else carries the import's name goes; places only where nobody stands in them any more.
pub(super) async fn undone(work: &mut Work, import: &str) -> Done<()> {
    if let Some(name) = placements::twice_placed(work).await? {
        return Err(Refusal::of(Kind::Conflict, Say::new("people-import-undo-moved").with("name", name)).into());
    }
    access::delete_grants(work, import).await?;
    organisation::remove_unused(work, import).await
}
