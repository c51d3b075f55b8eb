//! A new password.

use kit::{Done, PersonId, Role, Stop};
use store::Work;

use super::must_be;
use crate::{model::PersonChanged, store::access};

/// The own, or anybody's for an administrator. `hash` is what `hash_password` gave. Every sign-in of
/// that person ends with it; who changes the own needs `web::new_sign_in` to stay.
pub async fn set_password(work: &mut Work, person: &PersonId, hash: &str) -> Done<()> {
    if work.who() != Some(person) {
        must_be(work, &[Role::Administrator]).await?;
    }
    if access::write_password(work, person, hash).await? == 0 {
        return Err(Stop::missing());
    }
    web::end_sign_ins(work, person).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "password".into() }).await?;
    Ok(())
}
