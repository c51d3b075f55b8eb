//! The list of people, and one person.

use ::store::Work;
use axum::{Json, extract::Path, response::IntoResponse};
use kit::{Day, Done, Order, PersonId, Role, fold, time::plus_days};
use serde::Serialize;
use web::{Fields, Html, Page, Reply, Template, Visit, fields::encode, ui};

use super::biography;
use crate::{
    model::{Person, position_key},
    store::{invitations, organisation, people as rows, shifts},
};

const PER_PAGE: usize = 50;

struct Line {
    href: String,
    name: String,
    position: String,
    team: String,
    manager: String,
    languages: String,
    /// Of somebody who does not work here today: from or until when.
    badge: Option<Html>,
}

#[derive(Template)]
#[template(path = "people/index.html")]
struct Index<'a> {
    v: &'a Visit,
    q: String,
    fields: Fields,
    teams: Vec<(String, String)>,
    lines: Vec<Line>,
    more: Option<String>,
    /// People who have no password yet; only for administrators.
    uninvited: Option<i64>,
    adds: bool,
    /// Leads or plans for people.
    leads: bool,
    deputes: bool,
    nothing: Html,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (q, team) = (v.query("q").to_owned(), v.query("team").to_owned());
    // Whoever is looked for by name may have left or come later; the list itself is of those who work here.
    let everybody = !fold(&q).is_empty() && (v.is(Role::Planner) || v.is(Role::Administrator));
    let (found, more) = page_of(&v, &mut look, everybody).await?;
    let managers: Vec<PersonId> = found.iter().filter_map(|p| p.manager().cloned()).collect();
    let managers = rows::people_by_id(&mut look, &managers, v.today()).await?;
    let known = organisation::known_teams(&mut look).await?;
    // One more than a list holds says that there are too many for one.
    let named = known.iter().take(web::ui::LISTED + 1).map(|t| (t.slug.clone(), t.name.get(v.lang()).to_owned()));
    let mut teams: Vec<(String, String)> = named.collect();
    Order::of(v.lang()).sort(&mut teams, |t| &t.1);
    teams.insert(0, (String::new(), v.t("people-team-any")));
    let mut fields = Fields::default();
    fields.set("team", team.as_str());
    let lines = found
        .iter()
        .map(|p| Line {
            href: format!("/people/{}", p.handle),
            name: p.name.clone(),
            position: position(&v, p),
            team: p.placement.as_ref().map_or(String::new(), |l| l.team_name.get(v.lang()).to_owned()),
            manager: p.manager().and_then(|m| managers.get(m)).map_or(String::new(), |m| m.name.clone()),
            languages: languages(&v, p),
            badge: away(&v, p),
        })
        .collect();
    let more = more.map(|after| format!("/people?q={}&team={}&after={}", encode(&q), encode(&team), encode(&after)));
    let uninvited =
        if v.is(Role::Administrator) { Some(invitations::count_uninvited(&mut look, v.today()).await?) } else { None };
    let uninvited = uninvited.filter(|n| *n > 0);
    let empty_action = [v.t("people-list-all")];
    let nothing = web::ui::empty(
        &v,
        &v.t("people-list-empty"),
        &v.t("people-list-empty-text"),
        Some(("/people", empty_action[0].as_str())),
    );
    Ok(v.page(
        Page::new(
            &v.t("people-title"),
            Index {
                v: &v,
                q,
                teams,
                fields,
                lines,
                more,
                uninvited,
                adds: v.is(Role::Administrator),
                leads: v.is(Role::Manager) || v.is(Role::Planner),
                deputes: v.is(Role::Manager) || v.is(Role::Administrator),
                nothing,
            },
        )
        .at("people"),
    ))
}

#[derive(Serialize)]
struct PersonDto {
    /// For planners and administrators.
    #[serde(skip_serializing_if = "Option::is_none")]
    staff_number: Option<String>,
    handle: String,
    name: String,
    team: Option<String>,
    site: Option<String>,
    position: Option<String>,
    languages: Vec<&'static str>,
}

/// The same list for programmes: fifty at a time, `next` is the `after` of the next page.
pub async fn api_index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (found, next) = page_of(&v, &mut look, false).await?;
    let numbers = v.is(Role::Planner) || v.is(Role::Administrator);
    let dto = |p: Person| PersonDto {
        languages: p.spoken.iter().map(|l| l.code()).collect(),
        team: p.placement.as_ref().map(|l| l.team_slug.clone()),
        site: p.placement.as_ref().map(|l| l.site_slug.clone()),
        position: p.placement.map(|l| l.position),
        staff_number: numbers.then_some(p.staff_number),
        handle: p.handle,
        name: p.name,
    };
    let people: Vec<PersonDto> = found.into_iter().map(dto).collect();
    Ok(Json(serde_json::json!({ "people": people, "next": next })).into_response())
}

