//! An import in lines of text, for the command line.

use ::store::Work;
use kit::{Done, Lang};
use web::{RowPlan, locale};

use super::Counts;
use crate::store::imports as rows;

#[derive(Clone, Debug)]
pub struct Report {
    pub number: i64,
    pub counts: Counts,
    /// Rows that have to be mended.
    pub problems: i64,
    /// The first thousand of them.
    wrong: Vec<RowPlan>,
}

/// What a staged import would do.
pub async fn report(work: &mut Work, number: i64) -> Done<Report> {
    let import = rows::import(work, number).await?;
    let counts = rows::counts(work, &import.id).await?;
    let wrong = rows::rows_with(work, &import.id, "error", 0, 1000).await?;
    Ok(Report { number, counts, problems: counts.error, wrong })
}

impl Report {
    /// One line with the counts, then one for every cell that has to be mended.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let c = &self.counts;
        let args = [
            ("new", c.new.into()),
            ("changed", c.changed.into()),
            ("leaves", c.leaves.into()),
            ("same", c.same.into()),
            ("n", c.error.into()),
        ];
        let mut lines = vec![locale::t(lang, "people-report-counts", &args)];
        for plan in &self.wrong {
            for (field, value, say) in &plan.problems {
                let args = [
                    ("line", plan.line.to_string().into()),
                    ("field", field.into()),
                    ("value", value.into()),
                    ("what", locale::say(lang, say).into()),
                ];
                lines.push(locale::t(lang, "people-report-row", &args));
            }
        }
        lines
    }
}
