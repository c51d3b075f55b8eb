//! Scorecards: read by everybody, changed by planners.

use axum::{extract::Path, response::Response};
use kit::{Amiss, Done, Kind, Role, Say, Stop, Words};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    model::{Item, Scorecard},
    store::scorecards as rows,
    verbs::{self, NewScorecard},
};

/// Empty rows under the items, for new ones.
const ROWS_MORE: usize = 3;

struct Card {
    slug: String,
    name: String,
    /// Its version and the day of it.
    since: String,
    items: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "scorecards/index.html")]
struct Index<'a> {
    v: &'a Visit,
    cards: Vec<Card>,
    changes: bool,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let cards = rows::scorecards(&mut look).await?;
    let body = Index { v: &v, cards: cards.iter().map(|c| card(&v, c)).collect(), changes: changes(&v) };
    Ok(v.page(Page::new(&v.t("coach-scorecards"), body).at("calls")))
}

fn since(v: &Visit, c: &Scorecard) -> String {
    let day = v.day_dated(c.made_at.day(v.zone()));
    v.tr("coach-version-since", &[("version", c.version.into()), ("day", day.into())])
}

fn changes(v: &Visit) -> bool {
    v.is(Role::Planner) || v.is(Role::Administrator)
}

fn card(v: &Visit, c: &Scorecard) -> Card {
    Card {
        slug: c.slug.clone(),
        name: c.name.get(v.lang()).to_owned(),
        since: since(v, c),
        items: c.items.iter().map(|i| (i.words.get(v.lang()).to_owned(), v.int(i.weight), i.critical)).collect(),
    }
}

#[derive(Template)]
#[template(path = "scorecards/show.html")]
struct Show<'a> {
    v: &'a Visit,
    slug: String,
    name: String,
    versions: Vec<String>,
    rows: usize,
    fields: &'a Fields,
}

/// `/scorecards/new`
pub async fn new(v: Visit) -> Reply {
    Ok(v.page(page(&v, None, &Fields::default())))
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let versions = rows::versions(&mut look, &slug).await?;
    let card = versions.first().ok_or_else(Stop::missing)?;
    Ok(v.page(page(&v, Some(&versions), &filled(&v, card))))
}

fn filled(v: &Visit, card: &Scorecard) -> Fields {
    let mut fields = Fields::default();
    fields.set("name", card.name.get(v.lang()));
    fields.set("version", card.version.to_string());
    for (i, item) in card.items.iter().enumerate() {
        fields.set(&format!("id-{i}"), item.id.as_str());
        fields.set(&format!("text-{i}"), item.words.get(v.lang()));
        fields.set(&format!("weight-{i}"), item.weight.to_string());
        if item.critical {
            fields.set(&format!("critical-{i}"), "yes");
        }
    }
    fields
}

/// `versions`: the newest first, none for a new scorecard.
fn page(v: &Visit, versions: Option<&[Scorecard]>, fields: &Fields) -> Page {
    let card = versions.and_then(<[Scorecard]>::first);
    let name = card.map_or_else(|| v.t("coach-scorecard-new"), |c| c.name.get(v.lang()).to_owned());
    let filled = (0..).take_while(|i| fields.pairs().iter().any(|(n, _)| *n == format!("text-{i}"))).count();
    let rows = if fields.errors.is_empty() { filled + ROWS_MORE } else { filled };
    let body = Show {
        v,
        slug: card.map_or_else(String::new, |c| c.slug.clone()),
        name: name.clone(),
        versions: versions.unwrap_or_default().iter().map(|c| since(v, c)).collect(),
        rows,
        fields,
    };
    Page::new(&name, body).at("calls")
}

pub async fn publish(v: Visit, fields: Fields) -> Reply {
    match published(&v, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            let versions = rows::versions(&mut look, fields.text("slug")).await?;
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(page(&v, (!versions.is_empty()).then_some(&versions), &fields)))
        }
        Err(other) => Err(other.into()),
    }
}

async fn published(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let mut amiss = Amiss::default();
    let new = read(v, &mut work, fields, &mut amiss).await?;
    let done = verbs::publish_scorecard(&mut work, new).await;
    amiss.read(done.map(drop), ())?;
    amiss.end()?;
    work.commit().await?;
    Ok(v.go("/scorecards", "said-coach-scorecard"))
}

async fn read(v: &Visit, work: &mut Work, fields: &Fields, amiss: &mut Amiss) -> Done<NewScorecard> {
    let slug = fields.text("slug").to_owned();
    let before = rows::versions(work, &slug).await?.into_iter().next();
    let version = if slug.is_empty() { 0 } else { fields.int("version", 0, i64::MAX)? };
    let mut items = Vec::new();
    for i in (0..).take_while(|i| fields.pairs().iter().any(|(n, _)| *n == format!("text-{i}"))) {
        let name = format!("text-{i}");
        let text = amiss.read(fields.optional(&name, 200), fields.text(&name).to_owned())?;
        let (id, weight) = (fields.text(&format!("id-{i}")), format!("weight-{i}"));
        // An emptied row is an item taken out; a new one that weighs something lacks its words.
        if text.is_empty() {
            if id.is_empty() && !fields.text(&weight).is_empty() {
                amiss.note(&name, Say::new("web-field-needed"));
                amiss.read(fields.int(&weight, 0, 100), 1)?;
            }
            continue;
        }
        let old = before.as_ref().and_then(|c| c.items.iter().find(|item| item.id == id));
        items.push(Item {
            id: old.map_or_else(String::new, |item| item.id.clone()),
            words: changed(v, old.map(|item| &item.words), text),
            weight: amiss.read(fields.int(&weight, 0, 100), 1)?,
            critical: fields.has(&format!("critical-{i}"), "yes"),
        });
    }
    let name = amiss.read(fields.needed("name", 120), String::new())?;
    let name = changed(v, before.as_ref().map(|c| &c.name), name);
    Ok(NewScorecard { slug, name, items, version })
}

/// Words changed in one language no longer say the same in the others: those go.
fn changed(v: &Visit, old: Option<&Words>, text: String) -> Words {
    match old {
        Some(old) if old.get(v.lang()) == text => old.clone(),
        _ => Words::one(v.lang(), text),
    }
}
