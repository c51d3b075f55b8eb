//! Who is led by whom, at any depth.

use std::collections::{HashMap, HashSet};

use kit::PersonId;

use crate::model::Person;

/// Everybody below `top`, not only the direct reports, `top` not among them; `everyone` as of the day it is about.
pub fn below(everyone: &[Person], top: &PersonId) -> HashSet<PersonId> {
    let mut reports: HashMap<&PersonId, Vec<&PersonId>> = HashMap::new();
    for person in everyone {
        if let Some(manager) = person.manager() {
            reports.entry(manager).or_default().push(&person.id);
        }
    }
    let (mut found, mut next) = (HashSet::new(), vec![top]);
    while let Some(manager) = next.pop() {
        for id in reports.get(manager).into_iter().flatten() {
            // A circle in the data ends here.
            if *id != top && found.insert((*id).clone()) {
                next.push(id);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Placement;

    fn person(id: &str, manager: &str) -> Person {
        let words = |s: &str| kit::Words::one(kit::Lang::En, s);
        let placement = Placement {
            team: "t".into(),
            team_slug: "t".into(),
            team_name: words("T"),
            department: "d".into(),
            department_slug: "d".into(),
            department_name: words("D"),
            site: "s".into(),
            site_slug: "s".into(),
            site_name: words("S"),
            zone: kit::Zone::UTC,
            position: "agent".into(),
            manager: (!manager.is_empty()).then(|| manager.into()),
            queue: None,
            contract: "permanent".into(),
            weekly_minutes: 2400,
            wage_minor_per_hour: 1500,
        };
        Person {
            id: id.into(),
            staff_number: id.into(),
            handle: id.into(),
            name: id.into(),
            email: String::new(),
            lang: kit::Lang::En,
            spoken: Vec::new(),
            home: false,
            bio: None,
            hired_on: None,
            ended_on: None,
            placement: Some(placement),
        }
    }

    #[test]
    fn the_line_below_ends_at_circles() {
        let all = [person("top", ""), person("lead", "top"), person("agent", "lead"), person("other", "else")];
        let ids = |top: &str| {
            let mut ids: Vec<String> = below(&all, &top.into()).into_iter().map(|p| p.0).collect();
            ids.sort();
            ids
        };
        assert_eq!(ids("top"), ["agent", "lead"]);
        assert_eq!(ids("agent"), Vec::<String>::new());
        let circle = [person("a", "b"), person("b", "a")];
        assert_eq!(below(&circle, &"a".into()).len(), 1);
    }
}
