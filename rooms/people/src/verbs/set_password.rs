//! A new password.

use kit::{Done, PersonId, Role, Say, Stop};
use store::Work;

use super::must_be;
use crate::{model::PersonChanged, store::access};

/// Long enough that a list of common passwords does not help; no other rules (NIST SP 800-63B).
pub const PASSWORD_MIN: usize = 12;

/// Whether a password may be taken; else the sentence that says what to write. The same wherever one is chosen.
pub fn long_enough(password: &str) -> Result<(), Say> {
    if password.chars().count() >= PASSWORD_MIN {
        return Ok(());
    }
    Err(Say::new("people-password-short").with("min", PASSWORD_MIN))
}

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
