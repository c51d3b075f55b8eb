use std::collections::HashMap;

use kit::{Chance, Day, Done, PersonId, Say, time::monday};
use serde::{Deserialize, Serialize};
use store::{Act, Work};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{Row, changes, span_of};
use crate::{
    model::MetricWeek,
    store::{self as db, Kept},
};

const COLUMNS: [(&str, bool); 7] = [
    ("person_id", true),
    ("week", true),
    ("contacts", true),
    ("aht_seconds", false),
    ("fcr_pct", false),
    ("csat", false),
    ("qa_pct", false),
];

/// `person_id,week,contacts,aht_seconds,fcr_pct,csat,qa_pct`: one person's week; an empty cell is "not measured".
#[derive(Debug)]
pub(crate) struct MetricsFile;

/// A week to write, and what stood there before.
#[derive(Debug, Serialize, Deserialize)]
struct Change {
    after: MetricWeek,
    before: Option<Kept>,
}

impl Importer for MetricsFile {
    fn kind(&self) -> &'static str {
        "metrics"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &COLUMNS
    }
    fn dates(&self) -> &'static [&'static str] {
        &["week"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, survey: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Weeks::new(look, survey).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move {
            let changes: Vec<(usize, Change)> = changes(rows)?;
            let weeks: Vec<Kept> = changes.into_iter().map(|(_, c)| (c.after, Some(import.to_owned()))).collect();
            db::put_weeks(work, &weeks).await
        })
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move {
            let changes: Vec<(usize, Change)> = changes(rows)?;
            let weeks = changes.iter().map(|(_, c)| c.after.week);
            let (Some(from), Some(to)) = (weeks.clone().min(), weeks.max()) else { return Ok(()) };
            // A week that a later file has changed again is no longer ours to put back.
            let now = db::weeks_between(work, from, to).await?;
            let ours =
                |w: &MetricWeek| now.get(&(w.person.clone(), w.week)).is_some_and(|k| k.1.as_deref() == Some(import));
            let before: Vec<Kept> =
                changes.into_iter().filter(|(_, c)| ours(&c.after)).filter_map(|(_, c)| c.before).collect();
            db::put_weeks(work, &before).await
        })
    }
    fn undone<'a>(&'a self, work: &'a mut Work, import: &'a str) -> Act<'a, ()> {
        // What is left with this import's name had no week before.
        Box::pin(async move { db::remove_weeks(work, import).await })
    }
}

/// One reading of one file: weeks kept already in its span, and those its rows have named.
struct Weeks {
    today: Day,
    numbers: HashMap<String, PersonId>,
    kept: HashMap<(PersonId, Day), Kept>,
    seen: HashMap<(PersonId, Day), i64>,
}

impl Weeks {
    async fn new(look: &mut Work, survey: &Survey) -> Done<Weeks> {
        let kept = match span_of(survey, "week") {
            Some((from, to)) => db::weeks_between(look, monday(from), to).await?,
            None => HashMap::new(),
        };
        let (today, numbers) = (people::today(look).await?, people::staff_numbers(look).await?);
        Ok(Weeks { today, numbers, kept, seen: HashMap::new() })
    }
}

impl Planner for Weeks {
    fn plan<'a>(&'a mut self, _: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        let Weeks { today, numbers, kept, seen } = self;
        Box::pin(
            async move { rows.iter().map(|(line, cells)| look(*line, cells, *today, numbers, kept, seen)).collect() },
        )
    }
}

fn look(
    line: i64,
    cells: &Cells,
    today: Day,
    numbers: &HashMap<String, PersonId>,
    kept: &mut HashMap<(PersonId, Day), Kept>,
    seen: &mut HashMap<(PersonId, Day), i64>,
) -> Done<RowPlan> {
    let mut row = Row::new(cells);
    let label = [row.text("person_id"), row.text("week")].join(" · ");
    let week = read(&mut row, today, numbers);
    if let Some(week) = &week
        && let Some(first) = seen.insert((week.person.clone(), week.week), line)
    {
        row.problem("week", Say::new("listen-import-twice").with("line", first));
    }
    let after = match week {
        Some(week) if row.problems.is_empty() => week,
        _ => return Ok(row.refused(line, label)),
    };
    let before = kept.remove(&(after.person.clone(), after.week));
    let outcome = match &before {
        None => "new",
        Some((before, _)) if *before == after => "same",
        Some(_) => "changed",
    };
    let change = serde_json::to_value(Change { after, before })?;
    Ok(RowPlan { line, outcome: outcome.into(), label, change, ..RowPlan::default() })
}

fn read(row: &mut Row, today: Day, numbers: &HashMap<String, PersonId>) -> Option<MetricWeek> {
    let person = row.person("person_id", numbers);
    let day = row.day("week", today);
    if let Some(day) = day
        && monday(day) != day
    {
        row.problem("week", Say::new("listen-import-monday").with("monday", monday(day).to_string()));
    }
    let contacts = row.text("contacts").parse::<i64>().ok().filter(|n| (0..=100_000).contains(n));
    if contacts.is_none() {
        row.problem("contacts", Say::new("listen-import-number").with("min", 0).with("max", 100_000));
    }
    let aht_seconds = row.number("aht_seconds", 0.0, 86_400.0);
    let fcr_pct = row.number("fcr_pct", 0.0, 100.0);
    let csat = row.number("csat", 1.0, 5.0);
    let qa_pct = row.number("qa_pct", 0.0, 100.0);
    Some(MetricWeek { person: person?, week: day?, contacts: contacts?, aht_seconds, fcr_pct, csat, qa_pct })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_same_changed_twice_and_wrong_day() {
        let today: Day = "2026-11-22".parse().expect("a day");
        let numbers = HashMap::from([("1".to_owned(), PersonId::from("p1"))]);
        let cells = |week: &str, fcr: &str| -> Cells {
            [("person_id", "1"), ("week", week), ("contacts", "120"), ("aht_seconds", "412"), ("fcr_pct", fcr)]
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect()
        };
        let mut kept = HashMap::new();
        let first =
            look(2, &cells("2026-11-02", "70"), today, &numbers, &mut kept, &mut HashMap::new()).expect("a plan");
        assert_eq!(first.outcome, "new");
        let change: Change = serde_json::from_value(first.change).expect("a change");
        let again = |fcr: &str| {
            let mut kept = HashMap::from([((PersonId::from("p1"), change.after.week), (change.after.clone(), None))]);
            look(2, &cells("2026-11-02", fcr), today, &numbers, &mut kept, &mut HashMap::new()).expect("a plan").outcome
        };
        assert_eq!((again("70").as_str(), again("71.5").as_str()), ("same", "changed"));
        let mut seen = HashMap::from([((PersonId::from("p1"), change.after.week), 2)]);
        let twice =
            look(3, &cells("2026-11-02", "70"), today, &numbers, &mut HashMap::new(), &mut seen).expect("a plan");
        assert_eq!(twice.problems[0].2.key, "listen-import-twice");
        let tuesday = look(4, &cells("2026-11-03", "70"), today, &numbers, &mut HashMap::new(), &mut HashMap::new())
            .expect("a plan");
        assert_eq!(tuesday.problems[0].2.key, "listen-import-monday");
    }
}
