//! `levels.csv`: skills and languages with levels that another system knows.

use std::collections::{HashMap, HashSet};

use ::store::{Act, Work};
use kit::{Chance, Day, Done, Lang, PersonId, Say};
use serde::{Deserialize, Serialize};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{Levels, NewLevel, Source, Subject, store};

#[derive(Clone, Copy, Debug)]
pub struct LevelFile;

/// `subject`: the slug of a skill, or the code of a language (`en`, `nb`, …); `level`: 1 to 4, or A1 to C2.
const COLUMNS: &[(&str, bool)] = &[("id", true), ("subject", true), ("level", true), ("date", true), ("note", false)];

#[derive(Debug, Serialize, Deserialize)]
struct Change {
    person: PersonId,
    kind: String,
    subject: String,
    level: i64,
    on: Day,
    note: String,
}

impl Importer for LevelFile {
    fn kind(&self) -> &'static str {
        "levels"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        COLUMNS
    }
    fn dates(&self) -> &'static [&'static str] {
        &["date"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, _: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Reading::new(look).await?) as Box<dyn Planner>) })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, _: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move { store::drop_import(work, import).await })
    }
}

struct Reading {
    people: HashMap<String, PersonId>,
    skills: HashSet<String>,
    known: HashMap<PersonId, Levels>,
    seen: HashMap<(PersonId, Subject, Day), i64>,
    today: Day,
}

impl Reading {
    async fn new(look: &mut Work) -> Done<Reading> {
        let today = people::today(look).await?;
        let people = people::people(look, today).await?;
        let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
        let mut known: HashMap<PersonId, Levels> = HashMap::new();
        for (person, subject, proof) in store::said(look, &ids).await? {
            known.entry(person).or_default().entry(subject).or_default().proofs.push(proof);
        }
        Ok(Reading {
            people: people.into_iter().map(|p| (p.staff_number, p.id)).collect(),
            skills: curriculum::skills(look).await?.into_iter().map(|s| s.id.0).collect(),
            known,
            seen: HashMap::new(),
            today,
        })
    }

    fn look(&mut self, line: i64, cells: &Cells) -> Done<RowPlan> {
        let cell = |name: &str| cells.get(name).map_or("", |c| c.trim());
        let label = format!("{} {} {}", cell("id"), cell("subject"), cell("level"));
        let mut plan = RowPlan { line, label, outcome: "error".into(), ..RowPlan::default() };
        let mut bad = |field: &str, key: &str| {
            plan.problems.push((field.into(), cells.get(field).cloned().unwrap_or_default(), Say::new(key)));
        };
        let person = self.people.get(cell("id")).cloned();
        if person.is_none() {
            bad("id", "records-import-person");
        }
        let subject = subject(cell("subject"), &self.skills);
        if subject.is_none() {
            bad("subject", "records-import-subject");
        }
        let level = subject.as_ref().and_then(|s| level(cell("level"), s));
        if subject.is_some() && level.is_none() {
            bad("level", "records-import-level");
        }
        let on: Option<Day> = cell("date").parse().ok().filter(|d| *d <= self.today);
        if on.is_none() {
            bad("date", "records-import-date");
        }
        let (Some(person), Some(subject), Some(level), Some(on)) = (person, subject, level, on) else {
            return Ok(plan);
        };
        if let Some(first) = self.seen.insert((person.clone(), subject.clone(), on), line) {
            plan.problems.push((
                "subject".into(),
                cell("subject").into(),
                Say::new("records-import-twice").with("n", first),
            ));
            return Ok(plan);
        }
        let held = self.known.get(&person).and_then(|l| l.get(&subject));
        let same = |p: &super::Proof| p.source == Source::Imported && p.level == level && p.on == on;
        plan.outcome = if held.is_some_and(|h| h.proofs.iter().any(same)) { "same" } else { "new" }.into();
        let (kind, subject) = (subject.kind().to_owned(), subject.code().to_owned());
        let note: String = cell("note").chars().take(500).collect();
        plan.change = serde_json::to_value(Change { person, kind, subject, level, on, note })?;
        Ok(plan)
    }
}

impl Planner for Reading {
    fn plan<'a>(&'a mut self, _: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move { rows.iter().map(|(line, cells)| self.look(*line, cells)).collect() })
    }
}

fn subject(text: &str, skills: &HashSet<String>) -> Option<Subject> {
    if skills.contains(text) {
        return Some(Subject::Skill(text.into()));
    }
    Lang::ALL.into_iter().find(|l| l.code() == text.to_lowercase()).map(Subject::Language)
}

fn level(text: &str, subject: &Subject) -> Option<i64> {
    let named = (1..=subject.highest())
        .find(|n| matches!(subject, Subject::Language(_)) && super::language_level(*n).eq_ignore_ascii_case(text));
    named.or_else(|| text.parse().ok()).filter(|n| (1..=subject.highest()).contains(n))
}

async fn apply(work: &mut Work, import: &str, rows: &mut [RowPlan]) -> Done<()> {
    let mut new = Vec::new();
    for row in rows.iter().filter(|r| r.outcome == "new" && r.problems.is_empty()) {
        let c: Change = serde_json::from_value(row.change.clone())?;
        let Some(subject) = Subject::from_codes(&c.kind, &c.subject) else { continue };
        let source = Source::Imported;
        new.push(NewLevel { person: c.person, subject, level: c.level, source, reason: c.note, on: c.on });
    }
    store::add(work, Some(import), &new).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_own_scale() {
        let skills = HashSet::from(["empathy".to_owned()]);
        let (skill, lang) = (subject("empathy", &skills), subject("NB", &skills));
        assert_eq!(lang, Some(Subject::Language(Lang::Nb)));
        let of = |text: &str, s: &Option<Subject>| s.as_ref().and_then(|s| level(text, s));
        assert_eq!((of("b2", &lang), of("6", &lang), of("7", &lang)), (Some(4), Some(6), None));
        assert_eq!((of("4", &skill), of("B2", &skill), of("5", &skill)), (Some(4), None, None));
        assert_eq!(subject("juggling", &skills), None);
    }
}
