//! The nouns of the room.

use kit::{At, CourseId, News, NewsKind, PersonId, SessionId, id, news_of};
use serde::{Deserialize, Serialize};

id! {
    /// Which try at a quiz. A UUID as text.
    AttemptId,
}

/// A quiz is passed from this share of right answers on.
pub const PASS_PCT: i64 = 80;

/// The states of attendance; the first two were there.
pub const STATES: [&str; 3] = ["present", "late", "absent"];

pub fn was_there(state: &str) -> bool {
    matches!(state, "present" | "late")
}

pub fn passed(right: i64, all: i64) -> bool {
    all > 0 && right * 100 >= PASS_PCT * all
}

/// Whether a method (its code) is learned alone and whenever one likes, and can carry a course.
pub fn own_pace(method: &str) -> bool {
    curriculum::Method::from_code(method).is_some_and(|m| !m.dated && !m.needs_trainer && m.may_be_main)
}

/// One try at a quiz.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub id: AttemptId,
    pub person: PersonId,
    pub course: CourseId,
    pub version: i64,
    /// Question and the place of the chosen answer in the course's own order.
    pub answers: Vec<Chosen>,
    pub right: i64,
    pub all: i64,
    pub at: At,
}

impl Attempt {
    pub fn passed(&self) -> bool {
        passed(self.right, self.all)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    pub question: String,
    pub answer: usize,
    pub right: bool,
}

/// The best try of a person at a course's quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizBest {
    pub right: i64,
    pub all: i64,
    pub at: At,
}

impl QuizBest {
    pub fn passed(&self) -> bool {
        passed(self.right, self.all)
    }
}

/// A question that a class finds hard, for the trainer before the day.
#[derive(Clone, Debug, PartialEq)]
pub struct WeakItem {
    pub question: String,
    /// People whose latest try missed it, of `tried`.
    pub missed: i64,
    pub tried: i64,
}

/// People were there who had not been marked as such before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attended {
    pub session: SessionId,
    pub course: CourseId,
    pub present: Vec<PersonId>,
}
impl News for Attended {
    const NAME: &'static str = "deliver.attended";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// An attendance list was saved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Marked {
    pub session: SessionId,
    pub present: usize,
    pub absent: usize,
}
impl News for Marked {
    const NAME: &'static str = "deliver.marked";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LessonRead {
    pub person: PersonId,
    pub course: CourseId,
    pub lesson: String,
}
impl News for LessonRead {
    const NAME: &'static str = "deliver.lesson_read";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A quiz was answered; `missed` are ids of questions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct QuizDone {
    pub attempt: AttemptId,
    pub person: PersonId,
    pub course: CourseId,
    pub version: i64,
    pub right: i64,
    pub all: i64,
    pub missed: Vec<String>,
}
impl News for QuizDone {
    const NAME: &'static str = "deliver.quiz_done";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A course was finished at one's own pace.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Completed {
    pub person: PersonId,
    pub course: CourseId,
}
impl News for Completed {
    const NAME: &'static str = "deliver.completed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        Attended,
        Marked,
        LessonRead,
        QuizDone,
        Completed,
        crate::wishes::SeatWished,
        crate::arrivals::ArrivalOpened,
        crate::arrivals::PartMarked,
        crate::briefings::Briefed,
        crate::shadowing::PairedUp,
        crate::notes::TraineeNoted,
        crate::shadowing::ContactTicked,
        crate::shadowing::ShadowingEnded,
        crate::aids::AidWritten,
        crate::aids::AidReviewed,
        crate::aids::AidAnswered,
        crate::briefings::BriefingTried,
        crate::briefings::BriefingEnded,
        crate::trainer_paths::PathBegun,
        crate::trainer_paths::PathWatched,
        crate::trainer_paths::PathEnded,
        crate::outside::OutsideRecorded,
        crate::outside::OutsideAnswered,
        crate::outside::OutsideDone,
        crate::outside::OutsideChanged,
        crate::outside::CourseProposed,
        crate::outside::ProposalAnswered,
    ]
}
