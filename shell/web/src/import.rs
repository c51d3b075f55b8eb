//! What a room says about a kind of file it can take in. The pages, the staging and the undo are one machine, in people.

use std::collections::BTreeMap;

use kit::Say;
use serde::{Deserialize, Serialize};
use store::{Act, Work};

/// What one row of a file would change. Nothing is written while planning.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct RowPlan {
    /// Line in the file, the header being 1.
    pub line: i64,
    /// `new`, `changed`, `same`, `leaves`, `error`.
    pub outcome: String,
    /// What a person recognises the row by.
    pub label: String,
    /// The consequence in words.
    pub consequence: Option<Say>,
    /// `(field, value found, sentence that says what to write)`.
    pub problems: Vec<(String, String, Say)>,
    /// What `apply` needs, and what `undo` needs after it; the importer's own business.
    pub change: serde_json::Value,
}

pub type Cells = BTreeMap<String, String>;

/// One kind of file: `people`, `shifts`, `forecast`, `feedback`, `metrics`, `qa`.
pub trait Importer: Send + Sync + std::fmt::Debug {
    fn kind(&self) -> &'static str;
    /// `(column, needed)` in the order of the shipped example.
    fn columns(&self) -> &'static [(&'static str, bool)];
    /// Looks at all rows (line number, cells by column) and says what each would do. Reads only.
    fn plan<'a>(&'a self, work: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>>;
    /// What of a planned row may be stored until it is applied: takes out what nobody may read later. Planning the kept cells
    /// again has to come to the same outcome. As it is, unless the room says otherwise.
    fn keep(&self, _cells: &mut Cells, _plan: &mut RowPlan) {}
    /// Writes the planned rows (those without problems), set-based; stores in each `change` what `undo` needs.
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()>;
    /// The inverse of `apply`, as a whole.
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()>;
}
