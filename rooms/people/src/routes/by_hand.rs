//! One person by hand: the form for somebody who joins, and the page for what changes.

use std::collections::BTreeSet;

use ::store::Work;
use axum::extract::Path;
use kit::{Day, Done, Lang, PersonId, Refusal, Role, Say, Stop, fold, tongue, tongue::Case};
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use super::wrong::Wrong;
use crate::{
    called::person_called,
    imports::{self, cells::hours_in},
    model::{POSITIONS, Person, position_key},
    store::{access, moves, organisation, people as rows},
    verbs::{self, Correction, NewPerson, Place},
};

/// The field that says what an `Undo` left.
const LEFT: &str = "left";
/// A list of names is offered while one can still read it.
const NAMES_MAX: usize = 400;

/// What the fields of a place need: teams to choose from, names of managers.
struct Desk {
    teams: Vec<(String, String)>,
    names: Vec<String>,
    langs: Vec<Lang>,
    /// No team yet: the first one is named right away.
    first: bool,
}

impl Desk {
    async fn open(v: &Visit, look: &mut Work) -> Done<Desk> {
        let known = organisation::teams(look).await?;
        let mut teams: Vec<(String, String)> =
            known.iter().map(|t| (t.slug.clone(), t.name.get(v.lang()).to_owned())).collect();
        teams.sort_by_cached_key(|(_, name)| fold(name));
        teams.push((String::new(), v.t("people-by-hand-other-team")));
        let names = rows::names(look, v.today(), NAMES_MAX).await?;
        let langs = organisation::settings(look).await?.languages;
        Ok(Desk { first: known.is_empty(), teams, names, langs })
    }
    fn languages(&self, v: &Visit) -> Vec<(String, String)> {
        self.langs.iter().map(|l| (l.code().to_owned(), v.language(*l))).collect()
    }
    fn spoken(&self, v: &Visit, fields: &Fields) -> Vec<(&'static str, String, bool)> {
        self.langs.iter().map(|l| (l.code(), v.language(*l), fields.has("spoken", l.code()))).collect()
    }
    fn place(&self, v: &Visit, fields: &Fields) -> PlaceFields {
        let field = |name: &str, key: &str, hint: &str| {
            ui::field(fields, name, "text", &v.t(key), &if hint.is_empty() { String::new() } else { v.t(hint) })
        };
        let positions: Vec<(String, String)> =
            POSITIONS.iter().map(|p| ((*p).to_owned(), v.t(&position_key(p).unwrap_or_default()))).collect();
        let mut own = fields.text("position").to_owned();
        let mut positions = positions;
        if !own.is_empty() && !POSITIONS.contains(&own.as_str()) {
            positions.push((own.clone(), std::mem::take(&mut own)));
        }
        let open = self.first
            || ["new_team", "department", "site"]
                .iter()
                .any(|n| !fields.text(n).is_empty() || fields.error(n).is_some());
        PlaceFields {
            team: (!self.first).then(|| ui::select(fields, "team", &v.t("people-team"), &self.teams)),
            made: vec![
                field("new_team", "people-by-hand-new-team", ""),
                field("department", "people-department", ""),
                field("site", "people-site", "people-by-hand-site-hint"),
            ],
            open,
            position: ui::select(fields, "position", &v.t("people-position"), &positions),
            manager: named(fields, "manager_id", &v.t("people-manager"), &v.t("people-by-hand-manager-hint")),
            hours: field("weekly_hours", "people-by-hand-hours", "people-by-hand-hours-hint"),
            names: self.names.clone(),
        }
    }
}

struct PlaceFields {
    /// None while there is no team to choose.
    team: Option<Html>,
    made: Vec<Html>,
    open: bool,
    position: Html,
    manager: Html,
    hours: Html,
    names: Vec<String>,
}

/// A field of a name, with the list of names to choose from.
fn named(fields: &Fields, name: &str, label: &str, hint: &str) -> Html {
    let html = ui::field(fields, name, "text", label, hint).0;
    Html(html.replace("type=\"text\"", "type=\"text\" list=\"l-names\""))
}

#[derive(Template)]
#[template(path = "people/joiner.html")]
struct Joiner<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    place: PlaceFields,
    langs: Vec<(String, String)>,
    spoken: Vec<(&'static str, String, bool)>,
    roles: Vec<(&'static str, String, bool)>,
}

pub async fn joiner(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let lang = v.lang().code().to_owned();
    let fields = Fields::from_pairs([
        ("hired_on".to_owned(), v.today().to_string()),
        ("language".to_owned(), lang.clone()),
        ("spoken".to_owned(), lang),
        ("position".to_owned(), "agent".to_owned()),
    ]);
    let page = joiner_page(&v, &mut look, &fields).await?;
    Ok(v.page(page))
}

async fn joiner_page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let desk = Desk::open(v, look).await?;
    let body = Joiner {
        v,
        fields,
        place: desk.place(v, fields),
        langs: desk.languages(v),
        spoken: desk.spoken(v, fields),
        roles: roles(v, |r| fields.has("roles", r.code())),
    };
    Ok(Page::new(&v.t("people-by-hand-add"), body).at("people"))
}

