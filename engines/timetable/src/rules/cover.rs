//! H13: Training takes no queue further below its required staff than allowed.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H13",
    key: "rule-cover",
    sentence: "Training takes no queue further below its required staff than allowed.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let queues = &facts.p.instance.queues;
    let too_many = facts.added().into_iter().filter(|a| a.agents > queues[a.queue].max_drop);
    too_many
        .map(|a| {
            let text =
                format!("queue {}: {} below the requirement, allowed {}", a.queue, a.agents, queues[a.queue].max_drop);
            Violation { slot: Some(a.slot as i32), text, ..Violation::default() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn each_slot_short_by_too_many_is_one_breach() {
        let (mut instance, plan) = both();
        // three on the phones, two of them in the session
        instance.queues[0].required[64..68].fill(1);
        assert_eq!(broken(&instance, &plan, "H13"), 0);
        instance.queues[0].required[64..68].fill(2);
        assert_eq!(broken(&instance, &plan, "H13"), 0);
        instance.queues[0].max_drop = 0;
        assert_eq!(broken(&instance, &plan, "H13"), 4);
        instance.queues[0].max_drop = 1;
        instance.queues[0].required[64..66].fill(99);
        assert_eq!(broken(&instance, &plan, "H13"), 2);
    }
}
