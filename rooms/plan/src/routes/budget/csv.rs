//! The same as files.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::Done;
use web::{Reply, Visit, sheet::Sheet};

use super::{
    index::seen,
    plain,
    show::{read, titles},
};
use crate::budget::{self, BudgetId, Standing};

const PIECE: i64 = 500;

/// `/budget.csv`
pub async fn budgets(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let budgets = seen(&v, &mut look).await?;
    let ids: Vec<BudgetId> = budgets.iter().map(|b| b.id.clone()).collect();
    let used = budget::used(&mut look, &ids).await?;
    let departments = people::departments(&mut look).await?;
    let mut sheet = Sheet::new([
        "department",
        "from_on",
        "until_on",
        "currency",
        "amount",
        "committed",
        "spent",
        "waiting",
        "left",
    ])?;
    let currency = v.app().house().currency;
    for b in &budgets {
        let used = used.get(&b.id).copied().unwrap_or_default();
        sheet.row([
            departments.iter().find(|d| d.id == b.department).map_or_else(String::new, |d| d.slug.clone()),
            b.from.to_string(),
            b.until.to_string(),
            currency.clone(),
            plain(&v, b.amount_minor),
            plain(&v, used.committed),
            plain(&v, used.spent),
            plain(&v, used.waiting),
            signed(&v, used.left(b.amount_minor)),
        ])?;
    }
    Ok(file(sheet, "budgets")?)
}

/// `/budget/{budget}/lines.csv`: every line, read piece by piece.
pub async fn lines(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let b = read(&mut look, &BudgetId(id)).await?;
    let titles = titles(&v, &curriculum::courses(&mut look).await?);
    let mut sheet = Sheet::new([
        "day",
        "state",
        "session_id",
        "what",
        "supplier",
        "people",
        "minutes",
        "trainers",
        "rooms",
        "prices",
        "travel",
        "wages",
        "cover",
        "planned",
        "actual",
        "reason",
    ])?;
    let mut after = String::new();
    loop {
        let found = budget::lines_after(&mut look, &b, &after, PIECE).await?;
        for l in &found {
            let state = match l.standing() {
                Standing::Waits => "waits",
                Standing::Committed => "committed",
                Standing::Actual => "actual",
                Standing::Released => "released",
            };
            let what = l.course.as_ref().filter(|_| l.session.is_some()).and_then(|c| titles.get(c)).unwrap_or(&l.what);
            let c = &l.cost;
            let [trainers, rooms, prices, travel, wages, cover, planned] =
                [c.trainers, c.rooms, c.prices, c.travel, c.wages, c.cover, l.planned_minor].map(|m| plain(&v, m));
            sheet.row([
                l.day.to_string(),
                state.to_owned(),
                l.session.as_ref().map_or_else(String::new, |s| s.to_string()),
                what.clone(),
                l.supplier.clone(),
                c.people.to_string(),
                c.minutes.to_string(),
                trainers,
                rooms,
                prices,
                travel,
                wages,
                cover,
                planned,
                l.actual_minor.map_or_else(String::new, |m| plain(&v, m)),
                l.actual_why.clone().unwrap_or_default(),
            ])?;
        }
        match found.last() {
            Some(last) if found.len() as i64 == PIECE => after = last.id.to_string(),
            _ => break,
        }
    }
    Ok(file(sheet, "budget-lines")?)
}

fn signed(v: &Visit, minor: i64) -> String {
    if minor < 0 { format!("-{}", plain(v, -minor)) } else { plain(v, minor) }
}

fn file(sheet: Sheet, name: &str) -> Done<Response> {
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned());
    let name = (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\""));
    Ok(([kind, name], sheet.finish()?).into_response())
}
