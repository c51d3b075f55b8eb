//! Requests that wait for the reader's yes, or that of somebody they stand in for.

use kit::{Done, time};
use store::Work;
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::routes::part as render;

/// More than these stand on the page of requests.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "today/approvals.html")]
struct Approvals<'a> {
    v: &'a Visit,
    items: Vec<Item>,
}

/// Nothing when nothing waits.
pub async fn part(v: &Visit, look: &mut Work) -> Done<Option<Html>> {
    let me = v.who()?.id.clone();
    let charge = people::charge_of(look, &me, v.today()).await?;
    let mut waiting = plan::budget::approvals_for(look, &charge).await?;
    waiting.retain(|a| a.asked_by.as_ref() != Some(&me));
    waiting.truncate(SHOWN);
    if waiting.is_empty() {
        return Ok(None);
    }
    let abouts = plan::budget::abouts(look, &waiting, v.lang(), v.zone()).await?;
    let item = |a: &plan::budget::Approval| Item {
        text: abouts.get(&a.id).cloned().unwrap_or_default(),
        small: v.tr(
            "desk-approval-small",
            &[("cost", v.money(a.cost_minor).into()), ("left", v.money(a.left_minor).into())],
        ),
        badge: match time::days_between(a.due, v.today()) {
            late if late > 0 => ui::badge("late", &v.tn("plan-approval-late", late)),
            _ => ui::badge("due", &v.ta("plan-approval-by", "day", v.day_by(a.due))),
        },
        href: "/approvals".to_owned(),
        link: v.t("desk-wishes-answer"),
    };
    let items = waiting.iter().map(item).collect();
    render(Approvals { v, items }).map(Some)
}
