//! Call reviews: the scorecard, the review made with it, comments at a second, disputes.

use kit::{At, Day, Lang, News, PersonId, Words, id};
use serde::{Deserialize, Serialize};

id! {
    ScorecardId,
    ReviewId,
    CommentId,
    DisputeId,
}

/// One question of a scorecard. Weights are whole and count only against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub id: String,
    pub words: Words,
    pub weight: i64,
    /// Answered "no", it fails the whole contact.
    pub critical: bool,
}

/// One version of a scorecard; never changed once published.
#[derive(Clone, Debug)]
pub struct Scorecard {
    pub id: ScorecardId,
    /// The same for every version.
    pub slug: String,
    pub version: i64,
    pub name: Words,
    pub items: Vec<Item>,
    pub made_at: At,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    Yes,
    No,
    /// The contact gave no occasion for it.
    Na,
}

impl Mark {
    pub const ALL: [Mark; 3] = [Mark::Yes, Mark::No, Mark::Na];

    pub fn code(self) -> &'static str {
        match self {
            Mark::Yes => "yes",
            Mark::No => "no",
            Mark::Na => "na",
        }
    }

    pub fn from_code(code: &str) -> Option<Mark> {
        Mark::ALL.into_iter().find(|m| m.code() == code)
    }
}

/// What was heard for one item; without a mark as long as the draft leaves it open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub item: String,
    pub mark: Option<Mark>,
    #[serde(default)]
    pub remark: String,
}

/// Whole points of 100. A failed contact has 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    pub points: i64,
    /// A critical item was answered "no".
    pub failed: bool,
}

/// The score of one contact:
///
/// > points = 100 × (sum of the weights answered "yes") ÷ (sum of the weights answered "yes" or "no"), half a point rounded up
///
/// An item answered "not applicable", or not answered, is on neither side. One critical item answered "no" makes the contact
/// failed with 0 points, whatever else was heard. `None` when nothing that weighs anything was answered "yes" or "no".
pub fn score(items: &[Item], answers: &[Answer]) -> Option<Score> {
    let mark = |item: &Item| answers.iter().find(|a| a.item == item.id).and_then(|a| a.mark);
    if items.iter().any(|i| i.critical && mark(i) == Some(Mark::No)) {
        return Some(Score { points: 0, failed: true });
    }
    let sum = |wanted: &[Mark]| -> i64 {
        items.iter().filter(|i| mark(i).is_some_and(|m| wanted.contains(&m))).map(|i| i.weight).sum()
    };
    let (yes, all) = (sum(&[Mark::Yes]), sum(&[Mark::Yes, Mark::No]));
    (all > 0).then(|| Score { points: (200 * yes + all) / (2 * all), failed: false })
}

#[derive(Clone, Debug)]
pub struct Review {
    pub id: ReviewId,
    pub person: PersonId,
    pub reviewer: PersonId,
    /// The version it was made with.
    pub scorecard: ScorecardId,
    /// call | chat | mail
    pub channel: String,
    /// How the contact is found again in the system that keeps it.
    pub contact: String,
    pub contact_on: Day,
    /// Of everything written in it.
    pub lang: Lang,
    pub answers: Vec<Answer>,
    pub advice: String,
    /// Once handed over.
    pub score: Option<Score>,
    pub handed_at: Option<At>,
    /// The last day on which the person may dispute an item.
    pub dispute_until: Option<Day>,
    pub acknowledged_at: Option<At>,
    pub version: i64,
}

impl Review {
    /// Handed over, and the days in which an item may be disputed are not over.
    pub fn open_to_dispute(&self, today: Day) -> bool {
        self.dispute_until.is_some_and(|until| today <= until)
    }
    /// How one item was answered.
    pub fn mark(&self, item: &str) -> Option<Mark> {
        self.answers.iter().find(|a| a.item == item).and_then(|a| a.mark)
    }
}

/// The contact's channels, and the texts they are called by.
pub const CHANNELS: [(&str, &str); 3] =
    [("call", "coach-channel-call"), ("chat", "coach-channel-chat"), ("mail", "coach-channel-mail")];

#[derive(Clone, Debug)]
pub struct Comment {
    pub id: CommentId,
    pub review: ReviewId,
    pub person: PersonId,
    pub by: PersonId,
    /// Seconds from the start of the contact; none is about the whole of it.
    pub at_seconds: Option<i64>,
    pub text: String,
    pub lang: Lang,
}

#[derive(Clone, Debug)]
pub struct Dispute {
    pub id: DisputeId,
    pub review: ReviewId,
    pub person: PersonId,
    pub item: String,
    pub reason: String,
    pub lang: Lang,
    pub raised_at: At,
    pub decide_by: Day,
    /// Who is asked to decide; none means any planner.
    pub decider: Option<PersonId>,
    pub answer_before: String,
    pub score_before: i64,
    pub decided: Option<Decided>,
}

