//! Copies of what the house holds: tables as CSV files (in a zip or a folder) or JSON; the SQLite file is made by `store`.

mod body;
mod sheet;
mod temp;
mod uploads;

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use ::store::{Held, Holding, Work, holds};
use files::Files;
use kit::{Done, PersonId, Stop, Val};
use serde_json::{Map, Value};
use zip::{ZipWriter, write::SimpleFileOptions};

pub use body::FileBody;
pub use temp::TempFile;

use crate::held::held;

/// What lies beside the tables.
const README: &str = "README.txt";

/// Where files with names go, one after the other.
trait Shelf {
    fn begin(&mut self, name: &str) -> Done<()>;
    fn put(&mut self, bytes: &[u8]) -> Done<()>;
}

struct Zip(ZipWriter<BufWriter<File>>);

impl Shelf for Zip {
    fn begin(&mut self, name: &str) -> Done<()> {
        Ok(self.0.start_file(name, SimpleFileOptions::default().large_file(true).unix_permissions(0o600))?)
    }
    fn put(&mut self, bytes: &[u8]) -> Done<()> {
        Ok(self.0.write_all(bytes)?)
    }
}

struct Folder {
    at: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Shelf for Folder {
    fn begin(&mut self, name: &str) -> Done<()> {
        self.end()?;
        let path = self.at.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        self.file = Some(BufWriter::new(File::create_new(path)?));
        Ok(())
    }
    fn put(&mut self, bytes: &[u8]) -> Done<()> {
        let file = self.file.as_mut().ok_or_else(|| Stop::fault("no file is open"))?;
        Ok(file.write_all(bytes)?)
    }
}

impl Folder {
    fn end(&mut self) -> Done<()> {
        if let Some(mut file) = self.file.take() {
            file.flush()?;
        }
        Ok(())
    }
}

/// Every table as `<room>-<table>.csv` in a folder that is there, and the uploaded files below `files/`; returns how many rows.
pub async fn to_folder(look: &mut Work, files: &Files, folder: &Path) -> Done<u64> {
    let mut shelf = Folder { at: folder.to_owned(), file: None };
    let rows = tables(look, &mut shelf, None).await?;
    uploads::put(look, files, &mut shelf, None).await?;
    shelf.end()?;
    Ok(rows)
}

/// The same in one zip; of one person when one is named.
pub async fn to_zip(look: &mut Work, files: &Files, file: File, person: Option<&PersonId>) -> Done<u64> {
    let mut shelf = Zip(ZipWriter::new(BufWriter::new(file)));
    let rows = tables(look, &mut shelf, person).await?;
    uploads::put(look, files, &mut shelf, person).await?;
    shelf.0.finish()?.flush()?;
    Ok(rows)
}

/// The uploaded files alone, below `files/` in a folder that is there: what a SQLite file does not hold.
pub async fn files_to_folder(look: &mut Work, files: &Files, folder: &Path) -> Done<()> {
    let mut shelf = Folder { at: folder.to_owned(), file: None };
    uploads::put(look, files, &mut shelf, None).await?;
    shelf.end()
}

/// Every table in one SQLite file; returns how many rows.
pub async fn to_sqlite(look: &mut Work, path: &Path) -> Done<u64> {
    holds::copy_to_sqlite(look, held(), path).await
}

async fn tables(look: &mut Work, shelf: &mut (dyn Shelf + Send), person: Option<&PersonId>) -> Done<u64> {
    shelf.begin(README)?;
    shelf.put(sheet::readme(held(), person.is_some(), look.now).as_bytes())?;
    let mut count = 0;
    for held in held() {
        let holding = held.holding;
        match person {
            None => {
                shelf.begin(&file_name(held))?;
                shelf.put(&sheet::head(holding)?)?;
                let mut walk = holds::Walk::through(holding);
                while let Some(rows) = walk.next(look).await? {
                    count += rows.len() as u64;
                    shelf.put(&sheet::lines(&rows)?)?;
                }
            }
            Some(person) => {
                let rows = holds::rows_of(look, holding, person).await?;
                // Forty empty files would hide the few that are not.
                if !rows.is_empty() {
                    shelf.begin(&file_name(held))?;
                    shelf.put(&sheet::head(holding)?)?;
                    shelf.put(&sheet::lines(&rows)?)?;
                    count += rows.len() as u64;
                }
            }
        }
    }
    Ok(count)
}

fn file_name(held: &Held) -> String {
    format!("{}-{}.csv", held.room, held.holding.table)
}

/// What is held about one person, for programmes: room → table → rows.
pub async fn person_json(look: &mut Work, person: &PersonId) -> Done<Value> {
    let mut rooms = Map::new();
    for held in held() {
        let rows = holds::rows_of(look, held.holding, person).await?;
        if rows.is_empty() {
            continue;
        }
        let rows = rows.into_iter().map(|row| object(held.holding, row)).collect();
        let room = rooms.entry(held.room).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(tables) = room {
            tables.insert(held.holding.table.to_owned(), Value::Array(rows));
        }
    }
    Ok(serde_json::json!({ "person": person, "at": look.now.iso(), "rooms": rooms }))
}

/// The rooms with a table that names people. Said without counting: most tables can only be counted row by row.
pub fn rooms() -> Vec<&'static str> {
    let naming = held().iter().filter(|h| !h.holding.own.is_empty() || !h.holding.names.is_empty());
    let mut out: Vec<&'static str> = naming.map(|h| h.room).collect();
    out.dedup();
    out
}

fn object(holding: &Holding, row: Vec<Val>) -> Value {
    let pair = |(column, val): (holds::Column, Val)| {
        let val = match val {
            Val::Text(text) => Value::String(text),
            Val::Int(n) => n.into(),
            Val::Real(n) => n.into(),
            Val::Blob(_) | Val::Null(_) => Value::Null,
        };
        (column.name.to_owned(), val)
    };
    Value::Object(holding.exported().into_iter().zip(row).map(pair).collect())
}
