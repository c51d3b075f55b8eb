//! S1: A course taken after its due date costs the price of each day it is late.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "S1",
    key: "rule-on-time",
    sentence: "A course taken after its due date costs the price of each day it is late.",
    kind: Kind::Soft,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let late = facts.seats().map(|seat| (facts.late_cents(&seat), seat)).filter(|(cents, _)| *cents > 0);
    late.map(|(cents, seat)| Violation {
        need: Some(seat.k),
        penalty_cents: cents,
        ..facts.breach(seat.session, format!("person {} is late", seat.need.person))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::penalty;
    use super::super::sample::{both, broken};

    #[test]
    fn a_day_begun_is_a_day() {
        let (mut instance, plan) = both();
        instance.needs[0].due = 68;
        assert_eq!(penalty(&instance, &plan, "S1"), 0);
        instance.needs[0].due = 67;
        assert_eq!(penalty(&instance, &plan, "S1"), 400);
        instance.needs[0].due = 10;
        assert_eq!(penalty(&instance, &plan, "S1"), 800);
        assert_eq!(broken(&instance, &plan, "S1"), 0);
    }
}
