//! One card, one thumb.

use axum::extract::Path;
use kit::{Done, Lang, Stop, time};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    model::{Card, CardId, day, number},
    store as rows, verbs,
};

/// More than this is not shown as one sitting; the rest waits.
const SITTING: i64 = 12;

#[derive(Template)]
#[template(path = "practice/card.html")]
struct CardPage<'a> {
    v: &'a Visit,
    id: CardId,
    behaviour: bool,
    course: String,
    /// Who wrote it, when it is a card of advice.
    from: Option<String>,
    lang: Lang,
    front: String,
    back: Html,
    title: String,
    done: i64,
    all: i64,
    done_of: String,
    n_of: String,
    buttons: Vec<Button>,
    /// Where the same stands to be looked up: address, title, language.
    aid: Option<(String, String, &'static str)>,
}

struct Button {
    value: u8,
    label: String,
    when: String,
}

pub async fn next(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?;
    match rows::due(&mut look, &me.id, v.today(), SITTING).await?.into_iter().next() {
        Some(card) => Ok(v.page(card_page(&v, &mut look, card).await?)),
        None => Ok(v.page(super::rest::page(&v, &mut look, &Fields::default()).await?)),
    }
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let card = rows::card(&mut look, &CardId(id)).await?;
    if card.person != v.who()?.id {
        return Err(Stop::forbidden().into());
    }
    Ok(v.page(card_page(&v, &mut look, card).await?))
}

pub async fn rate(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
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
    let (front, back, lang, from) = match &card.own {
        Some(own) => {
            let by = people::people_by_id(look, std::slice::from_ref(&own.by), today).await?.remove(&own.by);
            let from = by.map(|p| v.ta("practise-from", "name", p.name));
            (own.front.clone(), Html(lesson::render(&own.back).html), own.lang, from)
        }
        None => {
            let words = text.cards.into_iter().find(|c| c.id == card.item);
            let words = words.ok_or_else(|| Stop::fault(format!("the course has no card {}", card.item)))?;
            (words.front, Html(lesson::render(&words.back).html), v.lang(), None)
        }
    };
    let aid = deliver::aid_links(v, look, &card.course, Some(&card.item)).await?.into_iter().next();
    let all = done + due.max(1);
    let of = |key: &str, n: i64| v.tr(key, &[("n", n.into()), ("all", all.into())]);
    let body = CardPage {
        v,
        title: of("practise-card-of", done + 1),
        done_of: of("practise-done-of", done),
        n_of: of("practise-n-of", done + 1),
        behaviour: card.kind == "behaviour",
        aid,
        course: text.title,
        from,
        lang,
        front,
        back,
        done,
        all,
        buttons: buttons(v, &card),
        id: card.id,
    };
    Ok(Page::new(&v.t("practise-title"), body).at("practice"))
}

/// The words of the four answers to a behaviour card, by rating.
pub fn did_key(rating: i64) -> &'static str {
    match rating {
        1 => "practise-not-today",
        2 => "practise-did-hard",
        3 => "practise-did-good",
        _ => "practise-did-easy",
    }
}

fn buttons(v: &Visit, card: &Card) -> Vec<Button> {
    let today = v.today();
    let preview = habit::preview(card.engine().as_ref(), number(today));
    let dues = [preview.again, preview.hard, preview.good, preview.easy];
    let recall = ["practise-again", "practise-hard", "practise-good", "practise-easy"];
    let button = |(value, due): (u8, i64)| {
        let key = if card.kind == "behaviour" {
            did_key(i64::from(value))
        } else {
            recall[usize::from(value.clamp(1, 4)) - 1]
        };
        Button { value, label: v.t(key), when: v.tn("practise-in-days", time::days_between(today, day(due))) }
    };
    (1..).zip(dues).map(button).collect()
}
