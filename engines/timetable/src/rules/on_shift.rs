//! H7: Session and travel lie inside one shift of everybody who attends.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H7",
    key: "rule-on-shift",
    sentence: "Session and travel lie inside one shift of everybody who attends.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for s in &facts.sessions {
        for k in &s.needs {
            let (from, to) = facts.absence(*k, s);
            let person = facts.person(*k);
            let mut say = |text: String| found.push(Violation { need: Some(*k), ..facts.breach(s, text) });
            if facts.p.instance.travel(facts.p.needs[*k].site as usize, s.place).is_none() {
                say(format!("person {person} cannot travel there"));
            }
            if facts.shift(*k, from, to).is_none() {
                say(format!("person {person} is not on shift from {from} to {to}"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn an_evening_session_breaks_it_once_for_each() {
        let (instance, mut plan) = both();
        plan.sessions[0].start = 80;
        assert_eq!(broken(&instance, &plan, "H7"), plan.sessions[0].needs.len());
    }

    #[test]
    fn a_site_out_of_reach() {
        let (mut instance, plan) = both();
        instance.rooms[0].site = 1;
        assert_eq!(broken(&instance, &plan, "H7"), plan.sessions[0].needs.len());
    }
}
