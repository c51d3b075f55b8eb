//! H10: No department fills more than its share of a group.

use std::collections::HashMap;

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H10",
    key: "rule-department-mix",
    sentence: "No department fills more than its share of a group.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for s in &facts.sessions {
        let mut count: HashMap<u32, usize> = HashMap::new();
        s.needs.iter().for_each(|k| *count.entry(facts.p.needs[*k].dept).or_default() += 1);
        let most = count.values().copied().max().unwrap_or(0);
        if !s.offering.mixes(most, s.session.needs.len()) {
            found.push(facts.breach(s, format!("one department has {most} of {}", s.session.needs.len())));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn two_of_two_is_more_than_sixty_percent() {
        let (mut instance, plan) = both();
        instance.offerings[0].max_dept_share_pct = 60;
        assert_eq!(broken(&instance, &plan, "H10"), 0);
        instance.people[3].dept = instance.people[1].dept;
        assert_eq!(broken(&instance, &plan, "H10"), 1);
    }
}
