//! The books for programmes.

use axum::{Json, extract::Path, response::IntoResponse};
use kit::{Day, Stop};
use serde::Serialize;
use web::{Reply, Visit};

use super::{index::seen, show::read};
use crate::budget::{self, BudgetId, Line, Standing};

const PER_PAGE: usize = 100;

#[derive(Debug, Serialize)]
struct BudgetOut {
    id: String,
    department: String,
    from_on: String,
    until_on: String,
    currency: String,
    amount_minor: i64,
    committed_minor: i64,
    spent_minor: i64,
    /// Purchases that wait for a yes; not taken from what is left.
    waiting_minor: i64,
    left_minor: i64,
    /// What planners spend at once without asking; null: any amount.
    alone_minor: Option<i64>,
}

/// `GET /api/v1/budgets?on=2026-11-24`: the budgets that run on a day (without one: all that have not ended).
pub async fn budgets(v: Visit) -> Reply {
    let on: Option<Day> = match v.query("on") {
        "" => None,
        text => Some(text.parse().map_err(|_| Stop::at("on", "web-field-day"))?),
    };
    let mut look = v.look().await?;
    let mut budgets = seen(&v, &mut look).await?;
    budgets.retain(|b| on.is_none_or(|d| b.runs(d)));
    let ids: Vec<BudgetId> = budgets.iter().map(|b| b.id.clone()).collect();
    let used = budget::used(&mut look, &ids).await?;
    let departments = people::departments(&mut look).await?;
    let currency = v.app().house().currency;
    let out: Vec<BudgetOut> = budgets
        .into_iter()
        .map(|b| {
            let used = used.get(&b.id).copied().unwrap_or_default();
            BudgetOut {
                id: b.id.to_string(),
                department: departments
                    .iter()
                    .find(|d| d.id == b.department)
                    .map_or_else(String::new, |d| d.slug.clone()),
                from_on: b.from.to_string(),
                until_on: b.until.to_string(),
                currency: currency.clone(),
                amount_minor: b.amount_minor,
                committed_minor: used.committed,
                spent_minor: used.spent,
                waiting_minor: used.waiting,
                left_minor: used.left(b.amount_minor),
                alone_minor: b.alone_minor,
            }
        })
        .collect();
    Ok(Json(serde_json::json!({ "budgets": out })).into_response())
}

#[derive(Debug, Serialize)]
struct LineOut {
    id: String,
    day: String,
    /// `waits`, `committed`, `actual` or `released`.
    state: &'static str,
    session: Option<String>,
    what: String,
    supplier: String,
    people: i64,
    minutes: i64,
    trainers_minor: i64,
    rooms_minor: i64,
    prices_minor: i64,
    travel_minor: i64,
    wages_minor: i64,
    cover_minor: i64,
    planned_minor: i64,
    actual_minor: Option<i64>,
}

/// `GET /api/v1/budgets/{budget}/lines?after=`: its lines, page by page; `next` is what to ask after, null at the end.
pub async fn lines(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let b = read(&mut look, &BudgetId(id)).await?;
    let mut found = budget::lines_after(&mut look, &b, v.query("after"), PER_PAGE as i64 + 1).await?;
    let more = found.len() > PER_PAGE;
    found.truncate(PER_PAGE);
    let next = found.last().filter(|_| more).map(|l| l.id.to_string());
    let out: Vec<LineOut> = found.into_iter().map(line).collect();
    Ok(Json(serde_json::json!({ "lines": out, "next": next })).into_response())
}

fn line(l: Line) -> LineOut {
    LineOut {
        state: match l.standing() {
            Standing::Waits => "waits",
            Standing::Committed => "committed",
            Standing::Actual => "actual",
            Standing::Released => "released",
        },
        id: l.id.0,
        day: l.day.to_string(),
        session: l.session.map(|s| s.0),
        what: l.what,
        supplier: l.supplier,
        people: l.cost.people,
        minutes: l.cost.minutes,
        trainers_minor: l.cost.trainers,
        rooms_minor: l.cost.rooms,
        prices_minor: l.cost.prices,
        travel_minor: l.cost.travel,
        wages_minor: l.cost.wages,
        cover_minor: l.cost.cover,
        planned_minor: l.planned_minor,
        actual_minor: l.actual_minor,
    }
}
