//! A yes, a no with its reason, or silence until the day is over.

use kit::{Done, PersonId, Say, Stop};
use store::Work;

use super::{
    ask::{WHY_MAX, due, next},
    letters,
    model::{Approval, ApprovalAnswered, ApprovalAsked, ApprovalId},
    store as rows,
};

/// By whom was asked, by who stands in for them, or by another who may say yes to so much; never by who asks. A no needs its
/// reason. What was to be bought is committed with the yes. Tells `plan.approval_answered`.
pub async fn answer_approval(work: &mut Work, id: &ApprovalId, answer: &str, reason: &str) -> Done<()> {
    let approval = open(work, id).await?;
    if !may_answer(work, &approval).await? {
        return Err(Stop::forbidden());
    }
    let reason = reason.trim();
    if !matches!(answer, "yes" | "no") {
        return Err(Stop::at("answer", "plan-approval-choose"));
    }
    if reason.chars().count() > WHY_MAX || (answer == "no" && reason.is_empty()) {
        return Err(Stop::at("reason", "plan-approval-reason"));
    }
    close(work, &approval, answer, reason).await?;
    letters::answered(work, &approval, answer, reason).await
}

/// Whoever asked does not need it any more. Tells `plan.approval_answered`.
pub async fn take_back_approval(work: &mut Work, id: &ApprovalId) -> Done<()> {
    let approval = open(work, id).await?;
    if work.who() != approval.asked_by.as_ref() {
        return Err(Stop::forbidden());
    }
    close(work, &approval, "back", "").await
}

async fn open(work: &mut Work, id: &ApprovalId) -> Done<Approval> {
    work.lock("approval", id.as_str()).await?;
    let approval = rows::approval(work, id).await?;
    if approval.open() { Ok(approval) } else { Err(Stop::conflict(Say::new("plan-approval-answered"))) }
}

async fn close(work: &mut Work, approval: &Approval, answer: &str, reason: &str) -> Done<()> {
    if !rows::answer(work, &approval.id, answer, reason).await? {
        return Err(Stop::conflict(Say::new("plan-approval-answered")));
    }
    if let Some(line) = &approval.line {
        match answer {
            "yes" => rows::commit_line(work, line).await?,
            "no" => rows::release(work, std::slice::from_ref(line), "declined").await?,
            _ => rows::release(work, std::slice::from_ref(line), "back").await?,
        }
    }
    let (id, budget) = (approval.id.clone(), approval.budget.clone());
    work.tell(&ApprovalAnswered { approval: id, budget, answer: answer.to_owned() }).await?;
    Ok(())
}

async fn may_answer(work: &mut Work, approval: &Approval) -> Done<bool> {
    let Some(me) = work.who().cloned() else { return Ok(false) };
    if approval.asked_by.as_ref() == Some(&me) {
        return Ok(false);
    }
    let today = people::today(work).await?;
    let charge: Vec<PersonId> = people::charge_of(work, &me, today).await?;
    let budget = rows::budget(work, &approval.budget).await?;
    let may = |p: &PersonId| charge.contains(p);
    Ok(charge.contains(&approval.asked_of) || budget.who_may(approval.cost_minor).any(may))
}

/// The night: what is no longer needed is closed; what nobody answered by its day goes to the next who may, and stays with the
/// last of them; what asked somebody who has left goes on at once.
pub async fn approvals_overdue(work: &mut Work) -> Done<()> {
    for id in rows::outlived(work).await? {
        let approval = rows::approval(work, &id).await?;
        close(work, &approval, "back", "").await?;
    }
    let today = people::today(work).await?;
    let open = rows::open_approvals(work).await?;
    let of: Vec<PersonId> = open.iter().map(|a| a.asked_of.clone()).collect();
    let known = people::people_by_id(work, &of, today).await?;
    for mut approval in open {
        let here = known.get(&approval.asked_of).is_some_and(|p| p.employed(today));
        if here && approval.due >= today {
            continue;
        }
        let budget = rows::budget(work, &approval.budget).await?;
        let (cost, by) = (approval.cost_minor, approval.asked_by.clone());
        let to = next(work, &budget, cost, Some(&approval.asked_of), by.as_ref(), today).await?;
        let Some(to) = to else { continue };
        approval.due = due(work, &to, today).await?;
        approval.asked_of = to.clone();
        approval.raised_at = Some(work.now);
        rows::raise(work, &approval).await?;
        let (id, budget) = (approval.id.clone(), approval.budget.clone());
        work.tell(&ApprovalAsked { approval: id, budget, asked_of: to }).await?;
        letters::asked(work, &approval).await?;
        letters::answered(work, &approval, "raised", "").await?;
    }
    Ok(())
}
