//! `/search?q=`: whatever the rooms let this reader find, by kind. As JSON for the palette.

use std::collections::BTreeSet;

use axum::{Json, response::IntoResponse};
use kit::{Done, Role};
use serde::Serialize;
use store::{
    Work,
    search::{EVERYBODY, reader},
};
use web::{Page, Reply, SearchHit, Template, Visit, ui};

/// Shown of each kind.
const SHOWN: usize = 20;

/// What was found of one kind.
#[derive(Serialize)]
pub struct Group {
    pub name: String,
    pub hits: Vec<SearchHit>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Show<'a> {
    v: &'a Visit,
    q: &'a str,
    groups: Vec<Group>,
    found: String,
}

pub async fn show(v: Visit) -> Reply {
    let q = v.query("q");
    let mut look = v.look().await?;
    let groups = groups(&v, &mut look, q).await?;
    if v.wants_json() {
        return Ok(Json(serde_json::json!({ "groups": groups })).into_response());
    }
    let n: usize = groups.iter().map(|g| g.hits.len()).sum();
    let body = Show { v: &v, q, found: v.tn("desk-found", n), groups };
    Ok(v.page(Page::new(&v.t("web-search"), body)))
}

async fn groups(v: &Visit, look: &mut Work, q: &str) -> Done<Vec<Group>> {
    let mut groups = Vec::new();
    if q.is_empty() {
        return Ok(groups);
    }
    let readers = readers(v, look).await?;
    for search in &v.app().0.parts.searches {
        let found = look.find(search.kind, q, v.lang(), &readers).await?;
        if found.is_empty() {
            continue;
        }
        let mut hits = (search.show)(v, look, found).await?;
        hits.truncate(SHOWN);
        if !hits.is_empty() {
            groups.push(Group { name: v.t(search.name), hits });
        }
    }
    Ok(groups)
}

/// By which names this reader is known to the entries: the person, the roles, for a manager everybody led, for a coach
/// the own team: who is anybody's partner (`partners`), asked of the tables.
async fn readers(v: &Visit, look: &mut Work) -> Done<Vec<String>> {
    let me = v.who()?;
    let mut readers = BTreeSet::from([EVERYBODY.to_owned(), reader::person(&me.id)]);
    readers.extend(me.roles.iter().map(|r| reader::role(*r)));
    if me.is(Role::Manager) {
        for (person, team) in people::led(look, &me.id, v.today()).await? {
            readers.insert(reader::person(&person));
            readers.insert(reader::leads(&team));
        }
    }
    if me.is(Role::Coach) {
        let team = people::team_mates(look, &me.id, v.today()).await?;
        readers.extend(team.iter().map(reader::person));
    }
    Ok(readers.into_iter().collect())
}
