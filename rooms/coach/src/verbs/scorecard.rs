//! A scorecard is published whole, as a new version.

use std::collections::HashSet;

use kit::{Done, Kind, Lang, Refusal, Role, Say, Stop, Words};
use store::Work;

use crate::{
    model::{Item, Scorecard, ScorecardId, ScorecardPublished},
    store::scorecards as rows,
};

/// What a scorecard says from now on.
#[derive(Clone, Debug)]
pub struct NewScorecard {
    /// Of the scorecard that is changed; a new one gets its slug from its name.
    pub slug: String,
    pub name: Words,
    /// An empty id is an item that was not there before.
    pub items: Vec<Item>,
    /// The version that was changed, 0 for a new scorecard.
    pub version: i64,
}

const ITEMS_MAX: usize = 30;
const WEIGHT_MAX: i64 = 100;

/// Planners and administrators decide what is listened for. Reviews made before keep their version.
pub async fn publish_scorecard(work: &mut Work, new: NewScorecard) -> Done<ScorecardId> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    check(&new)?;
    let slug = if new.slug.is_empty() { people::slug_of(new.name.get(new.name.source)) } else { new.slug };
    let versions = rows::versions(work, &slug).await?;
    let last = versions.first().map_or(0, |card| card.version);
    let meanwhile = || Stop::conflict(Say::new("coach-scorecard-meanwhile"));
    if last != new.version {
        return Err(meanwhile());
    }
    let card = Scorecard {
        id: work.id(),
        slug,
        version: last + 1,
        name: new.name,
        items: with_ids(new.items, &versions),
        made_at: work.now,
    };
    if !rows::add(work, &card).await? {
        return Err(meanwhile());
    }
    work.tell(&ScorecardPublished { scorecard: card.id.clone(), version: card.version }).await?;
    Ok(card.id)
}

fn check(new: &NewScorecard) -> Done<()> {
    let mut says = Vec::new();
    let empty = |words: &Words| words.get(words.source).trim().is_empty();
    if empty(&new.name) {
        says.push(("name".to_owned(), Say::new("web-field-needed")));
    }
    for (i, item) in new.items.iter().enumerate() {
        if empty(&item.words) {
            says.push((format!("text-{i}"), Say::new("web-field-needed")));
        }
        if !(0..=WEIGHT_MAX).contains(&item.weight) {
            let say = Say::new("web-field-number").with("min", 0).with("max", WEIGHT_MAX);
            says.push((format!("weight-{i}"), say));
        }
    }
    if new.items.len() > ITEMS_MAX || new.items.iter().all(|i| i.weight <= 0) {
        says.push((String::new(), Say::new("coach-scorecard-items").with("max", ITEMS_MAX)));
    }
    if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

/// An item keeps its id for ever; a new one gets the next number that no version has used.
fn with_ids(mut items: Vec<Item>, versions: &[Scorecard]) -> Vec<Item> {
    let before = versions.iter().flat_map(|card| &card.items);
    let mut used: HashSet<String> = items.iter().chain(before).map(|i| i.id.clone()).collect();
    let mut n = 0;
    for item in items.iter_mut().filter(|i| i.id.is_empty()) {
        while !used.insert(format!("i{n}")) {
            n += 1;
        }
        item.id = format!("i{n}");
    }
    items
}

/// `(key, weight, critical)` of the scorecard every house begins with.
const FIRST: [(&str, i64, bool); 7] = [
    ("coach-item-greeting", 5, false),
    ("coach-item-listening", 20, false),
    ("coach-item-feeling", 15, false),
    ("coach-item-identity", 15, true),
    ("coach-item-solution", 25, false),
    ("coach-item-record", 15, false),
    ("coach-item-close", 5, false),
];

/// The scorecard a new house begins with, in every language.
pub async fn first_scorecard(work: &mut Work) -> Done<()> {
    if !rows::scorecards(work).await?.is_empty() {
        return Ok(());
    }
    let item = |(key, weight, critical)| Item { id: String::new(), words: in_all(key), weight, critical };
    let items = FIRST.into_iter().map(item).collect();
    let new = NewScorecard { slug: "contact".into(), name: in_all("coach-scorecard-first"), items, version: 0 };
    publish_scorecard(work, new).await.map(|_| ())
}

fn in_all(key: &str) -> Words {
    let text = Lang::ALL.into_iter().map(|lang| (lang, web::locale::t(lang, key, &[]))).collect();
    Words { source: Lang::En, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, weight: i64) -> Item {
        Item { id: id.into(), words: Words::one(Lang::En, "Listens"), weight, critical: false }
    }

    #[test]
    fn items_keep_their_ids_and_new_ones_get_free_ones() {
        let ids = |items, versions: &[Scorecard]| -> Vec<String> {
            with_ids(items, versions).into_iter().map(|i| i.id).collect()
        };
        assert_eq!(ids(vec![item("i1", 1), item("", 1), item("", 1)], &[]), ["i1", "i0", "i2"]);
        // What an item of an earlier version was answered is never taken for an answer to another.
        let before = Scorecard {
            id: ScorecardId::from("s1"),
            slug: "contact".into(),
            version: 1,
            name: Words::one(Lang::En, "Calls"),
            items: vec![item("i1", 1), item("i2", 1)],
            made_at: kit::At(0),
        };
        assert_eq!(ids(vec![item("i1", 1), item("", 1)], &[before]), ["i1", "i0"]);
        let gone = |id: &str| Scorecard {
            id: ScorecardId::from("s2"),
            slug: "contact".into(),
            version: 2,
            name: Words::one(Lang::En, "Calls"),
            items: vec![item(id, 1)],
            made_at: kit::At(0),
        };
        assert_eq!(ids(vec![item("", 1)], &[gone("i0")]), ["i1"]);
    }

    #[test]
    fn a_scorecard_in_which_nothing_weighs_is_refused() {
        let new = |items| NewScorecard { slug: String::new(), name: Words::one(Lang::En, "Calls"), items, version: 0 };
        assert!(check(&new(vec![item("", 0)])).is_err());
        assert!(check(&new(vec![item("", 0), item("", 1)])).is_ok());
        assert!(check(&new(vec![item("", 101)])).is_err());
    }
}
