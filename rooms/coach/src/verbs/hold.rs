//! Holding the follow-up: five answers, each with its way on.

use kit::{Day, Done, Kind, Refusal, Say, Stop, time};
use store::Work;

use crate::{
    model::{FollowUpHeld, FollowUpId, SupportTask},
    store as rows,
    verbs::{must_lead, promise},
};

/// What was said in the meeting.
#[derive(Clone, Debug)]
pub struct Held {
    pub on: Day,
    /// How it felt · what was learned · goals · suggestion · support.
    pub answers: [String; 5],
    /// yes | partly | no
    pub goal_reached: String,
    /// By when the manager does what the fifth answer asks for.
    pub support_by: Option<Day>,
    /// The version of the form that was filled in.
    pub version: i64,
}

/// Writes the meeting down. The suggestion becomes an employee's voice (needs), the wish for support a dated task.
pub async fn hold(work: &mut Work, id: &FollowUpId, held: Held) -> Done<()> {
    let follow_up = rows::follow_up(work, id).await?;
    let today = people::today(work).await?;
    let manager = must_lead(work, &follow_up.person, today).await?;
    check(&held, today)?;
    let stale = || Stop::conflict(Say::new("coach-held-meanwhile"));
    if follow_up.held_on.is_some() || follow_up.version != held.version {
        return Err(stale());
    }
    if !rows::set_held(work, &follow_up, held.on, &held.answers, &held.goal_reached).await? {
        return Err(stale());
    }
    let person = people::person(work, &follow_up.person, today).await?;
    let [_, _, _, suggestion, support] = &held.answers;
    if !suggestion.is_empty() {
        // Without the name: what was said between two people is not a signed complaint.
        let voice = listen::Suggestion {
            team: person.team().cloned(),
            person: None,
            lang: person.lang,
            text: suggestion.clone(),
            channel: "follow_up".into(),
        };
        listen::suggest(work, voice).await?;
    }
    if !support.is_empty() {
        let task = SupportTask {
            id: work.id(),
            follow_up: Some(follow_up.id.clone()),
            session: Some(follow_up.session.clone()),
            person: follow_up.person.clone(),
            manager,
            text: support.clone(),
            lang: person.lang,
            due_on: held.support_by.unwrap_or(time::plus_days(held.on, 7)),
            kept_at: None,
        };
        promise::write(work, &task).await?;
    }
    let news = FollowUpHeld {
        follow_up: follow_up.id,
        session: follow_up.session,
        person: follow_up.person,
        goal_reached: held.goal_reached,
    };
    work.tell(&news).await?;
    Ok(())
}

fn check(held: &Held, today: Day) -> Done<()> {
    let mut says = Vec::new();
    // Felt, learned and goals belong to every meeting; a suggestion or a wish need not come up.
    for (i, field) in ["felt", "learned", "goals"].into_iter().enumerate() {
        if held.answers[i].is_empty() {
            says.push((field.to_owned(), Say::new("coach-answer-needed")));
        }
    }
    if !matches!(held.goal_reached.as_str(), "yes" | "partly" | "no") {
        says.push(("reached".to_owned(), Say::new("coach-reached-needed")));
    }
    if held.on > today {
        says.push(("on".to_owned(), Say::new("coach-on-future")));
    }
    if held.support_by.is_some_and(|d| d < held.on) {
        says.push(("support_by".to_owned(), Say::new("coach-support-past")));
    }
    if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held() -> Held {
        let day = Day::from_ymd_opt(2026, 11, 24).unwrap();
        let answers = ["Calm", "To wait", "Two of three", "", ""].map(str::to_owned);
        Held { on: day, answers, goal_reached: "partly".into(), support_by: None, version: 1 }
    }

    #[test]
    fn a_suggestion_and_a_wish_need_not_come_up() {
        assert!(check(&held(), held().on).is_ok());
    }

    #[test]
    fn every_gap_is_named_at_once() {
        let mut gaps = held();
        gaps.answers[0].clear();
        gaps.goal_reached.clear();
        gaps.support_by = Some(time::plus_days(gaps.on, -1));
        let stop = check(&gaps, gaps.on).unwrap_err();
        let fields: Vec<&str> = stop.refusal().unwrap().says.iter().map(|(f, _)| f.as_str()).collect();
        assert_eq!(fields, ["felt", "reached", "support_by"]);
    }
}
