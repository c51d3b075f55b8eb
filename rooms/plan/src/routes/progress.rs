//! How far a search is: the part of the page that renews itself where script runs.

use axum::{extract::Path, http::HeaderValue, response::Response};
use kit::{Done, DraftId, Stop};
use web::{Html, Page, Reply, Template, Visit, charts};

use crate::{
    model::{Draft, SolveRun, Step},
    store as db,
};

#[derive(Template)]
#[template(path = "plan/progress.html")]
pub struct ProgressPart<'a> {
    pub v: &'a Visit,
    pub draft: &'a Draft,
    pub running: bool,
    pub may: bool,
    pub title: String,
    pub chart: Html,
    pub line: String,
    pub tried: String,
    pub cost: String,
    pub name: String,
}

/// `/plan/{month}/progress?draft=`.
pub async fn show(v: Visit, Path(month): Path<String>) -> Reply {
    let id = DraftId::from(v.query("draft"));
    let mut look = v.look().await?;
    let draft = match id.as_str() {
        "" => db::drafts::of_month(&mut look, &month).await?.into_iter().next().ok_or_else(Stop::missing)?,
        _ => db::drafts::draft(&mut look, &id).await?,
    };
    let run = db::drafts::run(&mut look, &draft.id).await?.ok_or_else(Stop::missing)?;
    let title = v.tn("plan-draft", draft.number);
    let mut response: Response = v.page(Page::new(&title, part(&v, &draft, &run)?).at("plan"));
    if v.is_fragment() && run.ended_at.is_some() {
        // The plan itself is ready: the whole page is worth reading again.
        response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
    }
    Ok(response)
}

/// The part as HTML.
pub fn part(v: &Visit, draft: &Draft, run: &SolveRun) -> Done<Html> {
    let points: Vec<(f64, f64)> = run.history.iter().map(|h| (h.moves as f64, h.unplaced as f64)).collect();
    let (first, last) = (run.history.first(), run.history.last());
    let unplaced = |h: Option<&Step>| h.map_or_else(String::new, |h| v.int(h.unplaced));
    let running = run.ended_at.is_none();
    let line = match (first, last, run.ended_why.as_deref()) {
        (_, _, Some("failed")) => v.t("plan-search-failed"),
        (Some(a), Some(b), _) => v.tr("plan-search-line", &[("from", a.unplaced.into()), ("to", b.unplaced.into())]),
        _ => v.t("plan-search-waiting"),
    };
    let chart = if points.len() < 2 {
        Html::default()
    } else {
        charts::steps(&charts::Steps {
            label: &line,
            points: &points,
            first: &unplaced(first),
            last: &unplaced(last),
            from: &v.int(0),
            to: &v.tn("plan-moves", last.map_or(0, |h| h.moves)),
        })
    };
    let part = ProgressPart {
        v,
        draft,
        running,
        may: super::month::may_plan(v),
        title: v.t(if running { "plan-search-running" } else { "plan-search-over" }),
        chart,
        line,
        tried: v.tr("plan-tried", &[("n", run.moves.into()), ("all", run.moves_max.into())]),
        name: v.tn("plan-draft", draft.number),
        cost: match (first, last) {
            (Some(_), Some(_)) if !running => draft.figures.as_ref().map_or_else(String::new, |f| v.money(f.cost())),
            _ => String::new(),
        },
    };
    Ok(Html(part.render()?))
}
