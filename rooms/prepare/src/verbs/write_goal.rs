//! A goal of one's own.

use kit::{Done, Say, SessionId, Stop};
use store::Work;

use crate::{
    model::{GoalId, GoalWritten},
    store as rows,
};

/// Only one's own, until it is agreed. `version` is that of the form: two windows never overwrite each other.
pub async fn write_goal(work: &mut Work, session: &SessionId, text: &str, version: i64) -> Done<GoalId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let goal = rows::goal_of(work, session, &who).await?;
    let text = text.trim();
    if text.is_empty() {
        return Err(Stop::at("text", "prepare-goal-needed"));
    }
    if goal.agreed_at.is_some() {
        return Err(Stop::conflict(Say::new("prepare-goal-agreed-already")));
    }
    if goal.version != version || !rows::set_text(work, &goal, text).await? {
        return Err(Stop::conflict(Say::new("prepare-goal-meanwhile")));
    }
    work.tell(&GoalWritten { goal: goal.id.clone(), session: session.clone(), person: who }).await?;
    Ok(goal.id)
}
