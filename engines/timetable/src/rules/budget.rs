//! H14: What the plan spends stays within the budget.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;
use crate::score;

pub(super) static RULE: Rule = Rule {
    code: "H14",
    key: "rule-budget",
    sentence: "What the plan spends stays within the budget.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let spend = score::of_facts(facts).spend();
    let over = facts.p.instance.budget_cents.filter(|budget| spend > *budget);
    over.map(|budget| Violation {
        text: format!("{spend} cents spent, the budget is {budget}"),
        ..Violation::default()
    })
    .into_iter()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};
    use crate::{Prepared, score::score};

    #[test]
    fn one_cent_too_few() {
        let (mut instance, plan) = both();
        let spend = score(&Prepared::new(&instance), &plan).spend();
        instance.budget_cents = Some(spend);
        assert_eq!(broken(&instance, &plan, "H14"), 0);
        instance.budget_cents = Some(spend - 1);
        assert_eq!(broken(&instance, &plan, "H14"), 1);
    }
}
