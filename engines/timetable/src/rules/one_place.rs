//! H8: Nobody is in two sessions at once, travel included.

use std::collections::BTreeMap;

use super::{Kind, Rule, Violation};
use crate::facts::{Facts, overlaps};

pub(super) static RULE: Rule = Rule {
    code: "H8",
    key: "rule-one-place",
    sentence: "Nobody is in two sessions at once, travel included.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut busy: BTreeMap<u32, Vec<(i32, i32, usize)>> = BTreeMap::new();
    for seat in facts.seats() {
        let at = facts.sessions.partition_point(|s| s.index < seat.session.index);
        busy.entry(seat.need.person).or_default().push((seat.from, seat.to, at));
    }
    let mut found = Vec::new();
    for (person, mut blocks) in busy {
        for (_, later) in overlaps(&mut blocks) {
            found.push(facts.breach(&facts.sessions[later], format!("person {person} is in another session")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn the_same_session_twice_breaks_it_once_for_each() {
        let (instance, mut plan) = both();
        plan.sessions.push(plan.sessions[0].clone());
        assert_eq!(broken(&instance, &plan, "H8"), plan.sessions[0].needs.len());
    }
}
