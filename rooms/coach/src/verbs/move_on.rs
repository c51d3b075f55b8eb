//! The night: a dispute never lies where nobody looks.

use kit::{Day, Done, PersonId, time};
use store::Work;

use super::dispute::{DECIDE_DAYS, decider_above};
use crate::{
    letters,
    model::{Dispute, DisputePassedOn},
    store::reviews as rows,
};

/// What waits for somebody who left, or who leads the person no more, goes to who stands there now; what was not decided in
/// time goes one step up, in the end to the planners. Who is asked has the same number of days again, and is written to.
pub async fn move_disputes_on(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    for dispute in rows::undecided(work).await? {
        let Some(asked) = dispute.decider.clone() else { continue };
        let review = rows::review(work, &dispute.review).await?;
        let next = if !stands(work, &asked, &dispute, today).await? {
            decider_above(work, &dispute.person, &review, today).await?
        } else if dispute.decide_by < today {
            decider_above(work, &asked, &review, today).await?
        } else {
            continue;
        };
        pass_on(work, dispute, next, today).await?;
    }
    Ok(())
}

async fn stands(work: &mut Work, asked: &PersonId, dispute: &Dispute, today: Day) -> Done<bool> {
    let known = people::people_by_id(work, std::slice::from_ref(asked), today).await?;
    let stood_in = people::deputies(work, today).await?.iter().any(|d| d.absent == *asked && d.holds(today));
    let here = stood_in || known.get(asked).is_some_and(|p| p.employed(today));
    Ok(here && people::is_manager_of(work, asked, &dispute.person, today).await?)
}

async fn pass_on(work: &mut Work, mut dispute: Dispute, to: Option<PersonId>, today: Day) -> Done<()> {
    dispute.decider = to;
    dispute.decide_by = time::plus_days(today, DECIDE_DAYS);
    if !rows::set_decider(work, &dispute).await? {
        return Ok(());
    }
    letters::disputed(work, &dispute, today).await?;
    let news = DisputePassedOn { dispute: dispute.id, review: dispute.review, decider: dispute.decider };
    work.tell(&news).await?;
    Ok(())
}
