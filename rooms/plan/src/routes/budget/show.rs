//! One budget: how far it is used, what of, each line, and what was bought outside.

use std::collections::HashMap;

use axum::extract::Path;
use curriculum::Course;
use kit::{DepartmentId, Done, Kind, PersonId, Role, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{amount, index::badge, period, plain};
use crate::{
    budget::{self, Budget, BudgetId, Line, LineId, LineKind, NewPurchase, Standing},
    routes::mandatory::pages,
};

/// So many lines on one page; the file has all.
const SHOWN: i64 = 30;

#[derive(Template)]
#[template(path = "budget/show.html")]
struct Show<'a> {
    v: &'a Visit,
    id: BudgetId,
    department: String,
    period: String,
    note: String,
    figs: Vec<Html>,
    badge: Html,
    parts: Vec<(String, String)>,
    approvers: Vec<(String, String)>,
    alone: String,
    tabs: Html,
    lines: Vec<Row>,
    pages: Vec<(String, String)>,
    plans: bool,
    makes: bool,
    open: bool,
    fields: Fields,
    problem: Option<String>,
    currency: String,
}

struct Row {
    id: LineId,
    day: String,
    what: String,
    href: Option<String>,
    small: String,
    planned: String,
    actual: String,
    why: String,
    state: Html,
    /// May still be written.
    writes: bool,
    /// A purchase that may be called off.
    releases: bool,
    plain: String,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let page = draw(&v, &BudgetId(id), Fields::default()).await?;
    Ok(v.page(page))
}

/// Reads it, or refuses who may not.
pub(super) async fn read(look: &mut Work, id: &BudgetId) -> Done<Budget> {
    let b = budget::budget(look, id).await?;
    if budget::may_see(look, &b).await? { Ok(b) } else { Err(Stop::forbidden()) }
}

async fn draw(v: &Visit, id: &BudgetId, mut fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let b = read(&mut look, id).await?;
    let used = budget::used(&mut look, std::slice::from_ref(id)).await?.remove(id).unwrap_or_default();
    let made_of = budget::sums(&mut look, &b).await?;
    let bought = budget::bought(&mut look, &b).await?;
    let asked = v.query("kind");
    let kind = LineKind::ALL.into_iter().find(|k| k.code() == asked).unwrap_or(LineKind::All);
    let page: i64 = v.query("page").parse().unwrap_or(1).clamp(1, 100_000);
    let mut lines = budget::lines(&mut look, &b, kind, (page - 1) * SHOWN, SHOWN + 1).await?;
    let more = lines.len() as i64 > SHOWN;
    lines.truncate(SHOWN as usize);
    let courses = curriculum::courses(&mut look).await?;
    let ids: Vec<PersonId> =
        b.approvers.iter().map(|(p, _)| p.clone()).chain(lines.iter().filter_map(|l| l.actual_by.clone())).collect();
    let people = people::people_by_id(&mut look, &ids, v.today()).await?;
    let departments = people::departments(&mut look).await?;
    let department = departments.iter().find(|d| d.id == b.department).map_or("", |d| d.name.get(v.lang())).to_owned();
    let plans = v.is(Role::Planner) || v.is(Role::Administrator);
    let left = used.left(b.amount_minor);
    let figs = vec![
        ui::fig(&v.t("plan-budget-amount-label"), &v.money(b.amount_minor), &period(v, &b)),
        ui::fig(&v.t("plan-budget-committed"), &v.money(used.committed), &v.t("plan-budget-committed-small")),
        ui::fig(&v.t("plan-budget-spent"), &v.money(used.spent), &v.t("plan-budget-spent-small")),
        ui::fig(
            &v.t("plan-budget-left"),
            &v.money(left),
            &v.ta("plan-budget-waiting-small", "money", v.money(used.waiting)),
        ),
    ];
    let parts = [
        (v.t("plan-cost-trainers"), made_of.trainers),
        (v.t("plan-cost-rooms"), made_of.rooms),
        (v.t("plan-cost-material"), made_of.prices),
        (v.t("plan-cost-travel"), made_of.travel),
        (v.tn("plan-cost-away", (made_of.minutes as f64 / 60.0).round()), made_of.wages),
        (v.t("plan-cost-cover"), made_of.cover),
        (v.t("plan-cost-bought"), bought),
    ];
    let up_to = |limit: Option<i64>| {
        limit.map_or_else(|| v.t("plan-budget-any"), |l| v.ta("plan-budget-up-to", "money", v.money(l)))
    };
    let name = |p: &PersonId| people.get(p).map_or_else(|| "–".to_owned(), |p| p.name.clone());
    let tab = |k: LineKind| {
        let href = format!("/budget/{id}?kind={}#h-lines", k.code());
        (href, v.t(&format!("plan-budget-lines-{}", k.code())), None, k == kind)
    };
    if fields.text("day").is_empty() {
        fields.set("day", v.today().max(b.from).min(b.until).to_string());
    }
    let body = Show {
        v,
        period: period(v, &b),
        note: b.note.clone(),
        figs,
        badge: badge(v, &b, used),
        parts: parts.into_iter().map(|(label, minor)| (label, v.money(minor))).collect(),
        approvers: b.approvers.iter().map(|(p, limit)| (name(p), up_to(*limit))).collect(),
        alone: b
            .alone_minor
            .map_or_else(|| v.t("plan-budget-alone-any"), |l| v.ta("plan-budget-alone-most", "money", v.money(l))),
        tabs: ui::tabs(&v.t("plan-budget-lines"), &LineKind::ALL.map(tab)),
        lines: lines.iter().map(|l| row(v, l, &courses, &name, plans)).collect(),
        pages: pages(v, &format!("/budget/{id}?kind={}", kind.code()), page, more),
        plans,
        makes: v.is(Role::Administrator),
        open: b.ended_at.is_none() && b.until >= v.today(),
        problem: ["", "actual"].into_iter().find_map(|n| fields.error(n)).map(str::to_owned),
        currency: v.app().house().currency,
        fields,
        id: id.clone(),
        department: department.clone(),
    };
    Ok(Page::new(&v.ta("plan-budget-of", "department", department), body).at("plan"))
}

