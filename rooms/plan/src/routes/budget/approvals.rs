//! `/approvals`: whose yes is asked for, and the answers.

use axum::extract::Path;
use kit::{Done, DraftId, PersonId, Role, Stop, time};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{index::seen, period};
use crate::{
    budget::{self, Approval, ApprovalId, Budget, BudgetId, NewAsk},
    model::Draft,
    routes::{by_hand, found::hhmm, month},
    store as db,
    verbs::{self, NewSession},
};

const SHOWN: i64 = 30;

#[derive(Template)]
#[template(path = "budget/approvals.html")]
struct Index<'a> {
    v: &'a Visit,
    waiting: Vec<Card>,
    others: Vec<Card>,
    empty: Html,
    problem: Option<String>,
    sees_budgets: bool,
}

struct Card {
    id: ApprovalId,
    about: String,
    /// Where it goes on, for who plans.
    href: Option<String>,
    department: String,
    cost: String,
    left: String,
    /// By how much more than is left.
    over: Option<String>,
    asked: String,
    why: String,
    badge: Html,
    answer: String,
    /// The reader's own open request.
    mine: bool,
}

pub async fn index(v: Visit) -> Reply {
    let page = draw(&v, None).await?;
    Ok(v.page(page))
}

async fn draw(v: &Visit, problem: Option<String>) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let charge: Vec<PersonId> = people::charge_of(&mut look, &me.id, v.today()).await?;
    let mut waiting = budget::approvals_for(&mut look, &charge).await?;
    waiting.retain(|a| a.asked_by.as_ref() != Some(&me.id));
    let known: Vec<BudgetId> = seen(v, &mut look).await?.into_iter().map(|b| b.id).collect();
    let mut others = budget::approvals_of(&mut look, &known, SHOWN).await?;
    others.retain(|a| waiting.iter().all(|w| w.id != a.id));
    let waiting = cards(v, &mut look, &waiting).await?;
    let others = cards(v, &mut look, &others).await?;
    let body = Index {
        v,
        empty: ui::empty(v, &v.t("plan-approvals-none"), &v.t("plan-approvals-none-text"), None),
        waiting,
        others,
        problem,
        sees_budgets: me.is_any(&[Role::Planner, Role::Administrator, Role::Manager]),
    };
    Ok(Page::new(&v.t("plan-approvals"), body).at("today"))
}

async fn cards(v: &Visit, look: &mut Work, list: &[Approval]) -> Done<Vec<Card>> {
    if list.is_empty() {
        return Ok(Vec::new());
    }
    let budgets = budget::budgets(look, true).await?;
    let departments = people::departments(look).await?;
    let abouts = budget::abouts(look, list, v.lang(), v.zone()).await?;
    let ids: Vec<PersonId> = list
        .iter()
        .flat_map(|a| [a.asked_by.clone(), Some(a.asked_of.clone()), a.answered_by.clone()])
        .flatten()
        .collect();
    let people = people::people_by_id(look, &ids, v.today()).await?;
    let name = |p: Option<&PersonId>| p.and_then(|p| people.get(p)).map_or_else(|| "–".to_owned(), |p| p.name.clone());
    let me = v.who()?.id.clone();
    let plans = v.is(Role::Planner) || v.is(Role::Administrator);
    let place = |b: &Budget| {
        let department = departments.iter().find(|d| d.id == b.department).map_or("", |d| d.name.get(v.lang()));
        format!("{department} · {}", period(v, b))
    };
    let card = |a: &Approval| Card {
        id: a.id.clone(),
        about: abouts.get(&a.id).cloned().unwrap_or_default(),
        href: Some(a.path.clone()).filter(|p| plans && !p.is_empty()),
        department: budgets.iter().find(|b| b.id == a.budget).map_or_else(String::new, place),
        cost: v.money(a.cost_minor),
        left: v.money(a.left_minor),
        over: (a.cost_minor > a.left_minor).then(|| v.money(a.cost_minor - a.left_minor)),
        asked: v.tr(
            "plan-approval-asked-by",
            &[
                ("name", name(a.asked_by.as_ref()).into()),
                ("of", name(Some(&a.asked_of)).into()),
                ("day", v.day_dated(a.asked_at.day(v.zone())).into()),
            ],
        ),
        why: a.why.clone(),
        badge: badge(v, a),
        answer: match (&a.answer, &a.reason) {
            (Some(_), reason) => {
                let by = name(a.answered_by.as_ref());
                [Some(by), reason.clone().filter(|r| !r.is_empty())]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(": ")
            }
            _ => String::new(),
        },
        mine: a.open() && a.asked_by.as_ref() == Some(&me),
    };
    Ok(list.iter().map(card).collect())
}

