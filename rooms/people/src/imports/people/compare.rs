//! A row against what is known: new, changed, the same or leaving, and everything that follows from it.

use std::collections::BTreeSet;

use kit::{Arg, Day, Lang, PersonId, Role, Say, Words, tongue, tongue::Speech};
use web::{RowPlan, locale};

use super::{Change, Differs, Incoming, Known, Undo, place_key, plan::People};
use crate::{
    fold::handle_of,
    model::{CONTRACTS, POSITIONS, Person, position_key},
    store::placements::Held,
};

/// Fills outcome, consequences and change of a row without problems.
pub(super) fn compare(file: &mut People, plan: &mut RowPlan, incoming: Incoming) {
    let manager = manager(file, &incoming);
    plan.consequences = new_places(&file.known, &incoming, &mut file.announced);
    let known = &file.known;
    let change = match known.person(&incoming) {
        None => {
            plan.outcome = "new".into();
            plan.consequences.extend(joins(file, &incoming));
            plan.consequences.extend(own_words(&incoming, |_| true, &mut file.announced));
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
            let diff = differences(file, person, &incoming);
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
            plan.consequences.extend(consequences(file, person, &incoming, &diff));
            plan.consequences.extend(own_words(&incoming, |field| changed(&[field]), &mut file.announced));
            let handle = incoming.handle.clone().unwrap_or_else(|| person.handle.clone());
            Change { person: person.id.clone(), incoming, manager, handle, diff, undo: Undo::default() }
        }
    };
    plan.change = serde_json::to_value(change).unwrap_or_default();
}

