//! The person sees an item differently, and somebody else than the reviewer decides.

use kit::{Day, Done, PersonId, Role, Say, Stop, time};
use store::Work;

use crate::{
    letters,
    model::{Decided, Dispute, DisputeDecided, DisputeId, Mark, Review, ReviewId, Score, ScoreDisputed, score},
    store::{reviews as rows, scorecards},
    verbs::redacted,
};

/// Days in which a dispute is decided.
pub const DECIDE_DAYS: i64 = 7;
/// So far up it is looked for somebody who is not the reviewer.
const LEVELS_MAX: usize = 12;

/// Once per item, with a reason, while the days of the review run.
pub async fn dispute(work: &mut Work, id: &ReviewId, item: &str, reason: &str) -> Done<DisputeId> {
    let review = rows::review(work, id).await?;
    if work.who() != Some(&review.person) || review.handed_at.is_none() {
        return Err(Stop::forbidden());
    }
    let today = people::today(work).await?;
    if !review.open_to_dispute(today) {
        return Err(Stop::conflict(Say::new("coach-dispute-late")));
    }
    // What was heard in the person's favour is nothing to dispute.
    let (Some(mark), Some(points)) = (review.mark(item).filter(|m| *m != Mark::Yes), review.score) else {
        return Err(Stop::at("item", "coach-dispute-item"));
    };
    if reason.is_empty() {
        return Err(Stop::at("reason", "coach-dispute-reason-needed"));
    }
    let dispute = Dispute {
        id: work.id(),
        review: review.id.clone(),
        person: review.person.clone(),
        item: item.to_owned(),
        reason: redacted(reason, review.lang),
        lang: review.lang,
        raised_at: work.now,
        decide_by: time::plus_days(today, DECIDE_DAYS),
        decider: decider_above(work, &review.person, &review, today).await?,
        answer_before: mark.code().to_owned(),
        score_before: points.points,
        decided: None,
    };
    if !rows::add_dispute(work, &dispute).await? {
        return Err(Stop::conflict(Say::new("coach-dispute-again")));
    }
    letters::disputed(work, &dispute, today).await?;
    let news = ScoreDisputed { dispute: dispute.id.clone(), review: dispute.review, person: dispute.person };
    work.tell(&news).await?;
    Ok(dispute.id)
}

/// The nearest manager above somebody who works here and did not review; nobody when there is none.
pub(super) async fn decider_above(
    work: &mut Work,
    above: &PersonId,
    review: &Review,
    today: Day,
) -> Done<Option<PersonId>> {
    let mut at = above.clone();
    for _ in 0..LEVELS_MAX {
        match people::manager_of(work, &at, today).await? {
            None => return Ok(None),
            Some(manager) => {
                let known = people::people_by_id(work, std::slice::from_ref(&manager), today).await?;
                let here = known.get(&manager).is_some_and(|p| p.employed(today));
                if here && manager != review.reviewer && manager != review.person {
                    return Ok(Some(manager));
                }
                at = manager;
            }
        }
    }
    Ok(None)
}

/// Somebody above the person, or a planner where nobody above is left; never the reviewer, never the person.
pub async fn may_decide(
    work: &mut Work,
    who: &PersonId,
    dispute: &Dispute,
    reviewer: &PersonId,
    on: Day,
) -> Done<bool> {
    if who == reviewer || *who == dispute.person {
        return Ok(false);
    }
    if people::acts_for(work, who, &dispute.person, on).await? {
        return Ok(true);
    }
    Ok(dispute.decider.is_none() && people::has_role(work, who, Role::Planner, on).await?)
}

/// The item stays as it was (the same answer) or is answered otherwise; the score follows by the same formula. Both are told.
pub async fn decide(work: &mut Work, id: &DisputeId, answer: Mark, words: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let dispute = rows::dispute(work, id).await?;
    work.lock("call_review", dispute.review.as_str()).await?;
    let mut review = rows::review(work, &dispute.review).await?;
    if !may_decide(work, &who, &dispute, &review.reviewer, today).await? {
        return Err(Stop::forbidden());
    }
    if words.is_empty() {
        return Err(Stop::at("words", "coach-decision-words-needed"));
    }
    let card = scorecards::scorecard(work, &review.scorecard).await?;
    if let Some(a) = review.answers.iter_mut().find(|a| a.item == dispute.item) {
        a.mark = Some(answer);
    }
    let points = score(&card.items, &review.answers).ok_or_else(|| Stop::at("answer", "coach-review-nothing"))?;
    let decided = Decided {
        at: work.now,
        by: who,
        answer_after: answer.code().to_owned(),
        score_after: points.points,
        words: redacted(words, dispute.lang),
    };
    let meanwhile = || Stop::conflict(Say::new("coach-decided-meanwhile"));
    if !rows::set_decided(work, id, &decided).await? {
        return Err(meanwhile());
    }
    let before = review.score.replace(points).unwrap_or(Score { points: dispute.score_before, failed: false });
    if !rows::set(work, &review).await? {
        return Err(meanwhile());
    }
    letters::decided(work, &review, &dispute, before.points, points.points, today).await?;
    let news = DisputeDecided {
        dispute: dispute.id,
        review: review.id,
        person: review.person,
        points_before: before.points,
        points_after: points.points,
    };
    work.tell(&news).await?;
    Ok(())
}
