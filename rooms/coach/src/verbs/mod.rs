mod hold;
mod keep;
mod observe;
mod promise;
mod remind;

pub use hold::{Held, hold};
pub use keep::keep;
pub use observe::observe;
pub use promise::promise;
pub use remind::remind;

use std::collections::HashSet;

use kit::{Day, Done, PersonId, Role, SessionId, Stop};
use store::Work;

/// Only the person's manager, or somebody above, speaks for the partner's half.
pub(crate) async fn must_lead(work: &mut Work, person: &PersonId, on: Day) -> Done<PersonId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if people::is_manager_of(work, &who, person, on).await? { Ok(who) } else { Err(Stop::forbidden()) }
}

/// Who is a partner in this person's learning: somebody above, a coach of the same team, a trainer who teaches or taught a
/// session in which the person has a seat. Never the person.
pub async fn is_partner(work: &mut Work, who: &PersonId, person: &PersonId, on: Day) -> Done<bool> {
    if who == person {
        return Ok(false);
    }
    if people::is_manager_of(work, who, person, on).await? {
        return Ok(true);
    }
    let roles = people::roles(work, who, on).await?;
    if roles.contains(&Role::Coach) {
        let both = people::people_by_id(work, &[who.clone(), person.clone()], on).await?;
        let team = |id: &PersonId| both.get(id).and_then(|p| p.team());
        if team(who).is_some() && team(who) == team(person) {
            return Ok(true);
        }
    }
    if !roles.contains(&Role::Facilitator) {
        return Ok(false);
    }
    let taught: HashSet<SessionId> = plan::sessions_taught_by(work, who).await?.into_iter().map(|s| s.id).collect();
    Ok(!taught.is_empty() && plan::sessions_of(work, person).await?.iter().any(|s| taught.contains(&s.id)))
}
