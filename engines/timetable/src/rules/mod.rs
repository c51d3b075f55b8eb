//! The rules, one file each: a plain sentence (the "why not?" a person reads), hard or soft, and a check
//! of a whole plan. A new rule is a file here and a line in `ALL`.

mod absent;
mod budget;
mod cover;
mod department_mix;
mod equipment;
mod group_size;
mod language;
mod meal_break;
mod names;
mod on_shift;
mod on_time;
mod one_place;
mod one_seat;
mod own_hours;
mod own_manager;
mod prerequisite;
mod room;
#[cfg(test)]
pub(crate) mod sample;
mod seated;
mod spare;
mod start_time;
mod subgroups;
mod trainer;

use crate::facts::Facts;
use crate::prepare::Prepared;
use crate::solution::Solution;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A plan with a breach may not be published.
    Hard,
    /// A breach costs money.
    Soft,
}

pub struct Rule {
    /// As in bench/planner/FORMAT.md: H0 to H14; H15 to H17 and S1 to S3 are ours.
    pub code: &'static str,
    /// Key of the sentence in `locales/`.
    pub key: &'static str,
    /// The sentence in English.
    pub sentence: &'static str,
    pub kind: Kind,
    check: fn(&Facts) -> Vec<Violation>,
}

/// One breach of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violation {
    pub code: &'static str,
    pub key: &'static str,
    /// Position in the plan.
    pub session: Option<usize>,
    pub need: Option<usize>,
    pub slot: Option<i32>,
    /// 0 for hard rules.
    pub penalty_cents: i64,
    /// The case in English.
    pub text: String,
}

/// Every rule, hard ones first.
pub static ALL: [&Rule; 22] = [
    &names::RULE,
    &one_seat::RULE,
    &start_time::RULE,
    &language::RULE,
    &group_size::RULE,
    &room::RULE,
    &trainer::RULE,
    &on_shift::RULE,
    &meal_break::RULE,
    &one_place::RULE,
    &own_manager::RULE,
    &department_mix::RULE,
    &subgroups::RULE,
    &prerequisite::RULE,
    &cover::RULE,
    &budget::RULE,
    &absent::RULE,
    &own_hours::RULE,
    &equipment::RULE,
    &on_time::RULE,
    &spare::RULE,
    &seated::RULE,
];

/// Every breach of a hard rule; empty for a plan that may be published.
pub fn violations(prepared: &Prepared, solution: &Solution) -> Vec<Violation> {
    of_kind(Kind::Hard, prepared, solution)
}

/// What the soft rules charge, case by case. The same cents stand in `score`.
pub fn penalties(prepared: &Prepared, solution: &Solution) -> Vec<Violation> {
    of_kind(Kind::Soft, prepared, solution)
}

/// The rule of a code with its sentence. Where several share a code, the first.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|r| r.code == code)
}

/// The rule of a sentence's key.
pub fn by_key(key: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|r| r.key == key)
}

pub use names::required_by_erlang;

fn of_kind(kind: Kind, prepared: &Prepared, solution: &Solution) -> Vec<Violation> {
    let facts = Facts::new(prepared, solution);
    let mut all = Vec::new();
    for rule in ALL.iter().filter(|r| r.kind == kind) {
        all.extend((rule.check)(&facts).into_iter().map(|v| Violation { code: rule.code, key: rule.key, ..v }));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_rule_has_its_own_sentence_and_key() {
        assert_eq!(ALL.iter().map(|r| r.key).collect::<HashSet<_>>().len(), ALL.len());
        assert_eq!(ALL.iter().map(|r| r.sentence).collect::<HashSet<_>>().len(), ALL.len());
        assert!(ALL.iter().all(|r| r.sentence.ends_with('.')));
        assert_eq!(by_code("H9").map(|r| r.key), Some("rule-own-manager"));
    }

    #[test]
    fn the_sample_plan_is_lawful() {
        let (instance, plan) = sample::both();
        assert_eq!(violations(&Prepared::new(&instance), &plan), []);
    }
}
