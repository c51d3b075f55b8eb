//! Files on their way in: staged, shown, applied as a whole, undone as a whole. What a kind of file means is said by an
//! `Importer` of the room that owns it; `shell/tandem` registers them all once.

mod apply;
pub mod cells;
mod people;
mod report;
mod shifts;
mod stage;
mod table;
mod undo;

use std::sync::OnceLock;

use kit::{At, News, PersonId, Refusal, Say, Stop};
use serde::{Deserialize, Serialize};
use web::Importer;

use crate::store::imports as rows;

pub use apply::apply;
pub use people::PeopleImporter;
pub use report::{Report, report};
pub use shifts::ShiftsImporter;
pub use stage::{NewImport, remember_mapping, stage, stage_file};
pub use table::{Table, read_table};
pub use undo::undo;

/// The largest file that is taken.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;

static IMPORTERS: OnceLock<Vec<Box<dyn Importer>>> = OnceLock::new();

/// Says which kinds of file there are, in the order of the list on `/imports`. Only the first call counts, so that
/// several servers in one process (tests) may each make it.
pub fn register(importers: Vec<Box<dyn Importer>>) {
    let _ = IMPORTERS.set(importers);
}

/// Every kind that was registered.
pub fn importers() -> &'static [Box<dyn Importer>] {
    IMPORTERS.get().map_or(&[], Vec::as_slice)
}

pub(crate) fn importer(kind: &str) -> Result<&'static dyn Importer, Stop> {
    let found = importers().iter().find(|i| i.kind() == kind).map(|i| &**i);
    found.ok_or_else(|| Refusal::at("kind", Say::new("people-import-kind-unknown").with("kind", kind)).into())
}

/// One file, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub id: String,
    /// What people call it by: `/imports/47`.
    pub number: i64,
    pub kind: String,
    pub file_name: String,
    /// Header of the file → our column.
    pub mapping: std::collections::BTreeMap<String, String>,
    pub staged_at: At,
    pub staged_by: Option<PersonId>,
    pub applied_at: Option<At>,
    pub applied_by: Option<PersonId>,
    pub undone_at: Option<At>,
    pub undone_by: Option<PersonId>,
}

impl Import {
    pub fn waits(&self) -> bool {
        self.applied_at.is_none()
    }
    pub fn stands(&self) -> bool {
        self.applied_at.is_some() && self.undone_at.is_none()
    }
}

/// How many rows would do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub new: i64,
    pub changed: i64,
    pub leaves: i64,
    pub same: i64,
    pub error: i64,
}

impl Counts {
    pub fn changes(&self) -> i64 {
        self.new + self.changed + self.leaves
    }
    pub fn rows(&self) -> i64 {
        self.changes() + self.same + self.error
    }
    pub(crate) fn add(&mut self, outcome: &str, n: i64) {
        match outcome {
            "new" => self.new += n,
            "changed" => self.changed += n,
            "leaves" => self.leaves += n,
            "same" => self.same += n,
            _ => self.error += n,
        }
    }
}

/// Files that were staged and neither applied nor undone, the newest first, with what they would do.
pub async fn waiting(work: &mut ::store::Work, limit: usize) -> kit::Done<Vec<(Import, Counts)>> {
    let list = rows::waiting(work, limit).await?;
    let mut counts = rows::counts_of(work, &list).await?;
    Ok(list.into_iter().map(|i| (counts.remove(&i.id).unwrap_or_default(), i)).map(|(c, i)| (i, c)).collect())
}

/// A file was staged: nothing has changed yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Staged {
    pub import: i64,
    pub rows: i64,
}
impl News for Staged {
    const NAME: &'static str = "people.staged";
    fn subject(&self) -> String {
        self.import.to_string()
    }
}

/// The column names of a kind of file were kept under a name for later files.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MappingKept {
    pub kind: String,
    pub columns: usize,
}
impl News for MappingKept {
    const NAME: &'static str = "people.mapping_kept";
    fn subject(&self) -> String {
        self.kind.clone()
    }
}

/// A file was applied.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Imported {
    pub import: i64,
    pub kind: String,
    pub changes: i64,
}
impl News for Imported {
    const NAME: &'static str = "people.imported";
    fn subject(&self) -> String {
        self.import.to_string()
    }
}

/// An applied file was taken back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ImportUndone {
    pub import: i64,
    pub kind: String,
    pub changes: i64,
}
impl News for ImportUndone {
    const NAME: &'static str = "people.import_undone";
    fn subject(&self) -> String {
        self.import.to_string()
    }
}
