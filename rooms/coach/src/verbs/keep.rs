//! A promise kept.

use kit::{Done, Say, Stop};
use store::Work;

use crate::{
    model::{TaskId, TaskKept},
    store as rows,
    verbs::must_lead,
};

/// The manager who promised, or somebody above the person, says that it was done.
pub async fn keep(work: &mut Work, id: &TaskId) -> Done<()> {
    let task = rows::support_task(work, id).await?;
    if work.who() != Some(&task.manager) {
        let today = people::today(work).await?;
        must_lead(work, &task.person, today).await?;
    }
    if !rows::set_kept(work, id).await? {
        return Err(Stop::conflict(Say::new("coach-kept-already")));
    }
    work.tell(&TaskKept { task: id.clone() }).await?;
    Ok(())
}
