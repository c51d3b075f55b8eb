//! `/practice`: one card, one thumb.

use std::collections::BTreeSet;

use axum::extract::Path;
use kit::{Done, Role, Stop, time};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use crate::{
    model::{Card, CardId, day, number},
    store as rows, strip, verbs,
};

/// More than this is not shown as one sitting; the rest waits.
const SITTING: i64 = 12;

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/practice", Access::SignedIn, Sample::PLAIN, next);
    doors.get("/practice/{card}", Access::SignedIn, Sample::PLAIN, show);
    doors.post("/practice/{card}/ratings", Access::Roles(&[Role::Learner]), Sample::form(&[("rating", "3")]), rate);
    doors
}

#[derive(Template)]
#[template(path = "practice/card.html")]
struct CardPage<'a> {
    v: &'a Visit,
    id: CardId,
    behaviour: bool,
    course: String,
    front: String,
    back: Html,
    title: String,
    done: i64,
    all: i64,
    done_of: String,
    n_of: String,
    buttons: Vec<Button>,
}

struct Button {
    value: u8,
    label: String,
    when: String,
}

#[derive(Template)]
#[template(path = "practice/rest.html")]
struct Rest<'a> {
    v: &'a Visit,
    next: Option<String>,
    /// "7 cards today, that is enough."
    enough: Option<String>,
    months: Vec<Month>,
}

struct Month {
    course: String,
    slug: String,
    strip: Html,
    line: String,
    verdict: Option<String>,
}

async fn next(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?;
    match rows::due(&mut look, &me.id, v.today(), SITTING).await?.into_iter().next() {
        Some(card) => Ok(v.page(card_page(&v, &mut look, card).await?)),
        None => Ok(v.page(rest_page(&v, &mut look).await?)),
    }
}

async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let card = rows::card(&mut look, &CardId(id)).await?;
    if card.person != v.who()?.id {
        return Err(Stop::forbidden().into());
    }
    Ok(v.page(card_page(&v, &mut look, card).await?))
}

async fn rate(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let rating = fields.int("rating", 1, 4)?;
    let note = fields.optional("note", 500)?;
    let mut work = v.work().await?;
    verbs::rate(&mut work, &CardId(id), rating, &note).await?;
    work.commit().await?;
    Ok(v.go("/practice", ""))
}

async fn card_page(v: &Visit, look: &mut Work, card: Card) -> Done<Page> {
    let today = v.today();
    let (due, done) = rows::due_count(look, &card.person, today).await?;
    let text = curriculum::text(look, &card.course, card.version, v.lang()).await?;
    let words = text.cards.into_iter().find(|c| c.id == card.item);
    let words = words.ok_or_else(|| Stop::fault(format!("the course has no card {}", card.item)))?;
    let preview = habit::preview(card.engine().as_ref(), number(today));
    let dues = [preview.again, preview.hard, preview.good, preview.easy];
    let keys = if card.kind == "behaviour" {
        ["practise-not-today", "practise-did-hard", "practise-did-good", "practise-did-easy"]
    } else {
        ["practise-again", "practise-hard", "practise-good", "practise-easy"]
    };
    let buttons = keys
        .iter()
        .zip(dues)
        .zip(1..)
        .map(|((key, due), value)| Button {
            value,
            label: v.t(key),
            when: v.tn("practise-in-days", time::days_between(today, day(due))),
        })
        .collect();
    let all = done + due.max(1);
    let of = |key: &str, n: i64| v.tr(key, &[("n", n.into()), ("all", all.into())]);
    let body = CardPage {
        v,
        title: of("practise-card-of", done + 1),
        done_of: of("practise-done-of", done),
        n_of: of("practise-n-of", done + 1),
        behaviour: card.kind == "behaviour",
        course: text.title,
        front: words.front,
        back: Html(lesson::render(&words.back).html),
        done,
        all,
        buttons,
        id: card.id,
    };
    Ok(Page::new(&v.t("practise-title"), body).at("practice"))
}

async fn rest_page(v: &Visit, look: &mut Work) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let (_, done) = rows::due_count(look, &me, today).await?;
    let next = rows::next_due(look, &me, today).await?;
    let practices = rows::practices_of(look, &me).await?;
    let ids: Vec<_> = practices.iter().map(|p| p.id.clone()).collect();
    let days = rows::practice_days(look, &ids).await?;
    let courses = curriculum::courses(look).await?;
    let mut months = Vec::new();
    for practice in &practices {
        let Some(course) = courses.iter().find(|c| c.id == practice.course) else { continue };
        let none = BTreeSet::new();
        let mine = days.get(&practice.id).unwrap_or(&none);
        let (practised, gone) = strip::days_practised(practice, mine, today);
        months.push(Month {
            course: course.title(v.lang()).to_owned(),
            slug: course.slug.clone(),
            strip: ui::habit(v, &strip::strip(practice, mine, today)),
            line: v.tr("practise-days", &[("done", practised.into()), ("gone", gone.into())]),
            verdict: practice.verdict.as_deref().map(|w| v.t(verdict_key(w))),
        });
    }
    let body =
        Rest { v, next: next.map(|d| v.day_on(d)), enough: (done > 0).then(|| v.tn("practise-enough", done)), months };
    Ok(Page::new(&v.t("practise-title"), body).at("practice"))
}

/// The text of a verdict's word.
pub fn verdict_key(word: &str) -> &'static str {
    match word {
        "done" => "practise-verdict-done",
        "change_method" => "practise-verdict-change",
        _ => "practise-verdict-data",
    }
}
