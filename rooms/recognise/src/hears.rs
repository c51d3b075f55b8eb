//! A habit proven is a certificate earned, for the learner and, when theirs is due, for those who listened.

use std::collections::BTreeSet;

use kit::{Done, Event, PersonId};
use store::{Hearer, Work, hearer};

use crate::verbs;

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("recognise/issues certificates", &["practise.verdict"], |work, event| Box::pin(issue(work, event))),
        hearer("recognise/credits coaches", &["practise.verdict"], |work, event| Box::pin(credit(work, event))),
    ]
}

async fn issue(work: &mut Work, event: &Event) -> Done<()> {
    let Some(given) = event.read::<practise::VerdictGiven>().transpose()? else { return Ok(()) };
    if given.verdict == "done" { verbs::issue_skill(work, &given).await } else { Ok(()) }
}

async fn credit(work: &mut Work, event: &Event) -> Done<()> {
    let Some(given) = event.read::<practise::VerdictGiven>().transpose()? else { return Ok(()) };
    if given.verdict != "done" {
        return Ok(());
    }
    let seen = coach::observations(work, &given.person, &given.course).await?;
    let coaches: BTreeSet<PersonId> = seen.into_iter().map(|o| o.by).collect();
    for coach in coaches {
        verbs::issue_coach(work, &coach).await?;
    }
    Ok(())
}