fn badge(v: &Visit, a: &Approval) -> Html {
    match a.answer.as_deref() {
        Some("yes") => ui::badge("a", &v.t("plan-approval-yes")),
        Some("no") => ui::badge("", &v.t("plan-approval-no")),
        Some(_) => ui::badge("o", &v.t("plan-approval-back")),
        None if a.due < v.today() => {
            ui::badge("late", &v.tn("plan-approval-late", time::days_between(a.due, v.today())))
        }
        None => ui::badge("due", &v.ta("plan-approval-by", "day", v.day_by(a.due))),
    }
}

pub async fn answer(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = budget::answer_approval(&mut work, &ApprovalId(id), fields.text("answer"), fields.text("reason")).await;
    if v.keep(done, work, &mut fields).await?.is_none() {
        let says: Vec<String> = fields.errors.into_values().collect();
        return Ok(v.page_refused(draw(&v, Some(says.join(" "))).await?));
    }
    let said = if fields.text("answer") == "yes" { "said-plan-approval-yes" } else { "said-plan-approval-no" };
    Ok(v.go("/approvals", said))
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    budget::take_back_approval(&mut work, &ApprovalId(id)).await?;
    work.commit().await?;
    Ok(v.go("/approvals", "said-plan-approval-back"))
}

/// What a draft would do to the budgets: as it was counted when it was made.
pub(in crate::routes) async fn draft_impacts(look: &mut Work, d: &Draft) -> Done<Vec<budget::Impact>> {
    let day = time::parse_month(&d.month).ok_or_else(Stop::missing)?;
    let costs: Vec<_> =
        d.figures.iter().flat_map(|f| &f.departments).map(|c| (c.department.clone(), day, c.cost.all())).collect();
    budget::impacts(look, &costs).await
}

pub async fn ask_draft(v: Visit, Path(id): Path<DraftId>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let draft = db::drafts::draft(&mut work, &id).await?;
    let path = format!("/plan/{}?draft={id}#h-money", draft.month);
    let done = async {
        let impacts = draft_impacts(&mut work, &draft).await?;
        let new = NewAsk {
            about: budget::about_draft(&id),
            draft: Some(id.clone()),
            line: None,
            course: None,
            starts_at: None,
            path: path.clone(),
            why: fields.text("why").to_owned(),
        };
        budget::ask(&mut work, &new, &impacts).await
    };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some(_) => v.go(&path, "said-plan-approval-asked"),
        None => month::refused(&v, &draft.month, Some(&id), fields).await?,
    })
}

pub async fn ask_hand(v: Visit, Path(month): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = async {
        let new = by_hand::wish(&v, &mut work, &fields).await?;
        let found = verbs::preview_session(&mut work, &new).await?;
        let path = path_of(&month, fields.text("course"), &new);
        let asked = NewAsk {
            about: budget::about_hand(&new.course, new.starts_at),
            draft: None,
            line: None,
            course: Some(new.course.clone()),
            starts_at: Some(new.starts_at),
            path: path.clone(),
            why: fields.text("why").to_owned(),
        };
        budget::ask(&mut work, &asked, &found.impacts).await?;
        Ok(path)
    };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some(path) => v.go(&path, "said-plan-approval-asked"),
        None => by_hand::refused(&v, &month, fields).await?,
    })
}

/// The checked form again; people by id, because a name in an address would outlive them.
fn path_of(month: &str, slug: &str, new: &NewSession) -> String {
    let mut query = vec![
        ("course", slug.to_owned()),
        ("act", "check".to_owned()),
        ("offering", new.offering.to_string()),
        ("day", new.starts_at.day(new.zone).to_string()),
        ("time", hhmm(new.starts_at.local_minutes(new.zone))),
        ("lang", new.lang.code().to_owned()),
        ("venue", new.venue.as_ref().map_or_else(String::new, |x| x.to_string())),
        ("trainer", new.trainer.as_ref().map_or_else(String::new, |x| x.to_string())),
    ];
    query.extend(new.people.iter().map(|p| ("p", p.to_string())));
    let query: Vec<String> = query.into_iter().map(|(n, x)| format!("{n}={}", web::fields::encode(&x))).collect();
    format!("/plan/{month}/by-hand?{}#h-check", query.join("&"))
}
