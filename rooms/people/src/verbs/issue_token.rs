//! A key for programmes.

use kit::{Done, PersonId, Role, Stop};
use store::Work;

use super::must_be;
use crate::{
    directory::token_hash,
    model::{Token, TokenIssued},
    store::{access, tokens},
};

/// Returns the token once; only its hash is kept. It may do what the person may do, until it is ended or the account closes;
/// a new password leaves it alone. By an administrator.
pub async fn issue_token(work: &mut Work, person: &PersonId, name: &str) -> Done<String> {
    must_be(work, &[Role::Administrator]).await?;
    if !access::open_account(work, person).await? {
        return Err(Stop::missing());
    }
    if name.trim().is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    let key = format!("tandem_{}", work.chance.code());
    let token = Token {
        id: work.id(),
        person: person.clone(),
        name: name.trim().to_owned(),
        made_at: work.now,
        made_by: work.who().cloned(),
        used_on: None,
        ended_at: None,
    };
    tokens::insert(work, &token, &token_hash(&key)).await?;
    work.tell(&TokenIssued { token: token.id, person: token.person }).await?;
    Ok(key)
}
