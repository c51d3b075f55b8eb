//! H9: Nobody sits together with, or is taught by, the own manager, where the course keeps them apart.

use std::collections::HashSet;

use super::{Kind, Rule, Violation};
use crate::facts::{Facts, Read};
use crate::instance::Separation;

pub(super) static RULE: Rule = Rule {
    code: "H9",
    key: "rule-own-manager",
    sentence: "Nobody sits together with, or is taught by, the own manager, where the course keeps them apart.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    let apart = |s: &&Read| facts.p.instance.courses[s.offering.course].separation == Separation::Hard;
    for s in facts.sessions.iter().filter(apart) {
        let present: HashSet<u32> = s.needs.iter().map(|k| facts.p.needs[*k].person).collect();
        let teacher = s.trainer.filter(|_| s.offering.needs_trainer).and_then(|t| t.person);
        for k in &s.needs {
            let need = &facts.p.needs[*k];
            let mut say = |text: String| found.push(Violation { need: Some(*k), ..facts.breach(s, text) });
            if present.contains(&need.manager) {
                say(format!("person {} sits with the own manager", need.person));
            }
            if teacher.is_some_and(|t| t as u32 == need.manager) {
                say(format!("person {} is taught by the own manager", need.person));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};
    use crate::instance::Separation;

    #[test]
    fn in_the_room_and_in_front_of_it() {
        let (mut instance, plan) = both();
        instance.people[1].manager = Some(3);
        assert_eq!(broken(&instance, &plan, "H9"), 1);
        instance.people[1].manager = Some(0);
        instance.trainers[0].person = Some(0);
        assert_eq!(broken(&instance, &plan, "H9"), 1);
        instance.courses[0].separation = Separation::Off;
        assert_eq!(broken(&instance, &plan, "H9"), 0);
    }
}
