//! The journal in words: when, who, what, about what.

use std::collections::HashMap;

use axum::{Json, response::IntoResponse};
use kit::{CourseId, Day, Done, PersonId};
use people::Person;
use serde_json::json;
use web::{Html, Page, Reply, Template, Visit, fields::encode, ui};

use crate::{
    model::{Entry, Parked, news_key},
    store,
};

const PER_PAGE: usize = 50;

struct Line {
    when: String,
    who: String,
    what: String,
    about: String,
    /// The page of the thing, when it has one.
    page: Option<String>,
    /// Everything about the same thing.
    same: String,
}

#[derive(Template)]
#[template(path = "records/audit.html")]
struct Index<'a> {
    v: &'a Visit,
    filter: Option<String>,
    lines: Vec<Line>,
    more: Option<String>,
    parked: Vec<(String, String, String, String)>,
    parked_title: String,
    nothing: Html,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let object = v.query("object").to_owned();
    let (entries, next) = page_of(&v, &mut look).await?;
    let names = Names::load(&v, &mut look, &entries, &object).await?;
    let parked = store::parked(&mut look, 20).await?;
    let more = next.map(|seq| format!("/audit?object={}&before={seq}", encode(&object)));
    let body = Index {
        v: &v,
        filter: (!object.is_empty()).then(|| v.ta("records-audit-filter", "object", names.of(&object))),
        lines: entries.iter().map(|e| names.line(&v, e)).collect(),
        more,
        parked_title: v.tn("records-parked", parked.len()),
        parked: parked.into_iter().map(|p| parked_line(&v, p)).collect(),
        nothing: ui::empty(
            &v,
            &v.t("records-audit-empty"),
            &v.t("records-audit-empty-text"),
            Some(("/audit", &v.t("records-audit-all"))),
        ),
    };
    Ok(v.page(Page::new(&v.t("records-audit"), body).at("audit")))
}

fn parked_line(v: &Visit, p: Parked) -> (String, String, String, String) {
    let short: String = p.why.chars().take(300).collect();
    (v.moment(p.at), p.hearer, what(v, &p.event), short)
}

async fn page_of(v: &Visit, look: &mut ::store::Work) -> Done<(Vec<Entry>, Option<i64>)> {
    let before = v.query("before").parse().unwrap_or(i64::MAX);
    let mut entries = store::journal(look, v.query("object"), before, v.rows(PER_PAGE) + 1).await?;
    let more = entries.len() > v.rows(PER_PAGE);
    entries.truncate(v.rows(PER_PAGE));
    let next = entries.last().filter(|_| more).map(|e| e.seq);
    Ok((entries, next))
}

/// What ids are called, loaded once for the page.
struct Names {
    people: HashMap<PersonId, Person>,
    courses: HashMap<CourseId, (String, String)>,
}

impl Names {
    async fn load(v: &Visit, look: &mut ::store::Work, entries: &[Entry], object: &str) -> Done<Self> {
        let mut ids: Vec<PersonId> = entries.iter().map(|e| PersonId(e.subject.clone())).collect();
        ids.extend(entries.iter().filter_map(|e| e.actor.clone()));
        ids.push(object.into());
        let courses = curriculum::courses(look).await?;
        let course = |c: curriculum::Course| (c.id.clone(), (c.slug.clone(), c.title(v.lang()).to_owned()));
        Ok(Names {
            people: people::people_by_id(look, &ids, v.today()).await?,
            courses: courses.into_iter().map(course).collect(),
        })
    }

    /// A name, or the beginning of the id: enough to tell two things apart.
    fn of(&self, id: &str) -> String {
        if let Some(person) = self.people.get(&PersonId(id.to_owned())) {
            return person.name.clone();
        }
        if let Some((_, title)) = self.courses.get(&CourseId(id.to_owned())) {
            return title.clone();
        }
        match id.chars().count() {
            0..=24 => id.to_owned(),
            _ => format!("…{}", id.chars().skip(id.chars().count() - 8).collect::<String>()),
        }
    }

    fn page(&self, entry: &Entry) -> Option<String> {
        let subject = &entry.subject;
        if let Some(person) = self.people.get(&PersonId(subject.clone())) {
            return Some(format!("/people/{}", person.handle));
        }
        if let Some((slug, _)) = self.courses.get(&CourseId(subject.clone())) {
            return Some(format!("/courses/{slug}"));
        }
        let number = subject.parse::<i64>().is_ok();
        (number && entry.name.starts_with("people.")).then(|| format!("/imports/{subject}"))
    }

    fn line(&self, v: &Visit, e: &Entry) -> Line {
        Line {
            when: v.moment_dated(e.at),
            who: e.actor.as_ref().map_or_else(|| v.t("records-system"), |id| self.of(id.as_str())),
            what: what(v, &e.name),
            about: e.subject.parse::<Day>().map_or_else(|_| self.of(&e.subject), |day| v.day_dated(day)),
            page: self.page(e),
            same: format!("/audit?object={}", encode(&e.subject)),
        }
    }
}

/// The event in words; a name without words shows itself, so that nothing stays hidden.
fn what(v: &Visit, name: &str) -> String {
    let key = news_key(name);
    if web::locale::has(v.lang(), &key) { v.t(&key) } else { name.to_owned() }
}

/// The same for programmes: fifty at a time, `next` is the `before` of the next page.
pub async fn api_index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (entries, next) = page_of(&v, &mut look).await?;
    let dto = |e: &Entry| {
        let body: serde_json::Value = serde_json::from_str(&e.body).unwrap_or_default();
        json!({ "id": e.id, "at": e.at.iso(), "actor": e.actor, "name": e.name, "subject": e.subject, "body": body })
    };
    let events: Vec<_> = entries.iter().map(dto).collect();
    Ok(Json(json!({ "events": events, "next": next })).into_response())
}
