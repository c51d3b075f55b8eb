//! The nouns of the books.

use std::ops::AddAssign;

use kit::{At, CourseId, Day, DepartmentId, DraftId, News, PersonId, SessionId, id};
use serde::{Deserialize, Serialize};

id! {
    /// Which budget. A UUID as text.
    BudgetId,
    /// Which line of cost.
    LineId,
    /// Which request for a yes.
    ApprovalId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    pub id: BudgetId,
    pub department: DepartmentId,
    pub from: Day,
    /// The last day.
    pub until: Day,
    pub amount_minor: i64,
    /// What planners publish or buy at once without asking; none: any amount, while the budget lasts.
    pub alone_minor: Option<i64>,
    pub note: String,
    pub made_at: At,
    pub ended_at: Option<At>,
    /// The least powerful first; none as the limit: any amount.
    pub approvers: Vec<(PersonId, Option<i64>)>,
}

impl Budget {
    pub fn runs(&self, on: Day) -> bool {
        self.ended_at.is_none() && self.from <= on && on <= self.until
    }

    /// The approvers who may say yes to so much, the least powerful first.
    pub fn who_may(&self, cost_minor: i64) -> impl Iterator<Item = &PersonId> {
        self.approvers.iter().filter(move |(_, limit)| limit.is_none_or(|l| l >= cost_minor)).map(|(p, _)| p)
    }
}

/// Of one department, minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    pub trainers: i64,
    pub rooms: i64,
    pub prices: i64,
    pub travel: i64,
    /// Paid time in class and on the way.
    pub wages: i64,
    /// Half hours in which the phones are short because of it.
    pub cover: i64,
    pub people: i64,
    pub minutes: i64,
}

impl Cost {
    pub fn all(&self) -> i64 {
        self.trainers + self.rooms + self.prices + self.travel + self.wages + self.cover
    }
}

impl AddAssign for Cost {
    fn add_assign(&mut self, other: Cost) {
        self.trainers += other.trainers;
        self.rooms += other.rooms;
        self.prices += other.prices;
        self.travel += other.travel;
        self.wages += other.wages;
        self.cover += other.cover;
        self.people += other.people;
        self.minutes += other.minutes;
    }
}

/// What a draft costs a department, as counted when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DepartmentCost {
    pub department: DepartmentId,
    pub cost: Cost,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub id: LineId,
    pub department: DepartmentId,
    /// It counts in the budget of this day.
    pub day: Day,
    pub session: Option<SessionId>,
    pub course: Option<CourseId>,
    /// Of a purchase: what, and from whom.
    pub what: String,
    pub supplier: String,
    pub cost: Cost,
    pub planned_minor: i64,
    pub committed_at: Option<At>,
    pub actual_minor: Option<i64>,
    /// Who wrote the actual; none: counted when the session was held.
    pub actual_by: Option<PersonId>,
    pub actual_why: Option<String>,
    pub released_at: Option<At>,
    /// cancelled | moved | changed | declined | back
    pub released_why: Option<String>,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A purchase that waits for a yes.
    Waits,
    Committed,
    Actual,
    Released,
}

impl Line {
    pub fn standing(&self) -> Standing {
        match (self.released_at, self.actual_minor, self.committed_at) {
            (Some(_), ..) => Standing::Released,
            (_, Some(_), _) => Standing::Actual,
            (_, _, Some(_)) => Standing::Committed,
            _ => Standing::Waits,
        }
    }
    /// What counts today.
    pub fn minor(&self) -> i64 {
        self.actual_minor.unwrap_or(self.planned_minor)
    }
}

/// How far a budget is used, minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    pub committed: i64,
    pub spent: i64,
    /// Purchases that wait for a yes; not counted as used.
    pub waiting: i64,
}

impl Used {
    pub fn left(&self, amount_minor: i64) -> i64 {
        amount_minor - self.committed - self.spent
    }
}

/// A yes that is asked for, or was.
#[derive(Clone, Debug, PartialEq)]
pub struct Approval {
    pub id: ApprovalId,
    pub budget: BudgetId,
    pub about: String,
    pub draft: Option<DraftId>,
    pub line: Option<LineId>,
    pub course: Option<CourseId>,
    pub starts_at: Option<At>,
    /// Where it goes on after a yes.
    pub path: String,
    pub cost_minor: i64,
    pub left_minor: i64,
    pub why: String,
    pub asked_at: At,
    pub asked_by: Option<PersonId>,
    pub asked_of: PersonId,
    /// The last day to answer.
    pub due: Day,
    pub raised_at: Option<At>,
    pub answered_at: Option<At>,
    pub answered_by: Option<PersonId>,
    /// yes | no | back
    pub answer: Option<String>,
    pub reason: Option<String>,
}

impl Approval {
    pub fn open(&self) -> bool {
        self.answered_at.is_none()
    }
    pub fn granted(&self) -> bool {
        self.answer.as_deref() == Some("yes")
    }
}

/// A department has a budget.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BudgetMade {
    pub budget: BudgetId,
    pub department: DepartmentId,
}
impl News for BudgetMade {
    const NAME: &'static str = "plan.budget_made";
    fn subject(&self) -> String {
        self.budget.0.clone()
    }
}

/// It has it no more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BudgetEnded {
    pub budget: BudgetId,
}
impl News for BudgetEnded {
    const NAME: &'static str = "plan.budget_ended";
    fn subject(&self) -> String {
        self.budget.0.clone()
    }
}

/// Something is bought outside the house, or will be after a yes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Purchased {
    pub line: LineId,
    pub department: DepartmentId,
}
impl News for Purchased {
    const NAME: &'static str = "plan.purchased";
    fn subject(&self) -> String {
        self.line.0.clone()
    }
}

/// Somebody wrote what something cost in the end, or (`released`) that it will not be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CostWritten {
    pub line: LineId,
    pub released: bool,
}
impl News for CostWritten {
    const NAME: &'static str = "plan.cost_written";
    fn subject(&self) -> String {
        self.line.0.clone()
    }
}

/// Somebody's yes is asked for; told again when it goes to the next.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ApprovalAsked {
    pub approval: ApprovalId,
    pub budget: BudgetId,
    pub asked_of: PersonId,
}
impl News for ApprovalAsked {
    const NAME: &'static str = "plan.approval_asked";
    fn subject(&self) -> String {
        self.approval.0.clone()
    }
}

/// It was answered (`yes`, `no`), or is not asked for any more (`back`).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ApprovalAnswered {
    pub approval: ApprovalId,
    pub budget: BudgetId,
    pub answer: String,
}
impl News for ApprovalAnswered {
    const NAME: &'static str = "plan.approval_answered";
    fn subject(&self) -> String {
        self.approval.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_powerful_who_may_is_asked() {
        let budget = Budget {
            id: "b".into(),
            department: "d".into(),
            from: Day::default(),
            until: Day::default(),
            amount_minor: 100,
            alone_minor: None,
            note: String::new(),
            made_at: At(0),
            ended_at: None,
            approvers: vec![("lead".into(), Some(500)), ("head".into(), None)],
        };
        assert_eq!(budget.who_may(500).map(PersonId::as_str).collect::<Vec<_>>(), ["lead", "head"]);
        assert_eq!(budget.who_may(501).map(PersonId::as_str).collect::<Vec<_>>(), ["head"]);
    }

    #[test]
    fn what_waits_for_a_yes_is_not_used() {
        let used = Used { committed: 30, spent: 50, waiting: 100 };
        assert_eq!(used.left(100), 20);
    }
}
