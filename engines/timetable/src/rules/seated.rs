//! S3: Every need without a seat costs its price.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "S3",
    key: "rule-seated",
    sentence: "Every need without a seat costs its price.",
    kind: Kind::Soft,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let price = |k: usize| facts.p.needs[k].unplaced;
    facts
        .unplaced()
        .map(|k| Violation {
            need: Some(k),
            penalty_cents: price(k),
            text: format!("need {k} has no seat"),
            ..Violation::default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::penalty;
    use super::super::sample::{both, broken};

    #[test]
    fn nobody_seated_pays_for_everybody() {
        let (instance, mut plan) = both();
        plan.sessions.clear();
        let all = instance.needs.iter().map(|n| n.unplaced_cents).sum::<i64>();
        assert_eq!(penalty(&instance, &plan, "S3"), all);
        assert_eq!(broken(&instance, &plan, "S3"), 0);
    }
}