fn row(v: &Visit, l: &Line, courses: &[Course], name: &dyn Fn(&PersonId) -> String, plans: bool) -> Row {
    let course = l.course.as_ref().and_then(|id| courses.iter().find(|c| c.id == *id));
    let title = course.map_or_else(String::new, |c| c.title(v.lang()).to_owned());
    let standing = l.standing();
    let by = l.actual_by.as_ref().map(|p| v.ta("plan-cost-by", "name", name(p)));
    Row {
        id: l.id.clone(),
        day: v.day_dated(l.day),
        what: if l.session.is_some() { title } else { l.what.clone() },
        href: l.session.as_ref().filter(|_| plans).map(|s| format!("/sessions/{s}")),
        small: match &l.session {
            Some(_) => v.tn("plan-people", l.cost.people),
            None => l.supplier.clone(),
        },
        planned: v.money(l.planned_minor),
        actual: l.actual_minor.map_or_else(String::new, |m| v.money(m)),
        why: [by, l.actual_why.clone()].into_iter().flatten().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(": "),
        state: state(v, l, standing),
        writes: plans && matches!(standing, Standing::Committed | Standing::Actual),
        releases: plans && l.session.is_none() && standing == Standing::Committed,
        plain: plain(v, l.minor()),
    }
}

fn state(v: &Visit, l: &Line, standing: Standing) -> Html {
    match standing {
        Standing::Waits => ui::badge("due", &v.t("plan-cost-waits")),
        Standing::Committed => ui::badge("", &v.t("plan-cost-committed")),
        Standing::Actual => ui::badge("a", &v.t("plan-cost-actual")),
        Standing::Released => {
            let why = l.released_why.as_deref().unwrap_or("back");
            ui::badge("o", &v.t(&format!("plan-cost-released-{why}")))
        }
    }
}

pub async fn buy(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = BudgetId(id);
    let mut work = v.work().await?;
    let done = async {
        let b = budget::budget(&mut work, &id).await?;
        let new = purchase(&v, &b.department, &fields)?;
        if new.day < b.from || new.day > b.until {
            return Err(Stop::at("day", "plan-purchase-day"));
        }
        budget::buy(&mut work, new).await
    };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some((_, waits)) => {
            let said = if waits { "said-plan-purchase-waits" } else { "said-plan-purchased" };
            v.go(&format!("/budget/{id}?kind=purchases#h-lines"), said)
        }
        None => {
            let page = draw(&v, &id, fields).await?;
            v.page_refused(page)
        }
    })
}

fn purchase(v: &Visit, department: &DepartmentId, fields: &Fields) -> Done<NewPurchase> {
    Ok(NewPurchase {
        department: department.clone(),
        day: fields.day("day")?,
        what: fields.needed("what", 200)?,
        supplier: fields.optional("supplier", 120)?,
        course: None,
        amount_minor: amount(v, fields, "amount")?.ok_or_else(|| Stop::at("amount", "plan-budget-amount"))?,
        why: fields.optional("why", 500)?,
    })
}

pub async fn settle(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = LineId(id);
    let mut work = v.work().await?;
    let line = budget::line(&mut work, &id).await?;
    let home = budget::budget_of(&mut work, &line.department, line.day).await?.map(|b| b.id);
    let done = match amount(&v, &fields, "amount") {
        Ok(Some(minor)) => budget::settle(&mut work, &id, minor, fields.text("why")).await,
        Ok(None) => Err(Stop::at("amount", "plan-budget-amount")),
        Err(stop) => Err(stop),
    };
    match (done, home) {
        (Ok(_), home) => {
            work.commit().await?;
            Ok(v.go(&back(home), "said-plan-cost-written"))
        }
        (Err(Stop::Refused(mut r)), Some(home)) if r.kind == Kind::Invalid => {
            drop(work);
            // Thirty forms stand on the page: the sentence stands above them.
            r.says.iter_mut().for_each(|(field, _)| *field = "actual".to_owned());
            let page = draw(&v, &home, Fields::default().refused(&v, &r)).await?;
            Ok(v.page_refused(page))
        }
        (Err(stop), _) => Err(stop.into()),
    }
}

pub async fn release(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let line = budget::release(&mut work, &LineId(id)).await?;
    let home = budget::budget_of(&mut work, &line.department, line.day).await?.map(|b| b.id);
    work.commit().await?;
    Ok(v.go(&back(home), "said-plan-cost-freed"))
}

fn back(home: Option<BudgetId>) -> String {
    home.map_or_else(|| "/budget".to_owned(), |id| format!("/budget/{id}#h-lines"))
}

/// Titles of courses, for the files.
pub(super) fn titles(v: &Visit, courses: &[Course]) -> HashMap<kit::CourseId, String> {
    courses.iter().map(|c| (c.id.clone(), c.title(v.lang()).to_owned())).collect()
}
