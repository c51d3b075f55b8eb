//! The journal in words: when, who, what, about what.

use std::collections::HashMap;

use ::store::Work;
use axum::{Json, http::StatusCode, response::IntoResponse};
use kit::{At, CourseId, Day, Done, News, Order, PersonId, Stop, time};
use people::Person;
use serde_json::json;
use web::{Fields, Html, Page, Reply, Template, Visit, fields::encode, ui};

use crate::{
    model::{Asked, Entry, Parked, Seen, news_key},
    store,
    verbs::SEEN_KEPT_DAYS,
};

const PER_PAGE: usize = 50;
/// What can be asked for; they stand in every address that leads on.
const FILTERS: [&str; 5] = ["object", "act", "person", "from", "to"];
/// The subject of what concerns the whole house.
const HOUSE: &str = "organisation";

struct Line {
    when: String,
    who: String,
    what: String,
    /// What it is called; empty when only its id is known.
    about: String,
    /// The page of the thing, when it has one.
    page: Option<String>,
    /// Everything about the same thing, when it is about one.
    same: Option<String>,
}

#[derive(Template)]
#[template(path = "records/audit.html")]
struct Index<'a> {
    v: &'a Visit,
    /// Of the list: what it is about, or that the newest come first.
    title: String,
    narrowed: bool,
    object: String,
    filters: Vec<Html>,
    lines: Vec<Line>,
    more: Option<String>,
    /// How long it stands here who read what.
    kept: String,
    parked: Vec<(String, String, String, String)>,
    parked_title: String,
    nothing: Html,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut fields = asked_fields(&v);
    let asked = asked(&v, &mut look, &fields).await;
    let asked = fields.done(&v, asked)?;
    let status = if asked.is_some() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (entries, next) = match &asked {
        Some(asked) => page_of(&v, &mut look, asked).await?,
        None => (Vec::new(), None),
    };
    let object = v.query("object");
    let names = Names::load(&v, &mut look, &entries, object).await?;
    let parked = store::parked(&mut look, 20).await?;
    let about = names.of(&v, object);
    let title = match about.as_str() {
        "" => v.t("records-audit-newest"),
        about => v.ta("records-audit-filter", "object", about),
    };
    let field = |name: &str, kind: &str, label: &str| ui::field(&fields, name, kind, &v.t(label), "");
    let body = Index {
        v: &v,
        title,
        narrowed: FILTERS.iter().any(|name| !v.query(name).is_empty()),
        object: object.to_owned(),
        filters: vec![
            act_choice(&v, &fields),
            field("person", "text", "records-audit-person"),
            field("from", "date", "records-audit-from"),
            field("to", "date", "records-audit-to"),
        ],
        lines: entries.iter().map(|e| names.line(&v, e)).collect(),
        more: next.map(|seq| further(&v, seq)),
        kept: v.tn("records-audit-kept", SEEN_KEPT_DAYS),
        parked_title: v.tn("records-parked", parked.len()),
        parked: parked.into_iter().map(|p| parked_line(&v, p)).collect(),
        nothing: ui::empty(
            &v,
            &v.t("records-audit-empty"),
            &v.t("records-audit-empty-text"),
            Some(("/audit", &v.t("records-audit-all"))),
        ),
    };
    Ok(v.page_with_status(status, Page::new(&v.t("records-audit"), body).at("audit")))
}

/// Every kind of event in its words, under the name of its room.
fn act_choice(v: &Visit, fields: &Fields) -> Html {
    let mut groups: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for name in &v.app().0.parts.news {
        let group = v.t(&format!("records-room-{}", room_of(name)));
        let option = ((*name).to_owned(), what(v, name));
        match groups.iter_mut().find(|(of, _)| *of == group) {
            Some((_, options)) => options.push(option),
            None => groups.push((group, vec![option])),
        }
    }
    let order = Order::of(v.lang());
    groups.iter_mut().for_each(|(_, options)| order.sort(options, |o| &o.1));
    let any = [(String::new(), v.t("records-audit-act-any"))];
    ui::select_grouped(fields, "act", &v.t("records-audit-act"), &any, &groups)
}

