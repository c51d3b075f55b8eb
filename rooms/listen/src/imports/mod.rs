//! The kinds of file this room takes in, one per file here, and what they share.

mod engagement;
mod feedback;
mod metrics;
mod qa;

use std::{
    collections::{BTreeMap, HashMap},
    hash::Hash,
};

pub(crate) use engagement::EngagementFile;
pub(crate) use feedback::FeedbackFile;
use kit::{Day, Done, PersonId, Say, TeamId};
pub(crate) use metrics::MetricsFile;
pub(crate) use qa::QaFile;
use store::Work;
use web::{RowPlan, Survey, import::Cells};

/// A row being looked at: its cells, and what is wrong with them.
struct Row<'a> {
    cells: &'a Cells,
    problems: Vec<(String, String, Say)>,
}

impl<'a> Row<'a> {
    fn new(cells: &'a Cells) -> Self {
        Self { cells, problems: Vec::new() }
    }

    fn text(&self, column: &str) -> &'a str {
        self.cells.get(column).map_or("", |c| c.trim())
    }

    fn problem(&mut self, column: &str, say: Say) {
        self.problems.push((column.to_owned(), self.text(column).to_owned(), say));
    }

    /// A date that exists and is not in the future.
    fn day(&mut self, column: &str, today: Day) -> Option<Day> {
        let text = self.text(column);
        match text.parse::<Day>().ok() {
            Some(day) if day <= today => Some(day),
            Some(_) => {
                self.problem(column, Say::new("listen-import-future").with("today", today.to_string()));
                None
            }
            None => {
                self.problem(column, Say::new("listen-import-day"));
                None
            }
        }
    }

    /// A number within bounds, with a point or a comma; `None` for an empty cell.
    fn number(&mut self, column: &str, min: f64, max: f64) -> Option<f64> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        match text.replace(',', ".").parse::<f64>() {
            Ok(n) if (min..=max).contains(&n) => Some(n),
            _ => {
                self.problem(column, Say::new("listen-import-number").with("min", min).with("max", max));
                None
            }
        }
    }

    fn person(&mut self, column: &str, numbers: &HashMap<String, PersonId>) -> Option<PersonId> {
        let text = self.text(column);
        let found = numbers.get(text).cloned();
        if found.is_none() {
            self.problem(column, Say::new("listen-import-person"));
        }
        found
    }

    /// The plan of a row with problems.
    fn refused(self, line: i64, label: String) -> RowPlan {
        RowPlan { line, outcome: "error".into(), label, problems: self.problems, ..RowPlan::default() }
    }
}

/// Rows a file shares with what is kept already, each counted once per occurrence.
struct Known<K>(HashMap<K, usize>);

impl<K: Eq + Hash> Known<K> {
    fn of(keys: impl IntoIterator<Item = K>) -> Self {
        let mut map = HashMap::new();
        for key in keys {
            *map.entry(key).or_insert(0) += 1;
        }
        Self(map)
    }

    /// Whether one more of this is known; it is used up by asking.
    fn take(&mut self, key: &K) -> bool {
        match self.0.get_mut(key) {
            Some(n) if *n > 0 => {
                *n -= 1;
                true
            }
            _ => false,
        }
    }
}

/// The first and last day in a column of the file, for reading what is kept in that span.
fn span_of(survey: &Survey, column: &str) -> Option<(Day, Day)> {
    survey.days.get(column).copied()
}

/// In which team each person worked on each day asked for. One question to people for all.
pub(crate) async fn teams_on(
    work: &mut Work,
    asked: impl IntoIterator<Item = (PersonId, Day)>,
) -> Done<HashMap<(PersonId, Day), TeamId>> {
    let mut by_person: BTreeMap<PersonId, Vec<Day>> = BTreeMap::new();
    for (person, day) in asked {
        by_person.entry(person).or_default().push(day);
    }
    let days = || by_person.values().flatten().copied();
    let (Some(from), Some(to)) = (days().min(), days().max()) else { return Ok(HashMap::new()) };
    let people: Vec<PersonId> = by_person.keys().cloned().collect();
    let mut out = HashMap::new();
    for (person, team, first, last) in people::teams_between(work, &people, from, to).await? {
        let inside = |day: &&Day| **day >= first && last.is_none_or(|last| **day <= last);
        for day in by_person.get(&person).into_iter().flatten().filter(inside) {
            out.insert((person.clone(), *day), team.clone());
        }
    }
    Ok(out)
}

/// The changes of rows that are to be written, with their place in `rows`.
fn changes<T: serde::de::DeserializeOwned>(rows: &[RowPlan]) -> Done<Vec<(usize, T)>> {
    let wanted = |r: &&(usize, &RowPlan)| r.1.problems.is_empty() && matches!(r.1.outcome.as_str(), "new" | "changed");
    let rows: Vec<(usize, &RowPlan)> = rows.iter().enumerate().collect();
    rows.iter().filter(wanted).map(|(i, r)| Ok((*i, serde_json::from_value(r.change.clone())?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(list: &[(&str, &str)]) -> Cells {
        list.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn a_problem_names_field_value_and_repair() {
        let cells = cells(&[("date", "31.02.2026"), ("score", "7")]);
        let mut row = Row::new(&cells);
        let today: Day = "2026-11-22".parse().expect("a day");
        assert_eq!(row.day("date", today), None);
        assert_eq!(row.number("score", 1.0, 5.0), None);
        assert_eq!(row.number("other", 1.0, 5.0), None);
        let plan = row.refused(4, "x".into());
        assert_eq!((plan.line, plan.outcome.as_str(), plan.problems.len()), (4, "error", 2));
        assert_eq!(plan.problems[0].1, "31.02.2026");
        assert_eq!(plan.problems[1].2.key, "listen-import-number");
    }

    #[test]
    fn commas_are_read_as_points() {
        let cells = cells(&[("fcr", "68,5")]);
        assert_eq!(Row::new(&cells).number("fcr", 0.0, 100.0), Some(68.5));
    }

    #[test]
    fn the_same_row_twice_is_two_rows() {
        let mut known = Known::of(["a", "a", "b"]);
        assert!(known.take(&"a") && known.take(&"a") && !known.take(&"a") && known.take(&"b") && !known.take(&"c"));
    }
}
