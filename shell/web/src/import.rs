//! What a room says about a kind of file it can take in. The pages, the staging and the undo are one machine, in people.

use std::{collections::BTreeMap, sync::Arc};

use kit::{Chance, Day, Say};
use serde::{Deserialize, Serialize};
use store::{Act, Work};

/// What one row of a file would change. Nothing is written while planning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RowPlan {
    /// Line in the file, the header being 1.
    pub line: i64,
    /// `new`, `changed`, `moved`, `leaves`, `same`, `error`.
    pub outcome: String,
    /// What a person recognises the row by.
    pub label: String,
    /// Everything that follows from the row, a short sentence each.
    #[serde(default)]
    pub consequences: Vec<Say>,
    /// `(field, value found, sentence that says what to write)`.
    pub problems: Vec<(String, String, Say)>,
    /// What `apply` needs, and what `undo` needs after it; the importer's own business.
    pub change: serde_json::Value,
}

pub type Cells = BTreeMap<String, String>;

/// What is known of a whole file before any of its rows is planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survey {
    /// First and last day in each column of dates that holds any.
    pub days: BTreeMap<String, (Day, Day)>,
}

/// Every kind of file the house takes in, in the order of the list on `/imports`.
pub type Importers = Arc<Vec<Box<dyn Importer>>>;

/// One kind of file: `people`, `shifts`, `forecast`, `feedback`, `metrics`, `qa`. Rows come and go in chunks, so that a
/// file of any length needs little memory; a chunk costs a fixed number of queries.
pub trait Importer: Send + Sync + std::fmt::Debug {
    fn kind(&self) -> &'static str;
    /// `(column, needed)` in the order of the shipped example.
    fn columns(&self) -> &'static [(&'static str, bool)];
    /// Columns of dates: their cells come as `2026-11-30`, however the file writes them; what is no date comes as it is.
    fn dates(&self) -> &'static [&'static str] {
        &[]
    }
    /// Begins one reading of one file. `chance` is for new identities: `look` has none of its own.
    fn planner<'a>(&'a self, look: &'a mut Work, survey: &'a Survey, chance: Chance) -> Act<'a, Box<dyn Planner>>;
    /// What of a planned row may be stored until it is applied: takes out what nobody may read later. Planning the kept cells
    /// again has to come to the same outcome. As it is, unless the room says otherwise.
    fn keep(&self, _cells: &mut Cells, _plan: &mut RowPlan) {}
    /// Writes planned rows that change something, set-based; stores in each `change` what `undo` needs. Called chunk by
    /// chunk in the order of the file, in one work.
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()>;
    /// After the last chunk was applied.
    fn applied<'a>(&'a self, _work: &'a mut Work, _import: &'a str) -> Act<'a, ()> {
        Box::pin(async { Ok(()) })
    }
    /// The inverse of `apply`, chunk by chunk in one work.
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()>;
    /// After the last chunk was taken back.
    fn undone<'a>(&'a self, _work: &'a mut Work, _import: &'a str) -> Act<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

/// One reading of one file: what earlier rows mean for later ones is kept between the chunks.
pub trait Planner: Send {
    /// Hears every row once, in order, before the first is planned: for what only the whole file can tell.
    fn hear(&mut self, _rows: &[(i64, Cells)]) {}
    /// What each row would do, one plan per row, in order. Reads only.
    fn plan<'a>(&'a mut self, look: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>>;
}