/// From which day on the row's place holds: today; of somebody who is still to begin, from where the first one does.
pub(super) fn begins(today: Day, person: &Person, held: Option<&Held>, row: &Incoming) -> Day {
    let first = row.hired_on.or(person.hired_on);
    match held {
        Some(held) if held.from <= today => today,
        Some(held) if first == person.hired_on => held.from,
        _ => first.map_or(today, |first| first.max(today)),
    }
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
fn new_places(known: &Known, row: &Incoming, announced: &mut BTreeSet<String>) -> Vec<Say> {
    let p = &known.places;
    let wanted = [
        ("people-import-makes-site", &row.site, p.sites.contains_key(&place_key(&row.site))),
        ("people-import-makes-department", &row.department, p.departments.contains_key(&place_key(&row.department))),
        ("people-import-makes-team", &row.team, p.teams.contains_key(&place_key(&row.team))),
    ];
    let mut says = Vec::new();
    for (key, name, there) in wanted {
        if !there && announced.insert(format!("{key} {}", place_key(name))) {
            says.push(Say::new(key).with("name", name));
        }
    }
    says
}

/// The first row that names a position or a contract in the firm's own word says so: it may be a slip of the pen.
fn own_words(row: &Incoming, changed: impl Fn(&str) -> bool, announced: &mut BTreeSet<String>) -> Vec<Say> {
    let wanted = [
        ("position", "people-import-own-position", &row.position, POSITIONS.as_slice()),
        ("contract", "people-import-own-contract", &row.contract, CONTRACTS.as_slice()),
    ];
    let mut says = Vec::new();
    for (field, key, word, known) in wanted {
        if let Some(word) = word
            && changed(field)
            && !known.contains(&word.as_str())
            && announced.insert(format!("{key} {word}"))
        {
            says.push(Say::new(key).with("name", word));
        }
    }
    says
}

fn joins(file: &People, row: &Incoming) -> [Say; 2] {
    let [_, _, (_, _, team)] = places(&file.known, row);
    let first = row.hired_on.unwrap_or(file.known.today);
    let manager = match row.manager.as_deref().filter(|m| !m.is_empty()) {
        Some(number) => Say::new("people-import-manager").with("manager", file.name(number)),
        None => Say::new("people-import-manager-none"),
    };
    [Say::new("people-import-new").with("team", team).with("day", day_words(first)), manager]
}

fn differences(file: &People, person: &Person, row: &Incoming) -> Vec<Differs> {
    let known = &file.known;
    let mut d = Diff(Vec::new());
    let place = person.placement.as_ref();
    d.text("id", &person.staff_number, Some(&row.staff_number));
    d.text("name", &person.name, Some(&row.name));
    d.text("email", &person.email, Some(&row.email));
    d.text("handle", &person.handle, row.handle.as_ref());
    d.text("language", person.lang.code(), row.lang.map(|l| l.code().to_owned()).as_ref());
    d.text("languages", &codes(&person.spoken), row.spoken.as_ref().map(|s| codes(s)).as_ref());
    d.text("home", yes(person.home), row.home.map(|h| yes(h).to_owned()).as_ref());
    let was = [
        place.map(|p| (p.site_slug.as_str(), &p.site_name)),
        place.map(|p| (p.department_slug.as_str(), &p.department_name)),
        place.map(|p| (p.team_slug.as_str(), &p.team_name)),
    ];
    for (was, (field, slug, name)) in was.into_iter().zip(places(known, row)) {
        if was.is_none_or(|(old, _)| old != slug) {
            d.0.push((field.to_owned(), was.map_or_else(|| "".into(), |(_, name)| name.clone().into()), name));
        }
    }
    d.text("position", place.map_or("", |p| &p.position), row.position.as_ref());
    let manager = person.manager().and_then(|m| known.number_of.get(m)).map_or("", String::as_str);
    if let Some(number) = row.manager.as_deref().filter(|number| *number != manager) {
        d.0.push(("manager_id".into(), file.name(manager).into(), file.name(number).into()));
    }
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

/// Field, slug and name of the row's site, department and team; the cell itself for both where nobody knows the place.
fn places(known: &Known, row: &Incoming) -> [(&'static str, String, Arg); 3] {
    let p = &known.places;
    let site = p.sites.get(&place_key(&row.site)).map(|s| (&s.slug, &s.name));
    let department = p.departments.get(&place_key(&row.department)).map(|d| (&d.slug, &d.name));
    let team = p.teams.get(&place_key(&row.team)).map(|t| (&t.slug, &t.name));
    [("site", site, &row.site), ("department", department, &row.department), ("team", team, &row.team)].map(
        |(field, known, cell)| match known {
            Some((slug, name)) => (field, slug.clone(), name.clone().into()),
            None => (field, cell.clone(), cell.into()),
        },
    )
}

/// What follows for somebody known, one sentence for each thing that really changes.
fn consequences(file: &People, person: &Person, row: &Incoming, diff: &[Differs]) -> Vec<Say> {
    let today = file.known.today;
    let from = begins(today, person, file.known.held(&person.id), row);
    let becomes = |field: &str| diff.iter().find(|(f, _, _)| f == field).map(|(_, _, becomes)| becomes.clone());
    let dated = |now: &str, later: &str| {
        if from > today { Say::new(later).with("day", day_words(from)) } else { Say::new(now) }
    };
    let mut says = Vec::new();
    if person.staff_number != row.staff_number {
        says.push(Say::new("people-import-adopts").with("name", &person.name));
    }
    if becomes("hired_on").is_some()
        && let Some(first) = row.hired_on
    {
        says.push(Say::new("people-import-first-day").with("day", day_words(first)));
    }
    if let Some(team) = becomes("team") {
        says.push(dated("people-import-moves", "people-import-moves-on").with("team", team));
    }
    if let Some(department) = becomes("department") {
        says.push(dated("people-import-department", "people-import-department-on").with("department", department));
    }
    if let Some(site) = becomes("site") {
        says.push(dated("people-import-site", "people-import-site-on").with("site", site));
    }
    if becomes("position").is_some() {
        let position = position_words(row.position.as_deref().unwrap_or(""));
        says.push(dated("people-import-position", "people-import-position-on").with("position", position));
    }
    if let Some(manager) = becomes("manager_id") {
        says.push(if row.manager.as_deref().is_none_or(str::is_empty) {
            dated("people-import-no-manager", "people-import-no-manager-on")
        } else {
            dated("people-import-new-manager", "people-import-new-manager-on").with("manager", manager)
        });
    }
    if becomes("weekly_hours").is_some()
        && let Some(minutes) = row.weekly_minutes
    {
        says.push(dated("people-import-hours", "people-import-hours-on").with("hours", hours_words(minutes)));
    }
    if becomes("languages").is_some()
        && let Some(spoken) = &row.spoken
    {
        says.push(Say::new("people-import-languages").with("languages", language_words(spoken)));
    }
    if becomes("language").is_some() {
        says.push(Say::new("people-import-language").with("lang", row.lang.map_or("", Lang::code)));
    }
    if let Some(email) = becomes("email") {
        says.push(Say::new("people-import-email").with("email", email));
    }
    if becomes("role").is_some() {
        says.push(Say::new("people-import-roles"));
    }
    if becomes("ended_on").is_some()
        && let Some(last) = row.ended_on
    {
        says.push(Say::new("people-import-leaves").with("day", day_words(last)));
    }
    says
}

struct Diff(Vec<Differs>);

impl Diff {
    fn text(&mut self, field: &str, was: &str, becomes: Option<&String>) {
        if let Some(becomes) = becomes.filter(|b| *b != was) {
            self.0.push((field.to_owned(), was.into(), becomes.into()));
        }
    }
}

/// What each language makes of something; the reader's is chosen when somebody reads it.
fn in_each(written: impl Fn(Lang) -> String) -> Words {
    Lang::ALL.into_iter().fold(Words::one(Lang::En, written(Lang::En)), |words, lang| words.with(lang, written(lang)))
}

fn day_words(day: Day) -> Words {
    in_each(|lang| tongue::day_dated(lang, day))
}

fn position_words(position: &str) -> Arg {
    match position_key(position) {
        Some(key) => in_each(|lang| locale::t(lang, &key, &[])).into(),
        None => position.into(),
    }
}

fn hours_words(minutes: i64) -> Words {
    let decimals = if minutes % 60 == 0 {
        0
    } else if minutes % 6 == 0 {
        1
    } else {
        2
    };
    in_each(|lang| tongue::number(lang, minutes as f64 / 60.0, decimals))
}

fn language_words(spoken: &[Lang]) -> Words {
    in_each(|lang| {
        let names: Vec<String> = spoken.iter().map(|of| tongue::language(lang, *of, Speech::Name)).collect();
        if names.is_empty() { "–".to_owned() } else { tongue::commas(lang, &names) }
    })
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
fn day(day: Option<Day>) -> String {
    day.map_or(String::new(), |d| d.to_string())
}
fn hours(minutes: i64) -> String {
    format!("{}", minutes as f64 / 60.0)
}
