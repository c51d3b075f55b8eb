//! One person at a time: added, placed in a team from a day on, given roles, ended.

use std::{collections::BTreeSet, sync::Arc};

use ::store::Work;
use kit::{Day, Done, Kind, Lang, PersonId, Refusal, Role, Say, Stop, TeamId, Words, fold, time::plus_days};

use super::{NewDepartment, NewSite, NewTeam, add_department, add_site, add_team, free_handle, grant_role, must_be};
use crate::{
    fold::{handle_of, slug_of},
    imports::{self, Desk, NewImport},
    model::{PersonChanged, Team},
    store::{access, moves, organisation, people},
};

/// Held by whoever changes where people stand, so that nobody stands in two places.
pub(crate) const PLACES: (&str, &str) = ("people", "places");

/// Where somebody works, as a form says it: a team that is there by its slug, or a new one in words.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub team: String,
    pub new_team: String,
    pub department: String,
    pub site: String,
    pub position: String,
    pub manager: Option<PersonId>,
    /// None: as it was, or the usual week of somebody new.
    pub weekly_minutes: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct NewPerson {
    pub name: String,
    pub email: String,
    pub lang: Lang,
    /// Languages of sessions this person can follow.
    pub spoken: Vec<Lang>,
    /// The firm's own; empty: a file may adopt the person by the address later.
    pub number: String,
    pub roles: BTreeSet<Role>,
    pub hired_on: Day,
    /// Where it is known from the beginning: of temps, and of trainers from outside, whose access ends with it.
    pub last: Option<Day>,
    pub place: Place,
}

/// Brings in one person as a file of one row, so that the same checks hold and it can be undone. Returns the handle and the
/// number of the import. Refused at the field of the row's problem; nothing is kept then.
pub async fn add_person(desk: &mut Desk<'_>, new: NewPerson) -> Done<(String, i64)> {
    let mut look = desk.look().await?;
    must_be(&mut look, &[Role::Administrator]).await?;
    let (handle, row) = row_of(&mut look, &new).await?;
    drop(look);
    let file = NewImport {
        kind: "people",
        file_name: "by-hand.csv",
        bytes: Arc::new(row.into_bytes()),
        ..NewImport::default()
    };
    let report = imports::rehearse(desk, file.clone()).await?;
    let says: Vec<(String, Say)> = report.problems().map(|(field, say)| (field.to_owned(), say.clone())).collect();
    if !says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says }.into());
    }
    // The address or number of somebody who is here already would change that person instead.
    if report.counts.new != 1 {
        return Err(Stop::at("email", "people-by-hand-known"));
    }
    let import = imports::stage(desk, file).await?;
    if let Err(stop) = imports::apply(desk, import, false).await {
        imports::discard(desk, import).await?;
        return Err(stop);
    }
    Ok((handle, import))
}

/// A free handle, and the person as a file of one row.
async fn row_of(look: &mut Work, new: &NewPerson) -> Done<(String, String)> {
    let taken = access::handles(look).await?;
    let local = || new.email.split('@').next().unwrap_or("").to_lowercase();
    let base = Some(handle_of(&new.name)).filter(|h| !h.is_empty()).unwrap_or_else(local);
    let handle = free_handle(&base, &taken);
    let manager = match &new.place.manager {
        Some(id) => people::staff_numbers(look).await?.into_iter().find(|(_, p)| p == id).map(|(number, _)| number),
        None => None,
    };
    let (site, department, team) = where_of(look, &new.place).await?;
    let codes = |list: &[Lang]| list.iter().map(|l| l.code()).collect::<Vec<_>>().join(" ");
    let roles: Vec<&str> = new.roles.iter().map(|r| r.code()).collect();
    let hired_on = new.hired_on.to_string();
    let ended_on = new.last.map_or_else(String::new, |day| day.to_string());
    let hours = new.place.weekly_minutes.map_or_else(String::new, |minutes| (minutes as f64 / 60.0).to_string());
    let number = if new.number.is_empty() { &handle } else { &new.number };
    let (spoken, roles) = (codes(&new.spoken), roles.join(" "));
    let cells = [
        ("id", number.as_str()),
        ("name", &new.name),
        ("email", &new.email),
        ("handle", &handle),
        ("language", new.lang.code()),
        ("languages", &spoken),
        ("site", &site),
        ("department", &department),
        ("team", &team),
        ("position", &new.place.position),
        ("manager_id", manager.as_deref().unwrap_or("")),
        ("role", &roles),
        ("weekly_hours", &hours),
        ("hired_on", &hired_on),
        ("ended_on", &ended_on),
    ];
    let row = one_row(&cells);
    Ok((handle, row))
}

