//! H3: Everybody speaks the language a session is held in, and it is offered in that language.

use super::{Kind, Rule, Violation};
use crate::facts::Facts;

pub(super) static RULE: Rule = Rule {
    code: "H3",
    key: "rule-language",
    sentence: "Everybody speaks the language a session is held in, and it is offered in that language.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    for s in &facts.sessions {
        let language = s.session.language;
        if !s.offering.languages.contains(&language) {
            found.push(facts.breach(s, format!("not offered in language {language}")));
        }
        for k in &s.needs {
            if !facts.p.instance.people[facts.person(*k)].languages.contains(&language) {
                found.push(Violation {
                    need: Some(*k),
                    ..facts.breach(s, format!("person {} does not speak the language", facts.person(*k)))
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn a_language_nobody_offers_and_one_somebody_lacks() {
        let (instance, mut plan) = both();
        plan.sessions[0].language = 1;
        assert_eq!(broken(&instance, &plan, "H3"), plan.sessions[0].needs.len());
        plan.sessions[0].language = 9;
        assert_eq!(broken(&instance, &plan, "H3"), 1 + plan.sessions[0].needs.len());
    }
}
