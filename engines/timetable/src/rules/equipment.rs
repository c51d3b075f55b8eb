//! H17: A session is held where what it needs is at hand, and nothing is carried to two places at once.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;
use crate::instance::Mode;

pub(super) static RULE: Rule = Rule {
    code: "H17",
    key: "rule-equipment",
    sentence: "A session is held where what it needs is at hand, and nothing is carried to two places at once.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let instance = facts.p.instance;
    let mut left: Vec<Vec<i32>> = instance.pools.iter().map(|p| p.left(instance.horizon_slots as usize)).collect();
    let mut found = Vec::new();
    for s in facts.sessions.iter().filter(|s| s.offering.mode == Mode::Room) {
        let Some(room) = s.session.room else { continue };
        let Some(kit) = s.offering.kit(room) else {
            found.push(facts.breach(s, format!("room {room} lacks what the course needs")));
            continue;
        };
        if kit.heads < s.session.needs.len() {
            found.push(facts.breach(s, format!("room {room} is equipped for {}", kit.heads)));
        }
        for (pool, pieces) in &kit.takes {
            let there = &mut left[*pool][s.start as usize..s.end as usize];
            there.iter_mut().for_each(|n| *n -= pieces);
            if there.iter().any(|n| *n < 0) {
                found.push(facts.breach(s, format!("pool {pool} is carried elsewhere")));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};
    use crate::instance::{Kit, Pool};

    #[test]
    fn not_where_it_lacks_and_not_twice_at_a_time() {
        let (mut instance, plan) = both();
        instance.offerings[0].kits = Some(Vec::new());
        assert_eq!(broken(&instance, &plan, "H17"), 1);
        instance.pools = vec![Pool { pieces: 8, out: Vec::new() }];
        let kit = |heads| Some(vec![Kit { room: 0, heads, takes: vec![(0, 8)] }]);
        instance.offerings[0].kits = kit(2);
        assert_eq!(broken(&instance, &plan, "H17"), 0);
        instance.offerings[0].kits = kit(1);
        assert_eq!(broken(&instance, &plan, "H17"), 1);
        // Out with an earlier session in the last of its slots.
        instance.offerings[0].kits = kit(2);
        instance.pools[0].out = vec![(67, 70, 1)];
        assert_eq!(broken(&instance, &plan, "H17"), 1);
    }
}
