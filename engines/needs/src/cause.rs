use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One scored contact: who, in which team, in which process or with which tool, and the score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub person: u64,
    pub team: u64,
    pub process: u64,
    pub value: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Where {
    /// People differ: training or coaching of some.
    Person,
    /// Teams differ: look at the team's leader, mix or habits.
    Team,
    /// Processes or tools differ whoever works on them: training will not fix it.
    Process,
    /// Nothing differs visibly: if the level is low, it is low for all.
    Everybody,
    NotEnoughData,
}

/// Where the differences lie, as shares of the variance of one contact's score, 0..1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Cause {
    pub place: Where,
    pub person: f64,
    pub team: f64,
    pub process: f64,
    pub contacts: usize,
}

/// Person, team or process? Shares are ω² (Hays 1963), which takes off what chance alone would explain; teams are taken off people.
///
/// Needs 30 contacts, 3 people and 5 contacts per person on average. A share under 0.05 counts as nothing.
pub fn cause(contacts: &[Contact]) -> Cause {
    let list: Vec<&Contact> = contacts.iter().filter(|c| c.value.is_finite()).collect();
    let team = explained(list.iter().map(|c| (c.team, c.value)));
    let person = explained(list.iter().map(|c| (c.person, c.value)));
    let process = explained(list.iter().map(|c| (c.process, c.value)));
    let within = (person.0 - team.0).max(0.0);
    let enough = list.len() >= 30 && person.1 >= 3 && list.len() >= 5 * person.1;
    let ranked = [(process.0, Where::Process), (team.0, Where::Team), (within, Where::Person)];
    let best =
        ranked.into_iter().fold((0.05, Where::Everybody), |best, next| if next.0 > best.0 { next } else { best });
    Cause {
        place: if enough { best.1 } else { Where::NotEnoughData },
        person: within,
        team: team.0,
        process: process.0,
        contacts: list.len(),
    }
}

/// Mean of a person's values against what the same mix of cases gives in the whole organisation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Adjusted {
    pub person: u64,
    pub n: usize,
    pub mean: f64,
    /// What an average colleague would show on this person's cases.
    pub expected: f64,
    /// Organisation's mean plus (mean − expected): comparable between people.
    pub adjusted: f64,
}

/// Case-mix adjustment of an operational figure by indirect standardisation: rows are (person, kind of case, value).
pub fn case_mix(rows: &[(u64, u64, f64)]) -> Vec<Adjusted> {
    let rows: Vec<&(u64, u64, f64)> = rows.iter().filter(|r| r.2.is_finite()).collect();
    let mut cases: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
    for (_, case, value) in rows.iter().copied() {
        let entry = cases.entry(*case).or_default();
        *entry = (entry.0 + value, entry.1 + 1.0);
    }
    let overall = rows.iter().map(|r| r.2).sum::<f64>() / rows.len().max(1) as f64;
    let mut people: BTreeMap<u64, (f64, f64, usize)> = BTreeMap::new();
    for (person, case, value) in rows.iter().copied() {
        let (sum, n) = cases[case];
        let entry = people.entry(*person).or_default();
        *entry = (entry.0 + value, entry.1 + sum / n, entry.2 + 1);
    }
    people
        .into_iter()
        .map(|(person, (sum, expected, n))| {
            let (mean, expected) = (sum / n as f64, expected / n as f64);
            Adjusted { person, n, mean, expected, adjusted: overall + mean - expected }
        })
        .collect()
}

/// ω² of a grouping and its number of groups.
fn explained(rows: impl Iterator<Item = (u64, f64)>) -> (f64, usize) {
    let mut groups: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
    rows.for_each(|(group, value)| groups.entry(group).or_default().push(value));
    let all: Vec<f64> = groups.values().flatten().copied().collect();
    let (n, k) = (all.len() as f64, groups.len() as f64);
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let centre = mean(&all);
    let total: f64 = all.iter().map(|v| (v - centre).powi(2)).sum();
    let between: f64 = groups.values().map(|g| g.len() as f64 * (mean(g) - centre).powi(2)).sum();
    if k < 2.0 || n <= k || total <= 0.0 {
        return (0.0, groups.len());
    }
    let noise = (total - between) / (n - k);
    (((between - (k - 1.0) * noise) / (total + noise)).clamp(0.0, 1.0), groups.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(value: impl Fn(u64, u64, u64) -> f64) -> Vec<Contact> {
        (0..12_u64)
            .flat_map(|person| (0..12_u64).map(move |i| (person, person / 4, i % 3, i)))
            .map(|(person, team, process, i)| Contact {
                person,
                team,
                process,
                value: value(person, team, process) + ((person * 7 + i * 5) % 11) as f64,
            })
            .collect()
    }

    #[test]
    fn the_place_is_found() {
        assert_eq!(cause(&contacts(|person, _, _| if person % 4 == 0 { 40.0 } else { 70.0 })).place, Where::Person);
        assert_eq!(cause(&contacts(|_, team, _| if team == 1 { 40.0 } else { 70.0 })).place, Where::Team);
        assert_eq!(cause(&contacts(|_, _, process| if process == 2 { 40.0 } else { 70.0 })).place, Where::Process);
        assert_eq!(cause(&contacts(|_, _, _| 40.0)).place, Where::Everybody);
        assert_eq!(cause(&contacts(|_, _, _| 40.0)[..20]).place, Where::NotEnoughData);
        assert_eq!(cause(&[]).place, Where::NotEnoughData);
    }

    #[test]
    fn hard_cases_are_not_held_against_anybody() {
        // Both work exactly as fast as is usual for the case; one gets the long ones.
        let rows: Vec<(u64, u64, f64)> = (0..20)
            .map(|i| if i < 18 { (1, 1, 600.0) } else { (1, 0, 200.0) })
            .chain((0..20).map(|i| if i < 2 { (2, 1, 600.0) } else { (2, 0, 200.0) }))
            .collect();
        let found = case_mix(&rows);
        assert!(
            (found[0].mean - 560.0).abs() < 1e-9 && (found[0].adjusted - found[1].adjusted).abs() < 1e-9,
            "{found:?}"
        );
        assert!(case_mix(&[]).is_empty());
    }
}
