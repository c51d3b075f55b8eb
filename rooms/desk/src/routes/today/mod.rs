//! `/today`: what waits, by role, five seconds to read.

mod administrator;
mod agenda;
mod approvals;
mod briefings;
mod coach_part;
mod facilitator;
mod learner;
mod manager;
mod planner;
mod quizzes;

pub use planner::missing;

use kit::{Done, Role};
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use crate::called;

#[derive(Template)]
#[template(path = "today/page.html")]
struct Today {
    day: String,
    hello: String,
    parts: Vec<Html>,
}

/// Roles whose parts stand above what one learns oneself.
const OTHER_WORK: [Role; 5] = [Role::Manager, Role::Coach, Role::Facilitator, Role::Planner, Role::Administrator];

/// One thing to do or to know, with where it leads.
pub struct Item {
    pub text: String,
    pub small: String,
    /// A badge, or nothing.
    pub badge: Html,
    pub href: String,
    pub link: String,
}

/// A development plan that `from` has proposed, about the person with this handle.
fn proposal(v: &Visit, from: &people::Person, handle: &str) -> Item {
    Item {
        text: v.ta("desk-plan-from", "name", from.name.as_str()),
        small: String::new(),
        badge: Html::default(),
        href: format!("/people/{handle}/plan"),
        link: v.t("desk-plan-read"),
    }
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = people::person(&mut look, &v.who()?.id, v.today()).await?;
    let mut parts = Vec::new();
    // Whoever meets people for others sees once, above everything, whom they meet today.
    if v.who()?.is_any(&[Role::Manager, Role::Coach, Role::Facilitator]) {
        parts.push(agenda::part(&v, &mut look).await?);
    }
    parts.extend(briefings::part(&v, &mut look).await?);
    parts.extend(approvals::part(&v, &mut look).await?);
    if v.is(Role::Manager) {
        parts.push(manager::part(&v, &mut look).await?);
    }
    if v.is(Role::Planner) {
        parts.push(planner::part(&v, &mut look).await?);
    }
    if v.is(Role::Facilitator) {
        parts.push(facilitator::part(&v, &mut look).await?);
    }
    if v.is(Role::Coach) {
        parts.push(coach_part::part(&v, &mut look).await?);
    }
    if v.is(Role::Administrator) {
        parts.push(administrator::part(&v, &mut look).await?);
    }
    if v.is(Role::Learner) {
        let alone = parts.is_empty() || !v.who()?.is_any(&OTHER_WORK);
        parts.extend(learner::part(&v, &mut look, &me, alone).await?);
    }
    let hello = called::greeting(v.now().local_minutes(v.zone()));
    let hello = v.ta(hello, "name", called::short(&me));
    let body = Today { day: v.day_long(v.today()), hello, parts };
    Ok(v.page(Page::new(&v.t("desk-today-title"), body).at("today")))
}

/// People who cannot come, with their reasons: manager or planner decides whether the seat is given back.
async fn declines(v: &Visit, look: &mut Work, open: Vec<(prepare::Reply, plan::Session)>) -> Done<Vec<Item>> {
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<kit::PersonId> = open.iter().map(|(r, _)| r.person.clone()).collect();
    let names = people::people_by_id(look, &ids, v.today()).await?;
    let courses = curriculum::courses(look).await?;
    Ok(open
        .into_iter()
        .map(|(reply, session)| {
            let name = names.get(&reply.person).map_or("", |p| p.name.as_str());
            let title = courses.iter().find(|c| c.id == session.course).map_or("", |c| c.title(v.lang()));
            Item {
                text: v.tr("desk-decline-item", &[("name", name.into()), ("course", title.into())]),
                small: reply.why,
                badge: ui::badge("due", &v.day_short(session.day())),
                href: format!("/sessions/{}#h-dec", session.id),
                link: v.t("desk-decline-decide"),
            }
        })
        .collect())
}
