//! H15: Nobody attends while known to be away.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H15",
    key: "rule-absent",
    sentence: "Nobody attends while known to be away.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for seat in facts.seats() {
        let person = seat.need.person as usize;
        if facts.p.away[person].iter().any(|(a, b)| *a < seat.to && seat.from < *b) {
            found.push(Violation {
                need: Some(seat.k),
                ..facts.breach(seat.session, format!("person {person} is away"))
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};
    use crate::instance::Absence;

    #[test]
    fn away_for_one_slot_of_it() {
        let (mut instance, plan) = both();
        instance.absences = vec![Absence { person: 1, start: 60, end: 64 }];
        assert_eq!(broken(&instance, &plan, "H15"), 0);
        instance.absences[0].end = 65;
        assert_eq!(broken(&instance, &plan, "H15"), 1);
    }
}
