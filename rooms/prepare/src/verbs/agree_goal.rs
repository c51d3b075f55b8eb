//! The goal talk: dated, and the goal as both want it.

use kit::{Day, Done, Kind, Refusal, Say, Stop};
use store::Work;

use crate::{
    model::{GoalAgreed, GoalId},
    store as rows,
};

/// What came out of the talk.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub talked_on: Option<Day>,
    /// The goal as it was adjusted together.
    pub text: String,
    /// The version of the form that was filled in.
    pub version: i64,
}

/// By the person's manager or somebody above. A goal counts after a dated talk (C3): without its day nothing is agreed.
pub async fn agree_goal(work: &mut Work, id: &GoalId, agreement: Agreement) -> Done<()> {
    let goal = rows::goal(work, id).await?;
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !people::is_manager_of(work, &who, &goal.person, today).await? {
        return Err(Stop::forbidden());
    }
    let talked_on = check(&agreement, today)?;
    if goal.agreed_at.is_some() {
        return Err(Stop::conflict(Say::new("prepare-goal-agreed-already")));
    }
    let text = agreement.text.trim();
    if goal.version != agreement.version || !rows::set_agreed(work, &goal, text, talked_on, &who).await? {
        return Err(Stop::conflict(Say::new("prepare-goal-meanwhile")));
    }
    work.tell(&GoalAgreed { goal: goal.id, session: goal.session, person: goal.person }).await?;
    Ok(())
}

fn check(agreement: &Agreement, today: Day) -> Done<Day> {
    let mut says = Vec::new();
    if agreement.text.trim().is_empty() {
        says.push(("text".to_owned(), Say::new("prepare-goal-needed")));
    }
    match agreement.talked_on {
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
            let stop = check(&Agreement { talked_on, text: text.into(), version: 1 }, today);
            stop.map_err(|s| s.refusal().unwrap().says.iter().map(|(f, _)| f.clone()).collect::<Vec<_>>())
        };
        assert_eq!(said(Some(today), "I wait two seconds."), Ok(today));
        assert_eq!(said(None, ""), Err(vec!["text".to_owned(), "talked_on".to_owned()]));
        assert_eq!(said(today.succ_opt(), "I wait."), Err(vec!["talked_on".to_owned()]));
        assert_eq!(said(Some(today), " "), Err(vec!["text".to_owned()]));
    }
}
