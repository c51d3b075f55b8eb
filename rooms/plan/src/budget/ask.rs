//! Somebody's yes is asked for.

use kit::{At, CourseId, Day, Done, DraftId, PersonId, Refusal, Say, Stop, time::plus_days};
use store::Work;

use super::{
    check::{Impact, unanswered},
    letters,
    model::{Approval, ApprovalAsked, Budget, LineId},
    store as rows,
};

/// Working days in which whoever is asked answers; then the next one who may is asked.
const ANSWER_DAYS: i64 = 3;
pub(super) const WHY_MAX: usize = 500;

/// For what.
#[derive(Clone, Debug)]
pub struct NewAsk {
    /// `draft:…`, `hand:…` or `line:…`: the same again needs no second yes.
    pub about: String,
    pub draft: Option<DraftId>,
    pub line: Option<LineId>,
    pub course: Option<CourseId>,
    pub starts_at: Option<At>,
    /// Where it goes on after a yes.
    pub path: String,
    pub why: String,
}

/// Everything asked about one thing, the newest first.
pub async fn asked_about(work: &mut Work, about: &str) -> Done<Vec<Approval>> {
    rows::approvals_about(work, about).await
}

/// Asks for each yes that is missing, of the least powerful person who may give it; a smaller request for the same is taken
/// back. Gives how many were asked. Tells `plan.approval_asked`.
pub async fn ask(work: &mut Work, new: &NewAsk, impacts: &[Impact]) -> Done<usize> {
    people::must_be(work, crate::verbs::PLANNERS).await?;
    let why = new.why.trim();
    if why.is_empty() || why.chars().count() > WHY_MAX {
        return Err(Stop::at("why", "plan-approval-why-needed"));
    }
    let asked = rows::approvals_about(work, &new.about).await?;
    let missing: Vec<Impact> = unanswered(impacts, &asked).cloned().collect();
    let mut n = 0;
    for impact in missing {
        let mine = |a: &&Approval| a.open() && a.budget == impact.budget.id;
        if let Some(before) = asked.iter().find(mine) {
            if before.cost_minor >= impact.cost_minor {
                continue;
            }
            rows::answer(work, &before.id, "back", "").await?;
        }
        one(work, new, why, &impact).await?;
        n += 1;
    }
    if n == 0 { Err(Stop::conflict(Say::new("plan-approval-nothing"))) } else { Ok(n) }
}

async fn one(work: &mut Work, new: &NewAsk, why: &str, impact: &Impact) -> Done<()> {
    let today = people::today(work).await?;
    let me = work.who().cloned();
    let of = next(work, &impact.budget, impact.cost_minor, None, me.as_ref(), today).await?;
    let asked_of = of.ok_or_else(|| Refusal::at("why", Say::new("plan-approval-nobody")))?;
    let approval = Approval {
        id: work.id(),
        budget: impact.budget.id.clone(),
        about: new.about.clone(),
        draft: new.draft.clone(),
        line: new.line.clone(),
        course: new.course.clone(),
        starts_at: new.starts_at,
        path: new.path.clone(),
        cost_minor: impact.cost_minor,
        left_minor: impact.left_minor,
        why: why.to_owned(),
        asked_at: work.now,
        asked_by: me,
        due: due(work, &asked_of, today).await?,
        asked_of: asked_of.clone(),
        raised_at: None,
        answered_at: None,
        answered_by: None,
        answer: None,
        reason: None,
    };
    rows::add_approval(work, &approval).await?;
    let (id, budget) = (approval.id.clone(), approval.budget.clone());
    work.tell(&ApprovalAsked { approval: id, budget, asked_of }).await?;
    letters::asked(work, &approval).await
}

/// The next who may say yes to so much and works here, after `before`; nobody says yes to their own request.
pub(super) async fn next(
    work: &mut Work,
    budget: &Budget,
    cost_minor: i64,
    before: Option<&PersonId>,
    not: Option<&PersonId>,
    today: Day,
) -> Done<Option<PersonId>> {
    let may: Vec<PersonId> = budget.who_may(cost_minor).filter(|p| Some(*p) != not).cloned().collect();
    let from = before.and_then(|b| may.iter().position(|p| p == b)).map_or(0, |at| at + 1);
    let known = people::people_by_id(work, &may, today).await?;
    Ok(may.into_iter().skip(from).find(|p| known.get(p).is_some_and(|x| x.employed(today))))
}

pub(super) async fn due(work: &mut Work, of: &PersonId, today: Day) -> Done<Day> {
    let last = plus_days(today, 30);
    let days = people::working_days(work, of, plus_days(today, 1), last).await?;
    Ok(days.get(ANSWER_DAYS as usize - 1).copied().unwrap_or(last))
}
