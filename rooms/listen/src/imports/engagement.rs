use std::collections::{BTreeMap, HashMap};

use kit::{Chance, Day, Done, Say, TeamId, time};
use serde::{Deserialize, Serialize};
use store::{Act, Work};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{Row, changes};
use crate::{
    model::{Engagement, SMALL_GROUP},
    store::{self as db, KeptEngagement},
};

const COLUMNS: [(&str, bool); 5] =
    [("team", true), ("period", true), ("answers", true), ("satisfaction", true), ("engagement", false)];

/// `team,period,answers,satisfaction,engagement`: what one team answered in the survey of a year (`2026`) or of a quarter
/// (`2026-Q3`), as means from 1 to 5. Single answers never come into the house, nor do groups under the smallest size.
#[derive(Debug)]
pub(crate) struct EngagementFile;

/// What a row writes, and what stood there before.
#[derive(Debug, Serialize, Deserialize)]
struct Change {
    after: Engagement,
    before: Option<KeptEngagement>,
}

impl Importer for EngagementFile {
    fn kind(&self) -> &'static str {
        "engagement"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &COLUMNS
    }
    fn planner<'a>(&'a self, look: &'a mut Work, _: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Surveys::new(look).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move {
            let changes: Vec<(usize, Change)> = changes(rows)?;
            let all: Vec<KeptEngagement> =
                changes.into_iter().map(|(_, c)| (c.after, Some(import.to_owned()))).collect();
            db::put_engagement(work, &all).await
        })
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move {
            let changes: Vec<(usize, Change)> = changes(rows)?;
            // What a later file has changed again is no longer ours to put back.
            let now = db::all_engagement(work).await?;
            let ours = |e: &Engagement| {
                now.iter().any(|k| k.0.team == e.team && k.0.period == e.period && k.1.as_deref() == Some(import))
            };
            let before: Vec<KeptEngagement> =
                changes.into_iter().filter(|(_, c)| ours(&c.after)).filter_map(|(_, c)| c.before).collect();
            db::put_engagement(work, &before).await
        })
    }
    fn undone<'a>(&'a self, work: &'a mut Work, import: &'a str) -> Act<'a, ()> {
        // What is left with this import's name had nothing before.
        Box::pin(async move { db::remove_engagement(work, import).await })
    }
}

/// One reading of one file: teams by slug, what is kept already, and what its rows have named.
struct Surveys {
    today: Day,
    teams: BTreeMap<String, TeamId>,
    kept: HashMap<(TeamId, String), KeptEngagement>,
    seen: HashMap<(TeamId, String), i64>,
}

impl Surveys {
    async fn new(look: &mut Work) -> Done<Surveys> {
        let kept = db::all_engagement(look).await?;
        Ok(Surveys {
            today: people::today(look).await?,
            teams: people::teams(look).await?.into_iter().map(|t| (t.slug, t.id)).collect(),
            kept: kept.into_iter().map(|k| ((k.0.team.clone(), k.0.period.clone()), k)).collect(),
            seen: HashMap::new(),
        })
    }

    fn look(&mut self, line: i64, cells: &Cells) -> Done<RowPlan> {
        let mut row = Row::new(cells);
        let label = [row.text("team"), row.text("period")].join(" · ");
        let read = self.read(&mut row);
        if let Some(e) = &read
            && let Some(first) = self.seen.insert((e.team.clone(), e.period.clone()), line)
        {
            row.problem("period", Say::new("listen-import-team-twice").with("line", first));
        }
        let after = match read {
            Some(e) if row.problems.is_empty() => e,
            _ => return Ok(row.refused(line, label)),
        };
        let before = self.kept.remove(&(after.team.clone(), after.period.clone()));
        let outcome = match &before {
            None => "new",
            Some((before, _)) if *before == after => "same",
            Some(_) => "changed",
        };
        let change = serde_json::to_value(Change { after, before })?;
        Ok(RowPlan { line, outcome: outcome.into(), label, change, ..RowPlan::default() })
    }

    fn read(&self, row: &mut Row) -> Option<Engagement> {
        let team = self.teams.get(row.text("team")).cloned();
        if team.is_none() {
            let known: Vec<&str> = self.teams.keys().take(20).map(String::as_str).collect();
            row.problem("team", Say::new("listen-import-team").with("known", known.join(", ")));
        }
        let period = period(row.text("period"), self.today);
        if period.is_none() {
            row.problem("period", Say::new("listen-import-period"));
        }
        let answers = row.text("answers").parse::<i64>().ok().filter(|n| (0..=100_000).contains(n));
        match answers {
            None => row.problem("answers", Say::new("listen-import-number").with("min", 0).with("max", 100_000)),
            Some(n) if n < SMALL_GROUP => row.problem("answers", Say::new("listen-import-few").with("n", SMALL_GROUP)),
            Some(_) => {}
        }
        let satisfaction = row.number("satisfaction", 1.0, 5.0);
        if row.text("satisfaction").is_empty() {
            row.problem("satisfaction", Say::new("listen-import-number").with("min", 1.0).with("max", 5.0));
        }
        let engagement = row.number("engagement", 1.0, 5.0);
        Some(Engagement { team: team?, period: period?, answers: answers?, satisfaction: satisfaction?, engagement })
    }
}

impl Planner for Surveys {
    fn plan<'a>(&'a mut self, _: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move { rows.iter().map(|(line, cells)| self.look(*line, cells)).collect() })
    }
}

/// `2026` or `2026-Q3`, also `2026 q3`; not one that is still to come.
fn period(text: &str, today: Day) -> Option<String> {
    let text = text.trim().to_uppercase().replace([' ', '/'], "-");
    let (year, quarter) = match text.split_once("-Q") {
        Some((year, q)) => (year.parse::<i32>().ok()?, Some(q.parse::<u32>().ok().filter(|q| (1..=4).contains(q))?)),
        None => (text.parse::<i32>().ok()?, None),
    };
    let begins = Day::from_ymd_opt(year, quarter.map_or(1, |q| q * 3 - 2), 1)?;
    let sensible = (2000..=time::year_of(today)).contains(&year) && begins <= today;
    sensible.then(|| quarter.map_or_else(|| year.to_string(), |q| format!("{year}-Q{q}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_or_a_quarter_that_has_begun() {
        let today = Day::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        assert_eq!(period("2025", today).as_deref(), Some("2025"));
        assert_eq!(period("2026 q3", today).as_deref(), Some("2026-Q3"));
        assert_eq!(period("2026/Q4", today).as_deref(), Some("2026-Q4"));
        for wrong in ["2026-Q5", "2027", "2027-Q1", "Q3", "spring", "1926", ""] {
            assert_eq!(period(wrong, today), None, "{wrong}");
        }
    }
}
