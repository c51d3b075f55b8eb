use std::collections::HashMap;

use kit::{Chance, Day, Done, Lang, PersonId, Say, TeamId};
use store::{Act, Work};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{Known, Row, changes, span_of, teams_on};
use crate::{
    jobs,
    model::{FeedbackId, Heard, Message, Source},
    read::redacted,
    store as db, verbs,
};

const COLUMNS: [(&str, bool); 8] = [
    ("source", true),
    ("date", true),
    ("team", false),
    ("person_id", false),
    ("channel", false),
    ("language", true),
    ("score", false),
    ("text", true),
];
const TEXT_MAX: usize = 4_000;

/// `source,date,team,person_id,channel,language,score,text`: customers' messages and employees' suggestions.
#[derive(Debug)]
pub(crate) struct FeedbackFile;

impl Importer for FeedbackFile {
    fn kind(&self) -> &'static str {
        "feedback"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &COLUMNS
    }
    fn dates(&self) -> &'static [&'static str] {
        &["date"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, survey: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move { Ok(Box::new(Messages::new(look, survey).await?) as Box<dyn Planner>) })
    }
    fn keep(&self, cells: &mut Cells, plan: &mut RowPlan) {
        keep(cells, plan);
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, _: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(async move { db::remove_import(work, import).await })
    }
    fn applied<'a>(&'a self, work: &'a mut Work, _: &'a str) -> Act<'a, ()> {
        Box::pin(jobs::measure_now(work))
    }
    fn undone<'a>(&'a self, work: &'a mut Work, _: &'a str) -> Act<'a, ()> {
        Box::pin(jobs::measure_now(work))
    }
}

/// The team an employee's number led to; stands in a kept row in place of the number. No column of a file has this name.
const TEAM_FOUND: &str = "team found";

/// Of a row only what a message keeps: the text redacted, and of employees (or whoever it may be) no number.
fn keep(cells: &mut Cells, plan: &mut RowPlan) {
    let text = cells.get("text").map_or("", |t| t.trim());
    let lang = Lang::from_code(cells.get("language").map_or("", |l| l.trim())).unwrap_or(Lang::En);
    let (mut kept, _) = redacted(text, lang);
    if text.chars().count() > TEXT_MAX {
        // Too long it stays, however much was masked.
        let missing = (TEXT_MAX + 1).saturating_sub(kept.chars().count());
        kept.extend(std::iter::repeat_n('…', missing));
    }
    cells.insert("text".to_owned(), kept);
    let customer = cells.get("source").and_then(|s| Source::from_code(s.trim())) == Some(Source::Customer);
    let numbered = cells.get("person_id").is_some_and(|n| !n.trim().is_empty());
    if !customer && numbered {
        let wrong = plan.problems.iter().any(|(field, _, _)| field == "person_id");
        // Found or not is all that is known afterwards: `-` is nobody's number.
        cells.insert("person_id".to_owned(), if wrong { "-".to_owned() } else { String::new() });
        let team = serde_json::from_value::<Message>(plan.change.clone()).ok().and_then(|m| m.team);
        cells.insert(TEAM_FOUND.to_owned(), team.map_or_else(String::new, |t| t.0));
    }
    for (field, value, _) in &mut plan.problems {
        // Under no field stands what follows the last column: most often the rest of a text.
        if matches!(field.as_str(), "text" | "") || (field == "person_id" && !customer) {
            value.clear();
        }
    }
}

/// What the rows are checked against.
struct Against {
    today: Day,
    teams: HashMap<String, TeamId>,
    numbers: HashMap<String, PersonId>,
    placed: HashMap<(PersonId, Day), TeamId>,
}

/// One reading of one file.
struct Messages {
    against: Against,
    known: Known<String>,
}

impl Messages {
    async fn new(look: &mut Work, survey: &Survey) -> Done<Messages> {
        let kept = match span_of(survey, "date") {
            Some((from, to)) => db::messages_between(look, from, to).await?,
            None => Vec::new(),
        };
        let against = Against {
            today: people::today(look).await?,
            teams: people::teams(look).await?.into_iter().map(|t| (t.slug, t.id)).collect(),
            numbers: people::staff_numbers(look).await?,
            placed: HashMap::new(),
        };
        Ok(Messages { against, known: Known::of(kept.iter().map(key)) })
    }
}

