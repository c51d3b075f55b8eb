//! A review is opened, written, and handed over.

use kit::{Day, Done, Kind, Lang, PersonId, Refusal, Say, Stop, time};
use store::Work;

use crate::{
    letters,
    model::{
        Answer, CHANNELS, Mark, Review, ReviewHandedOver, ReviewId, ReviewOpened, ReviewWritten, ScorecardId, score,
    },
    store::{reviews as rows, scorecards},
    verbs::{is_partner, redacted},
};

/// Days after the hand-over in which an item may be disputed.
pub const DISPUTE_DAYS: i64 = 7;

/// Which contact of whom is reviewed, and with what.
#[derive(Clone, Debug)]
pub struct NewReview {
    pub person: PersonId,
    pub scorecard: ScorecardId,
    /// One of `CHANNELS`.
    pub channel: String,
    pub contact: String,
    pub contact_on: Day,
}

/// A partner opens a review of a contact of somebody they coach; a draft only they see.
pub async fn open_review(work: &mut Work, new: NewReview) -> Done<ReviewId> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !is_partner(work, &who, &new.person, today).await? {
        return Err(Stop::forbidden());
    }
    if CHANNELS.iter().all(|(code, _)| *code != new.channel) {
        return Err(Stop::at("channel", "coach-channel-unknown"));
    }
    if new.contact_on > today {
        return Err(Stop::at("on", "coach-contact-future"));
    }
    let card = scorecards::scorecard(work, &new.scorecard).await?;
    let person = people::person(work, &new.person, today).await?;
    let open = |i: &crate::model::Item| Answer { item: i.id.clone(), mark: None, remark: String::new() };
    let review = Review {
        id: work.id(),
        person: new.person,
        reviewer: who,
        scorecard: card.id,
        channel: new.channel,
        contact: redacted(&new.contact, person.lang),
        contact_on: new.contact_on,
        lang: person.lang,
        answers: card.items.iter().map(open).collect(),
        advice: String::new(),
        score: None,
        handed_at: None,
        dispute_until: None,
        acknowledged_at: None,
        version: 1,
    };
    rows::add(work, &review).await?;
    work.tell(&ReviewOpened { review: review.id.clone(), person: review.person }).await?;
    Ok(review.id)
}

/// What stands in the form.
#[derive(Clone, Debug)]
pub struct Written {
    pub answers: Vec<Answer>,
    pub advice: String,
    /// The version of the form that was filled in.
    pub version: i64,
}

/// Keeps the draft. What is written about customers loses their personal data before it is kept.
pub async fn write_review(work: &mut Work, id: &ReviewId, written: Written) -> Done<()> {
    let review = taken(work, id, written).await?;
    if !rows::set(work, &review).await? {
        return Err(meanwhile());
    }
    work.tell(&ReviewWritten { review: review.id }).await?;
    Ok(())
}

/// Gives the review to the person: scored, no longer to be changed by the reviewer, open to dispute for `DISPUTE_DAYS`.
pub async fn hand_over(work: &mut Work, id: &ReviewId, written: Written) -> Done<()> {
    let mut review = taken(work, id, written).await?;
    let card = scorecards::scorecard(work, &review.scorecard).await?;
    complete(&review)?;
    let Some(points) = score(&card.items, &review.answers) else {
        return Err(Stop::at("", "coach-review-nothing"));
    };
    let today = people::today(work).await?;
    review.score = Some(points);
    review.handed_at = Some(work.now);
    review.dispute_until = Some(time::plus_days(today, DISPUTE_DAYS));
    if !rows::set(work, &review).await? {
        return Err(meanwhile());
    }
    letters::handed_over(work, &review, today).await?;
    let news =
        ReviewHandedOver { review: review.id, person: review.person, points: points.points, failed: points.failed };
    work.tell(&news).await?;
    Ok(())
}

/// The reviewer's own draft with what was written now.
async fn taken(work: &mut Work, id: &ReviewId, written: Written) -> Done<Review> {
    let mut review = rows::review(work, id).await?;
    if work.who() != Some(&review.reviewer) {
        return Err(Stop::forbidden());
    }
    if review.handed_at.is_some() {
        return Err(meanwhile());
    }
    let today = people::today(work).await?;
    // Whoever has stopped coaching somebody no longer judges their contacts.
    if !is_partner(work, &review.reviewer, &review.person, today).await? {
        return Err(Stop::forbidden());
    }
    let before = (review.answers.clone(), review.advice.clone());
    review.advice = redacted(&written.advice, review.lang);
    merge(&mut review.answers, written.answers, review.lang);
    // The same words twice are no clash: a draft may have saved itself while its button was pressed.
    let same = before.0 == review.answers && before.1 == review.advice;
    if review.version != written.version && !same {
        return Err(meanwhile());
    }
    Ok(review)
}

/// The items are those of the scorecard's version; what else was sent is left out.
fn merge(answers: &mut [Answer], written: Vec<Answer>, lang: Lang) {
    for new in written {
        if let Some(answer) = answers.iter_mut().find(|a| a.item == new.item) {
            answer.mark = new.mark;
            answer.remark = redacted(&new.remark, lang);
        }
    }
}

/// Every gap is named at once: an item without an answer, a "no" without its reason, no advice.
fn complete(review: &Review) -> Done<()> {
    let mut says = Vec::new();
    for answer in &review.answers {
        match answer.mark {
            None => says.push((format!("a-{}", answer.item), Say::new("coach-review-answer-needed"))),
            Some(Mark::No) if answer.remark.is_empty() => {
                says.push((format!("r-{}", answer.item), Say::new("coach-review-reason-needed")));
            }
            _ => {}
        }
    }
    if review.advice.is_empty() {
        says.push(("advice".to_owned(), Say::new("coach-review-advice-needed")));
    }
    if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

fn meanwhile() -> Stop {
    Stop::conflict(Say::new("coach-review-meanwhile"))
}
