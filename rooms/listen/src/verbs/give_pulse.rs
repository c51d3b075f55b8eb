use kit::{Day, Done, PersonId, Say, Stop, time};
use store::Work;

use super::suggest;
use crate::{
    model::Suggestion,
    pulse::{PulseGiven, QUESTIONS},
    store as db,
};

/// Whether this person has a team and has not yet answered about the month of `today`.
pub async fn pulse_open(work: &mut Work, person: &PersonId, today: Day) -> Done<bool> {
    let team = people::person(work, person, today).await?.placement;
    Ok(team.is_some() && !db::pulse_given(work, person, &time::month_of(today)).await?)
}

/// Counts what somebody says about the month: one answer, 1 to 5, to each of `QUESTIONS`. The answers are kept with the team
/// and without the person; `words` go to the needs as any suggestion. Once a month.
pub async fn give_pulse(work: &mut Work, answers: [i64; 2], words: &str) -> Done<()> {
    let person = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let month = time::month_of(today);
    let me = people::person(work, &person, today).await?;
    let (lang, Some(placement)) = (me.lang, me.placement) else {
        return Err(Stop::conflict(Say::new("listen-pulse-no-team")));
    };
    for (question, answer) in QUESTIONS.iter().zip(answers) {
        if !(1..=5).contains(&answer) {
            return Err(Stop::at(question, "listen-pulse-choose"));
        }
    }
    if !db::mark_pulse_given(work, &person, &month).await? {
        return Err(Stop::conflict(Say::new("listen-pulse-twice")));
    }
    for (question, answer) in QUESTIONS.iter().zip(answers) {
        db::count_pulse(work, &placement.team, &month, question, answer).await?;
    }
    if !words.trim().is_empty() {
        let team = Some(placement.team);
        let channel = "pulse".to_owned();
        suggest(work, Suggestion { team, person: None, lang, text: words.to_owned(), channel }).await?;
    }
    work.tell(&PulseGiven { month }).await?;
    Ok(())
}
