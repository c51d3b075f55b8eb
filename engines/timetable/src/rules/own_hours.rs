//! H16: Nobody learns outside the hours, or for longer a day, than was agreed with them.

use std::collections::HashMap;

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H16",
    key: "rule-own-hours",
    sentence: "Nobody learns outside the hours, or for longer a day, than was agreed with them.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let day = |slot: i32| slot / facts.p.instance.slots_per_day;
    let mut learning: HashMap<(u32, i32), i32> = HashMap::new();
    for seat in facts.seats() {
        *learning.entry((seat.need.person, day(seat.from))).or_default() += seat.to - seat.from;
    }
    let mut found = Vec::new();
    for seat in facts.seats() {
        let others = |d: i32| learning.get(&(seat.need.person, d)).map_or(0, |all| all - (seat.to - seat.from));
        if !facts.p.agreed(seat.need.person, seat.from, seat.to, others) {
            let text = format!("person {} has agreed on other hours", seat.need.person);
            found.push(Violation { need: Some(seat.k), ..facts.breach(seat.session, text) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};
    use crate::instance::OwnHours;

    #[test]
    fn not_after_an_hour_and_not_too_long_a_day() {
        let (mut instance, plan) = both();
        // Person 1 sits in a class from slot 64 to 68.
        instance.own_hours = vec![OwnHours { person: 1, closed: vec![(68, 80)], slots_a_day: Some(4) }];
        assert_eq!(broken(&instance, &plan, "H16"), 0);
        instance.own_hours[0].closed = vec![(67, 80)];
        assert_eq!(broken(&instance, &plan, "H16"), 1);
        instance.own_hours[0] = OwnHours { person: 1, closed: Vec::new(), slots_a_day: Some(3) };
        assert!(broken(&instance, &plan, "H16") >= 1);
    }
}
