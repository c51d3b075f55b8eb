//! S2: Every agent and slot below the required staff costs the price of the queue.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "S2",
    key: "rule-spare",
    sentence: "Every agent and slot below the required staff costs the price of the queue.",
    kind: Kind::Soft,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let price = |queue: usize| facts.p.instance.queues[queue].shortfall_cents;
    facts
        .added()
        .into_iter()
        .map(|a| Violation {
            slot: Some(a.slot as i32),
            penalty_cents: i64::from(a.agents) * price(a.queue),
            text: format!("queue {}: {} below the requirement", a.queue, a.agents),
            ..Violation::default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::penalty;
    use super::super::sample::{both, broken};

    #[test]
    fn one_agent_over_four_slots() {
        let (mut instance, plan) = both();
        assert_eq!(penalty(&instance, &plan, "S2"), 0);
        instance.queues[0].required[64..68].fill(99);
        // two of the queue sit in the session
        assert_eq!(penalty(&instance, &plan, "S2"), 2 * 4 * 2_500);
        assert_eq!(broken(&instance, &plan, "S2"), 0);
    }
}
