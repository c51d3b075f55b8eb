//! Words for oneself, coming back on day 3, 10, 30 and 365.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Day, Done, Kind, Stop, time};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    model::{NoteId, ReturnId, Returned},
    store as rows, verbs,
};

#[derive(Template)]
#[template(path = "practice/notes.html")]
struct Notes<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    back: Vec<Back>,
    kept: Vec<Kept>,
}

struct Back {
    id: ReturnId,
    text: String,
    lang: &'static str,
    when: String,
}

struct Kept {
    id: NoteId,
    text: String,
    lang: &'static str,
    line: String,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &Fields::default()).await?))
}

/// "You wrote this 12 days ago": it waits on Today until it is read, and the days go on.
pub fn came_words(v: &Visit, r: &Returned) -> String {
    v.tn("practise-note-came", written_days(r.after_days, r.due_on, v.today()))
}

/// Days from the writing to `today`, of what was due so many days after it.
fn written_days(after_days: i64, due_on: Day, today: Day) -> i64 {
    after_days + time::days_between(due_on, today)
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let me = v.who()?.id.clone();
    let back = rows::returned(look, &me).await?;
    let mut next: HashMap<NoteId, Day> = HashMap::new();
    for r in rows::returns_of(look, &me).await? {
        next.entry(r.note).or_insert(r.due_on);
    }
    let kept = rows::notes_of(look, &me).await?;
    let line = |id: &NoteId, written: Day| {
        let written = v.day_short(written);
        match next.get(id) {
            Some(day) => v.tr("practise-note-line", &[("written", written.into()), ("next", v.day_short(*day).into())]),
            None => v.ta("practise-note-line-over", "written", written),
        }
    };
    let body = Notes {
        v,
        fields,
        back: back
            .into_iter()
            .map(|r| Back { when: came_words(v, &r), id: r.id, text: r.text, lang: r.lang.tag() })
            .collect(),
        kept: kept
            .into_iter()
            .map(|n| Kept { line: line(&n.id, n.written_at.day(v.zone())), id: n.id, text: n.text, lang: n.lang.tag() })
            .collect(),
    };
    Ok(Page::new(&v.t("practise-notes"), body).at("practice"))
}

pub async fn write(v: Visit, fields: Fields) -> Reply {
    match written(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn written(v: &Visit, fields: &Fields) -> Done<Response> {
    let text = fields.needed("text", 1_000)?;
    let mut work = v.work().await?;
    verbs::write_note(&mut work, None, &text, v.lang(), fields.text("mail") == "yes").await?;
    work.commit().await?;
    Ok(v.go("/practice/notes", "said-practise-note-kept"))
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    verbs::end_note(&mut work, &NoteId(id)).await?;
    work.commit().await?;
    Ok(v.go("/practice/notes", "said-practise-note-ended"))
}

pub async fn read(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    verbs::read_return(&mut work, &ReturnId(id)).await?;
    work.commit().await?;
    Ok(v.go(if fields.text("back") == "today" { "/today" } else { "/practice/notes" }, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_to_be_read_grows_older() {
        let day = |d| Day::from_ymd_opt(2026, 11, d).unwrap();
        assert_eq!(written_days(10, day(12), day(12)), 10);
        assert_eq!(written_days(10, day(12), day(23)), 21);
    }
}
