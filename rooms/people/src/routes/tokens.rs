//! Keys of programmes: issued here, shown once, ended here.

use std::collections::{BTreeSet, HashMap};

use axum::extract::Path;
use kit::{Done, PersonId, Role, Stop, tongue};
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    Person,
    model::{Token, TokenId},
    store::{access, people as rows, tokens},
    verbs::{end_token, issue_token},
};

/// More than any house has; ended ones fall off the end.
const LINES_MAX: usize = 200;
const NAME_MAX: usize = 80;
const HANDLE_MAX: usize = 80;

struct Line {
    name: String,
    person: String,
    page: String,
    /// What the person may do here, and with it the programme.
    may: String,
    made: String,
    used: String,
    /// Where to end it; nothing when it has ended.
    end: Option<String>,
    badge: Option<ui::Html>,
}

#[derive(Template)]
#[template(path = "tokens.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    /// Only in the answer to the form that asked for it.
    key: Option<String>,
    lines: Vec<Line>,
    nothing: ui::Html,
}

pub async fn index(v: Visit) -> Reply {
    let fields = Fields::from_pairs([("person".to_owned(), v.who()?.handle.clone())]);
    let page = page(&v, &fields, None).await?;
    Ok(v.page(page))
}

/// Answers with the page itself: a key in an address would stay in histories and logs.
pub async fn issue(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    match issued(&v, &mut work, &fields).await {
        Ok(key) => {
            work.commit().await?;
            let page = page(&v, &Fields::default(), Some(key)).await?;
            Ok(v.page(page))
        }
        Err(Stop::Refused(refusal)) if refusal.kind == kit::Kind::Invalid => {
            drop(work);
            let fields = fields.refused(&v, &refusal);
            let page = page(&v, &fields, None).await?;
            Ok(v.page_refused(page))
        }
        Err(stop) => Err(stop.into()),
    }
}

async fn issued(v: &Visit, work: &mut store::Work, fields: &Fields) -> Done<String> {
    let name = fields.needed("name", NAME_MAX)?;
    let handle = fields.needed("person", HANDLE_MAX)?;
    let unknown = |stop: Stop| match stop {
        Stop::Refused(_) => Stop::at("person", "people-token-nobody"),
        fault => fault,
    };
    let person = rows::by_handle(work, &handle, v.today()).await.map_err(unknown)?;
    if person.ended_on.is_some_and(|last| last < v.today()) {
        return Err(Stop::at("person", "people-token-nobody"));
    }
    issue_token(work, &person.id, &name).await
}

pub async fn end(v: Visit, Path(token): Path<String>) -> Reply {
    let mut work = v.work().await?;
    end_token(&mut work, &TokenId(token)).await?;
    work.commit().await?;
    Ok(v.go("/settings/tokens", "said-people-token-ended"))
}

async fn page(v: &Visit, fields: &Fields, key: Option<String>) -> Done<Page> {
    let mut look = v.look().await?;
    let all = tokens::all(&mut look, LINES_MAX).await?;
    let ids: Vec<PersonId> = all.iter().flat_map(|t| [Some(t.person.clone()), t.made_by.clone()]).flatten().collect();
    let people = rows::people_by_id(&mut look, &ids, v.today()).await?;
    let mut roles: HashMap<PersonId, BTreeSet<Role>> = HashMap::new();
    for (_, person, role, _) in access::grants_of(&mut look, &ids, v.today()).await? {
        roles.entry(person).or_default().insert(role);
    }
    let lines = all.iter().map(|t| line(v, t, &people, &roles)).collect();
    let nothing = ui::empty(v, &v.t("people-tokens-none"), &v.t("people-tokens-none-text"), None);
    Ok(Page::new(&v.t("people-tokens-title"), Index { v, fields, key, lines, nothing }).at("settings"))
}

fn line(v: &Visit, t: &Token, people: &HashMap<PersonId, Person>, roles: &HashMap<PersonId, BTreeSet<Role>>) -> Line {
    let name = |id: &PersonId| people.get(id).map_or_else(String::new, |p| p.name.clone());
    let words = |r: &Role| v.t(&format!("people-role-{}", r.code()));
    let may: Vec<String> = roles.get(&t.person).into_iter().flatten().map(words).collect();
    let day = v.day_dated(t.made_at.day(v.zone()));
    Line {
        name: t.name.clone(),
        person: name(&t.person),
        page: people.get(&t.person).map_or_else(String::new, |p| format!("/people/{}", p.handle)),
        may: tongue::list(v.lang(), &may),
        made: match t.made_by.as_ref().filter(|by| **by != t.person) {
            Some(by) => v.tr("people-token-made-by", &[("day", day.into()), ("name", name(by).into())]),
            None => day,
        },
        used: t.used_on.map_or_else(|| v.t("people-token-unused"), |on| v.day_dated(on)),
        end: t.ended_at.is_none().then(|| format!("/settings/tokens/{}/endings", t.id)),
        badge: t.ended_at.map(|at| ui::badge("", &v.ta("people-token-ended", "day", v.day_dated(at.day(v.zone()))))),
    }
}
