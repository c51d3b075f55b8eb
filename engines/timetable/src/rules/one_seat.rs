//! H1: A need is met once, and by its own course.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H1",
    key: "rule-one-seat",
    sentence: "A need is met once, and by its own course.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut seen = vec![false; facts.p.needs.len()];
    for s in &facts.sessions {
        for k in &s.session.needs {
            let Some(need) = facts.p.needs.get(*k) else {
                found.push(facts.breach(s, format!("need {k} does not exist")));
                continue;
            };
            let mut say = |text: String| found.push(Violation { need: Some(*k), ..facts.breach(s, text) });
            if need.course as usize != s.offering.course {
                say(format!("need {k} asks for another course"));
            }
            if std::mem::replace(&mut seen[*k], true) {
                say(format!("need {k} is already placed"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn twice_unknown_and_of_another_course() {
        let (instance, mut plan) = both();
        let first = plan.sessions[0].needs[0];
        plan.sessions[0].needs.push(first);
        assert_eq!(broken(&instance, &plan, "H1"), 1);
        plan.sessions[0].needs[2] = 999;
        assert_eq!(broken(&instance, &plan, "H1"), 1);
        plan.sessions[0].needs[2] = 4;
        assert_eq!(broken(&instance, &plan, "H1"), 1);
    }
}
