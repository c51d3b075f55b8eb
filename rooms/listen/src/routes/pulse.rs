//! The month in two questions.

use axum::response::Response;
use kit::{Done, Kind, Stop};
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{pulse::QUESTIONS, verbs};

#[derive(Template)]
#[template(path = "pulse.html")]
struct Form<'a> {
    v: &'a Visit,
    asks: Vec<Ask>,
    open: bool,
    fields: Fields,
}

struct Ask {
    field: &'static str,
    question: String,
    /// Value and words, the best first.
    answers: Vec<(String, String)>,
    error: Option<String>,
}

pub(super) async fn show(v: Visit) -> Reply {
    let page = draw(&v, Fields::default()).await?;
    Ok(v.page(page))
}

pub(super) async fn give(v: Visit, fields: Fields) -> Reply {
    match write(&v, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(draw(&v, fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn write(v: &Visit, fields: &Fields) -> Done<Response> {
    let words = fields.optional("words", 1_000)?;
    let answers = QUESTIONS.map(|q| fields.text(q).parse().unwrap_or(0));
    let mut work = v.work().await?;
    verbs::give_pulse(&mut work, answers, &words).await?;
    work.commit().await?;
    Ok(v.go("/today", "said-listen-pulse"))
}

async fn draw(v: &Visit, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let open = verbs::pulse_open(&mut look, &v.who()?.id, v.today()).await?;
    let ask = |q: &'static str| Ask {
        field: q,
        question: v.t(&format!("listen-pulse-{q}")),
        answers: (1..=5).rev().map(|n| (n.to_string(), v.t(&format!("listen-pulse-{q}-{n}")))).collect(),
        error: fields.error(q).map(str::to_owned),
    };
    let asks = QUESTIONS.map(ask).into();
    Ok(Page::new(&v.t("listen-pulse-title"), Form { v, asks, open, fields }).at("today"))
}
