//! What web asks of this room without knowing it.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use kit::{Done, Lang, PersonId, Stop};
use sha2::{Digest, Sha256};
use store::{Act, Work};
use web::app::{Directory, House, Me};

use crate::{
    model::PersonChanged,
    store::{access, organisation, tokens},
};

/// Accounts, tokens and the organisation, as `web` needs them.
#[derive(Clone, Copy, Debug, Default)]
pub struct PeopleDirectory;

impl Directory for PeopleDirectory {
    fn me<'a>(&'a self, work: &'a mut Work, person: &'a PersonId) -> Act<'a, Option<Me>> {
        Box::pin(me(work, person))
    }
    fn credential<'a>(&'a self, work: &'a mut Work, name: &'a str) -> Act<'a, Option<(PersonId, String)>> {
        Box::pin(access::credential(work, name))
    }
    fn token<'a>(&'a self, work: &'a mut Work, token: &'a str) -> Act<'a, Option<(PersonId, bool)>> {
        Box::pin(async move {
            let today = organisation::today(work).await?;
            let known = tokens::by_hash(work, &token_hash(token)).await?;
            Ok(known.map(|t| (t.person, t.used_on != Some(today))))
        })
    }
    fn token_used<'a>(&'a self, work: &'a mut Work, token: &'a str) -> Act<'a, ()> {
        Box::pin(async move {
            let today = organisation::today(work).await?;
            let Some(known) = tokens::by_hash(work, &token_hash(token)).await? else { return Ok(()) };
            tokens::set_used(work, &known.id, today).await
        })
    }
    fn house<'a>(&'a self, work: &'a mut Work) -> Act<'a, House> {
        Box::pin(house(work))
    }
    fn choose_lang<'a>(&'a self, work: &'a mut Work, person: &'a PersonId, lang: Lang) -> Act<'a, ()> {
        Box::pin(async move {
            access::write_lang(work, person, lang).await?;
            work.tell(&PersonChanged { person: person.clone(), what: "language".into() }).await?;
            Ok(())
        })
    }
    fn password_fits(&self, password: &str, hash: &str) -> bool {
        password_fits(password, hash)
    }
}

async fn me(work: &mut Work, person: &PersonId) -> Done<Option<Me>> {
    let house = organisation::settings(work).await?;
    let today = work.now.day(house.zone);
    // Somebody who has left cannot come in; somebody hired from Monday may prepare.
    let known = access::visitor(work, person, today).await?.filter(|p| p.ended_on.is_none_or(|last| last >= today));
    Ok(known.map(|p| Me {
        id: person.clone(),
        name: p.name,
        handle: p.handle,
        lang: p.lang,
        roles: p.roles,
        zone: p.zone.unwrap_or(house.zone),
    }))
}

async fn house(work: &mut Work) -> Done<House> {
    let ready = access::any_account(work).await?;
    let Some(s) = organisation::founded(work).await? else { return Ok(House::default()) };
    Ok(House { name: s.name, zone: s.zone, currency: s.currency, languages: s.languages, ready })
}

pub(crate) fn token_hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}

/// Argon2id in its PHC form. The salt is drawn from the machine by the argon2 crate: a password hash is the one thing that
/// must never come out the same twice, not even in a test. Takes tens of milliseconds: call it outside any work.
pub fn hash_password(password: &str) -> Done<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|e| Stop::fault(format!("a password could not be hashed: {e}")))?.to_string())
}

pub(crate) fn password_fits(password: &str, hash: &str) -> bool {
    Argon2::default().verify_password(password.as_bytes(), hash).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_only_itself() -> Result<(), String> {
        let hash = hash_password("correct horse").map_err(|e| format!("{e:?}"))?;
        assert!(password_fits("correct horse", &hash));
        assert!(!password_fits("correct house", &hash));
        assert!(!password_fits("x", "not a hash"));
        Ok(())
    }
}
