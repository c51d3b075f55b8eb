//! Somebody, by whatever one calls them in a form.

use ::store::Work;
use kit::{Day, Done, Refusal, Say, fold};

use crate::model::Person;

/// The one person employed that day with this name, e-mail address or handle. Refused at `field` when there is none, or more
/// than one.
pub async fn person_called(work: &mut Work, field: &str, text: &str, on: Day) -> Done<Person> {
    let (wanted, text) = (fold(text), text.trim());
    let is = |p: &Person| p.handle == text || p.email.eq_ignore_ascii_case(text) || fold(&p.name) == wanted;
    let mut found = crate::people(work, on).await?.into_iter().filter(is);
    let refused = |key: &str| Err(Refusal::at(field, Say::new(key).with("name", text)).into());
    match (found.next(), found.next()) {
        (Some(person), None) => Ok(person),
        (Some(_), Some(_)) => refused("people-called-two"),
        _ => refused("people-called-nobody"),
    }
}
