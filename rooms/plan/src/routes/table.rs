//! The sessions of a month as rows: for the list on the page and for its CSV twin.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Done, tongue};
use web::{Reply, Visit, sheet::Sheet};

use super::month::{Shown, gather};
use crate::model::Session;

/// One session in words.
#[derive(Debug)]
pub struct Line {
    pub id: String,
    pub published: bool,
    pub day: String,
    pub time: String,
    pub title: String,
    pub place: String,
    pub trainer: String,
    pub language: String,
    pub seats: usize,
    pub names: String,
    pub spare: String,
}

pub fn lines(v: &Visit, shown: &Shown) -> Vec<Line> {
    shown.sessions.iter().map(|s| line(v, shown, s)).collect()
}

fn line(v: &Visit, shown: &Shown, s: &Session) -> Line {
    let seen = shown.seats_of(&s.id).filter(|e| shown.shows(&e.person));
    let names: Vec<String> = seen.map(|e| shown.name(&e.person)).collect();
    let spare = shown.figures.as_ref().and_then(|f| f.days.iter().find(|d| d.day == s.day()));
    Line {
        id: s.id.to_string(),
        published: s.published_at.is_some(),
        day: v.day_tag(s.day()),
        time: time(v, s),
        title: shown.title(v, s),
        place: shown.place(v, s),
        trainer: s.trainer.as_ref().map_or_else(String::new, |t| shown.name(t)),
        language: v.language(s.lang),
        seats: shown.seats_of(&s.id).count(),
        names: tongue::commas(v.lang(), &names),
        spare: spare.map_or_else(String::new, |d| tongue::signed(v.lang(), d.spare as f64, 0)),
    }
}

/// `09:00–12:00`, on the clock of the place; over midnight with the second day.
pub fn time(v: &Visit, s: &Session) -> String {
    tongue::hours(v.lang(), s.starts_at, s.ends_at, s.zone)
}

/// `/plan/{month}/sessions.csv?draft=`
pub async fn csv(v: Visit, Path(month): Path<String>) -> Reply {
    let shown = gather(&v, &mut v.look().await?, &month, None).await?;
    Ok(file(&v, &shown)?)
}

fn file(v: &Visit, shown: &Shown) -> Done<Response> {
    let mut out = Sheet::new([
        "session_id",
        "state",
        "course",
        "date",
        "start",
        "end",
        "zone",
        "place",
        "trainer",
        "language",
        "seats_taken",
        "people",
    ])?;
    for s in &shown.sessions {
        let local = |at: kit::At| at.local(s.zone).format("%H:%M").to_string();
        let seen = shown.seats_of(&s.id).filter(|e| shown.shows(&e.person));
        let handles: Vec<String> = seen.map(|e| shown.handle(&e.person)).collect();
        out.row([
            s.id.to_string(),
            if s.published_at.is_some() { "published" } else { "proposed" }.to_owned(),
            shown.title(v, s),
            s.day().to_string(),
            local(s.starts_at),
            local(s.ends_at),
            s.zone.name().to_owned(),
            shown.place(v, s),
            s.trainer.as_ref().map_or_else(String::new, |t| shown.handle(t)),
            s.lang.code().to_owned(),
            shown.seats_of(&s.id).count().to_string(),
            handles.join(" "),
        ])?;
    }
    let body = out.finish()?;
    let name = format!("attachment; filename=\"sessions-{}.csv\"", shown.month_code);
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)], body)
        .into_response())
}
