//! H6: The trainer teaches the course, speaks the language, can travel there, is free, and does not attend.

use super::{Kind, Rule, Violation};
use crate::facts::{Facts, Read, overlaps};
use crate::instance::Trainer;

pub(super) static RULE: Rule = Rule {
    code: "H6",
    key: "rule-trainer",
    sentence: "The trainer teaches the course, speaks the language, can travel there, is free, and does not attend.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut busy = vec![Vec::new(); facts.p.instance.trainers.len()];
    for (at, s) in facts.sessions.iter().enumerate() {
        match (s.offering.needs_trainer, s.trainer) {
            (true, None) => found.push(facts.breach(s, "no trainer".to_owned())),
            (false, Some(_)) => found.push(facts.breach(s, "this method takes no trainer".to_owned())),
            (true, Some(t)) => {
                found.extend(unfit(facts, s, t).into_iter().map(|text| facts.breach(s, text)));
                let travel = facts.p.instance.travel(t.site, s.place).unwrap_or(0);
                busy[t.id].push((s.start - travel, s.end + travel, at));
            }
            (false, None) => {}
        }
    }
    for (t, blocks) in busy.iter_mut().enumerate() {
        for (_, later) in overlaps(blocks) {
            found.push(facts.breach(&facts.sessions[later], format!("trainer {t} is in another session")));
        }
    }
    found
}

fn unfit(facts: &Facts, s: &Read, t: &Trainer) -> Vec<String> {
    let travel = facts.p.instance.travel(t.site, s.place);
    let (from, to) = (s.start - travel.unwrap_or(0), s.end + travel.unwrap_or(0));
    let attends = t.person.is_some_and(|p| s.needs.iter().any(|k| facts.person(*k) == p));
    [
        (!t.courses.contains(&s.offering.course), "does not teach the course"),
        (!t.languages.contains(&s.session.language), "does not speak the language"),
        (travel.is_none(), "cannot travel there"),
        (!t.open.iter().any(|(a, b)| *a <= from && to <= *b), "is not available"),
        (attends, "attends the same session"),
    ]
    .into_iter()
    .filter(|(bad, _)| *bad)
    .map(|(_, text)| format!("trainer {} {text}", t.id))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn none_unskilled_away_and_twice_at_once() {
        let (mut instance, mut plan) = both();
        plan.sessions.push(plan.sessions[0].clone());
        assert_eq!(broken(&instance, &plan, "H6"), 1);
        plan.sessions.pop();
        instance.trainers[0].courses.clear();
        assert_eq!(broken(&instance, &plan, "H6"), 1);
        instance.trainers[0].open.clear();
        assert_eq!(broken(&instance, &plan, "H6"), 2);
        plan.sessions[0].trainer = None;
        assert_eq!(broken(&instance, &plan, "H6"), 1);
    }

    #[test]
    fn nobody_teaches_and_attends_at_once() {
        let (mut instance, plan) = both();
        instance.trainers[0].person = Some(1);
        assert_eq!(broken(&instance, &plan, "H6"), 1);
    }
}
