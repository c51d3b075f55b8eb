//! A programme's key is taken back.

use kit::{Done, Role};
use store::Work;

use super::must_be;
use crate::{
    model::{TokenEnded, TokenId},
    store::tokens,
};

/// From now on it opens nothing; ending it twice changes nothing. By an administrator.
pub async fn end_token(work: &mut Work, id: &TokenId) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    let token = tokens::by_id(work, id).await?;
    if tokens::end(work, id).await? {
        work.tell(&TokenEnded { token: token.id, person: token.person }).await?;
    }
    Ok(())
}
