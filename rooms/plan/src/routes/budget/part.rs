//! What a draft, or a session planned by hand, would do to the budgets, and the way to a yes: a part of both pages.

use kit::{Done, PersonId};
use store::Work;
use web::{Html, Visit, ui};

use super::period;
use crate::budget::{self, Approval, Impact};

pub struct Part {
    pub rows: Vec<Row>,
    /// What was asked, and how it was answered.
    pub asked: Vec<String>,
    /// Somebody's yes is missing: nothing is published before.
    pub missing: bool,
    /// Of these some are not asked for yet.
    pub asks: bool,
}

pub struct Row {
    pub department: String,
    pub period: String,
    pub href: String,
    pub cost: String,
    pub left: String,
    pub badge: Html,
}

impl Part {
    /// `None` where no budget is touched.
    pub async fn new(v: &Visit, look: &mut Work, impacts: &[Impact], asked: &[Approval]) -> Done<Option<Part>> {
        if impacts.is_empty() {
            return Ok(None);
        }
        let departments = people::departments(look).await?;
        let ids: Vec<PersonId> =
            asked.iter().flat_map(|a| [Some(a.asked_of.clone()), a.answered_by.clone()]).flatten().collect();
        let people = people::people_by_id(look, &ids, v.today()).await?;
        let name = |p: &PersonId| people.get(p).map_or_else(|| "–".to_owned(), |p| p.name.clone());
        let missing: Vec<&Impact> = budget::unanswered(impacts, asked).collect();
        let waits =
            |i: &Impact| asked.iter().any(|a| a.open() && a.budget == i.budget.id && a.cost_minor >= i.cost_minor);
        let row = |i: &Impact| Row {
            department: departments
                .iter()
                .find(|d| d.id == i.budget.department)
                .map_or("", |d| d.name.get(v.lang()))
                .to_owned(),
            period: period(v, &i.budget),
            href: format!("/budget/{}", i.budget.id),
            cost: v.money(i.cost_minor),
            left: v.money(i.left_minor),
            badge: if i.over() {
                ui::badge("late", &v.ta("plan-budget-too-much", "money", v.money(i.cost_minor - i.left_minor)))
            } else if i.beyond() {
                ui::badge("due", &v.t("plan-budget-beyond"))
            } else {
                Html::default()
            },
        };
        let told = |a: &Approval| match a.answer.as_deref() {
            None => v.tr(
                "plan-approval-waits",
                &[
                    ("name", name(&a.asked_of).into()),
                    ("day", v.day_by(a.due).into()),
                    ("money", v.money(a.cost_minor).into()),
                ],
            ),
            Some(answer) => {
                let by = a.answered_by.as_ref().map_or_else(|| "–".to_owned(), name);
                let args = [
                    ("name", by.into()),
                    ("money", v.money(a.cost_minor).into()),
                    ("reason", a.reason.clone().unwrap_or_default().into()),
                ];
                v.tr(if answer == "yes" { "plan-approval-said-yes" } else { "plan-approval-said-no" }, &args)
            }
        };
        Ok(Some(Part {
            rows: impacts.iter().map(row).collect(),
            asked: asked.iter().map(told).collect(),
            missing: !missing.is_empty(),
            asks: missing.iter().any(|i| !waits(i)),
        }))
    }
}
