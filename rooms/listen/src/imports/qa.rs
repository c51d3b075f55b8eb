use std::collections::{HashMap, HashSet};

use kit::{Chance, Day, Done, PersonId, Say, SkillId, TeamId};
use store::{Act, Work};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{Known, Row, changes, span_of, teams_on};
use crate::{jobs, model::QaScore, store as db};

const COLUMNS: [(&str, bool); 5] =
    [("person_id", true), ("date", true), ("criterion", true), ("score", true), ("evaluator_id", false)];

/// `person_id,date,criterion,score,evaluator_id`: one criterion (a skill) of one reviewed contact, 0 to 100.
#[derive(Debug)]
pub(crate) struct QaFile;

impl Importer for QaFile {
    fn kind(&self) -> &'static str {
        "qa"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &COLUMNS
    }
    fn dates(&self) -> &'static [&'static str] {
        &["date"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, survey: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Scores::new(look, survey).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, _: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move { db::remove_scores(work, import).await })
    }
    fn applied<'a>(&'a self, work: &'a mut Work, _: &'a str) -> Act<'a, ()> {
        Box::pin(jobs::measure_now(work))
    }
    fn undone<'a>(&'a self, work: &'a mut Work, _: &'a str) -> Act<'a, ()> {
        Box::pin(jobs::measure_now(work))
    }
}

struct Against {
    today: Day,
    skills: HashSet<SkillId>,
    numbers: HashMap<String, PersonId>,
    placed: HashMap<(PersonId, Day), TeamId>,
}

/// One reading of one file.
struct Scores {
    against: Against,
    known: Known<String>,
}

impl Scores {
    async fn new(look: &mut Work, survey: &Survey) -> Done<Scores> {
        let kept = match span_of(survey, "date") {
            Some((from, to)) => db::scores_between(look, from, to).await?,
            None => Vec::new(),
        };
        let against = Against {
            today: people::today(look).await?,
            skills: curriculum::skills(look).await?.into_iter().map(|s| s.id).collect(),
            numbers: people::staff_numbers(look).await?,
            placed: HashMap::new(),
        };
        Ok(Scores { against, known: Known::of(kept.iter().map(key)) })
    }
}

impl Planner for Scores {
    fn plan<'a>(&'a mut self, work: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move {
            let asked: Vec<(PersonId, Day)> = rows
                .iter()
                .filter_map(|(_, c)| {
                    Some((
                        self.against.numbers.get(c.get("person_id")?.trim())?.clone(),
                        c.get("date")?.trim().parse().ok()?,
                    ))
                })
                .collect();
            self.against.placed = teams_on(work, asked).await?;
            rows.iter().map(|(line, cells)| look(*line, cells, &self.against, &mut self.known)).collect()
        })
    }
}

fn look(line: i64, cells: &Cells, against: &Against, known: &mut Known<String>) -> Done<RowPlan> {
    let mut row = Row::new(cells);
    let label = [row.text("person_id"), row.text("date"), row.text("criterion")].join(" · ");
    let score = match read(&mut row, against) {
        Some(score) if row.problems.is_empty() => score,
        _ => return Ok(row.refused(line, label)),
    };
    let outcome = if known.take(&key(&score)) { "same" } else { "new" };
    Ok(RowPlan { line, outcome: outcome.into(), label, change: serde_json::to_value(&score)?, ..RowPlan::default() })
}

fn read(row: &mut Row, against: &Against) -> Option<QaScore> {
    let person = row.person("person_id", &against.numbers);
    let day = row.day("date", against.today);
    let skill = SkillId::from(row.text("criterion"));
    let known = against.skills.contains(&skill);
    if !known {
        let mut names: Vec<&str> = against.skills.iter().map(SkillId::as_str).collect();
        names.sort_unstable();
        row.problem("criterion", Say::new("listen-import-criterion").with("known", names.join(", ")));
    }
    if row.text("score").is_empty() {
        row.problem("score", Say::new("listen-import-number").with("min", 0).with("max", 100));
    }
    let score = row.number("score", 0.0, 100.0);
    let evaluator = match row.text("evaluator_id") {
        "" => None,
        _ => row.person("evaluator_id", &against.numbers),
    };
    let (person, day) = (person?, day?);
    let team = against.placed.get(&(person.clone(), day)).cloned();
    if team.is_none() {
        row.problem("person_id", Say::new("listen-import-unplaced").with("date", day.to_string()));
    }
    Some(QaScore { person, team: team?, skill, score: score?, day, evaluator })
}

/// What makes a score the same score.
fn key(s: &QaScore) -> String {
    let evaluator = s.evaluator.as_ref().map_or("", |e| e.as_str());
    format!("{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{evaluator}", s.person, s.day, s.skill, s.score)
}

async fn apply(work: &mut Work, import: &str, rows: &mut [RowPlan]) -> Done<()> {
    let scores: Vec<QaScore> = changes(rows)?.into_iter().map(|(_, s)| s).collect();
    db::add_scores(work, import, &scores).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_counts_for_the_team_of_that_day() {
        let day: Day = "2026-10-05".parse().expect("a day");
        let against = Against {
            today: "2026-11-22".parse().expect("a day"),
            skills: HashSet::from([SkillId::from("listening")]),
            numbers: HashMap::from([("1".to_owned(), PersonId::from("p1")), ("2".to_owned(), PersonId::from("p2"))]),
            placed: HashMap::from([((PersonId::from("p1"), day), TeamId::from("old-team"))]),
        };
        let cells = |person: &str, criterion: &str| -> Cells {
            [
                ("person_id", person),
                ("date", "2026-10-05"),
                ("criterion", criterion),
                ("score", "61"),
                ("evaluator_id", "2"),
            ]
            .into_iter()
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .collect()
        };
        let plan = look(2, &cells("1", "listening"), &against, &mut Known::of([])).expect("a plan");
        let score: QaScore = serde_json::from_value(plan.change).expect("a score");
        assert_eq!((score.team.as_str(), score.score), ("old-team", 61.0));
        let plan = look(3, &cells("2", "juggling"), &against, &mut Known::of([])).expect("a plan");
        let keys: Vec<&str> = plan.problems.iter().map(|p| p.2.key.as_str()).collect();
        assert_eq!(keys, ["listen-import-criterion", "listen-import-unplaced"]);
    }
}
