//! The doors of SCIM. Whatever is refused is said as RFC 7644 (3.12) has it, naming the attribute and the repair.

use std::collections::BTreeMap;

use ::store::Work;
use axum::{
    body::Bytes,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kit::{Day, Done, Kind, PersonId, Refusal, Say, Stop};
use serde_json::{Value, json};
use web::{Reply, Visit};

use super::{
    about::{self, PAGE_MAX},
    change as changes, filter,
    model::{self, GROUP, Wish},
    patch,
};
use crate::{
    imports::Desk,
    model::Person,
    store::{
        organisation, people,
        provisioned::{self, Sought},
    },
    verbs,
};

/// Users on a page when nobody says how many.
const PAGE: i64 = 100;

pub(super) async fn config(v: Visit) -> Reply {
    Ok(scim(StatusCode::OK, &about::config(&base(&v))))
}

pub(super) async fn types(v: Visit) -> Reply {
    Ok(listed(about::types(&base(&v))))
}

pub(super) async fn schemas(v: Visit) -> Reply {
    Ok(listed(about::schemas(&base(&v))))
}

/// Departments, to choose from; where somebody stands is said at the user.
pub(super) async fn groups(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (base, lang) = (base(&v), changes::house_lang(&mut look).await?);
    let group = |d: crate::model::Department| {
        json!({
            "schemas": [GROUP],
            "id": d.id,
            "externalId": d.slug,
            "displayName": d.name.get(lang),
            "meta": { "resourceType": "Group", "location": format!("{base}/Groups/{}", d.id) },
        })
    };
    let departments = organisation::departments(&mut look).await?;
    Ok(listed(departments.into_iter().map(group).collect()))
}

pub(super) async fn index(v: Visit) -> Reply {
    let done = list(&v).await;
    said(&v, done)
}

pub(super) async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let today = organisation::today(&mut look).await?;
    let id = visible(&mut look, id, today).await?;
    Ok(scim(StatusCode::OK, &one(&v, &mut look, id, today).await?))
}

pub(super) async fn create(v: Visit, body: Bytes) -> Reply {
    let done = created(&v, &body).await;
    said(&v, done)
}

/// What is not named stays as it is.
pub(super) async fn replace(v: Visit, Path(id): Path<String>, body: Bytes) -> Reply {
    let wish = read(&body).and_then(|body| Wish::of(&body)).and_then(|wish| match wish.user_name {
        Some(_) => Ok(wish),
        None => Err(Stop::at("userName", "web-field-needed")),
    });
    let done = changed(&v, id, wish).await;
    said(&v, done)
}

pub(super) async fn change(v: Visit, Path(id): Path<String>, body: Bytes) -> Reply {
    let wish = read(&body).and_then(|body| patch::parse(&body));
    let done = changed(&v, id, wish).await;
    said(&v, done)
}

/// Nobody is deleted: the account is closed at once, as with `active: false`.
pub(super) async fn leave(v: Visit, Path(id): Path<String>) -> Reply {
    let wish = Wish { active: Some(false), ..Wish::default() };
    match changed(&v, id, Ok(wish)).await {
        Ok(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        refused => said(&v, refused),
    }
}

fn base(v: &Visit) -> String {
    format!("{}/scim/v2", v.app().0.config.base_url.trim_end_matches('/'))
}

fn scim(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/scim+json")], body.to_string()).into_response()
}

/// All there is, on one page.
fn listed(resources: Vec<Value>) -> Response {
    let total = resources.len() as i64;
    scim(StatusCode::OK, &page(resources, total, 1))
}

fn page(resources: Vec<Value>, total: i64, start: i64) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": resources.len(),
        "Resources": resources,
    })
}

fn read(body: &[u8]) -> Done<Value> {
    serde_json::from_slice(body).map_err(|_| Stop::at("body", "people-scim-syntax"))
}

async fn list(v: &Visit) -> Done<Response> {
    let sought = filter::parse(v.query("filter"))?;
    let start = number(v, "startIndex", 1)?.max(1);
    let limit = number(v, "count", PAGE)?.clamp(0, PAGE_MAX);
    let mut look = v.look().await?;
    let today = organisation::today(&mut look).await?;
    let total = provisioned::count(&mut look, &sought, today).await?;
    let ids = provisioned::page(&mut look, &sought, today, start - 1, limit).await?;
    let users = users(v, &mut look, &ids, today).await?;
    Ok(scim(StatusCode::OK, &page(users, total, start)))
}

fn number(v: &Visit, name: &str, usual: i64) -> Result<i64, Refusal> {
    match v.query(name) {
        "" => Ok(usual),
        text => text.parse().map_err(|_| Refusal::at(name, Say::new("people-scim-number"))),
    }
}

