//! What was written wrongly about one person, put right.

use ::store::Work;
use kit::{Done, FORMER, Lang, PersonId, Refusal, Role, Say, Stop, fold};

use super::{looks_like_email, must_be};
use crate::{
    model::PersonChanged,
    store::{access, organisation},
};

/// What is true of a person on every day; where somebody works is `place_person`'s.
#[derive(Clone, Debug)]
pub struct Correction {
    pub name: String,
    pub email: String,
    /// Of pages and letters.
    pub lang: Lang,
    /// Working languages, best first.
    pub spoken: Vec<Lang>,
    /// Works from home.
    pub home: bool,
}

/// Puts a correction in place of what was known. Whoever has no address yet may stay without one.
///
/// # Errors
/// Refused at its field: no name, an address that is none or somebody else's, a language the house does not offer. Missing for
/// somebody who is not there, or erased.
pub async fn correct_person(work: &mut Work, person: &PersonId, new: Correction) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock("people", "addresses").await?;
    access::hold(work, std::slice::from_ref(person)).await?;
    let known = access::before(work, std::slice::from_ref(person)).await?.remove(person);
    let mut row = known.filter(|row| row.name != FORMER).ok_or_else(Stop::missing)?;
    let (name, email) = (new.name.trim(), new.email.trim());
    if name.is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    // Whoever came without an address may stay without one.
    let none = email.is_empty() && row.email.is_empty();
    if !none && !looks_like_email(email) {
        return Err(Stop::at("email", "people-email-shape"));
    }
    if !email.is_empty()
        && let Some(owner) = access::address_owner(work, email, Some(person)).await?
    {
        return Err(Refusal::at("email", Say::new("people-by-hand-email-taken").with("name", owner)).into());
    }
    if !organisation::settings(work).await?.languages.contains(&new.lang) {
        return Err(Stop::at("language", "people-cell-language"));
    }
    let spoken: Vec<&str> = new.spoken.iter().map(|l| l.code()).collect();
    row.name = name.to_owned();
    row.folded = fold(name);
    row.email = email.to_owned();
    row.lang = new.lang;
    row.spoken = spoken.join(",");
    row.home = new.home.then(|| "yes".to_owned());
    access::write_people(work, &[(person.clone(), row)]).await?;
    crate::search::changed(work, std::slice::from_ref(person)).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "corrected".into() }).await?;
    Ok(())
}
