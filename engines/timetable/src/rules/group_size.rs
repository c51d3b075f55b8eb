//! H4: A group is neither smaller nor larger than its method allows.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H4",
    key: "rule-group-size",
    sentence: "A group is neither smaller nor larger than its method allows.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for s in &facts.sessions {
        let (n, least, most) = (s.session.needs.len(), s.offering.min_group, s.offering.max_group);
        if !(least..=most).contains(&n) {
            found.push(facts.breach(s, format!("{n} attend, allowed are {least} to {most}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn one_person_where_two_are_the_least() {
        let (instance, mut plan) = both();
        plan.sessions[0].needs.truncate(1);
        assert_eq!(broken(&instance, &plan, "H4"), 1);
    }

    #[test]
    fn two_where_one_is_the_most() {
        let (mut instance, plan) = both();
        (instance.offerings[0].min_group, instance.offerings[0].max_group) = (1, 1);
        assert_eq!(broken(&instance, &plan, "H4"), 1);
    }
}