/// Learner is everybody; the others are chosen.
fn roles(v: &Visit, on: impl Fn(Role) -> bool) -> Vec<(&'static str, String, bool)> {
    let chosen = Role::ALL.into_iter().filter(|r| *r != Role::Learner);
    chosen.map(|r| (r.code(), v.t(&format!("people-role-{}", r.code())), on(r))).collect()
}

fn roles_in(fields: &Fields) -> BTreeSet<Role> {
    fields.all("roles").filter_map(Role::from_code).collect()
}

pub async fn join(v: Visit, mut fields: Fields) -> Reply {
    let mut look = v.look().await?;
    let new = new_person(&v, &mut look, &fields).await;
    drop(look);
    let done = match new {
        Ok(new) => verbs::add_person(&mut imports::Desk::of(&v), new).await,
        Err(stop) => Err(stop),
    };
    if let Some((handle, _)) = fields.done(&v, done)? {
        return Ok(v.go(&format!("/people/{handle}"), "said-people-joined"));
    }
    let mut look = v.look().await?;
    Ok(v.page_refused(joiner_page(&v, &mut look, &fields).await?))
}

async fn new_person(v: &Visit, work: &mut Work, fields: &Fields) -> Done<NewPerson> {
    let mut wrong = Wrong::default();
    let lang = Lang::from_code(fields.text("language")).ok_or_else(|| Stop::at("language", "people-cell-language"));
    let lang = wrong.or(Lang::En, lang)?;
    let name = wrong.or(String::new(), fields.needed("name", 120))?;
    let email = wrong.or(String::new(), fields.needed("email", 200))?;
    if !verbs::looks_like_email(&email) {
        wrong.at("email", Say::new("people-email-shape"));
    }
    let number = wrong.or(String::new(), fields.optional("id", 60))?;
    let hired_on = wrong.or(v.today(), fields.day("hired_on"))?;
    let last = if fields.text("ended_on").is_empty() { Ok(None) } else { fields.day("ended_on").map(Some) };
    let last = wrong.or(None, last)?;
    if fields.day("hired_on").is_ok() && last.is_some_and(|last| last < hired_on) {
        wrong.at("ended_on", Say::new("people-cell-ended-before-hired"));
    }
    // What the checks of a file would say only when everything else is right.
    if !number.is_empty() && rows::staff_numbers(work).await?.contains_key(&number) {
        wrong.at("id", Say::new("people-by-hand-known"));
    }
    if let Some(owner) = access::address_owner(work, &email, None).await? {
        wrong.at("email", Say::new("people-by-hand-email-taken").with("name", owner));
    }
    let place = wrong.or(Place::default(), place(v, work, fields).await)?;
    let mut spoken = vec![lang];
    spoken.extend(fields.all("spoken").filter_map(Lang::from_code).filter(|l| *l != lang));
    wrong.done(NewPerson { name, email, lang, spoken, number, roles: roles_in(fields), hired_on, last, place })
}

async fn place(v: &Visit, work: &mut Work, fields: &Fields) -> Done<Place> {
    let mut wrong = Wrong::default();
    let manager = match fields.text("manager_id") {
        "" => None,
        text => wrong.or(None, person_called(work, "manager_id", text, v.today()).await.map(|p| Some(p.id)))?,
    };
    let hours = match fields.text("weekly_hours") {
        "" => None,
        text => {
            let hours = hours_in(text, 40.0).map_err(|say| Stop::from(Refusal::at("weekly_hours", say)));
            wrong.or(None, hours.map(Some))?
        }
    };
    let team = fields.text("team").to_owned();
    let new_team = wrong.or(String::new(), fields.optional("new_team", 80))?;
    let department = wrong.or(String::new(), fields.optional("department", 80))?;
    let site = wrong.or(String::new(), fields.optional("site", 80))?;
    let position = wrong.or(String::new(), fields.needed("position", 60))?;
    if team.is_empty() && fields.text("new_team").is_empty() {
        wrong.at("team", Say::new("people-by-hand-team"));
    }
    let makes = !fields.text("new_team").is_empty();
    for field in ["department", "site"].into_iter().filter(|field| makes && fields.text(field).is_empty()) {
        wrong.at(field, Say::new("people-by-hand-team-place"));
    }
    let weekly_minutes = hours.map(|h| (h * 60.0).round() as i64);
    wrong.done(Place { team, new_team, department, site, position, manager, weekly_minutes })
}

