//! The nouns of the room.

mod recording;
mod review;

use kit::{At, CourseId, Day, Lang, News, NewsKind, PersonId, SessionId, id, news_of};
use serde::{Deserialize, Serialize};

pub use recording::*;
pub use review::*;

id! {
    FollowUpId,
    TaskId,
    ObservationId,
}

/// The meeting by day 14.
#[derive(Clone, Debug)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub session: SessionId,
    pub person: PersonId,
    pub manager: Option<PersonId>,
    pub course: CourseId,
    pub due_on: Day,
    pub held_on: Option<Day>,
    /// Five answers once held, in the order of the questions.
    pub answers: Vec<String>,
    /// yes | partly | no
    pub goal_reached: Option<String>,
    pub version: i64,
}

/// What a manager promised.
#[derive(Clone, Debug)]
pub struct SupportTask {
    pub id: TaskId,
    pub follow_up: Option<FollowUpId>,
    pub session: Option<SessionId>,
    pub person: PersonId,
    pub manager: PersonId,
    pub text: String,
    pub lang: Lang,
    pub due_on: Day,
    pub kept_at: Option<At>,
}

/// A behaviour looked for on a real contact.
#[derive(Clone, Debug)]
pub struct Observation {
    pub person: PersonId,
    pub course: CourseId,
    pub objective: String,
    pub seen: bool,
    pub note: String,
    pub by: PersonId,
    pub on: Day,
}

/// People were there: each has a follow-up to come. `people` and `follow_ups` are in the same order.
#[derive(Debug, Serialize, Deserialize)]
pub struct FollowUpsOpened {
    pub session: SessionId,
    pub people: Vec<PersonId>,
    pub follow_ups: Vec<FollowUpId>,
}
impl News for FollowUpsOpened {
    const NAME: &'static str = "coach.follow_ups_opened";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FollowUpHeld {
    pub follow_up: FollowUpId,
    pub session: SessionId,
    pub person: PersonId,
    pub goal_reached: String,
}
impl News for FollowUpHeld {
    const NAME: &'static str = "coach.follow_up_held";
    fn subject(&self) -> String {
        self.follow_up.0.clone()
    }
}

/// A manager promised support, by a day.
#[derive(Debug, Serialize, Deserialize)]
pub struct TaskPromised {
    pub task: TaskId,
    pub person: PersonId,
    pub manager: PersonId,
    pub due_on: Day,
}
impl News for TaskPromised {
    const NAME: &'static str = "coach.task_promised";
    fn subject(&self) -> String {
        self.task.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct TaskKept {
    pub task: TaskId,
}
impl News for TaskKept {
    const NAME: &'static str = "coach.task_kept";
    fn subject(&self) -> String {
        self.task.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Observed {
    pub person: PersonId,
    pub course: CourseId,
    pub seen: bool,
}
impl News for Observed {
    const NAME: &'static str = "coach.observed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        FollowUpsOpened,
        FollowUpHeld,
        TaskPromised,
        TaskKept,
        Observed,
        ScorecardPublished,
        ReviewOpened,
        ReviewWritten,
        ReviewHandedOver,
        ReviewCommented,
        ReviewAcknowledged,
        ScoreDisputed,
        DisputeDecided,
        DisputePassedOn,
        RecordingAdded,
        RecordingRemoved,
        RecordingHeard,
        RecordingForgotten,
        crate::growth::PlanProposed,
        crate::growth::PlanAnswered,
        crate::growth::PreferenceSet,
        crate::coaching::Assigned,
        crate::coaching::AssignmentEnded,
        crate::coaching::CoachingArranged,
        crate::coaching::CoachingHeld,
        crate::coaching::CoachingFeedbackGiven,
        crate::coaching::CoachingFeedbackSeen,
        crate::coaching::CoachProfileSet,
        crate::sharing::HelpOffered,
        crate::sharing::HelpAsked,
        crate::sharing::HelpAnswered,
    ]
}
