//! `people`: everybody with manager, place, languages, contract and roles, as the HR system has them.

mod apply;
mod check;
mod compare;
mod cycles;
mod known;
mod plan;
mod read;
mod undo;

use std::collections::BTreeSet;

use ::store::{Act, Work};
use kit::{Arg, Chance, Day, Lang, PersonId, Role};
use known::{Known, Places, place_key};
use serde::{Deserialize, Serialize};
use web::{Importer, Planner, RowPlan, Survey};

use crate::store::{access, placements};

#[derive(Clone, Copy, Debug, Default)]
pub struct PeopleImporter;

impl Importer for PeopleImporter {
    fn kind(&self) -> &'static str {
        "people"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &[
            ("id", true),
            ("name", true),
            ("email", true),
            ("handle", false),
            ("language", false),
            ("languages", false),
            ("site", true),
            ("home", false),
            ("department", true),
            ("team", true),
            ("position", false),
            ("manager_id", false),
            ("role", false),
            ("hired_on", false),
            ("contract", false),
            ("weekly_hours", false),
            ("wage_minor_per_hour", false),
            ("bio_en", false),
            ("queue", false),
            ("ended_on", false),
        ]
    }
    fn dates(&self) -> &'static [&'static str] {
        &["hired_on", "ended_on"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, _: &'a Survey, chance: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(plan::People::new(look, chance).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply::apply(work, import, rows))
    }
    fn applied<'a>(&'a self, work: &'a mut Work, import: &'a str) -> Act<'a, ()> {
        Box::pin(placements::without_missing_managers(work, import))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(undo::undo(work, import, rows))
    }
    fn undone<'a>(&'a self, work: &'a mut Work, import: &'a str) -> Act<'a, ()> {
        Box::pin(undo::undone(work, import))
    }
}

/// A row of the file, read. `None`: the column is empty or missing, so that what is known stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Incoming {
    staff_number: String,
    name: String,
    email: String,
    handle: Option<String>,
    lang: Option<Lang>,
    spoken: Option<Vec<Lang>>,
    site: String,
    home: Option<bool>,
    department: String,
    team: String,
    position: Option<String>,
    /// Staff number; `Some("")` says that there is none above.
    manager: Option<String>,
    roles: Option<BTreeSet<Role>>,
    hired_on: Option<Day>,
    ended_on: Option<Day>,
    contract: Option<String>,
    weekly_minutes: Option<i64>,
    wage_minor_per_hour: Option<i64>,
    bio_en: Option<String>,
    /// `Some("")` takes the queue away.
    queue: Option<String>,
}

/// `(field, was, becomes)`: names of places and managers, the cells of everything else.
type Differs = (String, Arg, Arg);

/// What `apply` writes, then what `undo` needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Change {
    incoming: Incoming,
    /// The person the row is about; a new one has an identity already, so that others may report to them.
    person: PersonId,
    /// Who the row puts above the person; without meaning where the row leaves it open.
    manager: Option<PersonId>,
    /// The new person's handle, or the handle kept.
    handle: String,
    /// For the page.
    diff: Vec<Differs>,
    #[serde(default)]
    undo: Undo,
}

/// What a changed person had before. New people, placements, grants and places carry the import's name instead.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Undo {
    before: Option<access::PersonBefore>,
    /// `(placement, its last day before)`.
    placement: Option<(String, Option<Day>)>,
    /// `(grant, its last day before)`.
    grants: Vec<(String, Option<Day>)>,
}

#[cfg(test)]
mod tests;
