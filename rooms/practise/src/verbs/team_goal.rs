//! What a team wants to reach together.

use kit::{Done, Refusal, Role, Say, Stop, TeamId};
use store::Work;

use crate::{model::TeamGoalSet, store as rows};

/// Chosen by whoever leads somebody of the team, or an administrator: the share of practice days of a week, 10 to 100 percent.
pub async fn set_team_goal(work: &mut Work, team: &TeamId, share_pct: i64) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let leads = people::led(work, &who, today).await?.iter().any(|(_, of)| of == team);
    if !leads && !people::has_role(work, &who, Role::Administrator, today).await? {
        return Err(Stop::forbidden());
    }
    if !(10..=100).contains(&share_pct) {
        return Err(Refusal::at("share", Say::new("web-field-number").with("min", 10).with("max", 100)).into());
    }
    rows::add_team_goal(work, team, share_pct).await?;
    work.tell(&TeamGoalSet { team: team.clone(), share_pct }).await?;
    Ok(())
}
