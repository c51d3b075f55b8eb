//! A goal of one's own.

use kit::{Done, PersonId, Say, SessionId, Stop};
use store::Work;

use crate::{
    model::{GoalId, GoalWritten},
    store as rows,
    verbs::must_be_self,
};

/// Writes one's own goal over what stands there, until it is agreed.
pub async fn write_goal(work: &mut Work, session: &SessionId, person: &PersonId, text: &str) -> Done<GoalId> {
    let version = rows::goal_of(work, session, person).await?.version;
    rewrite_goal(work, session, person, text, version).await
}

/// The same from a form: `version` is the one the form was drawn with, so that two windows never overwrite each other.
pub async fn rewrite_goal(
    work: &mut Work,
    session: &SessionId,
    person: &PersonId,
    text: &str,
    version: i64,
) -> Done<GoalId> {
    must_be_self(work, person)?;
    let goal = rows::goal_of(work, session, person).await?;
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
    work.tell(&GoalWritten { goal: goal.id.clone(), session: session.clone(), person: person.clone() }).await?;
    Ok(goal.id)
}
