//! The nouns of mandatory training.

use kit::{At, CourseId, Day, DepartmentId, News, PersonId, Role, SiteId, TeamId, Words};
use serde::{Deserialize, Serialize};

pub use crate::model::{ExemptionId, RuleId};

/// From what the days of a deadline are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// The first day at work here.
    Hire,
    /// The first day on which the rule means the person: a new role, another team.
    Start,
    /// The day somebody is back after a long absence; whoever was not away is not meant.
    Return,
    /// The same day for everybody.
    Day,
}

impl Counts {
    pub const ALL: [Counts; 4] = [Counts::Hire, Counts::Start, Counts::Return, Counts::Day];

    pub fn code(self) -> &'static str {
        match self {
            Counts::Hire => "hire",
            Counts::Start => "start",
            Counts::Return => "return",
            Counts::Day => "day",
        }
    }

    pub fn from_code(code: &str) -> Option<Counts> {
        Counts::ALL.into_iter().find(|c| c.code() == code)
    }
}

/// Whom a rule means; nothing chosen: everybody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audience {
    pub role: Option<Role>,
    pub position: Option<String>,
    pub department: Option<DepartmentId>,
    pub team: Option<TeamId>,
    pub site: Option<SiteId>,
    /// Only who began on this day or later.
    pub hired_from: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub id: RuleId,
    pub course: CourseId,
    pub audience: Audience,
    pub counts: Counts,
    pub due_days: i64,
    /// With `Counts::Day`.
    pub due_on: Option<Day>,
    /// Learned again after so many months.
    pub every_months: Option<i64>,
    pub from: Day,
    /// The last day.
    pub until: Option<Day>,
    /// The person is written to so many days before.
    pub notice_days: i64,
    /// A seat is looked for so many days before.
    pub lead_days: i64,
    /// What the rule rests on, in the words of who made it: in the house's first language, and in others where it was written.
    pub why: Words,
    pub made_at: At,
    pub made_by: Option<PersonId>,
    pub ended_at: Option<At>,
}

impl Rule {
    pub fn runs(&self, on: Day) -> bool {
        self.ended_at.is_none() && self.from <= on && self.until.is_none_or(|u| u >= on)
    }
}

/// That somebody learned the course, with what shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub on: Day,
    pub version: Option<i64>,
    pub certificate: Option<String>,
}

/// How one person stands from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub rule: RuleId,
    pub person: PersonId,
    pub from: Day,
    /// The day from which another stands, or none.
    pub until: Option<Day>,
    /// To be learned by this day; of what is done: valid until.
    pub due: Option<Day>,
    pub done: Option<Proof>,
    /// How far the letters have gone, and the day of the last.
    pub told: i64,
    pub told_on: Option<Day>,
}

impl Duty {
    pub fn stands(&self, on: Day) -> bool {
        self.from <= on && self.until.is_none_or(|u| u > on)
    }

    /// Whoever is exempt that day has nothing due.
    pub fn state(&self, on: Day, exempt: bool) -> State {
        match (exempt, &self.done, self.due) {
            (true, ..) => State::Exempt,
            (_, Some(_), None) => State::Done,
            (_, Some(_), Some(due)) if due >= on => State::Done,
            (_, _, Some(due)) if due < on => State::Overdue,
            _ => State::Due,
        }
    }
}

/// In the order of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Overdue,
    Due,
    Exempt,
    Done,
}

impl State {
    pub const ALL: [State; 4] = [State::Overdue, State::Due, State::Exempt, State::Done];

    pub fn code(self) -> &'static str {
        match self {
            State::Overdue => "overdue",
            State::Due => "due",
            State::Exempt => "exempt",
            State::Done => "done",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.code() == code)
    }

    /// As the store counts.
    pub(crate) fn rank(self) -> i64 {
        self as i64 + 1
    }
}

/// Somebody need not, for a reason, until a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Exemption {
    pub id: ExemptionId,
    pub rule: RuleId,
    pub person: PersonId,
    pub reason: String,
    pub from: Day,
    /// The last day.
    pub until: Day,
    pub given_at: At,
    pub given_by: Option<PersonId>,
    /// Taken back: the first day without it.
    pub ended_on: Option<Day>,
}

impl Exemption {
    pub fn holds(&self, on: Day) -> bool {
        self.from <= on && on <= self.until && self.ended_on.is_none_or(|d| d > on)
    }
}

/// A rule of mandatory training begins.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleMade {
    pub rule: RuleId,
    pub course: CourseId,
}
impl News for RuleMade {
    const NAME: &'static str = "plan.rule_made";
    fn subject(&self) -> String {
        self.rule.0.clone()
    }
}

/// It means nobody any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleEnded {
    pub rule: RuleId,
}
impl News for RuleEnded {
    const NAME: &'static str = "plan.rule_ended";
    fn subject(&self) -> String {
        self.rule.0.clone()
    }
}

/// Somebody need not for a while, or (`given` false) is asked again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exempted {
    pub rule: RuleId,
    pub person: PersonId,
    pub exemption: ExemptionId,
    pub given: bool,
}
impl News for Exempted {
    const NAME: &'static str = "plan.exempted";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Somebody is back after a long absence.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CameBack {
    pub person: PersonId,
    pub on: Day,
}
impl News for CameBack {
    const NAME: &'static str = "plan.came_back";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_is_done_until_it_runs_out() {
        let day = |d: u32| Day::from_ymd_opt(2026, 6, d).unwrap_or_default();
        let duty = Duty {
            rule: "r".into(),
            person: "p".into(),
            from: day(1),
            until: None,
            due: Some(day(10)),
            done: None,
            told: 0,
            told_on: None,
        };
        assert_eq!(duty.state(day(10), false), State::Due);
        assert_eq!(duty.state(day(11), false), State::Overdue);
        assert_eq!(duty.state(day(11), true), State::Exempt);
        let done = Duty { done: Some(Proof { on: day(1), version: None, certificate: None }), ..duty };
        assert_eq!(done.state(day(10), false), State::Done);
        assert_eq!(done.state(day(11), false), State::Overdue);
    }
}
