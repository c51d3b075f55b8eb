//! Who may see which team's needs: planners and administrators all, managers those they lead.

use std::collections::BTreeSet;

use kit::{Done, PersonId, Role, Stop, TeamId};
use store::Work;

use crate::model::Need;

/// `None`: all teams. `Some`: only these.
pub(crate) async fn visible_teams(work: &mut Work, who: &PersonId) -> Done<Option<Vec<TeamId>>> {
    let today = people::today(work).await?;
    let roles = people::roles(work, who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(None);
    }
    if !roles.contains(&Role::Manager) {
        return Ok(Some(Vec::new()));
    }
    let led = people::led(work, who, today).await?;
    let teams: BTreeSet<TeamId> = led.into_iter().map(|(_, team)| team).collect();
    Ok(Some(teams.into_iter().collect()))
}

/// Whether who acts may see this team; a message of no team is for those who see all. The night sees all.
pub(crate) async fn may_see_team(work: &mut Work, team: Option<&TeamId>) -> Done<bool> {
    if work.is_system() {
        return Ok(true);
    }
    let Some(who) = work.who().cloned() else { return Ok(false) };
    Ok(match visible_teams(work, &who).await? {
        None => true,
        Some(teams) => team.is_some_and(|t| teams.contains(t)),
    })
}

/// Refuses who may not decide about this need.
pub(crate) async fn may_decide(work: &mut Work, need: &Need) -> Done<()> {
    if may_see_team(work, Some(&need.team)).await? { Ok(()) } else { Err(Stop::forbidden()) }
}
