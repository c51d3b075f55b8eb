//! One proposes, the other accepts.

use ::store::Work;
use kit::{Day, Done, Lang, PersonId, Say, Stop};

use super::{LINES_MAX, Line, PACES, Plan, PlanAnswered, PlanProposed, PreferenceSet, WAYS, store};
use crate::letters;

const TEXT_MAX: usize = 500;

/// The person and everybody on the line above.
pub async fn may_see_plan(work: &mut Work, who: &PersonId, person: &PersonId, today: Day) -> Done<bool> {
    Ok(who == person || people::is_manager_of(work, who, person, today).await?)
}

/// By the person or somebody above: the whole plan as it shall be. It takes the place of a proposal nobody has answered; the
/// other is written to.
pub async fn propose_plan(work: &mut Work, person: &PersonId, lines: Vec<Line>, note: &str, lang: Lang) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if !may_see_plan(work, &who, person, today).await? {
        return Err(Stop::forbidden());
    }
    if lines.is_empty() {
        return Err(Stop::at("goal_1", "coach-plan-empty"));
    }
    let courses = curriculum::courses(work).await?;
    for (i, line) in lines.iter().enumerate().take(LINES_MAX) {
        if line.goal.trim().is_empty() {
            return Err(Stop::at(&format!("goal_{}", i + 1), "coach-plan-goal"));
        }
        if line.course.as_ref().is_some_and(|slug| !courses.iter().any(|c| c.slug == *slug)) {
            return Err(Stop::at(&format!("course_{}", i + 1), "coach-plan-course"));
        }
    }
    let long = lines.iter().map(|l| l.goal.as_str()).chain([note]).any(|t| t.chars().count() > TEXT_MAX);
    if long || lines.len() > LINES_MAX {
        return Err(kit::Refusal::at("note", Say::new("coach-plan-long").with("max", TEXT_MAX)).into());
    }
    work.lock("growth-plan", &person.0).await?;
    let before = store::plans_of(work, person).await?;
    let number = before.first().map_or(1, |p| p.number + 1);
    let last = before.into_iter().find(|p| p.answer.as_deref() == Some("yes"));
    if last.as_ref().is_some_and(|p| p.lines == lines) {
        return Err(Stop::at("note", "coach-plan-same"));
    }
    // What was agreed stays as it is written, also when its day has passed.
    let stands = |line: &Line| last.as_ref().is_some_and(|p| p.lines.contains(line));
    if let Some(i) = lines.iter().position(|l| l.by < today && !stands(l)) {
        return Err(Stop::at(&format!("by_{}", i + 1), "coach-plan-by-past"));
    }
    let plan = Plan {
        id: work.id(),
        person: person.clone(),
        number,
        lines,
        note: note.trim().to_owned(),
        lang,
        proposed_at: work.now,
        proposed_by: who.clone(),
        answer: None,
        answered_at: None,
        answered_by: None,
        why: String::new(),
    };
    store::add(work, &plan).await?;
    work.tell(&PlanProposed { plan: plan.id.clone(), person: person.clone() }).await?;
    let to = if who == *person { people::manager_of(work, person, today).await? } else { Some(person.clone()) };
    match to {
        Some(to) => letters::plan_proposed(work, &plan, &to, today).await,
        None => Ok(()),
    }
}

/// By the other one: whoever proposed never answers, and where the manager proposed, the person does.
pub async fn answer_plan(work: &mut Work, person: &PersonId, yes: bool, why: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if !may_see_plan(work, &who, person, today).await? {
        return Err(Stop::forbidden());
    }
    let waiting = store::plans_of(work, person).await?.into_iter().find(|p| p.answer.is_none());
    let Some(plan) = waiting else { return Err(Stop::conflict(Say::new("coach-plan-answered"))) };
    if (plan.proposed_by == *person) == (who == *person) {
        return Err(Stop::forbidden());
    }
    let why = why.trim();
    if !yes && why.is_empty() {
        return Err(Stop::at("why", "coach-plan-why"));
    }
    if why.chars().count() > TEXT_MAX {
        return Err(kit::Refusal::at("why", Say::new("coach-plan-long").with("max", TEXT_MAX)).into());
    }
    if !store::set_answer(work, &plan.id, yes, &who, why).await? {
        return Err(Stop::conflict(Say::new("coach-plan-answered")));
    }
    work.tell(&PlanAnswered { plan: plan.id, person: person.clone(), accepted: yes }).await?;
    Ok(())
}

/// Of who acts; may be changed or emptied at any time.
pub async fn set_preference(work: &mut Work, ways: &[&str], pace: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if ways.iter().any(|w| !WAYS.contains(w)) || !PACES.contains(&pace) {
        return Err(Stop::at("pace", "web-field-needed"));
    }
    store::put_preference(work, &who, ways, pace).await?;
    work.tell(&PreferenceSet { person: who }).await?;
    Ok(())
}