/// Chosen from the list, or a name typed where there are too many for one.
fn team_slug(text: &str) -> String {
    if text.is_empty() { String::new() } else { crate::slug_of(text) }
}

/// When somebody who does not work here today begins, or had their last day.
fn away(v: &Visit, person: &Person) -> Option<Html> {
    let says = |key: &str, day: Day| ui::badge("", &v.ta(key, "day", v.day_dated(day)));
    let begins = person.hired_on.filter(|d| *d > v.today()).map(|d| says("people-list-from", d));
    begins.or_else(|| person.ended_on.filter(|d| *d < v.today()).map(|d| says("people-list-until", d)))
}

/// A page of people by `q`, `team` and `after` (a handle); and the handle after which the next page begins. `everybody`: not
/// only those employed today.
async fn page_of(v: &Visit, look: &mut Work, everybody: bool) -> Done<(Vec<Person>, Option<String>)> {
    let after = match v.query("after") {
        "" => (String::new(), String::new()),
        handle => rows::place(look, handle).await?,
    };
    let key = (after.0.as_str(), after.1.as_str());
    let (folded, team) = (fold(v.query("q")), team_slug(v.query("team")));
    let wanted = rows::Wanted { folded: &folded, team: &team, everybody };
    let mut found = rows::page(look, v.today(), wanted, key, v.rows(PER_PAGE) + 1).await?;
    let more = found.len() > v.rows(PER_PAGE);
    found.truncate(v.rows(PER_PAGE));
    let last = found.last().filter(|_| more).map(|p| p.handle.clone());
    Ok((found, last))
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct Show<'a> {
    v: &'a Visit,
    name: String,
    eyebrow: String,
    lede: String,
    facts: Vec<(String, String)>,
    /// Only for the person, the line above, planners and administrators.
    own: Vec<(String, String)>,
    manager: Option<(String, String)>,
    transcript: Option<String>,
    /// Where an administrator invites.
    invite: Option<String>,
    /// Where the person, a planner or an administrator writes what memos say of a trainer.
    biography: Option<String>,
    /// Where an administrator changes place, roles and last day.
    change: Option<String>,
    /// For the person and the line above.
    practice: Option<String>,
    ladder: String,
    /// For the person and the line above.
    plan: Option<String>,
    /// For the person, the line above and planners; coaches of the team confirm there.
    skills: Option<String>,
    /// What is agreed about the hours of learning: for whoever may see what is personal.
    hours: Option<String>,
    /// A coach's own page: for the coach, the line above and planners.
    coaching: Option<String>,
    /// To everybody but oneself.
    thanks: Option<String>,
    /// What is held about the person: their own and the administrator's.
    held: Option<String>,
    /// For the administrator, once the person has left and until they are erased.
    erasure: Option<String>,
    reports: Vec<(String, String, String)>,
    shifts: Vec<(String, String)>,
    bio: Option<(String, &'static str)>,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let today = v.today();
    let person = rows::by_handle(&mut look, &handle, today).await?;
    let may = may_see_own(&v, &mut look, &person).await?;
    let me = v.who()?.id.clone();
    let close = me == person.id || rows::is_manager_of(&mut look, &me, &person.id, today).await?;
    let coaches = rows::has_role(&mut look, &person.id, Role::Coach, today).await?;
    let mate = rows::team_mates(&mut look, &me, today).await?.contains(&person.id);
    let manager = match person.manager().cloned() {
        Some(id) => rows::people_by_id(&mut look, std::slice::from_ref(&id), today).await?.remove(&id),
        None => None,
    };
    let reports = rows::reports(&mut look, &person.id, today).await?;
    let own = if may { own_facts(&v, &mut look, &person).await? } else { Vec::new() };
    let shifts = if may { next_shifts(&v, &mut look, &person).await? } else { Vec::new() };
    let place = person.placement.as_ref();
    let team = place.map_or(String::new(), |p| p.team_name.get(v.lang()).to_owned());
    let bio = person.bio.as_ref().map(|b| {
        let lang = if b.exact(v.lang()).is_some() { v.lang() } else { b.source };
        (b.get(lang).to_owned(), lang.tag())
    });
    let writes = biography::may_write(&v, &person)?;
    let body = Show {
        v: &v,
        eyebrow: team,
        lede: position(&v, &person),
        facts: open_facts(&v, &person),
        own,
        manager: manager.map(|m| (format!("/people/{}", m.handle), m.name)),
        transcript: may.then(|| format!("/people/{handle}/transcript")),
        invite: v.is(Role::Administrator).then(|| format!("/people/{handle}/invitations")),
        biography: writes.then(|| format!("/people/{handle}/biography")),
        change: v.is(Role::Administrator).then(|| format!("/people/{handle}/place")),
        practice: close.then(|| format!("/people/{handle}/practice")),
        ladder: format!("/people/{handle}/ladder"),
        plan: close.then(|| format!("/people/{handle}/plan")),
        skills: (close || v.is(Role::Planner) || mate && v.is(Role::Coach)).then(|| format!("/people/{handle}/skills")),
        hours: may.then(|| format!("/people/{handle}/working-time")),
        coaching: (coaches && (close || v.is(Role::Planner))).then(|| format!("/people/{handle}/coaching")),
        thanks: (me != person.id).then(|| format!("/kudos?to={handle}")),
        held: (v.who()?.id == person.id || v.is(Role::Administrator)).then(|| format!("/people/{handle}/data")),
        erasure: (v.is(Role::Administrator) && person.ended_on.is_some_and(|d| d < today) && !person.is_erased())
            .then(|| format!("/people/{handle}/erasure")),
        reports: reports.iter().map(|r| (format!("/people/{}", r.handle), r.name.clone(), position(&v, r))).collect(),
        shifts,
        bio,
        name: person.name.clone(),
    };
    Ok(v.page(Page::new(&person.name, body).at("people")))
}

/// Whether the visitor may see what is personal about somebody: the person, everybody on the line above, planners and
/// administrators.
pub async fn may_see_own(v: &Visit, look: &mut Work, person: &Person) -> Done<bool> {
    let me = v.who()?;
    if me.id == person.id || me.is_any(&[Role::Planner, Role::Administrator]) {
        return Ok(true);
    }
    rows::is_manager_of(look, &me.id, &person.id, v.today()).await
}

fn open_facts(v: &Visit, person: &Person) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let Some(place) = &person.placement {
        facts.push((v.t("people-department"), place.department_name.get(v.lang()).to_owned()));
        facts.push((v.t("people-site"), place.site_name.get(v.lang()).to_owned()));
    }
    facts.push((v.t("people-languages"), languages(v, person)));
    facts
}