fn one_row(cells: &[(&str, &str)]) -> String {
    let quoted = |s: &str| format!("\"{}\"", s.replace('"', "\"\"").replace(['\r', '\n'], " "));
    let header: Vec<&str> = cells.iter().map(|(c, _)| *c).collect();
    let row: Vec<String> = cells.iter().map(|(_, v)| quoted(v)).collect();
    format!("{}\n{}\n", header.join(","), row.join(","))
}

/// Site, department and team of a place, in words or slugs.
async fn where_of(work: &mut Work, place: &Place) -> Done<(String, String, String)> {
    if place.new_team.is_empty() {
        let team = known_team(work, &place.team).await?;
        let sites = organisation::sites(work).await?;
        let site = sites.into_iter().find(|s| s.id == team.site).map_or(String::new(), |s| s.slug);
        return Ok((site, team.department_slug, team.slug));
    }
    for (field, text) in [("department", &place.department), ("site", &place.site)] {
        if text.is_empty() {
            return Err(Stop::at(field, "people-by-hand-team-place"));
        }
    }
    Ok((place.site.clone(), place.department.clone(), place.new_team.clone()))
}

async fn known_team(work: &mut Work, slug: &str) -> Done<Team> {
    let found = organisation::teams(work).await?.into_iter().find(|t| t.slug == slug);
    found.ok_or_else(|| Stop::at("team", "people-by-hand-team"))
}

/// Somebody stands in another place from a day on; what was before stays, what was planned for later does not.
pub async fn place_person(work: &mut Work, person: &PersonId, place: Place, from: Day, lang: Lang) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock(PLACES.0, PLACES.1).await?;
    let today = crate::today(work).await?;
    let stands = people::person(work, person, from).await?;
    let first = stands.hired_on.filter(|d| *d > today).unwrap_or(today);
    if from < first {
        return Err(Stop::at("from", "people-by-hand-past"));
    }
    if stands.ended_on.is_some_and(|d| d < from) {
        return Err(Stop::at("from", "people-by-hand-after-end"));
    }
    if let Some(manager) = &place.manager
        && (manager == person || people::is_manager_of(work, person, manager, from).await?)
    {
        return Err(Stop::at("manager_id", "people-by-hand-ring"));
    }
    let team = if place.new_team.is_empty() {
        let team = known_team(work, &place.team).await?;
        (team.id, team.site)
    } else {
        where_of(work, &place).await?;
        make_team(work, &place, lang).await?
    };
    let old = stands.placement;
    let stay = moves::NewStay {
        team: team.0,
        site: team.1,
        position: place.position,
        manager: place.manager,
        queue: old.as_ref().and_then(|p| p.queue.clone()),
        contract: old.as_ref().map_or_else(|| "permanent".to_owned(), |p| p.contract.clone()),
        weekly_minutes: place.weekly_minutes.or(old.as_ref().map(|p| p.weekly_minutes)).unwrap_or(40 * 60),
        wage_minor_per_hour: old.as_ref().map_or(0, |p| p.wage_minor_per_hour),
        from,
    };
    moves::supersede(work, person, from).await?;
    moves::insert(work, person, &stay).await?;
    crate::search::changed(work, std::slice::from_ref(person)).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "moved".into() }).await?;
    Ok(())
}

