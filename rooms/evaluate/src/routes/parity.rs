//! `/parity`: people who work from home beside those on site.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kit::Done;
use web::{Html, Page, Reply, Template, Visit, sheet::Sheet, ui};

use crate::{
    parity::{MEASURES, Side, Verdict, WINDOW_DAYS, verdict},
    store as db,
};

#[derive(Template)]
#[template(path = "parity.html")]
struct ParityPage<'a> {
    v: &'a Visit,
    lede: String,
    heads: [String; 2],
    rows: Vec<Row>,
    /// What they can do with it: home, site.
    able: [String; 2],
    counted: String,
    empty: Option<Html>,
}

struct Row {
    name: String,
    home: String,
    site: String,
    state: Html,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let sides = db::parity::all(&mut look).await?;
    let nothing = || ui::empty(&v, &v.t("evaluate-reach-none"), &v.t("evaluate-reach-none-why"), None);
    let (home, site) = both(&sides);
    let body = ParityPage {
        v: &v,
        lede: v.tn("evaluate-parity-lede", WINDOW_DAYS),
        heads: [&home, &site].map(|s| v.tn("evaluate-parity-heads", s.heads)),
        rows: (0..MEASURES.len()).map(|i| row(&v, &home, &site, i)).collect(),
        able: [&home, &site].map(|s| able(&v, s)),
        counted: v.ta("evaluate-parity-counted", "day", v.day_dated(home.counted_on)),
        empty: sides.is_empty().then(nothing),
    };
    Ok(v.page(Page::new(&v.t("evaluate-parity"), body).at("effects")))
}

fn both(sides: &[Side]) -> (Side, Side) {
    let of = |slice: &str| sides.iter().find(|s| s.slice == slice).cloned().unwrap_or_default();
    (of("home"), of("site"))
}

fn share(v: &Visit, side: &Side, measure: usize) -> String {
    let args = [("n", side.people[measure].into()), ("all", side.heads.into())];
    let of = v.tr("evaluate-parity-of", &args);
    side.share(measure).map_or(of.clone(), |s| format!("{} · {of}", v.percent(100.0 * s, 0)))
}

fn row(v: &Visit, home: &Side, site: &Side, measure: usize) -> Row {
    let state = match verdict(home, site, measure) {
        Verdict::TooFew => ui::badge("", &v.t("evaluate-parity-few")),
        Verdict::Alike => ui::badge("", &v.t("evaluate-parity-alike")),
        Verdict::HomeLess => ui::badge("due", &v.t("evaluate-parity-less")),
        Verdict::HomeMore => ui::badge("a", &v.t("evaluate-parity-more")),
    };
    Row {
        name: v.t(&format!("evaluate-parity-{}", MEASURES[measure])),
        home: share(v, home, measure),
        site: share(v, site, measure),
        state,
    }
}

fn able(v: &Visit, side: &Side) -> String {
    match side.able_mean() {
        Some(mean) => v.tr("evaluate-parity-mean", &[("mean", v.number(mean, 1).into()), ("n", side.answers.into())]),
        None => v.t("evaluate-parity-hidden"),
    }
}

/// `/parity.csv`: both sides, as they are shown.
pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let sides = db::parity::all(&mut look).await?;
    Ok(file(&sides)?)
}

fn file(sides: &[Side]) -> Done<Response> {
    let mut columns = vec!["where", "people"];
    columns.extend(MEASURES);
    columns.extend(["answers", "able_mean", "counted_on"]);
    let mut out = Sheet::new(columns)?;
    for s in sides {
        let mut cells = vec![s.slice.clone(), s.heads.to_string()];
        cells.extend(s.people.iter().map(i64::to_string));
        // Few answers are known by their writers.
        cells.push(s.able_mean().map_or_else(String::new, |_| s.answers.to_string()));
        cells.push(s.able_mean().map_or_else(String::new, |m| format!("{m:.2}")));
        cells.push(s.counted_on.to_string());
        out.row(cells)?;
    }
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8");
    let name = (header::CONTENT_DISPOSITION, "attachment; filename=\"parity.csv\"");
    Ok(([kind, name], out.finish()?).into_response())
}
