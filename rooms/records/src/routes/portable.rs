//! A transcript to take along: a table, and statements of the Experience API (ADL, xAPI 1.0.3), which other record stores take in.

use std::collections::BTreeMap;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use curriculum::Course;
use kit::{Lang, Say, Stop};
use serde_json::{Value, json};
use web::{Reply, Visit, sheet::Sheet};

use super::{
    note_seen,
    transcript::{elsewhere, load},
};
use crate::model::Statement;

const COLUMNS: [&str; 9] = ["id", "at", "person", "what", "course", "course_title", "object", "result", "minutes"];

/// `/people/{handle}/transcript.csv`: one line per fact, UTF-8, moments in UTC.
pub async fn csv(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let (person, statements) = load(&v, &mut look, &handle).await?;
    let courses = curriculum::courses(&mut look).await?;
    let mut out = Sheet::new(COLUMNS)?;
    for (id, s) in &statements {
        let course = course_of(&courses, s);
        let marks = match points(&s.result) {
            Some((right, of)) => format!("{right}/{of}"),
            None => String::new(),
        };
        out.row([
            id.clone(),
            s.at.iso(),
            person.handle.clone(),
            s.verb.to_owned(),
            course.map(|c| c.slug.clone()).unwrap_or_default(),
            course.map(|c| c.title(v.lang()).to_owned()).or_else(|| elsewhere(&s.result)).unwrap_or_default(),
            s.object.clone(),
            marks,
            minutes(&s.result).map(|m| m.to_string()).unwrap_or_default(),
        ])?;
    }
    let body = out.finish()?;
    note_seen(&v, look, &person.id, "transcript").await?;
    Ok(file("text/csv; charset=utf-8", &person.handle, "csv", body))
}

/// `/people/{handle}/transcript.json`: an array of xAPI statements, the newest first. Each keeps its id, so that a store that
/// gets the same file twice holds each fact once.
pub async fn xapi(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let (person, statements) = load(&v, &mut look, &handle).await?;
    let courses = curriculum::courses(&mut look).await?;
    let home = v.app().0.config.base_url.trim_end_matches('/');
    let actor =
        json!({ "objectType": "Agent", "name": person.name, "account": { "homePage": home, "name": person.handle } });
    let statements: Vec<Value> =
        statements.iter().map(|(id, s)| statement(home, id, &actor, s, course_of(&courses, s))).collect();
    let body = serde_json::to_vec_pretty(&statements).map_err(Stop::from)?;
    note_seen(&v, look, &person.id, "transcript").await?;
    Ok(file("application/json", &person.handle, "json", body))
}

fn file(kind: &'static str, handle: &str, ending: &str, body: Vec<u8>) -> Response {
    // A handle has letters, digits, dots and hyphens only.
    let name = format!("attachment; filename=\"transcript-{handle}.{ending}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], body).into_response()
}

fn course_of<'a>(courses: &'a [Course], s: &Statement) -> Option<&'a Course> {
    s.course.as_ref().and_then(|id| courses.iter().find(|c| c.id == *id))
}

fn statement(home: &str, id: &str, actor: &Value, s: &Statement, course: Option<&Course>) -> Value {
    let mut object = json!({ "objectType": "Activity", "id": format!("{home}/objects/{}", s.object) });
    if let Some(course) = course {
        let names: BTreeMap<&str, &str> =
            course.titles.iter().map(|(lang, title)| (lang.tag(), title.as_str())).collect();
        object = json!({
            "objectType": "Activity",
            "id": format!("{home}/courses/{}", course.slug),
            "definition": { "name": names, "type": "http://adlnet.gov/expapi/activities/course" },
        });
    }
    if let Some(title) = elsewhere(&s.result).filter(|_| course.is_none()) {
        let kind = "http://adlnet.gov/expapi/activities/course";
        object["definition"] = json!({ "name": { "und": title }, "type": kind });
    }
    let words: BTreeMap<&str, String> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.tag(), web::locale::say(lang, &Say::new(&format!("records-verb-{}", s.verb)))))
        .collect();
    let about = json!({ format!("{home}/xapi/object"): s.object });
    let mut out = json!({
        "id": id,
        "actor": actor,
        "verb": { "id": verb_id(home, s.verb), "display": words },
        "object": object,
        "context": { "platform": "Tandem", "extensions": about },
        "timestamp": s.at.iso(),
        "version": "1.0.3",
    });
    if let Some(result) = result(s) {
        out["result"] = result;
    }
    out
}

/// ADL's verbs where there is one; what only this house says has an address of its own.
fn verb_id(home: &str, verb: &str) -> String {
    match verb {
        "attended" | "completed" | "passed" | "failed" => format!("http://adlnet.gov/expapi/verbs/{verb}"),
        other => format!("{home}/xapi/verbs/{other}"),
    }
}

fn result(s: &Statement) -> Option<Value> {
    let mut out = serde_json::Map::new();
    if let Some((right, of)) = points(&s.result).filter(|(right, of)| *of > 0.0 && (0.0..=*of).contains(right)) {
        out.insert("score".into(), json!({ "raw": right, "min": 0, "max": of, "scaled": right / of }));
    }
    match s.verb {
        "passed" => out.insert("success".into(), true.into()),
        "failed" => out.insert("success".into(), false.into()),
        "completed" => out.insert("completion".into(), true.into()),
        _ => None,
    };
    if let Some(minutes) = minutes(&s.result) {
        out.insert("duration".into(), format!("PT{minutes}M").into());
    }
    (!out.is_empty()).then_some(Value::Object(out))
}

/// Right answers, and of how many.
pub(super) fn points(result: &Value) -> Option<(f64, f64)> {
    let number = |names: &[&str]| names.iter().find_map(|n| result.get(n).and_then(Value::as_f64));
    number(&["right", "score"]).zip(number(&["of", "all", "max"]))
}

pub(super) fn minutes(result: &Value) -> Option<i64> {
    result.get("minutes").and_then(Value::as_f64).map(|m| m as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(verb: &'static str, result: Value) -> Value {
        let s = Statement {
            person: "p".into(),
            verb,
            course: None,
            object: "quiz-1".into(),
            result,
            at: kit::At(1_790_000_000_000),
        };
        statement("https://t.example", "01a2", &json!({}), &s, None)
    }

    #[test]
    fn a_result_has_a_scaled_score_and_a_length() {
        let told = fact("passed", json!({ "right": 8, "of": 10, "minutes": 12 }));
        assert_eq!(told["result"]["score"], json!({ "raw": 8.0, "min": 0, "max": 10.0, "scaled": 0.8 }));
        assert_eq!((&told["result"]["success"], &told["result"]["duration"]), (&json!(true), &json!("PT12M")));
        assert_eq!(told["verb"]["id"], "http://adlnet.gov/expapi/verbs/passed");
    }

    #[test]
    fn what_has_no_result_says_none_and_own_verbs_live_here() {
        let told = fact("formed-habit", json!({}));
        assert!(told.get("result").is_none());
        assert_eq!(told["verb"]["id"], "https://t.example/xapi/verbs/formed-habit");
        assert_eq!(told["object"]["id"], "https://t.example/objects/quiz-1");
    }

    #[test]
    fn a_score_above_its_top_is_left_out() {
        assert!(fact("failed", json!({ "right": 11, "of": 10 }))["result"].get("score").is_none());
    }
}
