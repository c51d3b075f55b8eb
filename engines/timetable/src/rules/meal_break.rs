//! H7: A session shorter than a long one leaves everybody their meal break.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H7",
    key: "rule-meal-break",
    sentence: "A session shorter than a long one leaves everybody their meal break.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for seat in facts.seats() {
        if seat.meal_slots > 0 && seat.session.offering.slots < facts.p.instance.long_session_slots {
            let text = format!("person {} would lose the meal break", seat.need.person);
            found.push(Violation { need: Some(seat.k), ..facts.breach(seat.session, text) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn over_noon_breaks_it_once_for_each_unless_the_session_is_long() {
        let (mut instance, mut plan) = both();
        plan.sessions[0].start = 70;
        assert_eq!(broken(&instance, &plan, "H7"), plan.sessions[0].needs.len());
        instance.long_session_slots = 4;
        assert_eq!(broken(&instance, &plan, "H7"), 0);
    }
}
