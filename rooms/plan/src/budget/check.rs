//! Does the money last, and whose yes is needed where it does not?

use std::collections::BTreeMap;

use kit::{Day, DepartmentId, Done};
use store::Work;

use super::{
    model::{Approval, Budget, BudgetId},
    store as rows,
};

/// What something would do to one budget.
#[derive(Clone, Debug, PartialEq)]
pub struct Impact {
    pub budget: Budget,
    pub cost_minor: i64,
    /// Before it.
    pub left_minor: i64,
}

impl Impact {
    pub fn over(&self) -> bool {
        self.cost_minor > self.left_minor
    }
    /// More at once than planners may alone.
    pub fn beyond(&self) -> bool {
        self.budget.alone_minor.is_some_and(|most| self.cost_minor > most)
    }
    pub fn needs_yes(&self) -> bool {
        self.over() || self.beyond()
    }
}

/// What these costs would do to the budgets that run on their days; departments without a budget are free.
pub async fn impacts(work: &mut Work, costs: &[(DepartmentId, Day, i64)]) -> Done<Vec<Impact>> {
    if costs.is_empty() {
        return Ok(Vec::new());
    }
    let running = rows::budgets(work, false).await?;
    let mut sums: BTreeMap<BudgetId, i64> = BTreeMap::new();
    for (department, day, minor) in costs {
        if let Some(b) = running.iter().find(|b| b.department == *department && b.runs(*day)) {
            *sums.entry(b.id.clone()).or_default() += minor;
        }
    }
    let ids: Vec<BudgetId> = sums.keys().cloned().collect();
    let used = rows::used(work, &ids).await?;
    let impact = |b: Budget| {
        let cost_minor = *sums.get(&b.id)?;
        let left_minor = used.get(&b.id).copied().unwrap_or_default().left(b.amount_minor);
        Some(Impact { budget: b, cost_minor, left_minor })
    };
    Ok(running.into_iter().filter_map(impact).collect())
}

/// Those of the impacts that need a yes and have none: a yes counts for the same thing and no more money.
pub fn unanswered<'a>(impacts: &'a [Impact], asked: &'a [Approval]) -> impl Iterator<Item = &'a Impact> {
    let granted =
        |i: &Impact| asked.iter().any(|a| a.granted() && a.budget == i.budget.id && a.cost_minor >= i.cost_minor);
    impacts.iter().filter(move |i| i.needs_yes() && !granted(i))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::At;

    fn impact(cost_minor: i64, left_minor: i64, alone_minor: Option<i64>) -> Impact {
        let budget = Budget {
            id: "b".into(),
            department: "d".into(),
            from: Day::default(),
            until: Day::default(),
            amount_minor: 1_000,
            alone_minor,
            note: String::new(),
            made_at: At(0),
            ended_at: None,
            approvers: Vec::new(),
        };
        Impact { budget, cost_minor, left_minor }
    }

    #[test]
    fn the_last_cent_needs_nobody_and_the_next_one_does() {
        assert!(!impact(100, 100, None).needs_yes());
        assert!(impact(101, 100, None).needs_yes());
        assert!(impact(60, 100, Some(50)).needs_yes());
        assert!(!impact(50, 100, Some(50)).needs_yes());
    }

    #[test]
    fn a_yes_is_for_so_much_and_no_more() {
        let yes = |cost_minor| Approval {
            id: "a".into(),
            budget: "b".into(),
            about: "draft:1".into(),
            draft: None,
            line: None,
            course: None,
            starts_at: None,
            path: String::new(),
            cost_minor,
            left_minor: 0,
            why: String::new(),
            asked_at: At(0),
            asked_by: None,
            asked_of: "p".into(),
            due: Day::default(),
            raised_at: None,
            answered_at: Some(At(1)),
            answered_by: None,
            answer: Some("yes".into()),
            reason: None,
        };
        let over = [impact(101, 100, None)];
        assert_eq!(unanswered(&over, &[yes(101)]).count(), 0);
        assert_eq!(unanswered(&over, &[yes(100)]).count(), 1);
    }
}
