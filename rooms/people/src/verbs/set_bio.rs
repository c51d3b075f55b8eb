//! The two sentences about a trainer that stand in the memo.

use kit::{Done, PersonId, Role, Stop, Words};
use store::Work;

use super::must_be;
use crate::{model::PersonChanged, store::access};

/// The own, or anybody's for a planner or administrator; nothing written in any language is none at all.
///
/// # Errors
/// Refused to everybody else; missing for somebody who is not there.
pub async fn set_bio(work: &mut Work, person: &PersonId, bio: Words) -> Done<()> {
    if work.who() != Some(person) {
        must_be(work, &[Role::Planner, Role::Administrator]).await?;
    }
    let bio = Some(bio).filter(|b| b.text.values().any(|t| !t.trim().is_empty()));
    if access::write_bio(work, person, bio).await? == 0 {
        return Err(Stop::missing());
    }
    work.tell(&PersonChanged { person: person.clone(), what: "bio".into() }).await?;
    Ok(())
}
