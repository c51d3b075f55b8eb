//! H2: A session starts on an offered date, after the memo lead time, and ends inside the horizon.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H2",
    key: "rule-start-time",
    sentence: "A session starts on an offered date, after the memo lead time, and ends inside the horizon.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let instance = facts.p.instance;
    let mut found: Vec<Violation> = facts
        .outside
        .iter()
        .map(|i| Violation { session: Some(*i), text: "outside the horizon".to_owned(), ..Violation::default() })
        .collect();
    for s in &facts.sessions {
        let first = i64::from(instance.now_slot) + i64::from(s.offering.lead_days) * i64::from(instance.slots_per_day);
        if i64::from(s.start) < first && !s.session.published {
            found.push(facts.breach(s, format!("memo lead time of {} days not met", s.offering.lead_days)));
        }
        match &s.offering.starts {
            Some(starts) if !starts.contains(&s.start) => {
                found.push(facts.breach(s, "not one of the fixed dates".to_owned()))
            }
            None if s.start % s.offering.start_step != 0 => {
                found.push(facts.breach(s, format!("start not on the {}-slot grid", s.offering.start_step)))
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn too_early_off_the_grid_and_beyond_the_end() {
        let (instance, mut plan) = both();
        plan.sessions[0].start = 16;
        assert_eq!(broken(&instance, &plan, "H2"), 1);
        plan.sessions[0].start = 65;
        assert_eq!(broken(&instance, &plan, "H2"), 1);
        plan.sessions[0].start = instance.horizon_slots;
        assert_eq!(broken(&instance, &plan, "H2"), 1);
    }

    #[test]
    fn a_published_session_has_had_its_memo() {
        let (instance, mut plan) = both();
        plan.sessions[0].start = 16;
        plan.sessions[0].published = true;
        assert_eq!(broken(&instance, &plan, "H2"), 0);
    }

    #[test]
    fn fixed_dates_are_the_only_ones() {
        let (mut instance, plan) = both();
        instance.offerings[0].starts = Some(vec![112]);
        assert_eq!(broken(&instance, &plan, "H2"), 1);
    }
}
