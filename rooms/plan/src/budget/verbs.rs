//! What administrators set and planners write into the books.

use kit::{CourseId, Day, DepartmentId, Done, PersonId, Refusal, Role, Say, Stop};
use store::Work;

use super::{
    ask::{NewAsk, WHY_MAX, ask},
    check::impacts,
    model::{Budget, BudgetEnded, BudgetId, BudgetMade, Cost, CostWritten, Line, LineId, Purchased, Standing},
    store as rows,
};
use crate::verbs::{PLANNERS, UNDO_DAYS};

const AMOUNT_MAX: i64 = 100_000_000_000;

#[derive(Clone, Debug)]
pub struct NewBudget {
    pub department: DepartmentId,
    pub from: Day,
    /// The last day.
    pub until: Day,
    pub amount_minor: i64,
    pub alone_minor: Option<i64>,
    pub note: String,
    /// Who may say yes, and up to how much at once.
    pub approvers: Vec<(PersonId, Option<i64>)>,
}

/// A department gets a budget; what is committed for its days already counts in it. Tells `plan.budget_made`.
pub async fn make_budget(work: &mut Work, new: NewBudget) -> Done<BudgetId> {
    people::must_be(work, &[Role::Administrator]).await?;
    work.lock("plan", "publish").await?;
    if !people::departments(work).await?.iter().any(|d| d.id == new.department) {
        return Err(Stop::at("department", "web-field-needed"));
    }
    let today = people::today(work).await?;
    if new.until < new.from || new.until < today {
        return Err(Stop::at("period", "plan-budget-over"));
    }
    if !(1..=AMOUNT_MAX).contains(&new.amount_minor) {
        return Err(Stop::at("amount", "plan-budget-amount"));
    }
    if new.approvers.is_empty() {
        return Err(Stop::at("approver", "plan-budget-approver-needed"));
    }
    if new.note.chars().count() > WHY_MAX {
        return Err(Stop::at("note", "plan-approval-why-needed"));
    }
    if clashes(work, &new.department, new.from, new.until).await? {
        return Err(Stop::at("department", "plan-budget-there"));
    }
    let budget = Budget {
        id: work.id(),
        department: new.department,
        from: new.from,
        until: new.until,
        amount_minor: new.amount_minor,
        alone_minor: new.alone_minor,
        note: new.note.trim().to_owned(),
        made_at: work.now,
        ended_at: None,
        approvers: new.approvers,
    };
    rows::add_budget(work, &budget).await?;
    work.tell(&BudgetMade { budget: budget.id.clone(), department: budget.department }).await?;
    Ok(budget.id)
}

/// Whether the department has a budget for some of these days.
async fn clashes(work: &mut Work, department: &DepartmentId, from: Day, until: Day) -> Done<bool> {
    let there = |b: &Budget| b.department == *department && b.from <= until && from <= b.until;
    Ok(rows::budgets(work, false).await?.iter().any(there))
}

/// From now on its department has none for that time; lines stay. Tells `plan.budget_ended`.
pub async fn end_budget(work: &mut Work, id: &BudgetId) -> Done<()> {
    people::must_be(work, &[Role::Administrator]).await?;
    rows::budget(work, id).await?;
    if rows::end_budget(work, id).await? {
        work.tell(&BudgetEnded { budget: id.clone() }).await?;
    }
    Ok(())
}

