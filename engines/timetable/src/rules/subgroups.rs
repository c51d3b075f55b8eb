//! H11: Subgroups hold everybody once, have the asked size, and mix departments.

use std::collections::HashSet;

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H11",
    key: "rule-subgroups",
    sentence: "Subgroups hold everybody once, have the asked size, and mix departments.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for s in &facts.sessions {
        let Some((least, most)) = s.offering.subgroup else { continue };
        let mut say = |text: String| found.push(facts.breach(s, text));
        let Some(groups) = &s.session.subgroups else {
            say("subgroups are missing".to_owned());
            continue;
        };
        if sorted(groups.iter().flatten()) != sorted(&s.session.needs) {
            say("subgroups do not hold everybody once".to_owned());
        }
        for group in groups {
            if !(least..=most).contains(&group.len()) {
                say(format!("a subgroup of {}, allowed are {least} to {most}", group.len()));
            }
            let depts: HashSet<u32> = group.iter().filter_map(|k| facts.p.needs.get(*k)).map(|n| n.dept).collect();
            if s.offering.max_dept_share_pct < 100 && depts.len() < 2 {
                say("a subgroup from one department".to_owned());
            }
        }
    }
    found
}

fn sorted<'a>(needs: impl IntoIterator<Item = &'a usize>) -> Vec<usize> {
    let mut all: Vec<usize> = needs.into_iter().copied().collect();
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn missing_too_small_and_incomplete() {
        let (mut instance, mut plan) = both();
        instance.offerings[0].subgroup = Some((2, 3));
        assert_eq!(broken(&instance, &plan, "H11"), 1);
        let needs = plan.sessions[0].needs.clone();
        plan.sessions[0].subgroups = Some(vec![needs.clone()]);
        assert_eq!(broken(&instance, &plan, "H11"), 0);
        plan.sessions[0].subgroups = Some(vec![vec![needs[0]]]);
        assert_eq!(broken(&instance, &plan, "H11"), 2);
    }

    #[test]
    fn one_department_alone() {
        let (mut instance, mut plan) = both();
        (instance.offerings[0].subgroup, instance.offerings[0].max_dept_share_pct) = (Some((1, 1)), 60);
        plan.sessions[0].subgroups = Some(plan.sessions[0].needs.iter().map(|k| vec![*k]).collect());
        assert_eq!(broken(&instance, &plan, "H11"), 2);
    }
}