/// A team with its department and site; those that are there by name are taken.
async fn make_team(work: &mut Work, place: &Place, lang: Lang) -> Done<(TeamId, kit::SiteId)> {
    let is = |name: &Words, slug: &str, text: &str| slug == text || name.text.values().any(|t| fold(t) == fold(text));
    let slug = |text: &str| {
        let slug = slug_of(text);
        let numbers = || text.chars().take(8).map(|c| format!("{:x}", c as u32)).collect();
        if slug.is_empty() { numbers() } else { slug }
    };
    let words = |text: &str| Words::one(lang, text);
    let site = match organisation::sites(work).await?.into_iter().find(|s| is(&s.name, &s.slug, &place.site)) {
        Some(site) => site.id,
        None => {
            let zone = organisation::settings(work).await?.zone;
            add_site(work, NewSite { slug: slug(&place.site), name: words(&place.site), zone, address: words("") })
                .await?
        }
    };
    let known = organisation::departments(work).await?;
    let department = match known.into_iter().find(|d| is(&d.name, &d.slug, &place.department)) {
        Some(department) => department.id,
        None => {
            add_department(work, NewDepartment { slug: slug(&place.department), name: words(&place.department) })
                .await?
        }
    };
    let known = organisation::teams(work).await?;
    if known.iter().any(|t| is(&t.name, &t.slug, &place.new_team)) {
        return Err(Stop::at("new_team", "people-by-hand-team-there"));
    }
    let name = &place.new_team;
    let team = add_team(work, NewTeam { slug: slug(name), name: words(name), department, site: site.clone() }).await?;
    Ok((team, site))
}

/// Exactly these roles from today on; learner is everybody.
pub async fn set_roles(work: &mut Work, person: &PersonId, roles: &BTreeSet<Role>) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock(PLACES.0, PLACES.1).await?;
    let today = crate::today(work).await?;
    let now = people::roles(work, person, today).await?;
    if work.who() == Some(person) && !roles.contains(&Role::Administrator) {
        return Err(Stop::at("roles", "people-by-hand-own-role"));
    }
    for role in roles.iter().chain([&Role::Learner]).filter(|r| !now.contains(*r)) {
        grant_role(work, person, *role).await?;
    }
    for role in now.iter().filter(|r| **r != Role::Learner && !roles.contains(*r)) {
        moves::end_role(work, person, *role, today).await?;
        work.tell(&PersonChanged { person: person.clone(), what: "role".into() }).await?;
    }
    Ok(())
}

/// The last day, or none any more. Nobody ends their own account.
pub async fn end_person(work: &mut Work, person: &PersonId, last: Option<Day>) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock(PLACES.0, PLACES.1).await?;
    let today = crate::today(work).await?;
    if work.who() == Some(person) && last.is_some() {
        return Err(Stop::at("last", "people-by-hand-own-end"));
    }
    let stands = people::person(work, person, today).await?;
    if last.zip(stands.hired_on).is_some_and(|(last, first)| last < first) {
        return Err(Stop::at("last", "people-cell-ended-before-hired"));
    }
    ended(work, person, last, "ended").await
}

/// Out at once: the last day was yesterday, and every sign-in ends. Somebody who began today or is still to begin was never
/// here. Nobody closes their own account.
pub async fn close_person(work: &mut Work, person: &PersonId) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock(PLACES.0, PLACES.1).await?;
    if work.who() == Some(person) {
        return Err(Stop::at("last", "people-by-hand-own-end"));
    }
    let yesterday = plus_days(crate::today(work).await?, -1);
    web::end_sign_ins(work, person).await?;
    ended(work, person, Some(yesterday), "closed").await
}

async fn ended(work: &mut Work, person: &PersonId, last: Option<Day>, what: &str) -> Done<()> {
    moves::end_person(work, person, last).await?;
    crate::search::changed(work, std::slice::from_ref(person)).await?;
    work.tell(&PersonChanged { person: person.clone(), what: what.into() }).await?;
    Ok(())
}
