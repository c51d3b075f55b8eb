//! Files on their way in: read, shown, applied as a whole, undone as a whole. What a kind of file means is said by an
//! `Importer` of the room that owns it; the house hands all of them over.
//!
//! Reading and planning happen outside any work, against a snapshot; rows are kept in chunks of short works; applying is one
//! work that first asks whether what the rows were compared with still holds.

mod apply;
pub mod cells;
pub mod dates;
mod decode;
mod mapping;
mod people;
mod report;
mod shifts;
mod shipped;
mod stage;
mod table;
mod undo;
pub mod words;

use std::collections::BTreeMap;

use ::store::{Actor, Db, Work};
use kit::{At, Chance, Done, News, PersonId, Refusal, Say};
use serde::{Deserialize, Serialize};
use web::{Importer, Visit};

use crate::store::imports as rows;

pub use apply::{Applied, apply};
pub use decode::{Decoded, decode};
pub use mapping::{Mapping, header_set, plain};
pub use people::PeopleImporter;
pub use report::{Group, Problem, Report, advice, difference, groups, left_out_csv, reading_lines, report};
pub use shifts::ShiftsImporter;
pub use shipped::NAMES as SHIPPED;
pub use stage::{NewImport, discard, rehearse, remember_mapping, stage};
pub use table::{Table, read_table};
pub use undo::undo;

/// The largest file that is taken: some 300,000 people.
pub const BYTES_MAX: usize = 64 * 1024 * 1024;

/// Rows that are planned, kept and written at once.
const CHUNK_ROWS: usize = 2_000;

/// News after which a plan made earlier may no longer be right.
const WATCHED: [&str; 6] = [
    "people.founded",
    "people.structure_changed",
    "people.person_changed",
    "people.settings_changed",
    "people.imported",
    "people.import_undone",
];

/// Where files are read and applied: the database, the kinds there are, who does it and when. Begins its own works, because
/// most of what it does must happen outside any.
#[derive(Debug)]
pub struct Desk<'a> {
    pub db: &'a Db,
    pub importers: &'a [Box<dyn Importer>],
    pub actor: Actor,
    pub now: At,
    pub chance: Chance,
}

impl<'a> Desk<'a> {
    /// The desk of whoever visits.
    pub fn of(v: &'a Visit) -> Desk<'a> {
        let app = &v.app().0;
        Desk { db: &app.db, importers: &app.parts.importers, actor: v.actor(), now: v.now(), chance: v.chance() }
    }

    async fn work(&mut self) -> Done<Work> {
        self.db.work(self.actor.clone(), self.now, self.chance.fork()).await
    }

    pub(crate) async fn look(&self) -> Done<Work> {
        let mut look = self.db.look(None, self.now).await?;
        look.actor = self.actor.clone();
        Ok(look)
    }

    fn importer(&self, kind: &str) -> Done<&'a dyn Importer> {
        let found = self.importers.iter().find(|i| i.kind() == kind).map(|i| &**i);
        found.ok_or_else(|| Refusal::at("kind", Say::new("people-import-kind-unknown").with("kind", kind)).into())
    }
}

/// What the plans of this moment are compared with, as a text: the day and the watched news.
async fn mark(work: &mut Work) -> Done<String> {
    let today = crate::today(work).await?;
    Ok(format!("{today}/{}", work.mark(&WATCHED).await?))
}

/// `(kind, name)` of every mapping of columns: remembered ones, then those that come with the product.
pub async fn mappings(look: &mut Work) -> Done<Vec<(String, String)>> {
    let shipped = SHIPPED.iter().map(|(kind, name)| ((*kind).to_owned(), (*name).to_owned()));
    Ok(rows::mapping_names(look).await?.into_iter().chain(shipped).collect())
}

/// One file, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub id: String,
    /// What people call it by: `/imports/47`.
    pub number: i64,
    pub kind: String,
    pub file_name: String,
    pub reading: Reading,
    /// What its rows were compared with; `None` while they are still coming in.
    pub mark: Option<String>,
    pub staged_at: At,
    pub staged_by: Option<PersonId>,
    pub applied_at: Option<At>,
    pub applied_by: Option<PersonId>,
    pub undone_at: Option<At>,
    pub undone_by: Option<PersonId>,
}

/// How a file was read: said on its page, so that a wrong guess is seen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub encoding: String,
    pub separator: String,
    pub headers: Vec<String>,
    /// Header of the file → our column.
    pub columns: BTreeMap<String, String>,
    /// Our column → the ways its dates are written.
    pub dates: BTreeMap<String, Vec<dates::Form>>,
    /// Name of the mapping that was used, empty when columns were found by their names.
    pub mapping: String,
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
    pub moved: i64,
    pub leaves: i64,
    pub same: i64,
    pub error: i64,
}

impl Counts {
    pub fn changes(&self) -> i64 {
        self.new + self.changed + self.moved + self.leaves
    }
    pub fn rows(&self) -> i64 {
        self.changes() + self.same + self.error
    }
    pub(crate) fn add(&mut self, outcome: &str, n: i64) {
        match outcome {
            "new" => self.new += n,
            "changed" => self.changed += n,
            "moved" => self.moved += n,
            "leaves" => self.leaves += n,
            "same" => self.same += n,
            _ => self.error += n,
        }
    }
}

/// Files that were staged and neither applied nor undone, the newest first, with what they would do.
pub async fn waiting(work: &mut Work, limit: usize) -> Done<Vec<(Import, Counts)>> {
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
