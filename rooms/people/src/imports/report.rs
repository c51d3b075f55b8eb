//! An import in lines of text, and its problems grouped by how they are mended.

use ::store::Work;
use kit::{Done, Lang, Say, tongue};
use web::{Importer, RowPlan, locale};

use super::{Counts, Desk, Reading, shipped, stage::WRONG_MAX, words};
use crate::store::imports as rows;

#[derive(Clone, Debug, Default)]
pub struct Report {
    /// 0 while nothing is kept.
    pub number: i64,
    pub counts: Counts,
    pub reading: Reading,
    /// The first of the rows that have to be mended.
    pub(super) wrong: Vec<RowPlan>,
}

impl Report {
    /// Field and repair of every problem that is told.
    pub fn problems(&self) -> impl Iterator<Item = (&str, &Say)> {
        self.wrong.iter().flat_map(|plan| &plan.problems).map(|(field, _, say)| (field.as_str(), say))
    }
}

/// Problems of one field that are mended in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub field: String,
    pub items: Vec<Problem>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub line: i64,
    pub label: String,
    pub value: String,
    pub say: Say,
}

/// What a staged import would do.
pub async fn report(look: &mut Work, number: i64) -> Done<Report> {
    let import = rows::import(look, number).await?;
    let counts = rows::counts(look, &import.id).await?;
    let wrong = rows::rows_with(look, &import.id, "error", 0, WRONG_MAX).await?;
    Ok(Report { number, counts, reading: import.reading, wrong })
}

/// The problems of these rows, those of one field and repair together, most first.
pub fn groups(wrong: &[RowPlan]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for plan in wrong {
        for (field, value, say) in &plan.problems {
            let (line, label) = (plan.line, plan.label.clone());
            let problem = Problem { line, label, value: value.clone(), say: say.clone() };
            let same = |g: &&mut Group| g.field == *field && g.items.iter().all(|p| p.say.key == say.key);
            match groups.iter_mut().find(same) {
                Some(group) => group.items.push(problem),
                None => groups.push(Group { field: field.clone(), items: vec![problem] }),
            }
        }
    }
    groups.sort_by_key(|g| std::cmp::Reverse(g.items.len()));
    groups
}

impl Group {
    /// The sentence of all its problems, when it is the same for each.
    pub fn common(&self) -> Option<&Say> {
        let first = &self.items.first()?.say;
        self.items.iter().all(|p| p.say == *first).then_some(first)
    }
}

/// How a file was read, a sentence for each thing decided.
pub fn reading_lines(lang: Lang, reading: &Reading) -> Vec<String> {
    let separator = match reading.separator.as_str() {
        ";" => "people-import-semicolon",
        "\t" => "people-import-tab",
        _ => "people-import-comma",
    };
    let args = [("encoding", reading.encoding.as_str().into()), ("separator", locale::t(lang, separator, &[]).into())];
    let mut lines = vec![locale::t(lang, "people-import-read-as", &args)];
    for (column, forms) in &reading.dates {
        let forms: Vec<&str> = forms.iter().map(|f| f.example()).collect();
        let args = [("column", words::field(lang, reading, column).into()), ("forms", forms.join(", ").into())];
        lines.push(locale::t(lang, "people-import-read-dates", &args));
    }
    if !reading.mapping.is_empty() {
        lines.push(locale::t(lang, "people-import-read-mapping", &[("name", reading.mapping.as_str().into())]));
    }
    lines
}

/// What mends many rows at once, when that is to be seen: another file that has to come first.
pub fn advice(lang: Lang, reading: &Reading, wrong: &[RowPlan]) -> Option<String> {
    let unknown = wrong.iter().flat_map(|p| &p.problems).any(|(_, _, say)| say.key == "people-cell-manager-unknown");
    let second = unknown && shipped::comes_second(&reading.mapping, &reading.headers);
    second.then(|| locale::t(lang, "people-report-senior-first", &[]))
}

