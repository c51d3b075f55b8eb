//! What one person has learned and shown.

use axum::{Json, extract::Path, response::IntoResponse};
use kit::{Stop, tongue};
use serde_json::{Value, json};
use web::{Html, Page, Reply, Template, Visit, ui};

use super::{
    note_seen,
    portable::{minutes, points},
};
use crate::{model::Statement, store};

struct Line {
    day: String,
    what: String,
    course: Option<(String, String)>,
    result: String,
}

#[derive(Template)]
#[template(path = "records/transcript.html")]
struct Show<'a> {
    v: &'a Visit,
    name: String,
    person: String,
    lines: Vec<Line>,
    nothing: Html,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let (person, statements) = load(&v, &mut look, &handle).await?;
    let courses = curriculum::courses(&mut look).await?;
    let line = |s: &Statement| Line {
        day: tongue::day_full(v.lang(), s.at.day(v.zone()), tongue::Case::Name),
        what: v.t(&format!("records-verb-{}", s.verb)),
        course: s.course.as_ref().and_then(|id| {
            let course = courses.iter().find(|c| c.id == *id)?;
            Some((format!("/courses/{}", course.slug), course.title(v.lang()).to_owned()))
        }),
        result: result(&v, &s.result),
    };
    let body = Show {
        v: &v,
        name: person.name.clone(),
        person: format!("/people/{handle}"),
        lines: statements.iter().map(|(_, s)| line(s)).collect(),
        nothing: ui::empty(&v, &v.t("records-transcript-empty"), &v.t("records-transcript-empty-text"), None),
    };
    let answer = v.page(Page::new(&v.t("records-transcript"), body).at("people"));
    note_seen(&v, look, &person.id, "transcript").await?;
    Ok(answer)
}

/// The person with every fact and its id, the newest first, for whoever may see them.
pub(super) async fn load(
    v: &Visit,
    look: &mut ::store::Work,
    handle: &str,
) -> kit::Done<(people::Person, Vec<(String, Statement)>)> {
    let person = people::by_handle(look, handle, v.today()).await?;
    if !people::may_see_own(v, look, &person).await? {
        return Err(Stop::forbidden());
    }
    let statements = store::facts(look, &person.id).await?;
    Ok((person, statements))
}

/// `{"right": 8, "of": 10}` and `{"minutes": 180}` in words; nothing for what has no words.
fn result(v: &Visit, result: &Value) -> String {
    let mut parts = Vec::new();
    if let Some(title) = elsewhere(result) {
        parts.push(title);
    }
    if let Some((right, of)) = points(result) {
        parts.push(v.tr("records-result-of", &[("n", right.into()), ("of", of.into())]));
    }
    if let Some(minutes) = minutes(result) {
        parts.push(v.duration(minutes));
    }
    parts.join(", ")
}

/// What a course somewhere else is called, and who held it.
pub(super) fn elsewhere(result: &Value) -> Option<String> {
    let word = |name: &str| result.get(name).and_then(Value::as_str).filter(|s| !s.is_empty());
    let title = word("title")?;
    Some(word("provider").map_or_else(|| title.to_owned(), |by| format!("{title} ({by})")))
}

/// The same for programmes; verbs and objects as they are stored.
pub async fn api_show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let (person, statements) = load(&v, &mut look, &handle).await?;
    let courses = curriculum::courses(&mut look).await?;
    let slug =
        |s: &Statement| s.course.as_ref().and_then(|id| courses.iter().find(|c| c.id == *id)).map(|c| c.slug.clone());
    let dto = |s: &Statement| json!({ "at": s.at.iso(), "verb": s.verb, "course": slug(s), "object": s.object, "result": s.result });
    let statements: Vec<Value> = statements.iter().map(|(_, s)| dto(s)).collect();
    note_seen(&v, look, &person.id, "transcript").await?;
    Ok(Json(json!({ "person": person.handle, "statements": statements })).into_response())
}