/// The room that tells an event; what the house's own pages tell is the shell's.
fn room_of(name: &str) -> &str {
    match name.split_once('.') {
        Some(("web", _)) | None => "shell",
        Some((room, _)) => room,
    }
}

fn asked_fields(v: &Visit) -> Fields {
    Fields::from_pairs(FILTERS.iter().map(|name| ((*name).to_owned(), v.query(name).to_owned())))
}

/// The address of the lines before the one with this number, asked for in the same way.
fn further(v: &Visit, before: i64) -> String {
    let asked: String = FILTERS
        .iter()
        .filter(|name| !v.query(name).is_empty())
        .map(|name| format!("{name}={}&", encode(v.query(name))))
        .collect();
    format!("/audit?{asked}before={before}")
}

/// What the address asks for. Refused at a field when nobody is called so, nothing happens under the name of the act, or it
/// holds no day.
async fn asked(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Asked> {
    let person = match fields.text("person") {
        "" => None,
        // Who has left is known by the handle alone.
        name => Some(match people::by_handle(look, name, v.today()).await {
            Ok(person) => person.id,
            Err(_) => people::person_called(look, "person", name, v.today()).await?.id,
        }),
    };
    let act = fields.text("act");
    if !act.is_empty() && !v.app().0.parts.news.contains(&act) {
        return Err(Stop::at("act", "records-audit-act-unknown"));
    }
    let day = |name: &str| if fields.text(name).is_empty() { Ok(None) } else { fields.day(name).map(Some) };
    let (from, to) = (day("from")?, day("to")?);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Stop::at("to", "records-audit-to-early"));
    }
    let midnight = |day: Day| time::at_local(day, 0, v.zone());
    Ok(Asked {
        object: v.query("object").to_owned(),
        person,
        act: act.to_owned(),
        from: from.map_or(At(i64::MIN), midnight),
        until: to.and_then(|last| last.succ_opt()).map_or(At(i64::MAX), midnight),
    })
}

fn parked_line(v: &Visit, p: Parked) -> (String, String, String, String) {
    let short: String = p.why.chars().take(300).collect();
    (v.moment(p.at), p.hearer, what(v, &p.event), short)
}

async fn page_of(v: &Visit, look: &mut Work, asked: &Asked) -> Done<(Vec<Entry>, Option<i64>)> {
    let before = v.query("before").parse().unwrap_or(0);
    let mut entries = store::journal(look, asked, before, v.rows(PER_PAGE) + 1).await?;
    let more = entries.len() > v.rows(PER_PAGE);
    entries.truncate(v.rows(PER_PAGE));
    let next = entries.last().filter(|_| more).map(|e| e.seq);
    Ok((entries, next))
}

/// What ids are called, loaded once for the page.
struct Names {
    people: HashMap<PersonId, Person>,
    courses: HashMap<CourseId, (String, String)>,
    /// Title and address.
    sessions: HashMap<String, (String, String)>,
    departments: HashMap<String, String>,
    /// What the first event about a thing told.
    begun: HashMap<String, String>,
}

impl Names {
    async fn load(v: &Visit, look: &mut Work, entries: &[Entry], object: &str) -> Done<Self> {
        let told = entries.iter().flat_map(|e| [told(e, "person"), e.subject.clone()]);
        let mut ids: Vec<PersonId> = told.map(PersonId).collect();
        ids.extend(entries.iter().filter_map(|e| e.actor.clone()));
        ids.push(object.into());
        let subjects: Vec<String> = entries.iter().map(|e| e.subject.clone()).chain([object.to_owned()]).collect();
        let sessions = store::sessions(look, &subjects, v.lang()).await?;
        let begun = store::begun(look, &subjects).await?;
        let departments = people::departments(look).await?;
        let department = |d: people::Department| (d.id.0.clone(), d.name.get(v.lang()).to_owned());
        let courses = curriculum::courses(look).await?;
        let course = |c: curriculum::Course| (c.id.clone(), (c.slug.clone(), c.title(v.lang()).to_owned()));
        Ok(Names {
            people: people::people_by_id(look, &ids, v.today()).await?,
            courses: courses.into_iter().map(course).collect(),
            sessions: sessions.into_iter().map(|(id, title, href)| (id, (title, href))).collect(),
            departments: departments.into_iter().map(department).collect(),
            begun,
        })
    }

