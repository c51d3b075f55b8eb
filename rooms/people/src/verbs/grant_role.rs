use kit::{Done, PersonId, Role, Stop};
use store::Work;

use crate::{model::PersonChanged, store::access};

/// Gives a role from today on; one that is there already is left alone. By an administrator, or by somebody above the person
/// for what a rung of the ladder entitles to (coach, facilitator).
pub async fn grant_role(work: &mut Work, person: &PersonId, role: Role) -> Done<()> {
    let today = crate::today(work).await?;
    if !work.is_system() {
        let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
        let by_rung = matches!(role, Role::Coach | Role::Facilitator);
        let above = by_rung && who != *person && crate::is_manager_of(work, &who, person, today).await?;
        if !above {
            super::must_be(work, &[Role::Administrator]).await?;
        }
    }
    if crate::has_role(work, person, role, today).await? {
        return Ok(());
    }
    access::grant(work, None, &[(person.clone(), role, today)]).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "role".into() }).await?;
    Ok(())
}
