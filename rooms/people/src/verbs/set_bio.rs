//! The two sentences about a trainer that stand in the memo.

use kit::{Done, PersonId, Role, Stop, Words};
use store::Work;

use super::must_be;
use crate::{model::PersonChanged, store::access};

/// The own, or anybody's for a planner or administrator.
pub async fn set_bio(work: &mut Work, person: &PersonId, bio: Words) -> Done<()> {
    if work.who() != Some(person) {
        must_be(work, &[Role::Planner, Role::Administrator]).await?;
    }
    if access::write_bio(work, person, &bio).await? == 0 {
        return Err(Stop::missing());
    }
    work.tell(&PersonChanged { person: person.clone(), what: "bio".into() }).await?;
    Ok(())
}