    /// A person's name, the title of a course or of a session's, a department, a day, or a short name as it is; nothing for an
    /// id that only a machine reads.
    fn of(&self, v: &Visit, id: &str) -> String {
        if let Some(person) = self.people.get(&PersonId(id.to_owned())) {
            return person.name.clone();
        }
        if let Some((_, title)) = self.courses.get(&CourseId(id.to_owned())) {
            return title.clone();
        }
        if let Some((title, _)) = self.sessions.get(id) {
            return title.clone();
        }
        if let Some(name) = self.departments.get(id) {
            return name.clone();
        }
        match id.parse::<Day>() {
            Ok(day) => v.day_dated(day),
            Err(_) if id == HOUSE => v.app().house().name,
            Err(_) if id.chars().count() > 24 => String::new(),
            Err(_) => id.to_owned(),
        }
    }

    fn page(&self, id: &str) -> Option<String> {
        if let Some(person) = self.people.get(&PersonId(id.to_owned())) {
            return Some(format!("/people/{}", person.handle));
        }
        if let Some((_, href)) = self.sessions.get(id) {
            return Some(href.clone());
        }
        self.courses.get(&CourseId(id.to_owned())).map(|(slug, _)| format!("/courses/{slug}"))
    }

    /// What the event is about: its subject, or what it tells of where the subject has no name, or what the first event did.
    fn about(&self, v: &Visit, e: &Entry) -> (String, Option<String>) {
        let first = self.begun.get(&e.subject).map_or("", String::as_str);
        let ids = [
            e.subject.clone(),
            told(e, "course"),
            told(e, "person"),
            value_of(first, "course"),
            value_of(first, "department"),
            value_of(first, "month"),
        ];
        let found = ids.iter().map(|id| (self.of(v, id), self.page(id))).find(|(name, _)| !name.is_empty());
        let (name, page) = found.unwrap_or_default();
        let import = e.name.starts_with("people.") && e.subject.parse::<i64>().is_ok();
        (name, page.or_else(|| import.then(|| format!("/imports/{}", e.subject))))
    }

    fn line(&self, v: &Visit, e: &Entry) -> Line {
        let (about, page) = self.about(v, e);
        Line {
            when: v.moment_dated(e.at),
            who: e.actor.as_ref().map_or_else(|| v.t("records-system"), |id| self.of(v, id.as_str())),
            what: said(v, e),
            about,
            page,
            same: (!e.subject.is_empty()).then(|| format!("/audit?object={}", encode(&e.subject))),
        }
    }
}

/// An id that the event tells under this name; empty when it tells none.
fn told(e: &Entry, name: &str) -> String {
    value_of(&e.body, name)
}

fn value_of(body: &str, name: &str) -> String {
    let body: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
    body.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// The event in words; a name without words shows itself, so that nothing stays hidden.
fn what(v: &Visit, name: &str) -> String {
    let key = news_key(name);
    if web::locale::has(v.lang(), &key) { v.t(&key) } else { name.to_owned() }
}

/// The event in words; of a reading also which page it was.
fn said(v: &Visit, e: &Entry) -> String {
    let key = format!("records-seen-{}", told(e, "what"));
    if e.name == Seen::NAME && web::locale::has(v.lang(), &key) {
        return v.ta("records-seen-page", "page", v.t(&key));
    }
    what(v, &e.name)
}

/// The same for programmes: fifty at a time, `next` is the `before` of the next page.
pub async fn api_index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let asked = asked(&v, &mut look, &asked_fields(&v)).await?;
    let (entries, next) = page_of(&v, &mut look, &asked).await?;
    let dto = |e: &Entry| {
        let body: serde_json::Value = serde_json::from_str(&e.body).unwrap_or_default();
        json!({ "id": e.id, "at": e.at.iso(), "actor": e.actor, "name": e.name, "subject": e.subject, "body": body })
    };
    let events: Vec<_> = entries.iter().map(dto).collect();
    Ok(Json(json!({ "events": events, "next": next })).into_response())
}
