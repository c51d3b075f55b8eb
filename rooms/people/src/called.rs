//! Somebody, by whatever one calls them in a form.

use ::store::Work;
use kit::{Day, Done, Lang, PersonId, Refusal, Say, fold};

use crate::{model::Person, store::people};

/// The one person employed that day with this handle, e-mail address or name; words of the name are enough where they fit nobody
/// else. Refused at `field` when there is none, or more than one.
pub async fn person_called(work: &mut Work, field: &str, text: &str, on: Day) -> Done<Person> {
    let text = text.trim();
    let mut found: Vec<Person> = match people::by_handle(work, text, on).await {
        Ok(person) => vec![person],
        Err(_) if text.contains('@') => people::by_email(work, text, on).await?,
        Err(_) => named(work, text, on).await?,
    };
    found.retain(|p| p.employed(on));
    let refused = |key: &str| Err(Refusal::at(field, Say::new(key).with("name", text)).into());
    match (found.pop(), found.len()) {
        (Some(person), 0) => Ok(person),
        (Some(_), _) => refused("people-called-two"),
        _ => refused("people-called-nobody"),
    }
}

/// Those with exactly this name, else those in whose name all the words stand.
async fn named(work: &mut Work, text: &str, on: Day) -> Done<Vec<Person>> {
    let wanted = fold(text);
    let readers = [::store::search::EVERYBODY.to_owned()];
    let hits = work.find(crate::search::KIND, text, Lang::En, &readers).await?;
    let ids: Vec<PersonId> = hits.into_iter().map(|hit| hit.id.into()).collect();
    let found: Vec<Person> = people::people_by_id(work, &ids, on).await?.into_values().collect();
    let (exact, others): (Vec<Person>, Vec<Person>) = found.into_iter().partition(|p| fold(&p.name) == wanted);
    Ok(if exact.is_empty() { others } else { exact })
}
