//! `forecast.csv`: contacts and handling time per half hour of a queue, in local time of its site.

use std::collections::{BTreeSet, HashMap, HashSet};

use kit::{Chance, Day, Done, Say, Zone, time::at_local, time::plus_days};
use serde::{Deserialize, Serialize};
use store::{Act, Work};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use crate::{
    model::{Forecast, Queue},
    snapshot::SLOT_MINUTES,
    store as db,
};

#[derive(Clone, Copy, Debug)]
pub struct ForecastFile;

const COLUMNS: &[(&str, bool)] =
    &[("queue", true), ("site", true), ("date", true), ("start", true), ("calls", true), ("aht_seconds", true)];

/// What a row changes, and what undoing it needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Change {
    forecast: Row,
    /// What stood there before, `(calls, aht_seconds)`.
    before: Option<(f64, f64)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    queue: String,
    starts_at: kit::At,
    calls: f64,
    aht_seconds: f64,
}

impl Importer for ForecastFile {
    fn kind(&self) -> &'static str {
        "forecast"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        COLUMNS
    }
    fn dates(&self) -> &'static [&'static str] {
        &["date"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, survey: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Forecasts::new(look, survey).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(undo(work, import, rows))
    }
}

type Problems = Vec<(String, String, Say)>;

/// One reading of one file: what stands in its span already, and which half hours its rows have named.
struct Forecasts {
    sites: HashMap<String, Zone>,
    queues: HashSet<String>,
    before: HashMap<(String, kit::At), (f64, f64)>,
    seen: HashMap<(String, kit::At), i64>,
}

impl Forecasts {
    async fn new(look: &mut Work, survey: &Survey) -> Done<Forecasts> {
        let before = match survey.days.get("date") {
            // A day more on either side: the sites lie in other zones.
            Some((from, to)) => {
                let at = |day, by| at_local(plus_days(day, by), 0, Zone::UTC);
                db::queues::forecast(look, at(*from, -1), at(*to, 2)).await?
            }
            None => Vec::new(),
        };
        Ok(Forecasts {
            sites: people::sites(look).await?.into_iter().map(|s| (s.slug, s.zone)).collect(),
            queues: db::queues::queues(look).await?.into_iter().map(|q| q.id).collect(),
            before: before.into_iter().map(|f| ((f.queue, f.starts_at), (f.calls, f.aht_seconds))).collect(),
            seen: HashMap::new(),
        })
    }

    fn look(&mut self, line: i64, cells: &Cells) -> Done<RowPlan> {
        let label = format!("{} {} {}", cell(cells, "queue"), cell(cells, "date"), cell(cells, "start"));
        let mut plan = RowPlan { line, label, outcome: "error".into(), ..RowPlan::default() };
        let row = match row(cells, &self.sites) {
            Ok(row) => row,
            Err(problems) => return Ok(RowPlan { problems, ..plan }),
        };
        let key = (row.queue.clone(), row.starts_at);
        if let Some(first) = self.seen.insert(key.clone(), line) {
            let say = Say::new("plan-import-twice").with("n", first);
            plan.problems = vec![("start".into(), cell(cells, "start").into(), say)];
            return Ok(plan);
        }
        let before = self.before.get(&key).copied();
        plan.outcome = match before {
            None => "new",
            Some((calls, aht)) if calls == row.calls && aht == row.aht_seconds => "same",
            Some(_) => "changed",
        }
        .into();
        let known = self.queues.contains(&row.queue);
        plan.consequences.extend((!known).then(|| Say::new("plan-import-new-queue").with("queue", &row.queue)));
        plan.change = serde_json::to_value(Change { forecast: row, before })?;
        Ok(plan)
    }
}

impl Planner for Forecasts {
    fn plan<'a>(&'a mut self, _: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move { rows.iter().map(|(line, cells)| self.look(*line, cells)).collect() })
    }
}

fn cell<'a>(cells: &'a Cells, name: &str) -> &'a str {
    cells.get(name).map_or("", |c| c.trim())
}

