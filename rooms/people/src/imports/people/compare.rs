//! A row against what is known: new, changed, the same or leaving, and what follows from it.

use std::collections::BTreeSet;

use kit::{Lang, PersonId, Role, Say};
use web::RowPlan;

use super::{Change, Incoming, Known, Undo, place_key, plan::People};
use crate::{fold::handle_of, model::Person};

/// Fills outcome, consequence and change of a row without problems.
pub(super) fn compare(file: &mut People, plan: &mut RowPlan, incoming: Incoming) {
    let manager = manager(file, &incoming);
    let places = new_place(&file.known, &incoming, &mut file.announced);
    let known = &file.known;
    let change = match known.person(&incoming) {
        None => {
            plan.outcome = "new".into();
            plan.consequence = places.or_else(|| Some(Say::new("people-import-new").with("team", &incoming.team)));
            let handle = match &incoming.handle {
                Some(handle) => {
                    file.handles.taken.insert(handle.clone());
                    handle.clone()
                }
                None => file.handles.free(&handle_base(&incoming)),
            };
            let person = file.whole.numbers.get(&incoming.staff_number).map(|h| h.person.clone());
            let person = person.unwrap_or_else(|| file.new_person());
            Change { incoming, person, manager, handle, diff: Vec::new(), undo: Undo::default() }
        }
        Some(person) => {
            let diff = differences(known, person, &incoming);
            let changed = |fields: &[&str]| diff.iter().any(|(f, _, _)| fields.contains(&f.as_str()));
            plan.outcome = if incoming.ended_on.is_some() && incoming.ended_on != person.ended_on {
                "leaves"
            } else if changed(&["team", "department", "site"]) {
                "moved"
            } else if diff.is_empty() {
                "same"
            } else {
                "changed"
            }
            .into();
            plan.consequence = places.or_else(|| consequence(file, person, &incoming, &diff));
            let handle = incoming.handle.clone().unwrap_or_else(|| person.handle.clone());
            Change { person: person.id.clone(), incoming, manager, handle, diff, undo: Undo::default() }
        }
    };
    plan.change = serde_json::to_value(change).unwrap_or_default();
}

/// Who the row puts above: somebody known, or somebody of the same file.
fn manager(file: &People, row: &Incoming) -> Option<PersonId> {
    let number = row.manager.as_deref().filter(|m| !m.is_empty())?;
    let known = || file.known.everybody.get(number).map(|p| p.id.clone());
    file.whole.numbers.get(number).map(|h| h.person.clone()).or_else(known)
}

fn handle_base(row: &Incoming) -> String {
    let base = handle_of(&row.name);
    let base = if base.is_empty() { row.email.split('@').next().unwrap_or("").to_lowercase() } else { base };
    // A handle of one's own may have sixty letters; room for a number stays.
    base.chars().take(52).collect::<String>().trim_end_matches('.').to_owned()
}

/// The first row that names a place nobody knows says that it will be made.
fn new_place(known: &Known, row: &Incoming, announced: &mut BTreeSet<String>) -> Option<Say> {
    let p = &known.places;
    let wanted = [
        ("people-import-makes-team", &row.team, p.teams.contains_key(&place_key(&row.team))),
        ("people-import-makes-department", &row.department, p.departments.contains_key(&place_key(&row.department))),
        ("people-import-makes-site", &row.site, p.sites.contains_key(&place_key(&row.site))),
    ];
    let mut says = Vec::new();
    for (key, name, there) in wanted {
        if !there && announced.insert(format!("{key} {}", place_key(name))) {
            says.push(Say::new(key).with("name", name));
        }
    }
    // A new site changes most, and everything in it is new as well.
    says.pop()
}