struct StayLine {
    days: String,
    team: String,
    position: String,
    manager: String,
    badge: Option<Html>,
}

#[derive(Template)]
#[template(path = "people/place.html")]
struct Changes<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    handle: String,
    name: String,
    place: PlaceFields,
    stays: Vec<StayLine>,
    langs: Vec<(String, String)>,
    spoken: Vec<(&'static str, String, bool)>,
    home: bool,
    roles: Vec<(&'static str, String, bool)>,
    /// Somebody else's last day; nobody ends themself.
    ends: bool,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = rows::by_handle(&mut look, &handle, v.today()).await?;
    let fields = filled(&v, &mut look, &person).await?;
    let page = changes_page(&v, &mut look, &person, &fields).await?;
    Ok(v.page(page))
}

async fn filled(v: &Visit, look: &mut Work, person: &Person) -> Done<Fields> {
    let manager = match person.manager().cloned() {
        Some(id) => rows::people_by_id(look, std::slice::from_ref(&id), v.today()).await?.remove(&id),
        None => None,
    };
    let place = person.placement.as_ref();
    let mut pairs = vec![
        ("team".to_owned(), place.map_or(String::new(), |p| p.team_slug.clone())),
        ("position".to_owned(), place.map_or_else(|| "agent".to_owned(), |p| p.position.clone())),
        ("manager_id".to_owned(), manager.map_or(String::new(), |m| m.name)),
        ("from".to_owned(), v.today().max(person.hired_on.unwrap_or(v.today())).to_string()),
        ("weekly_hours".to_owned(), place.map_or(String::new(), |p| (p.weekly_minutes as f64 / 60.0).to_string())),
        ("last".to_owned(), person.ended_on.map_or(String::new(), |d| d.to_string())),
        ("name".to_owned(), person.name.clone()),
        ("email".to_owned(), person.email.clone()),
        ("language".to_owned(), person.lang.code().to_owned()),
        ("home".to_owned(), String::from(if person.home { "yes" } else { "" })),
    ];
    pairs.extend(person.spoken.iter().map(|l| ("spoken".to_owned(), l.code().to_owned())));
    let now = rows::roles(look, &person.id, v.today()).await?;
    pairs.extend(now.iter().map(|r| ("roles".to_owned(), r.code().to_owned())));
    Ok(Fields::from_pairs(pairs))
}

async fn changes_page(v: &Visit, look: &mut Work, person: &Person, fields: &Fields) -> Done<Page> {
    let desk = Desk::open(v, look).await?;
    let stays = moves::stays(look, &person.id).await?;
    let managers: Vec<PersonId> = stays.iter().filter_map(|s| s.manager.clone()).collect();
    let managers = rows::people_by_id(look, &managers, v.today()).await?;
    let day = |d: Day| tongue::day_full(v.lang(), d, Case::Name);
    let line = |s: &moves::Stay| StayLine {
        days: s.to.map_or_else(
            || v.ta("people-by-hand-since", "day", day(s.from)),
            |to| format!("{} – {}", day(s.from), day(to)),
        ),
        team: s.team.get(v.lang()).to_owned(),
        position: position_key(&s.position).map_or_else(|| s.position.clone(), |k| v.t(&k)),
        manager: s.manager.as_ref().and_then(|m| managers.get(m)).map_or(String::new(), |m| m.name.clone()),
        badge: (s.from > v.today()).then(|| ui::badge("", &v.t("people-by-hand-coming"))),
    };
    let body = Changes {
        v,
        fields,
        handle: person.handle.clone(),
        name: person.name.clone(),
        place: desk.place(v, fields),
        stays: stays.iter().map(line).collect(),
        langs: desk.languages(v),
        spoken: desk.spoken(v, fields),
        home: fields.has("home", "yes"),
        roles: roles(v, |r| fields.has("roles", r.code())),
        ends: v.who()?.id != person.id,
    };
    Ok(Page::new(&v.ta("people-by-hand-changes", "name", person.name.as_str()), body).at("people"))
}

/// What each of the forms does, and the page again when it is refused; `Undo` where what was done can be taken back.
async fn changed(
    v: Visit,
    handle: &str,
    mut fields: Fields,
    work: Work,
    person: &Person,
    done: Done<Option<Undo>>,
) -> Reply {
    let home = format!("/people/{handle}/place");
    let back = !fields.text(LEFT).is_empty();
    match v.keep(done, work, &mut fields).await? {
        Some(_) if back => return Ok(v.go(&home, "said-web-undone")),
        Some(Some(back)) => return Ok(v.go_undo(&home, "said-people-changed", &back)),
        Some(None) => return Ok(v.go(&home, "said-people-changed")),
        None => {}
    }
    let mut look = v.look().await?;
    // The forms that were not sent show what is true.
    let known = filled(&v, &mut look, person).await?;
    let sent: BTreeSet<&str> = fields.pairs().iter().map(|(name, _)| name.as_str()).collect();
    let others = known.pairs().iter().filter(|(name, _)| !sent.contains(name.as_str()));
    let mut all = Fields::from_pairs(others.chain(fields.pairs()).cloned());
    all.errors = fields.errors;
    Ok(v.page_refused(changes_page(&v, &mut look, person, &all).await?))
}

pub async fn move_person(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = rows::by_handle(&mut work, &handle, v.today()).await?;
    let done = match (place(&v, &mut work, &fields).await, fields.day("from")) {
        (Ok(place), Ok(from)) => verbs::place_person(&mut work, &person.id, place, from, v.lang()).await.map(|()| None),
        (Err(stop), _) | (_, Err(stop)) => Err(stop),
    };
    changed(v, &handle, fields, work, &person, done).await
}

pub async fn correct(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = rows::by_handle(&mut work, &handle, v.today()).await?;
    let done = match correction(&mut work, &fields, &person).await {
        Ok(new) => verbs::correct_person(&mut work, &person.id, new).await.map(|()| None),
        Err(stop) => Err(stop),
    };
    changed(v, &handle, fields, work, &person, done).await
}

async fn correction(work: &mut Work, fields: &Fields, person: &Person) -> Done<Correction> {
    let lang = Lang::from_code(fields.text("language")).ok_or_else(|| Stop::at("language", "people-cell-language"))?;
    let offered = organisation::settings(work).await?.languages;
    // The best stays first; a language that is not offered here cannot be unticked.
    let ticked = |l: &Lang| fields.has("spoken", l.code());
    let mut spoken: Vec<Lang> = person.spoken.iter().copied().filter(|l| ticked(l) || !offered.contains(l)).collect();
    spoken.extend(offered.iter().copied().filter(|l| ticked(l) && !person.spoken.contains(l)));
    if spoken.is_empty() {
        spoken.push(lang);
    }
    Ok(Correction {
        name: fields.needed("name", 120)?,
        email: fields.optional("email", 200)?,
        lang,
        spoken,
        home: fields.has("home", "yes"),
    })
}

/// What an `Undo` left behind it, so that it takes back nothing else: whoever changed the same since is not overruled. Empty in
/// the form itself.
fn untouched(fields: &Fields, now: &str) -> Done<()> {
    match fields.text(LEFT).strip_prefix('=') {
        Some(left) if left != now => Err(Stop::conflict(Say::new("web-undo-late"))),
        _ => Ok(()),
    }
}

fn codes(roles: &BTreeSet<Role>) -> String {
    roles.iter().filter(|r| **r != Role::Learner).map(|r| r.code()).collect::<Vec<_>>().join(",")
}

pub async fn set_roles(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = rows::by_handle(&mut work, &handle, v.today()).await?;
    let (before, after) = (rows::roles(&mut work, &person.id, v.today()).await?, roles_in(&fields));
    let taken = before.iter().any(|role| *role != Role::Learner && !after.contains(role));
    let back = Undo::at(format!("/people/{handle}/roles")).with(LEFT, format!("={}", codes(&after)));
    let back = before.iter().fold(back, |u, role| u.with("roles", role.code()));
    let done = match untouched(&fields, &codes(&before)) {
        Ok(()) => verbs::set_roles(&mut work, &person.id, &after).await.map(|()| taken.then_some(back)),
        Err(stop) => Err(stop),
    };
    changed(v, &handle, fields, work, &person, done).await
}

pub async fn end(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = rows::by_handle(&mut work, &handle, v.today()).await?;
    let text = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let before = text(person.ended_on);
    let last = if fields.text("last").is_empty() { Ok(None) } else { fields.day("last").map(Some) };
    let done = match untouched(&fields, &before).and(last) {
        Ok(last) => {
            let back = Undo::at(format!("/people/{handle}/endings")).with("last", before);
            let back = back.with(LEFT, format!("={}", text(last)));
            let done = verbs::end_person(&mut work, &person.id, last).await;
            done.map(|()| (last != person.ended_on).then_some(back))
        }
        Err(stop) => Err(stop),
    };
    changed(v, &handle, fields, work, &person, done).await
}