fn row(cells: &Cells, sites: &HashMap<String, Zone>) -> Result<Row, Problems> {
    let mut problems: Problems = Vec::new();
    let mut bad = |field: &str, key: &str| problems.push((field.into(), cell(cells, field).into(), Say::new(key)));
    let queue = cell(cells, "queue").to_owned();
    if queue.is_empty() || queue.len() > 60 {
        bad("queue", "plan-import-queue");
    }
    let zone = sites.get(cell(cells, "site")).copied();
    if zone.is_none() {
        bad("site", "plan-import-site");
    }
    let day: Option<Day> = cell(cells, "date").parse().ok();
    if day.is_none() {
        bad("date", "plan-import-date");
    }
    let minutes = clock(cell(cells, "start")).filter(|m| m % SLOT_MINUTES == 0);
    if minutes.is_none() {
        bad("start", "plan-import-start");
    }
    let calls = number(cell(cells, "calls")).filter(|n| (0.0..=100_000.0).contains(n));
    if calls.is_none() {
        bad("calls", "plan-import-calls");
    }
    let aht = number(cell(cells, "aht_seconds")).filter(|n| (1.0..=36_000.0).contains(n));
    if aht.is_none() {
        bad("aht_seconds", "plan-import-aht");
    }
    match (zone, day, minutes, calls, aht) {
        (Some(zone), Some(day), Some(minutes), Some(calls), Some(aht_seconds)) if problems.is_empty() => {
            Ok(Row { queue, starts_at: at_local(day, minutes, zone), calls, aht_seconds })
        }
        _ => Err(problems),
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|n| n.is_finite())
}

/// `08:30`, minutes after midnight.
fn clock(text: &str) -> Option<i64> {
    let (h, m) = text.split_once(':')?;
    let (h, m): (i64, i64) = (h.parse().ok()?, m.parse().ok()?);
    ((0..24).contains(&h) && (0..60).contains(&m)).then_some(h * 60 + m)
}

async fn apply(work: &mut Work, import: &str, rows: &mut [RowPlan]) -> Done<()> {
    let mut all = Vec::new();
    for row in rows.iter().filter(|r| r.problems.is_empty() && r.outcome != "same") {
        let change: Change = serde_json::from_value(row.change.clone())?;
        all.push(forecast(change.forecast));
    }
    let queues: BTreeSet<&str> = all.iter().map(|f| f.queue.as_str()).collect();
    let queues: Vec<Queue> = queues.into_iter().map(Queue::new).collect();
    db::queues::add(work, &queues).await?;
    db::queues::put_forecast(work, import, &all).await
}

fn forecast(r: Row) -> Forecast {
    Forecast { queue: r.queue, starts_at: r.starts_at, calls: r.calls, aht_seconds: r.aht_seconds }
}

/// New half hours go, changed ones get their old figures back. Queues stay: somebody may have set their targets.
async fn undo(work: &mut Work, import: &str, rows: &[RowPlan]) -> Done<()> {
    db::queues::drop_forecast(work, import).await?;
    let mut old = Vec::new();
    for row in rows.iter().filter(|r| r.outcome == "changed") {
        let change: Change = serde_json::from_value(row.change.clone())?;
        if let Some((calls, aht_seconds)) = change.before {
            old.push(Forecast { calls, aht_seconds, ..forecast(change.forecast) });
        }
    }
    db::queues::put_forecast(work, "", &old).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(start: &str, calls: &str) -> Cells {
        let pairs = [
            ("queue", "technical-lv"),
            ("site", "riga"),
            ("date", "2026-12-01"),
            ("start", start),
            ("calls", calls),
            ("aht_seconds", "300"),
        ];
        pairs.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    }

    #[test]
    fn a_row_is_read_on_the_clock_of_its_site() {
        let sites = HashMap::from([("riga".to_owned(), Zone::Europe__Riga)]);
        let read = row(&cells("08:30", "41.5"), &sites).map(|r| (r.starts_at.iso(), r.calls));
        assert_eq!(read, Ok(("2026-12-01T06:30:00Z".to_owned(), 41.5)));
        let bad = row(&cells("08:40", "many"), &sites).map_err(|p| p.into_iter().map(|p| p.0).collect::<Vec<_>>());
        assert_eq!(bad, Err(vec!["start".to_owned(), "calls".to_owned()]));
        assert_eq!(row(&cells("08:30", "1"), &HashMap::new()).map_err(|p| p[0].0.clone()), Err("site".to_owned()));
    }
}
