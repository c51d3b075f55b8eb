//! An applied file is taken back as a whole.

use ::store::Work;
use kit::{Done, Role, Say, Stop};

use super::{ImportUndone, apply::changes, importer};
use crate::{
    store::{access, imports as rows},
    verbs::must_be,
};

/// Returns how many rows were taken back. A later import that builds on this one is taken back first, so that the old
/// values are still the right ones; and nobody takes back their own account.
pub async fn undo(work: &mut Work, number: i64) -> Done<i64> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock("import", "number").await?;
    let import = rows::import(work, number).await?;
    if import.applied_at.is_none() {
        return Err(Stop::conflict(Say::new("people-import-not-applied").with("n", number)));
    }
    if import.undone_at.is_some() {
        return Err(Stop::conflict(Say::new("people-import-undone-already").with("n", number)));
    }
    if let Some(later) = rows::later_standing(work, &import).await? {
        return Err(Stop::conflict(Say::new("people-import-undo-later-first").with("later", later)));
    }
    let (_, mut plans) = rows::all_rows(work, &import.id).await?;
    plans.retain(|p| changes(&p.outcome));
    importer(&import.kind)?.undo(work, &import.id, &plans).await?;
    rows::mark_undone(work, &import.id).await?;
    if let Some(me) = work.who().cloned()
        && !access::open_account(work, &me).await?
    {
        return Err(Stop::conflict(Say::new("people-import-undo-self").with("n", number)));
    }
    work.tell(&ImportUndone { import: number, kind: import.kind, changes: plans.len() as i64 }).await?;
    Ok(plans.len() as i64)
}