/// The end of a budget is taken back within a day. Tells `plan.budget_made`.
///
/// # Errors
/// `plan-budget-there` when another one was made meanwhile, `web-undo-late` when it ended before.
pub async fn restore_budget(work: &mut Work, id: &BudgetId) -> Done<()> {
    people::must_be(work, &[Role::Administrator]).await?;
    work.lock("plan", "publish").await?;
    let budget = rows::budget(work, id).await?;
    if budget.ended_at.is_none() {
        return Ok(());
    }
    if clashes(work, &budget.department, budget.from, budget.until).await? {
        return Err(Stop::conflict(Say::new("plan-budget-there")));
    }
    let since = work.now.plus_days(-UNDO_DAYS);
    if !rows::reopen_budget(work, id, since).await? {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    work.tell(&BudgetMade { budget: id.clone(), department: budget.department }).await?;
    Ok(())
}

/// Planners and administrators see every budget; others those they may say yes for, or stand in for who may.
pub async fn may_see(work: &mut Work, budget: &Budget) -> Done<bool> {
    let Some(me) = work.who().cloned() else { return Ok(work.is_system()) };
    let today = people::today(work).await?;
    let roles = people::roles(work, &me, today).await?;
    if PLANNERS.iter().any(|r| roles.contains(r)) {
        return Ok(true);
    }
    let charge = people::charge_of(work, &me, today).await?;
    Ok(budget.approvers.iter().any(|(p, _)| charge.contains(p)))
}

#[derive(Clone, Debug)]
pub struct NewPurchase {
    pub department: DepartmentId,
    /// It counts in the budget of this day.
    pub day: Day,
    pub what: String,
    pub supplier: String,
    pub course: Option<CourseId>,
    pub amount_minor: i64,
    /// Needed only where a yes is asked for.
    pub why: String,
}

/// Something is bought outside: committed at once where the money lasts, else a yes is asked for first. Gives the line, and
/// whether it waits. Tells `plan.purchased`.
pub async fn buy(work: &mut Work, new: NewPurchase) -> Done<(LineId, bool)> {
    people::must_be(work, PLANNERS).await?;
    work.lock("plan", "publish").await?;
    if !(1..=AMOUNT_MAX).contains(&new.amount_minor) {
        return Err(Stop::at("amount", "plan-budget-amount"));
    }
    if new.what.trim().is_empty() {
        return Err(Stop::at("what", "web-field-needed"));
    }
    let costs = [(new.department.clone(), new.day, new.amount_minor)];
    let touched = impacts(work, &costs).await?;
    let waits = touched.iter().any(super::check::Impact::needs_yes);
    if waits && new.why.trim().is_empty() {
        return Err(Stop::at("why", "plan-purchase-why"));
    }
    let line = Line {
        id: work.id(),
        department: new.department,
        day: new.day,
        session: None,
        course: new.course,
        what: new.what.trim().to_owned(),
        supplier: new.supplier.trim().to_owned(),
        cost: Cost { prices: new.amount_minor, ..Cost::default() },
        planned_minor: new.amount_minor,
        committed_at: (!waits).then_some(work.now),
        actual_minor: None,
        actual_by: None,
        actual_why: None,
        released_at: None,
        released_why: None,
    };
    rows::add_purchase(work, &line).await?;
    work.tell(&Purchased { line: line.id.clone(), department: line.department.clone() }).await?;
    if waits {
        let path =
            touched.first().map_or_else(String::new, |i| format!("/budget/{}?kind=purchases#h-lines", i.budget.id));
        let about = format!("line:{}", line.id);
        let asked = NewAsk {
            about,
            draft: None,
            line: Some(line.id.clone()),
            course: None,
            starts_at: None,
            path,
            why: new.why,
        };
        ask(work, &asked, &touched).await?;
    }
    Ok((line.id, waits))
}

/// What it cost in the end, with the reason where it is not what was planned. Tells `plan.cost_written`.
pub async fn settle(work: &mut Work, id: &LineId, minor: i64, why: &str) -> Done<Line> {
    people::must_be(work, PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let line = rows::line(work, id).await?;
    if !matches!(line.standing(), Standing::Committed | Standing::Actual) {
        return Err(Stop::conflict(Say::new("plan-cost-released")));
    }
    if !(0..=AMOUNT_MAX).contains(&minor) {
        return Err(Stop::at("amount", "plan-budget-amount"));
    }
    let why = why.trim();
    if why.chars().count() > WHY_MAX || (why.is_empty() && minor != line.planned_minor) {
        return Err(Refusal::at("why", Say::new("plan-cost-why")).into());
    }
    let by = work.who().cloned();
    rows::settle(work, id, minor, by, Some(why)).await?;
    work.tell(&CostWritten { line: id.clone(), released: false }).await?;
    Ok(line)
}

/// It is not bought after all: the money is free again. Sessions are released by cancelling them. Tells `plan.cost_written`.
pub async fn release(work: &mut Work, id: &LineId) -> Done<Line> {
    people::must_be(work, PLANNERS).await?;
    let line = rows::line(work, id).await?;
    if line.session.is_some() || line.standing() != Standing::Committed {
        return Err(Stop::conflict(Say::new("plan-cost-released")));
    }
    rows::release(work, std::slice::from_ref(id), "back").await?;
    work.tell(&CostWritten { line: id.clone(), released: true }).await?;
    Ok(line)
}
