//! What each table holds about a person. A room declares it once, per table, and three things are made of it: the export,
//! the erasure, and the proof that neither forgets a column (`tests/house`).
//!
//! This is the only place where SQL is put together from names of tables and columns; the names are those of the
//! declarations, never anything somebody typed.

mod copy;
mod erase;
mod files;
mod own;
mod read;
mod strike;

pub use copy::copy_to_sqlite;
pub use erase::{Erased, erase};
pub use files::{mark_unnamed_files, named_files};
pub use own::HOLDS;
pub use read::{Walk, rows_of};
pub use strike::{Gone, strike};

/// What a personal column holds once its person is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    Null,
    /// This text: empty, or whatever the readers of the column can still read.
    Is(&'static str),
    /// The new handle, which says nothing about the person.
    Handle,
    /// The person's id: for a column that must stay unique.
    Person,
}

/// One table, each of its columns in exactly one list.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    pub table: &'static str,
    /// Ids of the person the row is about: the row is theirs, and erasure blanks it. Kept.
    pub own: &'static [&'static str],
    /// Ids of people who take part in the row (a manager, whoever decided). Kept; the row is not theirs.
    pub names: &'static [&'static str],
    /// Ids of other things and keys of rows. Kept.
    pub ids: &'static [&'static str],
    /// Numbers, days, codes, and documents made of them. Kept.
    pub facts: &'static [&'static str],
    /// What only the own row says about somebody: a name, an address. Blanked in the own row.
    pub personal: &'static [(&'static str, Blank)],
    /// What somebody wrote, or was written to. Blanked in the own row; in every other row the name, address and handle are
    /// taken out of it.
    pub texts: &'static [(&'static str, Blank)],
    /// Words that are not about the person of the row, or sentences of the house: kept, but name, address and handle are
    /// taken out in every row.
    pub words: &'static [&'static str],
    /// Never leave the house in an export: hashes of passwords and tokens. NULL after the erasure, unless the row goes.
    pub secrets: &'static [&'static str],
    /// The SHA-256 of an uploaded file, or NULL: as long as a row names it, the file stays. Goes with the own row.
    pub files: &'static [&'static str],
    /// House-keeping that only one of the two databases has; neither exported nor erased.
    pub inner: &'static [&'static str],
    /// At the erasure the own rows go altogether: they are keys, and no figure is counted from them.
    pub goes: bool,
}

impl Holding {
    /// To be filled: `Holding { table: "goal", own: &["person_id"], ..Holding::NOTHING }`.
    pub const NOTHING: Holding = Holding {
        table: "",
        own: &[],
        names: &[],
        ids: &[],
        facts: &[],
        personal: &[],
        texts: &[],
        words: &[],
        secrets: &[],
        files: &[],
        inner: &[],
        goes: false,
    };

    /// Every column with what it is: `id`, then the others in the order of the lists.
    pub fn columns(&self) -> Vec<Column> {
        let plain = |names: &'static [&'static str], kind: Holds| names.iter().map(move |name| Column { name, kind });
        let worded = |names: &'static [(&'static str, Blank)], kind: Holds| {
            names.iter().map(move |(name, _)| Column { name, kind })
        };
        let mut columns: Vec<Column> = plain(self.ids, Holds::Id)
            .chain(plain(self.own, Holds::Own))
            .chain(plain(self.names, Holds::Names))
            .chain(plain(self.facts, Holds::Fact))
            .chain(worded(self.personal, Holds::Personal))
            .chain(worded(self.texts, Holds::Text))
            .chain(plain(self.words, Holds::Words))
            .chain(plain(self.secrets, Holds::Secret))
            .chain(plain(self.files, Holds::File))
            .chain(plain(self.inner, Holds::Inner))
            .collect();
        columns.sort_by_key(|c| c.name != "id");
        columns
    }

    /// The columns that may leave the house.
    pub fn exported(&self) -> Vec<Column> {
        let mut columns = self.columns();
        columns.retain(|c| !matches!(c.kind, Holds::Secret | Holds::Inner));
        columns
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: Holds,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Id,
    Own,
    Names,
    Fact,
    Personal,
    Text,
    Words,
    Secret,
    File,
    Inner,
}

impl Holds {
    /// One English word for the list of columns that travels with an export.
    pub fn word(self) -> &'static str {
        match self {
            Holds::Id => "id",
            Holds::Own => "person",
            Holds::Names => "takes part",
            Holds::Fact => "fact",
            Holds::Personal => "personal",
            Holds::Text => "text",
            Holds::Words => "words",
            Holds::Secret => "secret",
            Holds::File => "file",
            Holds::Inner => "inner",
        }
    }
}

/// A table's declaration with the room that owns it.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub room: &'static str,
    pub holding: &'static Holding,
}

/// `"table"`; only names of declarations come here.
fn quoted(name: &'static str) -> String {
    format!("\"{name}\"")
}

fn list(columns: &[Column]) -> String {
    columns.iter().map(|c| quoted(c.name)).collect::<Vec<_>>().join(", ")
}

/// `"a" = $n OR "b" = $n`
fn any_is(columns: impl Iterator<Item = &'static str>, n: usize) -> String {
    columns.map(|c| format!("\"{c}\" = ${n}")).collect::<Vec<_>>().join(" OR ")
}
