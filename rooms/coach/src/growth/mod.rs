//! The development plan that two people write, and how somebody likes to learn.

mod store;
mod verbs;

use kit::{At, Day, Lang, News, PersonId, id};
use serde::{Deserialize, Serialize};

pub use store::{plans_of, preference, waiting_for};
pub use verbs::{answer_plan, may_see_plan, propose_plan, set_preference};

id! {
    PlanId,
}

pub const LINES_MAX: usize = 8;

/// The five ways; a preference is for choosing and for motivation, never a predictor.
pub const WAYS: [&str; 5] = ["listen", "experience", "read", "watch", "discuss"];
pub const PACES: [&str; 3] = ["either", "own", "group"];

/// Who chose a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chosen {
    /// The person.
    Own,
    Together,
    Manager,
}

impl Chosen {
    pub const ALL: [Chosen; 3] = [Chosen::Own, Chosen::Together, Chosen::Manager];

    pub fn code(self) -> &'static str {
        match self {
            Chosen::Own => "own",
            Chosen::Together => "together",
            Chosen::Manager => "manager",
        }
    }
    pub fn from_code(code: &str) -> Option<Chosen> {
        Chosen::ALL.into_iter().find(|c| c.code() == code)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub goal: String,
    /// The slug of a course; not every goal needs one.
    pub course: Option<String>,
    pub by: Day,
    pub chosen: Chosen,
}

/// A proposal, and what became of it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub id: PlanId,
    pub person: PersonId,
    /// Counts this person's proposals.
    pub number: i64,
    pub lines: Vec<Line>,
    pub note: String,
    pub lang: Lang,
    pub proposed_at: At,
    pub proposed_by: PersonId,
    /// yes | no | replaced; nothing yet.
    pub answer: Option<String>,
    pub answered_at: Option<At>,
    pub answered_by: Option<PersonId>,
    pub why: String,
}

impl Plan {
    /// `(chosen by the person, all)`
    pub fn own_share(&self) -> (usize, usize) {
        (self.lines.iter().filter(|l| l.chosen == Chosen::Own).count(), self.lines.len())
    }
}

/// How somebody likes to learn; the person may change it at any time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preference {
    /// Of `WAYS`.
    pub ways: Vec<String>,
    /// Of `PACES`; empty when nothing was said.
    pub pace: String,
    pub set_at: Option<At>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PlanProposed {
    pub plan: PlanId,
    pub person: PersonId,
}
impl News for PlanProposed {
    const NAME: &'static str = "coach.plan_proposed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PlanAnswered {
    pub plan: PlanId,
    pub person: PersonId,
    pub accepted: bool,
}
impl News for PlanAnswered {
    const NAME: &'static str = "coach.plan_answered";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PreferenceSet {
    pub person: PersonId,
}
impl News for PreferenceSet {
    const NAME: &'static str = "coach.preference_set";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}
