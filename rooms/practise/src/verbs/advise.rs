//! Advice becomes a card.

use kit::{CourseId, Done, Lang, PersonId, Stop, time};
use store::Work;

use crate::{
    model::{Advised, Card, CardId, OwnWords},
    store as rows,
};

/// A partner writes what to try (`front`) and how to tell that it worked (`back`); it comes with the other cards of the
/// person's month on that course, from the next working day on. `behaviour`: to be done on one contact, else to be recalled.
pub async fn advise(
    work: &mut Work,
    person: &PersonId,
    course: &CourseId,
    lang: Lang,
    behaviour: bool,
    front: &str,
    back: &str,
) -> Done<CardId> {
    let by = super::must_be_partner(work, person).await?;
    if front.is_empty() {
        return Err(Stop::at("front", "web-field-needed"));
    }
    let today = people::today(work).await?;
    let months = rows::practices_of(work, person).await?;
    let Some(practice) = months.into_iter().find(|p| p.course == *course && p.ends_on > today) else {
        return Err(Stop::at("course", "practise-no-month"));
    };
    let first = super::next_working_day(work, person, time::plus_days(today, 1).max(practice.starts_on)).await?;
    let id: CardId = work.id();
    let card = Card {
        item: format!("advice-{id}"),
        id,
        practice: practice.id.clone(),
        person: person.clone(),
        course: course.clone(),
        version: practice.version,
        kind: if behaviour { "behaviour" } else { "recall" }.to_owned(),
        due_on: first.min(practice.ends_on),
        memory: None,
        reviews: 0,
        lapses: 0,
        own: Some(OwnWords { front: front.to_owned(), back: back.to_owned(), lang, by }),
    };
    let id = rows::add_advice(work, &card).await?;
    work.tell(&Advised { practice: practice.id, card: id.clone(), person: person.clone() }).await?;
    Ok(id)
}

/// What a coaching session ended with, for one of those coached: a behaviour card in the month on that course, or in the
/// newest that runs; where none runs, a note that comes back. `item` makes it come about once.
pub async fn advise_after(
    work: &mut Work,
    person: &PersonId,
    course: Option<&CourseId>,
    item: &str,
    by: &PersonId,
    (behaviour, lang): (&str, Lang),
) -> Done<()> {
    let today = people::today(work).await?;
    let mut months = rows::practices_of(work, person).await?;
    months.retain(|p| p.ends_on > today && p.verdict.is_none());
    months.sort_by_key(|p| (course == Some(&p.course), p.starts_on));
    let Some(practice) = months.pop() else {
        return super::note::note_of_coaching(work, person, course, behaviour, lang).await;
    };
    if rows::has_item(work, &practice.id, item).await? {
        return Ok(());
    }
    let first = super::next_working_day(work, person, time::plus_days(today, 1).max(practice.starts_on)).await?;
    let own = OwnWords { front: behaviour.to_owned(), back: String::new(), lang, by: by.clone() };
    let card = Card {
        id: work.id(),
        practice: practice.id.clone(),
        person: person.clone(),
        course: practice.course.clone(),
        version: practice.version,
        item: item.to_owned(),
        kind: "behaviour".to_owned(),
        due_on: first.min(practice.ends_on),
        memory: None,
        reviews: 0,
        lapses: 0,
        own: Some(own),
    };
    let id = rows::add_advice(work, &card).await?;
    work.tell(&Advised { practice: practice.id, card: id, person: person.clone() }).await?;
    Ok(())
}
