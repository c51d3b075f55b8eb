//! An applied file is taken back as a whole.

use kit::{Done, Role, Say, Stop};

use super::{CHUNK_ROWS, Desk, ImportUndone};
use crate::{
    store::{access, imports as rows},
    verbs::{PLACES, must_be},
};

/// Returns how many rows were taken back. A later import that builds on this one is taken back first, so that the old
/// values are still the right ones; and nobody takes back their own account.
pub async fn undo(desk: &mut Desk<'_>, number: i64) -> Done<i64> {
    let mut work = desk.work().await?;
    must_be(&mut work, &[Role::Administrator]).await?;
    work.lock("import", "number").await?;
    work.lock(PLACES.0, PLACES.1).await?;
    let import = rows::import(&mut work, number).await?;
    if import.applied_at.is_none() {
        return Err(Stop::conflict(Say::new("people-import-not-applied").with("n", number)));
    }
    if import.undone_at.is_some() {
        return Err(Stop::conflict(Say::new("people-import-undone-already").with("n", number)));
    }
    if let Some(later) = rows::later_standing(&mut work, &import).await? {
        return Err(Stop::conflict(Say::new("people-import-undo-later-first").with("later", later)));
    }
    let importer = desk.importer(&import.kind)?;
    let (mut changes, mut after) = (0, 0);
    loop {
        let plans = rows::changing(&mut work, &import.id, after, CHUNK_ROWS).await?;
        let Some(last) = plans.last() else { break };
        after = last.line;
        changes += plans.len() as i64;
        importer.undo(&mut work, &import.id, &plans).await?;
    }
    importer.undone(&mut work, &import.id).await?;
    rows::mark_undone(&mut work, &import.id).await?;
    if let Some(me) = work.who().cloned()
        && !access::open_account(&mut work, &me).await?
    {
        return Err(Stop::conflict(Say::new("people-import-undo-self").with("n", number)));
    }
    work.tell(&ImportUndone { import: number, kind: import.kind, changes }).await?;
    work.commit().await?;
    Ok(changes)
}
