//! What training may cost a department, what it will, and what it did; and whose yes what goes further needs.
//!
//! Every published session stands as a line in the books of each department that sends people: committed when it is published,
//! an actual when it was held, released when it is cancelled or moved to another day. What is bought elsewhere is a line too.

mod answer;
mod ask;
mod check;
mod cost;
mod ledger;
mod letters;
mod model;
mod store;
mod verbs;

pub use answer::{answer_approval, approvals_overdue, take_back_approval};
pub use ask::{NewAsk, ask, asked_about};
pub use check::{Impact, impacts, unanswered};
pub(crate) use cost::{Cover, by_department, cover_of_plan, of_sessions};
pub(crate) use ledger::{commit, commit_with, settle_held};
pub use letters::abouts;
pub use model::*;
pub(crate) use store::open_of_sessions;
pub use store::{
    LineKind, approvals_for, approvals_of, bought, budget, budget_of, budgets, line, lines, lines_after, sums,
    unbudgeted, used,
};
pub use verbs::{NewBudget, NewPurchase, buy, end_budget, make_budget, may_see, release, restore_budget, settle};

/// What a yes to a draft is kept under.
pub fn about_draft(id: &kit::DraftId) -> String {
    format!("draft:{id}")
}

/// What a yes to a seat more is kept under.
pub fn about_seat(session: &kit::SessionId, person: &kit::PersonId) -> String {
    format!("seat:{session}:{person}")
}

/// What a yes to a move is kept under: to that time and place only.
pub fn about_move(session: &kit::SessionId, to: &crate::verbs::Move) -> String {
    let place = to.venue.as_ref().map_or("", |v| v.as_str());
    let trainer = to.trainer.as_ref().map_or("", |p| p.as_str());
    format!("move:{session}:{}:{place}:{trainer}", to.starts_at.0)
}

/// What a yes to a session planned by hand is kept under, before there is one.
pub fn about_hand(course: &kit::CourseId, starts_at: kit::At) -> String {
    format!("hand:{course}:{}", starts_at.0)
}