async fn created(v: &Visit, body: &[u8]) -> Done<Response> {
    let wish = Wish::of(&read(body)?)?;
    let mut look = v.look().await?;
    let new = changes::newcomer(&mut look, &wish).await?;
    drop(look);
    let (handle, _) = verbs::add_person(&mut Desk::of(v), new).await?;
    let mut look = v.look().await?;
    let today = organisation::today(&mut look).await?;
    let person = people::by_handle(&mut look, &handle, today).await?;
    drop(look);
    if wish.active == Some(false) {
        let mut work = v.work().await?;
        verbs::close_person(&mut work, &person.id).await?;
        work.commit().await?;
    }
    let mut look = v.look().await?;
    let place = model::location(&person, &base(v));
    let user = one(v, &mut look, person.id, today).await?;
    let headers = [(header::CONTENT_TYPE, "application/scim+json".to_owned()), (header::LOCATION, place)];
    Ok((StatusCode::CREATED, headers, user.to_string()).into_response())
}

async fn changed(v: &Visit, id: String, wish: Done<Wish>) -> Done<Response> {
    let wish = wish?;
    let mut work = v.work().await?;
    let today = organisation::today(&mut work).await?;
    let id = visible(&mut work, id, today).await?;
    changes::change(&mut work, &id, &wish, v.lang()).await?;
    work.commit().await?;
    let mut look = v.look().await?;
    Ok(scim(StatusCode::OK, &one(v, &mut look, id, today).await?))
}

async fn visible(work: &mut Work, id: String, today: Day) -> Done<PersonId> {
    let sought = Sought { id: Some(id), ..Sought::default() };
    provisioned::page(work, &sought, today, 0, 1).await?.pop().ok_or_else(Stop::missing)
}

async fn one(v: &Visit, look: &mut Work, id: PersonId, today: Day) -> Done<Value> {
    users(v, look, &[id], today).await?.pop().ok_or_else(Stop::missing)
}

/// As they stand today; whoever comes later, as on the first day.
async fn users(v: &Visit, look: &mut Work, ids: &[PersonId], today: Day) -> Done<Vec<Value>> {
    let mut known = people::people_by_id(look, ids, today).await?;
    let mut later: BTreeMap<Day, Vec<PersonId>> = BTreeMap::new();
    for person in known.values() {
        if let Some(first) = person.hired_on.filter(|first| *first > today) {
            later.entry(first).or_default().push(person.id.clone());
        }
    }
    for (first, ids) in later {
        known.extend(people::people_by_id(look, &ids, first).await?);
    }
    let managers: Vec<PersonId> = known.values().filter_map(|p| p.manager().cloned()).collect();
    let managers = people::called(look, &managers).await?;
    let (base, lang) = (base(v), changes::house_lang(look).await?);
    let user = |p: &Person| {
        let manager = p.manager().and_then(|id| managers.get(id));
        model::user(p, manager, changes::is_active(p, today), lang, &base)
    };
    Ok(ids.iter().filter_map(|id| known.get(id)).map(user).collect())
}

/// What was sent and cannot be right is 400 here, or 409 where somebody has it already; the rest is the house's to say.
fn said(v: &Visit, done: Done<Response>) -> Reply {
    let refusal = match done {
        Ok(response) => return Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => refusal,
        Err(stop) => return Err(stop.into()),
    };
    let kind = refusal.says.first().map_or("invalidValue", |(_, say)| kind_of(&say.key));
    let status = if kind == "uniqueness" { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
    let line = |(field, say): &(String, Say)| format!("{}: {}", attribute_of(field), v.say(say));
    let says: Vec<String> = refusal.says.iter().map(line).collect();
    Ok(web::scim_error(status, Some(kind), &says.join(" ")))
}

fn kind_of(key: &str) -> &'static str {
    match key {
        "people-scim-known" | "people-by-hand-known" | "people-by-hand-email-taken" | "people-cell-email-taken" => {
            "uniqueness"
        }
        "people-scim-filter" => "invalidFilter",
        "people-scim-path" => "invalidPath",
        "people-scim-syntax" | "people-scim-operation" => "invalidSyntax",
        "people-scim-fixed" => "mutability",
        _ => "invalidValue",
    }
}

/// What the other side calls a field of ours.
fn attribute_of(field: &str) -> &str {
    match field {
        "name" => "displayName",
        "email" => "userName",
        "language" => "preferredLanguage",
        "id" => "externalId",
        "manager_id" => "manager",
        "team" => "division",
        "position" => "title",
        "last" | "ended_on" | "from" => "active",
        other => other,
    }
}