fn differences(known: &Known, person: &Person, row: &Incoming) -> Vec<(String, String, String)> {
    let mut d = Diff(Vec::new());
    let place = person.placement.as_ref();
    d.text("id", &person.staff_number, Some(&row.staff_number));
    d.text("name", &person.name, Some(&row.name));
    d.text("email", &person.email, Some(&row.email));
    d.text("handle", &person.handle, row.handle.as_ref());
    d.text("language", person.lang.code(), row.lang.map(|l| l.code().to_owned()).as_ref());
    d.text("languages", &codes(&person.spoken), row.spoken.as_ref().map(|s| codes(s)).as_ref());
    d.text("home", yes(person.home), row.home.map(|h| yes(h).to_owned()).as_ref());
    let (site, department, team) = known_slugs(known, row);
    d.text("site", place.map_or("", |p| &p.site_slug), Some(&site));
    d.text("department", place.map_or("", |p| &p.department_slug), Some(&department));
    d.text("team", place.map_or("", |p| &p.team_slug), Some(&team));
    d.text("position", place.map_or("", |p| &p.position), row.position.as_ref());
    let manager = person.manager().and_then(|m| known.number_of.get(m)).map_or("", String::as_str);
    d.text("manager_id", manager, row.manager.as_ref());
    let now = known.roles(&person.id);
    d.text(
        "role",
        &role_codes(&now),
        row.roles.as_ref().map(|r| role_codes(&kept_roles(person, row, &now, r))).as_ref(),
    );
    d.text("hired_on", &day(person.hired_on), row.hired_on.map(|h| h.to_string()).as_ref());
    d.text("ended_on", &day(person.ended_on), row.ended_on.map(|h| h.to_string()).as_ref());
    d.text("contract", place.map_or("", |p| &p.contract), row.contract.as_ref());
    let minutes = place.map_or(0, |p| p.weekly_minutes);
    d.text("weekly_hours", &hours(minutes), row.weekly_minutes.map(hours).as_ref());
    // The amount itself stays out of the page: it is personal, and the row says enough.
    if row.wage_minor_per_hour.is_some_and(|w| place.is_none_or(|p| p.wage_minor_per_hour != w)) {
        d.0.push(("wage_minor_per_hour".into(), "…".into(), "…".into()));
    }
    if row.bio_en.is_some() && person.bio.is_none() {
        d.text("bio_en", "", row.bio_en.as_ref());
    }
    d.text("queue", place.and_then(|p| p.queue.as_deref()).unwrap_or(""), row.queue.as_ref());
    d.0
}

/// An account made by hand keeps its roles when the HR file takes it over: nobody locks themself out.
pub(super) fn kept_roles(
    person: &Person,
    row: &Incoming,
    now: &BTreeSet<Role>,
    wanted: &BTreeSet<Role>,
) -> BTreeSet<Role> {
    if person.staff_number == row.staff_number { wanted.clone() } else { wanted.union(now).copied().collect() }
}

/// Slugs of places that are known, the cells themselves where not.
fn known_slugs(known: &Known, row: &Incoming) -> (String, String, String) {
    let p = &known.places;
    let site = p.sites.get(&place_key(&row.site)).map_or(row.site.clone(), |s| s.slug.clone());
    let department = p.departments.get(&place_key(&row.department)).map_or(row.department.clone(), |d| d.slug.clone());
    let team = p.teams.get(&place_key(&row.team)).map_or(row.team.clone(), |t| t.slug.clone());
    (site, department, team)
}

fn consequence(file: &People, person: &Person, row: &Incoming, diff: &[(String, String, String)]) -> Option<Say> {
    let changed = |field: &str| diff.iter().any(|(f, _, _)| f == field);
    if changed("ended_on") {
        return Some(Say::new("people-import-leaves"));
    }
    if person.staff_number != row.staff_number {
        return Some(Say::new("people-import-adopts").with("name", &person.name));
    }
    if changed("manager_id") {
        let number = row.manager.as_deref().unwrap_or("");
        let name = file.name(number);
        let key = if number.is_empty() { "people-import-no-manager" } else { "people-import-new-manager" };
        return Some(Say::new(key).with("manager", name));
    }
    if changed("team") {
        return Some(Say::new("people-import-moves").with("team", &row.team));
    }
    if changed("language") {
        return Some(Say::new("people-import-language").with("lang", row.lang.map_or("", Lang::code)));
    }
    changed("role").then(|| Say::new("people-import-roles"))
}

struct Diff(Vec<(String, String, String)>);

impl Diff {
    fn text(&mut self, field: &str, was: &str, becomes: Option<&String>) {
        if let Some(becomes) = becomes.filter(|b| *b != was) {
            self.0.push((field.to_owned(), was.to_owned(), becomes.clone()));
        }
    }
}

fn codes(langs: &[Lang]) -> String {
    langs.iter().map(|l| l.code()).collect::<Vec<_>>().join(" ")
}
fn role_codes(roles: &BTreeSet<Role>) -> String {
    roles.iter().map(|r| r.code()).collect::<Vec<_>>().join(" ")
}
fn yes(b: bool) -> &'static str {
    if b { "yes" } else { "no" }
}
fn day(day: Option<kit::Day>) -> String {
    day.map_or(String::new(), |d| d.to_string())
}
fn hours(minutes: i64) -> String {
    format!("{}", minutes as f64 / 60.0)
}