impl Planner for Messages {
    fn plan<'a>(&'a mut self, work: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move {
            // Only where the file names no team: that of the person on that day.
            let asked: Vec<(PersonId, Day)> = rows
                .iter()
                .filter(|(_, c)| c.get("team").is_none_or(|t| t.trim().is_empty()))
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
    let label = label(&row);
    let (message, masked) = match read(&mut row, against) {
        Some(read) if row.problems.is_empty() => read,
        _ => return Ok(row.refused(line, label)),
    };
    let outcome = if known.take(&key(&message)) { "same" } else { "new" };
    let named = !row.text("person_id").is_empty() || cells.contains_key(TEAM_FOUND);
    let anonymous = message.source == Source::Employee && named;
    let consequences = match (masked, anonymous) {
        (_, true) => vec![Say::new("listen-import-anonymous")],
        (0, false) => Vec::new(),
        (n, false) => vec![Say::new("listen-import-masked").with("n", n)],
    };
    Ok(RowPlan {
        line,
        outcome: outcome.into(),
        label,
        consequences,
        problems: Vec::new(),
        change: serde_json::to_value(&message)?,
    })
}

/// Date, team and channel: the text itself may name people and is not shown before it is redacted.
fn label(row: &Row) -> String {
    [row.text("date"), row.text("team"), row.text("channel")]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn read(row: &mut Row, against: &Against) -> Option<(Message, usize)> {
    let source = Source::from_code(row.text("source"));
    if source.is_none() {
        row.problem("source", Say::new("listen-import-source"));
    }
    let day = row.day("date", against.today);
    let lang = Lang::from_code(row.text("language"));
    if lang.is_none() {
        row.problem("language", Say::new("listen-import-language"));
    }
    let score = row.number("score", 1.0, 5.0);
    let spoke_with = match row.text("person_id") {
        "" => None,
        _ => row.person("person_id", &against.numbers),
    };
    let team = team(row, against, spoke_with.as_ref(), day);
    let text = row.text("text");
    if text.is_empty() {
        row.problem("text", Say::new("listen-import-text"));
    } else if text.chars().count() > TEXT_MAX {
        row.problem("text", Say::new("listen-import-text-long").with("max", TEXT_MAX));
    }
    let (source, day, lang) = (source?, day?, lang?);
    let (text, masked) = redacted(text, lang);
    let channel = row.text("channel").to_lowercase();
    // Employees speak anonymously: who it was is not kept, even where the file says so.
    let person = spoke_with.filter(|_| source == Source::Customer);
    Some((Message { source, channel, team, person, lang, score, text, day }, masked))
}

fn team(row: &mut Row, against: &Against, person: Option<&PersonId>, day: Option<Day>) -> Option<TeamId> {
    let slug = row.text("team");
    if slug.is_empty() {
        let kept = row.text(TEAM_FOUND);
        if !kept.is_empty() {
            return Some(kept.into());
        }
        return against.placed.get(&(person?.clone(), day?)).cloned();
    }
    let found = against.teams.get(slug).cloned();
    if found.is_none() {
        let mut known: Vec<&str> = against.teams.keys().map(String::as_str).collect();
        known.sort_unstable();
        row.problem("team", Say::new("listen-import-team").with("known", known.join(", ")));
    }
    found
}

/// What makes a message the same message.
fn key(m: &Message) -> String {
    let team = m.team.as_ref().map_or("", |t| t.as_str());
    let person = m.person.as_ref().map_or("", |p| p.as_str());
    format!(
        "{}\u{1f}{}\u{1f}{team}\u{1f}{person}\u{1f}{}\u{1f}{}\u{1f}{}",
        m.source.code(),
        m.day,
        m.channel,
        m.lang.code(),
        m.text
    )
}

async fn apply(work: &mut Work, import: &str, rows: &mut [RowPlan]) -> Done<()> {
    let messages: Vec<(usize, Message)> = changes(rows)?;
    let reader = verbs::reader(work).await?;
    let mut heard = Vec::with_capacity(messages.len());
    for (_, message) in messages {
        let id: FeedbackId = work.id();
        heard.push(Heard { id, tags: reader.tags(&message.text, message.lang), message });
    }
    db::add_heard(work, Some(import), &heard).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn against() -> Against {
        Against {
            today: "2026-11-22".parse().expect("a day"),
            teams: HashMap::from([("technical-riga".to_owned(), TeamId::from("t1"))]),
            numbers: HashMap::from([("FL-1".to_owned(), PersonId::from("p1"))]),
            placed: HashMap::new(),
        }
    }

    fn cells(changes: &[(&str, &str)]) -> Cells {
        let mut cells: Cells = [
            ("source", "customer"),
            ("date", "2026-11-02"),
            ("team", "technical-riga"),
            ("person_id", "FL-1"),
            ("channel", "survey"),
            ("language", "en"),
            ("score", "2"),
            ("text", "He argued with me."),
        ]
        .into_iter()
        .map(|(k, v)| (k.to_owned(), v.to_owned()))
        .collect();
        for (k, v) in changes {
            cells.insert((*k).to_owned(), (*v).to_owned());
        }
        cells
    }

    #[test]
    fn a_good_row_is_new_and_then_the_same() {
        let mut known = Known::of([]);
        let plan = look(2, &cells(&[]), &against(), &mut known).expect("a plan");
        assert_eq!(plan.outcome, "new", "{:?}", plan.problems);
        let message: Message = serde_json::from_value(plan.change).expect("a message");
        let mut known = Known::of([key(&message)]);
        assert_eq!(look(2, &cells(&[]), &against(), &mut known).expect("a plan").outcome, "same");
    }

    #[test]
    fn an_employee_stays_nameless() {
        let plan = look(2, &cells(&[("source", "employee")]), &against(), &mut Known::of([])).expect("a plan");
        let message: Message = serde_json::from_value(plan.change).expect("a message");
        assert_eq!(message.person, None);
        assert_eq!(plan.consequences, [Say::new("listen-import-anonymous")]);
    }

    #[test]
    fn a_staged_row_keeps_neither_the_number_nor_the_text_as_it_came() {
        let mut against = against();
        against.placed.insert(("p1".into(), "2026-11-02".parse().expect("a day")), "t9".into());
        let mine = [("source", "employee"), ("team", ""), ("text", "Call me on +371 20 123 456 today")];
        let mut cells = cells(&mine);
        let mut plan = look(2, &cells, &against, &mut Known::of([])).expect("a plan");
        let before = (plan.outcome.clone(), plan.change.clone());
        keep(&mut cells, &mut plan);
        let stored = format!("{cells:?}{plan:?}");
        assert!(!stored.contains("FL-1") && !stored.contains("123 456"), "{stored}");
        let again = look(2, &cells, &against, &mut Known::of([])).expect("a plan");
        assert_eq!((again.outcome, again.change), before, "applied as it was agreed");
    }

    #[test]
    fn a_wrong_number_stays_wrong_and_is_not_stored() {
        let mut cells = cells(&[("source", "employee"), ("person_id", "FL-99")]);
        let mut plan = look(2, &cells, &against(), &mut Known::of([])).expect("a plan");
        assert_eq!(plan.outcome, "error");
        keep(&mut cells, &mut plan);
        assert!(!format!("{cells:?}{plan:?}").contains("FL-99"));
        assert_eq!(look(2, &cells, &against(), &mut Known::of([])).expect("a plan").outcome, "error");
    }

    #[test]
    fn every_wrong_cell_is_named() {
        let wrong = cells(&[
            ("source", "boss"),
            ("date", "soon"),
            ("team", "x"),
            ("language", "de"),
            ("score", "9"),
            ("text", ""),
        ]);
        let plan = look(7, &wrong, &against(), &mut Known::of([])).expect("a plan");
        let fields: Vec<&str> = plan.problems.iter().map(|p| p.0.as_str()).collect();
        assert_eq!(fields, ["source", "date", "language", "score", "team", "text"]);
        assert_eq!((plan.outcome.as_str(), plan.problems[1].1.as_str()), ("error", "soon"));
    }

    #[test]
    fn telephone_numbers_do_not_stay() {
        let plan = look(2, &cells(&[("text", "Call me on +371 20 123 456 today")]), &against(), &mut Known::of([]))
            .expect("a plan");
        assert!(!plan.change.to_string().contains("123 456"), "{}", plan.change);
        assert_eq!(plan.consequences.first().map(|s| s.key.as_str()), Some("listen-import-masked"));
    }
}
