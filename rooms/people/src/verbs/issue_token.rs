//! A key for programmes.

use kit::{Done, PersonId, Role, Stop};
use store::Work;

use super::must_be;
use crate::{directory::token_hash, model::PersonChanged, store::access};

/// Returns the token once; only its hash is kept. It may do what the person may do.
pub async fn issue_token(work: &mut Work, person: &PersonId, name: &str) -> Done<String> {
    must_be(work, &[Role::Administrator]).await?;
    if !access::open_account(work, person).await? {
        return Err(Stop::missing());
    }
    let token = format!("tandem_{}", work.chance.code());
    access::write_token(work, &token_hash(&token), person, name).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "token".into() }).await?;
    Ok(token)
}
