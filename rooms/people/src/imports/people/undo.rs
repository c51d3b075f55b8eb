//! The inverse of `apply`.

use ::store::Work;
use kit::Done;
use web::RowPlan;

use super::Change;
use crate::search;
use crate::store::{access, organisation, placements};

/// New people are put out of sight and free their number and handle (whatever points at them still finds a name);
/// changed people get back what they had; places that this import made and nobody uses go.
pub(super) async fn undo(work: &mut Work, import: &str, plans: &[RowPlan]) -> Done<()> {
    let (mut made, mut touched) = (Vec::new(), Vec::new());
    placements::delete_import(work, import).await?;
    for plan in plans {
        let change: Change = serde_json::from_value(plan.change.clone())?;
        let Some(person) = &change.person else { continue };
        touched.push(person.clone());
        if plan.outcome == "new" {
            access::unmake_person(work, person, import).await?;
        } else if let Some(before) = &change.undo.before {
            access::write_person(work, person, before).await?;
        }
        if let Some((placement, valid_to)) = &change.undo.placement {
            placements::restore(work, placement, *valid_to).await?;
        }
        for (grant, valid_to) in &change.undo.grants {
            access::restore_grant(work, grant, *valid_to).await?;
        }
        access::delete_grants(work, &change.undo.grants_added).await?;
        made.extend(change.undo.made);
    }
    search::changed(work, &touched).await?;
    // Teams before departments before sites: each only when nothing stands in it any more.
    for kind in ["team", "department", "site"] {
        for (_, id) in made.iter().filter(|(k, _)| k == kind) {
            organisation::remove_unused(work, kind, id).await?;
        }
    }
    Ok(())
}
