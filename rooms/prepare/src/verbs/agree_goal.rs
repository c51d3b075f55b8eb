//! The goal talk: dated, and the goal as both want it.

use kit::{Day, Done, Kind, Refusal, Say, Stop};
use store::Work;

use crate::{
    model::{GoalAgreed, GoalId},
    store as rows,
};

/// By the person's manager or somebody above, with the words as both want them. A goal counts after a dated talk (C3): without
/// its day, or with one still to come, nothing is agreed. `version` is the one the form was drawn with.
pub async fn agree_goal(
    work: &mut Work,
    id: &GoalId,
    talked_on: impl Into<Option<Day>>,
    text: &str,
    version: i64,
) -> Done<()> {
    let goal = rows::goal(work, id).await?;
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !people::acts_for(work, &who, &goal.person, today).await? {
        return Err(Stop::forbidden());
    }
    let text = text.trim();
    let talked_on = check(talked_on.into(), text, today)?;
    if goal.agreed_at.is_some() {
        return Err(Stop::conflict(Say::new("prepare-goal-agreed-already")));
    }
    if goal.version != version || !rows::set_agreed(work, &goal, text, talked_on, &who).await? {
        return Err(Stop::conflict(Say::new("prepare-goal-meanwhile")));
    }
    work.tell(&GoalAgreed { goal: goal.id, session: goal.session, person: goal.person }).await?;
    Ok(())
}

fn check(talked_on: Option<Day>, text: &str, today: Day) -> Done<Day> {
    let mut says = Vec::new();
    if text.is_empty() {
        says.push(("text".to_owned(), Say::new("prepare-goal-needed")));
    }
    match talked_on {
        None => says.push(("talked_on".to_owned(), Say::new("prepare-talk-needed"))),
        Some(day) if day > today => says.push(("talked_on".to_owned(), Say::new("prepare-talk-future"))),
        Some(day) if says.is_empty() => return Ok(day),
        Some(_) => {}
    }
    Err(Refusal { kind: Kind::Invalid, says }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_needs_a_talk_that_has_been() {
        let today = Day::from_ymd_opt(2026, 11, 26).unwrap();
        let said = |talked_on, text: &str| {
            let stop = check(talked_on, text, today);
            stop.map_err(|s| s.refusal().unwrap().says.iter().map(|(f, _)| f.clone()).collect::<Vec<_>>())
        };
        assert_eq!(said(Some(today), "I wait two seconds."), Ok(today));
        assert_eq!(said(None, ""), Err(vec!["text".to_owned(), "talked_on".to_owned()]));
        assert_eq!(said(today.succ_opt(), "I wait."), Err(vec!["talked_on".to_owned()]));
        assert_eq!(said(Some(today), ""), Err(vec!["text".to_owned()]));
    }
}
