//! Something is added to the next version of a course by somebody who does not write it.

use ::store::Work;
use kit::{Done, Lang, Stop};
use serde_json::{Value, json};

use super::draft_course::{edit_draft, redraft_course};
use crate::{
    draft::{Facts, Part},
    store::drafts,
};

/// A row more, in the words of who looks after the course.
#[derive(Clone, Debug)]
pub struct NewRow {
    /// lessons | activities | cards
    pub part: String,
    pub title: String,
    pub body: String,
    /// Language, title and text as they were proposed: they stand in that language.
    pub own: (Lang, String, String),
}

/// Adds a row to the draft of a course, begun from the published version where there is none. The other languages lack its
/// words until somebody writes them, and the draft says so.
pub async fn add_to_draft(work: &mut Work, slug: &str, new: NewRow) -> Done<()> {
    redraft_course(work, slug).await?;
    let part = Part::from_code(&new.part).filter(|p| ["lessons", "activities", "cards"].contains(&p.code));
    let part = part.ok_or_else(|| Stop::at("part", "web-field-needed"))?;
    let facts = drafts::part(work, slug, "facts", "").await?.ok_or_else(Stop::missing)?;
    let facts: Facts = serde_json::from_str(&facts.body)?;
    let source = facts.source(&people::settings(work).await?.languages);
    let (id, place) = push(work, slug, part, source, &new.title, &new.body, None).await?;
    let (lang, title, body) = &new.own;
    if *lang != source && drafts::part(work, slug, "words", lang.code()).await?.is_some() {
        push(work, slug, part, *lang, title, body, Some((id, place))).await?;
    }
    Ok(())
}

/// Puts the row at the end of the list in one language; `like` is the id and the place it has in the first one. Returns both.
async fn push(
    work: &mut Work,
    slug: &str,
    part: &Part,
    lang: Lang,
    title: &str,
    body: &str,
    like: Option<(String, usize)>,
) -> Done<(String, usize)> {
    let stands = drafts::part(work, slug, part.code, lang.code()).await?;
    let revision = stands.as_ref().map_or(0, |row| row.revision);
    let mut list = stands.map(|row| row.value()).and_then(|v| v.as_array().cloned()).unwrap_or_default();
    let of = |row: &Value| row.get("id").and_then(Value::as_str).unwrap_or("").to_owned();
    let taken: Vec<String> = list.iter().map(of).collect();
    let free = || (1..).map(|n| format!("{}{n}", part.ids)).find(|id| !taken.contains(id)).unwrap_or_default();
    let (id, place) = like.unwrap_or_else(|| (free(), list.len()));
    let row = match part.code {
        "lessons" => json!({ "id": id, "title": title, "minutes": 5, "body": body }),
        "activities" => json!({ "kind": "discussion", "title": title, "minutes": 15, "body": body }),
        _ => json!({ "id": id, "kind": "behaviour", "objective": "", "front": title, "back": body }),
    };
    // Rows without an id stand opposite each other by their place.
    while part.ids.is_empty() && list.len() < place {
        list.push(json!({ "kind": "discussion", "title": "", "minutes": 15, "body": "" }));
    }
    list.push(row);
    edit_draft(work, slug, part.code, Some(lang), &Value::Array(list), revision).await?;
    Ok((id, place))
}
