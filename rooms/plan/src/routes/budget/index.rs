//! The list of budgets, and a new one.

use std::collections::HashMap;

use axum::extract::Path;
use kit::{Day, DepartmentId, Done, PersonId, Role, Stop, time};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use super::{amount, days_of, period, periods};
use crate::budget::{self, Budget, BudgetId, NewBudget, Used};

#[derive(Template)]
#[template(path = "budget/index.html")]
struct Index<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
    free: Vec<Free>,
    free_year: String,
    empty: Html,
    makes: bool,
    asked: Option<String>,
    fields: Fields,
    problem: Option<String>,
    departments: Vec<(String, String)>,
    periods: Vec<(String, String)>,
    currency: String,
}

struct Line {
    href: String,
    department: String,
    period: String,
    amount: String,
    committed: String,
    spent: String,
    left: String,
    badge: Html,
}

/// What a department without a budget has used.
struct Free {
    department: String,
    committed: String,
    spent: String,
}

pub async fn show(v: Visit) -> Reply {
    let page = draw(&v, Fields::default()).await?;
    Ok(v.page(page))
}

/// Those the reader may see, that have not ended before today.
pub(super) async fn seen(v: &Visit, look: &mut Work) -> Done<Vec<Budget>> {
    let mut all = budget::budgets(look, false).await?;
    all.retain(|b| b.until >= time::plus_days(v.today(), -400));
    if v.is(Role::Planner) || v.is(Role::Administrator) {
        return Ok(all);
    }
    let charge: Vec<PersonId> = people::charge_of(look, &v.who()?.id, v.today()).await?;
    all.retain(|b| b.approvers.iter().any(|(p, _)| charge.contains(p)));
    Ok(all)
}

async fn draw(v: &Visit, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let budgets = seen(v, &mut look).await?;
    let ids: Vec<BudgetId> = budgets.iter().map(|b| b.id.clone()).collect();
    let used = budget::used(&mut look, &ids).await?;
    let departments = people::departments(&mut look).await?;
    let name = |id: &DepartmentId| departments.iter().find(|d| d.id == *id).map_or("", |d| d.name.get(v.lang()));
    let whole = v.is(Role::Planner) || v.is(Role::Administrator);
    let free = if whole { without(v, &mut look).await? } else { Vec::new() };
    let asked = budget::approvals_for(&mut look, std::slice::from_ref(&v.who()?.id)).await?.len();
    let mut lines: Vec<Line> = budgets.iter().map(|b| line(v, b, name(&b.department), &used)).collect();
    lines.sort_by_cached_key(|l| (people::fold(&l.department), l.period.clone()));
    let mut choices: Vec<(String, String)> =
        departments.iter().map(|d| (d.id.to_string(), d.name.get(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut choices, |(_, name)| name);
    let body = Index {
        v,
        lines,
        free: free
            .iter()
            .map(|(d, used)| Free {
                department: name(d).to_owned(),
                committed: v.money(used.committed),
                spent: v.money(used.spent),
            })
            .collect(),
        free_year: v.ta("plan-budget-free", "year", time::year_of(v.today()).to_string()),
        empty: ui::empty(v, &v.t("plan-budget-none"), &v.t("plan-budget-none-text"), None),
        makes: v.is(Role::Administrator),
        asked: (asked > 0).then(|| v.tn("plan-approvals-wait", asked)),
        problem: fields.error("").map(str::to_owned),
        departments: choices,
        periods: periods(v),
        currency: v.app().house().currency,
        fields,
    };
    Ok(Page::new(&v.t("plan-budget"), body).at("plan"))
}

async fn without(v: &Visit, look: &mut Work) -> Done<Vec<(DepartmentId, Used)>> {
    let year = time::year_of(v.today());
    let day = |m, d| Day::from_ymd_opt(year, m, d).unwrap_or_default();
    let mut free = budget::unbudgeted(look, day(1, 1), day(12, 31)).await?;
    free.retain(|(_, used)| used.committed + used.spent > 0);
    Ok(free)
}

fn line(v: &Visit, b: &Budget, department: &str, used: &HashMap<BudgetId, Used>) -> Line {
    let used = used.get(&b.id).copied().unwrap_or_default();
    Line {
        href: format!("/budget/{}", b.id),
        department: department.to_owned(),
        period: period(v, b),
        amount: v.money(b.amount_minor),
        committed: v.money(used.committed),
        spent: v.money(used.spent),
        left: v.money(used.left(b.amount_minor)),
        badge: badge(v, b, used),
    }
}

/// That it is overspent, or nearly used up; nothing where all is well.
pub(super) fn badge(v: &Visit, b: &Budget, used: Used) -> Html {
    let left = used.left(b.amount_minor);
    if left < 0 {
        ui::badge("late", &v.t("plan-budget-overspent"))
    } else if left * 10 < b.amount_minor {
        ui::badge("due", &v.t("plan-budget-nearly"))
    } else {
        Html::default()
    }
}

pub async fn make(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let made = match wish(&v, &mut work, &fields).await {
        Ok(new) => budget::make_budget(&mut work, new).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(made, work, &mut fields).await? {
        Some(id) => v.go(&format!("/budget/{id}"), "said-plan-budget-made"),
        None => {
            let page = draw(&v, fields).await?;
            v.page_refused(page)
        }
    })
}

async fn wish(v: &Visit, work: &mut Work, fields: &Fields) -> Done<NewBudget> {
    let (from, until) = days_of(fields.text("period")).ok_or_else(|| Stop::at("period", "plan-budget-over"))?;
    let needed = amount(v, fields, "amount")?.ok_or_else(|| Stop::at("amount", "plan-budget-amount"))?;
    let mut approvers: Vec<(PersonId, Option<i64>)> = Vec::new();
    for (who, limit) in [("approver", "approver_limit"), ("second", "second_limit")] {
        let text = fields.text(who);
        if text.is_empty() {
            continue;
        }
        let person = people::person_called(work, who, text, v.today()).await?;
        let limit = amount(v, fields, limit)?;
        if approvers.iter().all(|(p, _)| *p != person.id) {
            approvers.push((person.id, limit));
        }
    }
    Ok(NewBudget {
        department: fields.needed("department", 100)?.into(),
        from,
        until,
        amount_minor: needed,
        alone_minor: amount(v, fields, "alone")?,
        note: fields.optional("note", 500)?,
        approvers,
    })
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let back = Undo::at(format!("/budget/{id}/undo"));
    let mut work = v.work().await?;
    budget::end_budget(&mut work, &BudgetId(id)).await?;
    work.commit().await?;
    Ok(v.go_undo("/budget", "said-plan-budget-ended", &back))
}

pub async fn restore(v: Visit, Path(id): Path<String>) -> Reply {
    let id = BudgetId(id);
    let mut work = v.work().await?;
    budget::restore_budget(&mut work, &id).await?;
    work.commit().await?;
    Ok(v.go(&format!("/budget/{id}"), "said-web-undone"))
}
