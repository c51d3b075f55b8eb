//! H12: What a course builds on has been taken, or ends before it starts.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H12",
    key: "rule-prerequisite",
    sentence: "What a course builds on has been taken, or ends before it starts.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for (k, home) in facts.home.iter().enumerate() {
        let (need, Some(at)) = (&facts.p.needs[k], home) else { continue };
        let s = &facts.sessions[*at];
        let mut lacks = |course: usize| {
            let text = format!("person {} lacks course {course}, on which course {} builds", need.person, need.course);
            found.push(Violation { need: Some(k), ..facts.breach(s, text) });
        };
        need.missing.into_iter().for_each(&mut lacks);
        for b in &need.before {
            if facts.home[*b as usize].is_none_or(|h| facts.sessions[h].end > s.start) {
                lacks(facts.p.needs[*b as usize].course as usize);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn before_without_and_with_it_done() {
        let (mut instance, mut plan) = both();
        plan.sessions[0].start = 160;
        assert_eq!(broken(&instance, &plan, "H12"), 1);
        plan.sessions[0].needs[0] = 2;
        assert_eq!(broken(&instance, &plan, "H12"), 1);
        instance.people[1].completed = vec![0];
        assert_eq!(broken(&instance, &plan, "H12"), 0);
    }
}
