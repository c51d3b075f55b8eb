//! What later rooms know against a seat: asked through here, because this room may not call them.

use std::{collections::HashMap, sync::OnceLock};

use curriculum::Course;
use kit::{Done, PersonId, Say};
use people::Person;
use store::{Act, Work};

use super::Found;

/// Of these people who would come to this course: who should perhaps not yet, and why. The sentence may use `$name`.
pub type Caution = for<'a> fn(&'a mut Work, &'a [PersonId], &'a Course) -> Act<'a, Vec<(PersonId, Say)>>;

static CAUTIONS: OnceLock<Vec<Caution>> = OnceLock::new();

/// Whoever builds the house says once who is asked.
pub fn register(cautions: Vec<Caution>) {
    // The same list again: tests build many houses.
    let _ = CAUTIONS.set(cautions);
}

/// Adds what they say to what needs a reason. Only where a planner gives seats by hand: who asks for a seat knows best, and
/// whoever answers reads it first.
pub async fn cautioned(work: &mut Work, found: &mut Found, course: &Course, people: &[PersonId]) -> Done<()> {
    for (_, say) in cautions(work, course, people).await? {
        found.soft(say);
    }
    Ok(())
}

/// What they say of these people and this course, each sentence with its name, in the order of names.
pub async fn cautions(work: &mut Work, course: &Course, people: &[PersonId]) -> Done<Vec<(PersonId, Say)>> {
    let mut all: Vec<(PersonId, Say)> = Vec::new();
    for caution in CAUTIONS.get().into_iter().flatten() {
        all.extend(caution(work, people, course).await?);
    }
    if all.is_empty() {
        return Ok(all);
    }
    let today = people::today(work).await?;
    let known: HashMap<PersonId, Person> = people::people_by_id(work, people, today).await?;
    all.retain(|(id, _)| known.contains_key(id));
    all.sort_by(|(a, _), (b, _)| known[a].sort_key.cmp(&known[b].sort_key));
    let named = |(id, say): (PersonId, Say)| {
        let say = say.with("name", &known[&id].name);
        (id, say)
    };
    Ok(all.into_iter().map(named).collect())
}