/// `12 new, 3 moved, 1 leaves`
pub fn difference(lang: Lang, c: &Counts) -> String {
    let parts = [("new", c.new), ("changed", c.changed), ("moved", c.moved), ("leaves", c.leaves), ("same", c.same)];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(outcome, n)| locale::t(lang, &format!("people-difference-{outcome}"), &[("n", n.into())]))
        .collect();
    if said.is_empty() { locale::t(lang, "people-difference-nothing", &[]) } else { tongue::commas(lang, &said) }
}

impl Report {
    /// How it was read, the difference in words, then every repair with the cells it is about.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = reading_lines(lang, &self.reading);
        lines.push(locale::t(
            lang,
            "people-report-counts",
            &[("difference", difference(lang, &self.counts).into()), ("n", self.counts.error.into())],
        ));
        lines.extend(advice(lang, &self.reading, &self.wrong));
        for group in groups(&self.wrong) {
            if let Some(say) = group.common() {
                let args = [("n", group.items.len().into()), ("what", locale::say(lang, say).into())];
                lines.push(locale::t(lang, "people-report-repair", &args));
            }
            for problem in &group.items {
                let args = [
                    ("line", problem.line.to_string().into()),
                    ("field", words::field(lang, &self.reading, &group.field).into()),
                    ("value", problem.value.as_str().into()),
                    ("what", locale::say(lang, &problem.say).into()),
                ];
                let key = if group.common().is_some() { "people-report-cell" } else { "people-report-row" };
                lines.push(locale::t(lang, key, &args));
            }
        }
        let more = self.counts.error - self.wrong.len() as i64;
        if more > 0 {
            lines.push(locale::t(lang, "people-report-more", &[("n", more.into())]));
        }
        lines
    }
}

/// The rows that were left out, by our columns, each with what to write: to be mended and taken in again.
pub async fn left_out_csv(desk: &Desk<'_>, number: i64, lang: Lang) -> Done<Vec<u8>> {
    let mut look = desk.look().await?;
    let import = rows::import(&mut look, number).await?;
    let importer: &dyn Importer = desk.importer(&import.kind)?;
    let columns: Vec<&str> = importer.columns().iter().map(|(c, _)| *c).collect();
    let mut out = web::sheet::Sheet::new(columns.iter().copied().chain(["row", "what_to_write"]))?;
    let mut after = 0;
    loop {
        let (cells, plans) = rows::wrong_after(&mut look, &import.id, after, super::CHUNK_ROWS).await?;
        let Some((last, _)) = cells.last() else { break };
        after = *last;
        for ((line, cells), plan) in cells.iter().zip(&plans) {
            let what: Vec<String> =
                plan.problems.iter().map(|(field, _, say)| told(lang, &import.reading, field, say)).collect();
            let cell = |c: &&str| cells.get(*c).cloned().unwrap_or_default();
            out.row(columns.iter().map(cell).chain([line.to_string(), what.join(" ")]))?;
        }
    }
    out.finish()
}

/// A problem of a row in one text: which column, and what to write.
fn told(lang: Lang, reading: &Reading, field: &str, say: &Say) -> String {
    let said = locale::say(lang, say);
    if field.is_empty() { said } else { format!("{}: {said}", words::field(lang, reading, field)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn junior_posts_before_the_senior_ones_are_told_so() {
        let unknown = ("manager_id".to_owned(), "P1".to_owned(), Say::new("people-cell-manager-unknown"));
        let wrong = [RowPlan { problems: vec![unknown], ..RowPlan::default() }];
        let reading = |header: &str| Reading {
            mapping: "uk-organogram".into(),
            headers: vec![header.to_owned()],
            ..Reading::default()
        };
        assert!(advice(Lang::En, &reading("Reporting Senior Post"), &wrong).is_some());
        assert_eq!(advice(Lang::En, &reading("Post Unique Reference"), &wrong), None);
        assert_eq!(advice(Lang::En, &reading("Reporting Senior Post"), &[]), None);
    }
}