#[derive(Clone, Debug)]
pub struct Decided {
    pub at: At,
    pub by: PersonId,
    pub answer_after: String,
    pub score_after: i64,
    pub words: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ScorecardPublished {
    pub scorecard: ScorecardId,
    pub version: i64,
}
impl News for ScorecardPublished {
    const NAME: &'static str = "coach.scorecard_published";
    fn subject(&self) -> String {
        self.scorecard.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ReviewOpened {
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for ReviewOpened {
    const NAME: &'static str = "coach.review_opened";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

/// A draft was saved.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReviewWritten {
    pub review: ReviewId,
}
impl News for ReviewWritten {
    const NAME: &'static str = "coach.review_written";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ReviewHandedOver {
    pub review: ReviewId,
    pub person: PersonId,
    pub points: i64,
    pub failed: bool,
}
impl News for ReviewHandedOver {
    const NAME: &'static str = "coach.review_handed_over";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ReviewCommented {
    pub review: ReviewId,
    pub comment: CommentId,
}
impl News for ReviewCommented {
    const NAME: &'static str = "coach.review_commented";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

/// Read, which is not agreed.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReviewAcknowledged {
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for ReviewAcknowledged {
    const NAME: &'static str = "coach.review_acknowledged";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ScoreDisputed {
    pub dispute: DisputeId,
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for ScoreDisputed {
    const NAME: &'static str = "coach.score_disputed";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

/// Somebody else is asked to decide now; none: the planners.
#[derive(Debug, Serialize, Deserialize)]
pub struct DisputePassedOn {
    pub dispute: DisputeId,
    pub review: ReviewId,
    pub decider: Option<PersonId>,
}
impl News for DisputePassedOn {
    const NAME: &'static str = "coach.dispute_passed_on";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct DisputeDecided {
    pub dispute: DisputeId,
    pub review: ReviewId,
    pub person: PersonId,
    pub points_before: i64,
    pub points_after: i64,
}
impl News for DisputeDecided {
    const NAME: &'static str = "coach.dispute_decided";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(of: &[(i64, bool)]) -> Vec<Item> {
        let item = |(i, (weight, critical)): (usize, &(i64, bool))| Item {
            id: format!("i{i}"),
            words: Words::one(Lang::En, "Listens"),
            weight: *weight,
            critical: *critical,
        };
        of.iter().enumerate().map(item).collect()
    }

    fn answers(marks: &[Option<Mark>]) -> Vec<Answer> {
        let answer =
            |(i, mark): (usize, &Option<Mark>)| Answer { item: format!("i{i}"), mark: *mark, remark: String::new() };
        marks.iter().enumerate().map(answer).collect()
    }

    const YES: Option<Mark> = Some(Mark::Yes);
    const NO: Option<Mark> = Some(Mark::No);
    const NA: Option<Mark> = Some(Mark::Na);

    fn points(weights: &[(i64, bool)], marks: &[Option<Mark>]) -> Option<(i64, bool)> {
        score(&items(weights), &answers(marks)).map(|s| (s.points, s.failed))
    }

    #[test]
    fn weights_count_against_each_other() {
        let weights = [(20, false), (30, false), (50, false)];
        assert_eq!(points(&weights, &[YES, YES, YES]), Some((100, false)));
        assert_eq!(points(&weights, &[YES, NO, YES]), Some((70, false)));
        assert_eq!(points(&weights, &[NO, NO, NO]), Some((0, false)));
    }

    #[test]
    fn half_a_point_is_rounded_up() {
        assert_eq!(points(&[(1, false), (7, false)], &[YES, NO]), Some((13, false)));
        assert_eq!(points(&[(1, false), (2, false)], &[YES, NO]), Some((33, false)));
        assert_eq!(points(&[(1, false), (2, false)], &[NO, YES]), Some((67, false)));
    }

    #[test]
    fn what_gave_no_occasion_is_on_neither_side() {
        assert_eq!(points(&[(20, false), (30, false), (50, false)], &[YES, NA, NO]), Some((29, false)));
        assert_eq!(points(&[(20, false), (30, false)], &[YES, None]), Some((100, false)));
        assert_eq!(points(&[(20, false), (30, true)], &[NA, NA]), None);
    }

    #[test]
    fn one_critical_no_fails_the_contact() {
        assert_eq!(points(&[(95, false), (5, true)], &[YES, NO]), Some((0, true)));
        assert_eq!(points(&[(95, false), (5, true)], &[YES, YES]), Some((100, false)));
        assert_eq!(points(&[(95, false), (0, true)], &[NA, NO]), Some((0, true)));
    }
}
