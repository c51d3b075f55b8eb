//! H0: Every number names an entry of the instance, and the plan answers this very instance.

use std::collections::HashMap;

use super::{Kind, Rule, Violation};
use crate::facts::Facts;
use crate::instance::Instance;

pub(super) static RULE: Rule = Rule {
    code: "H0",
    key: "rule-names",
    sentence: "Every number names an entry of the instance, and the plan answers this very instance.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found: Vec<Violation> = facts
        .unreadable
        .iter()
        .map(|(i, text)| Violation { session: Some(*i), text: text.clone(), ..Violation::default() })
        .collect();
    if facts.solution.instance != facts.p.instance.name {
        let text = format!("the plan answers {}, not {}", facts.solution.instance, facts.p.instance.name);
        found.push(Violation { text, ..Violation::default() });
    }
    found
}

/// Slots whose `required` is not what Erlang C or A gives: (queue, slot, given, right). Not part of
/// `violations` because it costs a staffing search per slot.
pub fn required_by_erlang(instance: &Instance) -> Vec<(usize, usize, i32, u32)> {
    let mut wrong = Vec::new();
    for q in &instance.queues {
        let mut known: HashMap<u64, u32> = HashMap::new();
        for (t, given) in q.required.iter().enumerate() {
            let right =
                *known.entry(q.calls[t].to_bits()).or_insert_with(|| q.required_by_erlang(t, instance.slot_minutes));
            if i64::from(*given) != i64::from(right) {
                wrong.push((q.id, t, *given, right));
            }
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn another_instance_or_an_unknown_room_is_one_breach_each() {
        let (instance, mut plan) = both();
        plan.instance = "elsewhere".to_owned();
        assert_eq!(broken(&instance, &plan, "H0"), 1);
        plan.sessions[0].room = Some(99);
        assert_eq!(broken(&instance, &plan, "H0"), 2);
    }

    #[test]
    fn a_requirement_that_erlang_does_not_give_is_found() {
        let (mut instance, _) = both();
        assert_eq!(super::required_by_erlang(&instance), []);
        instance.queues[0].required[70] += 1;
        assert_eq!(super::required_by_erlang(&instance), [(0, 70, 1, 0)]);
    }
}
