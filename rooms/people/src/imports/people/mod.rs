//! `people`: everybody with manager, place, languages, contract and roles, as the HR system has them.

mod apply;
mod compare;
mod cycles;
mod read;
mod undo;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ::store::{Act, Work};
use kit::{Day, Done, Lang, PersonId, Role, Say, fold};
use serde::{Deserialize, Serialize};
use web::{Importer, RowPlan, import::Cells};

use crate::{
    model::{Department, Person, Site, Team},
    store::{access, organisation, people},
};

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
    fn plan<'a>(&'a self, work: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(plan(work, rows))
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply::apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(undo::undo(work, import, rows))
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

/// What `apply` writes, then what `undo` needs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Change {
    incoming: Incoming,
    /// The person the row is about; of a new one only after `apply`.
    person: Option<PersonId>,
    /// The new person's handle, or the handle kept.
    handle: String,
    /// `(field, was, becomes)` for the page.
    diff: Vec<(String, String, String)>,
    #[serde(default)]
    undo: Undo,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Undo {
    /// The person's own columns before, in the order of `access::PersonBefore`.
    before: Option<access::PersonBefore>,
    /// `(placement, its last day before)`.
    placement: Option<(String, Option<Day>)>,
    /// `(grant, its last day before)`.
    grants: Vec<(String, Option<Day>)>,
    grants_added: Vec<String>,
    /// Structure this row brought: `(kind, id)`.
    made: Vec<(String, String)>,
}

/// What is known before the file.
#[derive(Debug)]
struct Known {
    today: Day,
    by_number: HashMap<String, Person>,
    /// Lower-case e-mail → staff number.
    by_email: HashMap<String, String>,
    roles: HashMap<PersonId, BTreeSet<Role>>,
    /// Staff number of people by id.
    number_of: HashMap<PersonId, String>,
    handles: BTreeSet<String>,
    places: Places,
}

/// Sites, departments and teams by slug and by any of their names.
#[derive(Debug, Default)]
struct Places {
    sites: BTreeMap<String, Site>,
    departments: BTreeMap<String, Department>,
    teams: BTreeMap<String, Team>,
}

impl Places {
    async fn load(work: &mut Work) -> Done<Self> {
        let mut places = Places::default();
        for site in organisation::sites(work).await? {
            for key in keys(&site.slug, &site.name) {
                places.sites.insert(key, site.clone());
            }
        }
        for department in organisation::departments(work).await? {
            for key in keys(&department.slug, &department.name) {
                places.departments.insert(key, department.clone());
            }
        }
        for team in organisation::teams(work).await? {
            for key in keys(&team.slug, &team.name) {
                places.teams.insert(key, team.clone());
            }
        }
        Ok(places)
    }
}

fn keys(slug: &str, name: &kit::Words) -> Vec<String> {
    name.text.values().map(|t| fold(t)).chain([slug.to_owned()]).collect()
}

/// The key under which a cell's place is looked up.
fn place_key(cell: &str) -> String {
    fold(cell)
}

impl Known {
    async fn load(work: &mut Work) -> Done<Self> {
        let today = crate::today(work).await?;
        let numbers = people::staff_numbers(work).await?;
        let ids: Vec<PersonId> = numbers.values().cloned().collect();
        let people = people::people_by_id(work, &ids, today).await?;
        let number_of = numbers.iter().map(|(n, id)| (id.clone(), n.clone())).collect();
        let by_number: HashMap<String, Person> = people.into_values().map(|p| (p.staff_number.clone(), p)).collect();
        Ok(Known {
            today,
            by_email: by_number.values().map(|p| (p.email.to_lowercase(), p.staff_number.clone())).collect(),
            by_number,
            roles: access::all_roles(work, today).await?,
            number_of,
            handles: access::handles(work).await?,
            places: Places::load(work).await?,
        })
    }

    /// The person a row is about: by staff number, else an account made by hand with the same address.
    fn person(&self, incoming: &Incoming) -> Option<&Person> {
        let by_hand = || {
            let number = self.by_email.get(&incoming.email.to_lowercase())?;
            self.by_number.get(number).filter(|p| p.staff_number == p.handle)
        };
        self.by_number.get(&incoming.staff_number).or_else(by_hand)
    }
}

async fn plan(work: &mut Work, rows: &[(i64, Cells)]) -> Done<Vec<RowPlan>> {
    let known = Known::load(work).await?;
    Ok(plan_rows(&known, rows))
}

/// Pure: everything that can be said about a file.
fn plan_rows(known: &Known, rows: &[(i64, Cells)]) -> Vec<RowPlan> {
    let mut plans = Vec::with_capacity(rows.len());
    let mut incoming = Vec::with_capacity(rows.len());
    for (line, cells) in rows {
        let (row, problems) = read::read(cells);
        let label = if row.name.is_empty() { row.staff_number.clone() } else { row.name.clone() };
        plans.push(RowPlan { line: *line, outcome: "same".into(), label, problems, ..RowPlan::default() });
        incoming.push(row);
    }
    twice(known, &mut plans, &incoming);
    departments(known, &mut plans, &incoming);
    managers(known, &mut plans, &incoming);
    let mut handles = known.handles.clone();
    let mut announced = BTreeSet::new();
    for (plan, row) in plans.iter_mut().zip(incoming) {
        if plan.problems.is_empty() {
            compare::compare(known, plan, row, &mut handles, &mut announced);
        } else {
            plan.outcome = "error".into();
        }
    }
    plans
}

