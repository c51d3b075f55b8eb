//! The first account, and any administrator created from the command line.

use kit::{Done, Lang, PersonId, Role, Stop};
use store::Work;

use super::must_be;
use crate::{
    fold::handle_of,
    model::PersonChanged,
    store::access::{self, PersonRow},
};

#[derive(Clone, Debug)]
pub struct NewAdministrator {
    pub name: String,
    pub email: String,
    pub lang: Lang,
}

/// A person with the roles learner and administrator and a password. `password_hash` is what `hash_password` gave.
pub async fn create_administrator(work: &mut Work, new: NewAdministrator, password_hash: &str) -> Done<PersonId> {
    must_be(work, &[Role::Administrator]).await?;
    let name = new.name.trim();
    let email = new.email.trim();
    if name.is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    if !looks_like_email(email) {
        return Err(Stop::at("email", "people-email-shape"));
    }
    work.lock("people", "handles").await?;
    let taken = access::handles(work).await?;
    let handle = free_handle(&handle_of(name), &taken);
    let id: PersonId = work.id();
    let today = crate::today(work).await?;
    let row = PersonRow {
        id: id.clone(),
        // Files that come in later may name this person by the handle.
        staff_number: handle.clone(),
        handle,
        name: name.to_owned(),
        email: email.to_owned(),
        lang: new.lang,
        spoken: vec![new.lang],
        home: false,
        bio: None,
        hired_on: None,
        ended_on: None,
    };
    access::insert_people(work, &[row]).await?;
    access::grant(work, &[(id.clone(), Role::Learner, today), (id.clone(), Role::Administrator, today)]).await?;
    access::write_password(work, &id, password_hash).await?;
    crate::search::came(work, std::slice::from_ref(&id)).await?;
    work.tell(&PersonChanged { person: id.clone(), what: "added".into() }).await?;
    Ok(id)
}

pub(crate) fn looks_like_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(char::is_whitespace)
}

/// `base`, `base.2`, `base.3` …: the first that nobody has.
pub(crate) fn free_handle(base: &str, taken: &std::collections::BTreeSet<String>) -> String {
    let base = if base.is_empty() { "person" } else { base };
    let mut handle = base.to_owned();
    let mut n = 2;
    while taken.contains(&handle) {
        handle = format!("{base}.{n}");
        n += 1;
    }
    handle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_handles() {
        assert!(looks_like_email("liga@fjordlink.example"));
        assert!(!looks_like_email("liga@fjordlink"));
        assert!(!looks_like_email("liga fjordlink.example"));
        let taken = ["a".to_owned(), "a.2".to_owned()].into();
        assert_eq!(free_handle("a", &taken), "a.3");
        assert_eq!(free_handle("", &taken), "person");
    }
}
