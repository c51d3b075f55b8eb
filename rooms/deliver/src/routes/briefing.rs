//! `/briefings/{n}`: reading what has changed, and showing that it is understood.

use std::collections::BTreeMap;

use axum::extract::Path;
use kit::{Done, Stop};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{briefings::due_badge, lessons::prose};
use crate::briefings::{self, Tried};

struct Question {
    n: usize,
    text: String,
    /// In the order shown.
    answers: Vec<(usize, String)>,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "briefings/show.html")]
struct Show<'a> {
    v: &'a Visit,
    number: i64,
    title: String,
    lang: &'static str,
    html: Html,
    badge: Html,
    /// Which try this is.
    shown: i64,
    questions: Vec<Question>,
    read: bool,
    missed: bool,
    about: Option<String>,
}

pub async fn show(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let page = page(&v, number, &Fields::default(), &[]).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, number: i64, fields: &Fields, missed: &[usize]) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.id.clone();
    let mine = briefings::briefings_for(&mut look, &me).await?.into_iter().find(|(b, _)| b.number == number);
    let (b, reading) = mine.ok_or_else(Stop::missing)?;
    let (lang, text) = b.text(v.lang());
    let question = |(i, check): (usize, &briefings::Check)| {
        let answer = |place: usize| if place == 0 { check.right.clone() } else { check.wrong[place - 1].clone() };
        let order = briefings::order(&b.id, &me, reading.tries, i, check);
        Question {
            n: i,
            text: check.question.clone(),
            answers: order.into_iter().enumerate().map(|(shown, place)| (shown, answer(place))).collect(),
            error: match fields.error(&format!("a{i}")) {
                Some(e) => Some(e.to_owned()),
                None => missed.contains(&i).then(|| v.t("deliver-briefing-not-this")),
            },
        }
    };
    let read = reading.acknowledged_at.is_some();
    let body = Show {
        v,
        number,
        title: text.title.clone(),
        lang: lang.tag(),
        html: prose(&text.text, lang),
        badge: match reading.acknowledged_at {
            Some(at) => ui::badge("a", &v.ta("deliver-briefing-read-on", "day", v.day_dated(at.day(v.zone())))),
            None => due_badge(v, &b),
        },
        shown: reading.tries,
        questions: if read { Vec::new() } else { text.checks.iter().enumerate().map(question).collect() },
        read,
        missed: !missed.is_empty(),
        about: fields.error("").map(str::to_owned),
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("courses"))
}

pub async fn acknowledge(v: Visit, Path(n): Path<String>, mut fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let chosen: BTreeMap<usize, usize> = fields
        .pairs()
        .iter()
        .filter_map(|(name, place)| Some((name.strip_prefix('a')?.parse().ok()?, place.trim().parse().ok()?)))
        .collect();
    let shown = fields.text("shown").parse().unwrap_or(0);
    let mut work = v.work().await?;
    let done = briefings::acknowledge(&mut work, number, v.lang(), shown, &chosen).await;
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(Tried::Acknowledged) => v.go("/briefings", "said-deliver-briefing-read"),
        Some(Tried::Again(missed)) => v.page_refused(page(&v, number, &Fields::default(), &missed).await?),
        None => v.page_refused(page(&v, number, &fields, &[]).await?),
    })
}