/// The same staff number, address or handle in two rows; an address or handle that somebody else has already.
fn twice(known: &Known, plans: &mut [RowPlan], incoming: &[Incoming]) {
    let (mut numbers, mut emails, mut handles) = (HashMap::new(), HashMap::new(), HashMap::new());
    for (i, row) in incoming.iter().enumerate() {
        let line = plans[i].line;
        let mut wrong = |field: &str, value: &str, say: Say| {
            plans[i].problems.push((field.to_owned(), value.to_owned(), say));
        };
        if !row.staff_number.is_empty()
            && let Some(first) = numbers.insert(row.staff_number.clone(), line)
        {
            wrong("id", &row.staff_number, Say::new("people-cell-id-twice").with("line", first));
        }
        let email = row.email.to_lowercase();
        if !email.is_empty() {
            if let Some(first) = emails.insert(email.clone(), line) {
                wrong("email", &row.email, Say::new("people-cell-email-twice").with("line", first));
            }
            let me = known.person(row).map(|p| p.staff_number.as_str());
            if let Some(owner) = known.by_email.get(&email).filter(|n| Some(n.as_str()) != me) {
                let name = known.by_number.get(owner).map_or("", |p| p.name.as_str());
                wrong("email", &row.email, Say::new("people-cell-email-taken").with("name", name));
            }
        }
        if let Some(handle) = &row.handle {
            if let Some(first) = handles.insert(handle.clone(), line) {
                wrong("handle", handle, Say::new("people-cell-handle-twice").with("line", first));
            }
            let mine = known.person(row).is_some_and(|p| p.handle == *handle);
            if !mine && known.handles.contains(handle) {
                wrong("handle", handle, Say::new("people-cell-handle-taken"));
            }
        }
    }
}

/// A team stands in one department: the one it is known in, else the one its first row names.
fn departments(known: &Known, plans: &mut [RowPlan], incoming: &[Incoming]) {
    let mut first: HashMap<String, String> = HashMap::new();
    for (plan, row) in plans.iter_mut().zip(incoming) {
        let key = place_key(&row.team);
        let cell = known
            .places
            .departments
            .get(&place_key(&row.department))
            .map_or(row.department.clone(), |d| d.slug.clone());
        let home = match known.places.teams.get(&key) {
            Some(team) => team.department_slug.clone(),
            None => first.entry(key).or_insert_with(|| cell.clone()).clone(),
        };
        if !row.department.is_empty() && !row.team.is_empty() && place_key(&home) != place_key(&cell) {
            let say = Say::new("people-cell-team-elsewhere").with("team", &row.team).with("department", home);
            plan.problems.push(("department".into(), row.department.clone(), say));
        }
    }
}

/// Managers nobody knows, and lines of reporting that end where they began.
fn managers(known: &Known, plans: &mut [RowPlan], incoming: &[Incoming]) {
    let in_file: HashMap<&str, usize> =
        incoming.iter().enumerate().map(|(i, r)| (r.staff_number.as_str(), i)).collect();
    for (i, row) in incoming.iter().enumerate() {
        let Some(manager) = row.manager.as_deref().filter(|m| !m.is_empty()) else { continue };
        if !in_file.contains_key(manager) && !known.by_number.contains_key(manager) {
            plans[i].problems.push(("manager_id".into(), manager.to_owned(), Say::new("people-cell-manager-unknown")));
        }
    }
    let mut above: BTreeMap<String, String> = BTreeMap::new();
    for person in known.by_number.values() {
        if let Some(manager) = person.manager().and_then(|m| known.number_of.get(m)) {
            above.insert(person.staff_number.clone(), manager.clone());
        }
    }
    for row in incoming {
        match row.manager.as_deref() {
            Some("") => {
                above.remove(&row.staff_number);
            }
            Some(manager) => {
                above.insert(row.staff_number.clone(), manager.to_owned());
            }
            None => {}
        }
    }
    let name = |number: &str| match (in_file.get(number), known.by_number.get(number)) {
        (Some(i), _) => incoming[*i].name.clone(),
        (None, Some(p)) => p.name.clone(),
        (None, None) => number.to_owned(),
    };
    for (number, ring) in cycles::cycles(&above) {
        let Some(i) = in_file.get(number.as_str()) else { continue };
        let value = incoming[*i].manager.clone().unwrap_or_default();
        let say = match ring.as_slice() {
            [_] => Say::new("people-cell-manager-self").with("name", name(&number)),
            _ => {
                let ring: Vec<String> = ring.iter().map(|n| name(n)).collect();
                Say::new("people-cell-manager-ring").with("ring", ring.join(" → "))
            }
        };
        plans[*i].problems.push(("manager_id".into(), value, say));
    }
}

#[cfg(test)]
mod tests;