async fn own_facts(v: &Visit, look: &mut Work, person: &Person) -> Done<Vec<(String, String)>> {
    let roles = rows::roles(look, &person.id, v.today()).await?;
    let roles: Vec<String> = roles.iter().map(|r| v.t(&format!("people-role-{}", r.code()))).collect();
    let mut facts = vec![
        (v.t("people-number"), person.staff_number.clone()),
        (v.t("people-email"), person.email.clone()),
        (v.t("people-roles"), kit::tongue::list(v.lang(), &roles)),
        (v.t("people-home"), v.t(if person.home { "web-yes" } else { "web-no" })),
    ];
    if let Some(day) = person.hired_on {
        facts.push((v.t("people-hired"), kit::tongue::day_full(v.lang(), day, kit::tongue::Case::Name)));
    }
    if let Some(day) = person.ended_on {
        facts.push((v.t("people-last-day"), kit::tongue::day_full(v.lang(), day, kit::tongue::Case::Name)));
    }
    if let Some(place) = &person.placement {
        let hours = place.weekly_minutes as f64 / 60.0;
        let hours = v.number(hours, usize::from(hours.fract() != 0.0));
        facts.push((v.t("people-hours"), v.ta("people-hours-week", "hours", hours)));
        facts.push((v.t("people-contract"), contract(v, &place.contract)));
        if v.is(Role::Administrator) {
            facts.push((v.t("people-wage"), v.money(place.wage_minor_per_hour)));
        }
    }
    Ok(facts)
}

async fn next_shifts(v: &Visit, look: &mut Work, person: &Person) -> Done<Vec<(String, String)>> {
    let zone = person.zone().unwrap_or(v.zone());
    let from = kit::time::at_local(v.today(), 0, zone);
    let to = kit::time::at_local(plus_days(v.today(), 7), 0, zone);
    let shifts = shifts::shifts_of(look, &person.id, from, to).await?;
    let line = |s: &crate::Shift| (v.day_tag(s.day), kit::tongue::hours(v.lang(), s.starts_at, s.ends_at, zone));
    Ok(shifts.iter().map(line).collect())
}

pub(super) fn position(v: &Visit, person: &Person) -> String {
    let Some(place) = &person.placement else { return String::new() };
    position_key(&place.position).map_or_else(|| place.position.clone(), |key| v.t(&key))
}

fn contract(v: &Visit, contract: &str) -> String {
    match contract {
        "permanent" => v.t("people-contract-permanent"),
        "fixed_term" => v.t("people-contract-fixed-term"),
        "temp" => v.t("people-contract-temp"),
        other => other.to_owned(),
    }
}

fn languages(v: &Visit, person: &Person) -> String {
    let names: Vec<String> = person.spoken.iter().map(|l| v.language(*l)).collect();
    kit::tongue::list(v.lang(), &names)
}
