//! Reading the embedded database on the thread that asks.
//!
//! `sqlx` gives every connection to SQLite a thread of its own and hands statements over and rows back through channels: two
//! threads fall asleep and wake for each of the forty small statements of a page, which costs more than the statements. What only
//! reads goes through `rusqlite` instead, on the same SQLite, and answers before the next line.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use kit::{Done, Stop, Val, val::NullOf};
use rusqlite::{
    Connection, OpenFlags, Statement,
    types::{Null, ValueRef},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::query::Row;

/// Readers of the embedded database at once. They wait for the processor, hardly for the disk; each keeps pages and statements.
pub const READERS: usize = 3;
/// Statements that a reader keeps prepared, each of some 17 kB: the pages that people come back to have about so many.
const STATEMENTS_KEPT: usize = 96;
/// Pages of the file that a reader keeps, KiB.
const PAGES_KEPT_KIB: i64 = 1024;
/// Statements whose columns' names are kept; more than that are put together anew each time and not worth it.
const NAMES_KEPT: usize = 512;
/// How long somebody waits for a reader before they are told that the house is too busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// The readers of one file. They open when they are first needed.
#[derive(Debug)]
pub struct Readers {
    file: PathBuf,
    free: Mutex<Vec<Open>>,
    seats: Arc<Semaphore>,
}

#[derive(Debug)]
struct Open {
    connection: Connection,
    /// The names of the columns by statement.
    names: HashMap<Box<str>, Arc<[String]>>,
}

/// One snapshot. Given back when it is dropped.
#[derive(Debug)]
pub struct Reader {
    open: Mutex<Option<Open>>,
    readers: Arc<Readers>,
    _seat: OwnedSemaphorePermit,
}

impl Readers {
    pub fn of(file: &Path) -> Arc<Readers> {
        let seats = Arc::new(Semaphore::new(READERS));
        Arc::new(Readers { file: file.to_owned(), free: Mutex::default(), seats })
    }

    /// A snapshot of its own from the first statement on.
    pub async fn begin(self: &Arc<Self>) -> Done<Reader> {
        let seat = tokio::time::timeout(PATIENCE, self.seats.clone().acquire_owned()).await;
        let seat = seat.map_err(|_| Stop::fault("all readers of the database are busy"))?;
        let seat = seat.map_err(|_| Stop::fault("the database is closed"))?;
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let open = match free {
            Some(open) => open,
            None => Open::file(&self.file).map_err(|e| Stop::fault(format!("the database cannot be read: {e}")))?,
        };
        open.connection.execute_batch("BEGIN").map_err(|e| Stop::fault(format!("{e} in: BEGIN")))?;
        Ok(Reader { open: Mutex::new(Some(open)), readers: self.clone(), _seat: seat })
    }

    /// Writes the whole database into a new file, while others go on writing.
    pub async fn copy_into(&self, to: &Path) -> Done<()> {
        let (file, to) = (self.file.clone(), to.to_string_lossy().into_owned());
        let copied = tokio::task::spawn_blocking(move || {
            Open::file(&file)?.connection.execute("VACUUM INTO ?1", [to]).map(|_| ())
        });
        copied.await?.map_err(|e| Stop::fault(format!("{e} in: VACUUM INTO")))
    }

    /// Waits for those who still read, then closes.
    pub async fn close(&self) {
        let all = self.seats.acquire_many(READERS as u32).await;
        self.seats.close();
        drop(all);
        self.free.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Open {
    fn file(file: &Path) -> rusqlite::Result<Open> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        // What does not stay here stays with the operating system, a copy away.
        connection.pragma_update(None, "cache_size", -PAGES_KEPT_KIB)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        Ok(Open { connection, names: HashMap::new() })
    }

    fn all(&mut self, text: &str, vals: &[Val]) -> rusqlite::Result<Vec<Row>> {
        let mut statement = self.connection.prepare_cached(text)?;
        let names = match self.names.get(text) {
            Some(names) => names.clone(),
            None => {
                let names: Arc<[String]> = statement.column_names().into_iter().map(str::to_owned).collect();
                if self.names.len() < NAMES_KEPT {
                    self.names.insert(text.into(), names.clone());
                }
                names
            }
        };
        bind(&mut statement, vals)?;
        let mut rows = statement.raw_query();
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let vals = (0..names.len()).map(|i| row.get_ref(i).map(read)).collect::<rusqlite::Result<_>>()?;
            out.push(Row::of(names.clone(), vals));
        }
        Ok(out)
    }
}

impl Reader {
    /// All rows of a statement.
    ///
    /// # Errors
    /// What SQLite says; a write is refused, since the file is open for reading only.
    pub fn all(&mut self, text: &str, vals: &[Val]) -> rusqlite::Result<Vec<Row>> {
        let open = self.open.get_mut().unwrap_or_else(PoisonError::into_inner);
        open.as_mut().ok_or(rusqlite::Error::InvalidQuery)?.all(text, vals)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let open = self.open.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        // One that cannot end its snapshot is closed rather than handed on.
        if let Some(open) = open
            && open.connection.execute_batch("ROLLBACK").is_ok()
        {
            self.readers.free.lock().unwrap_or_else(PoisonError::into_inner).push(open);
        }
    }
}

/// SQLite takes `$2` for a name and counts names in the order they first stand there: each gets the value its number says.
fn bind(statement: &mut Statement<'_>, vals: &[Val]) -> rusqlite::Result<()> {
    for place in 1..=statement.parameter_count() {
        let number = statement.parameter_name(place).and_then(|name| name.get(1..)?.parse().ok()).unwrap_or(place);
        match vals.get(number - 1).ok_or(rusqlite::Error::InvalidParameterCount(vals.len(), number))? {
            Val::Text(v) => statement.raw_bind_parameter(place, v)?,
            Val::Int(v) => statement.raw_bind_parameter(place, v)?,
            Val::Real(v) => statement.raw_bind_parameter(place, v)?,
            Val::Blob(v) => statement.raw_bind_parameter(place, v)?,
            Val::Null(_) => statement.raw_bind_parameter(place, Null)?,
        }
    }
    Ok(())
}

fn read(val: ValueRef<'_>) -> Val {
    match val {
        ValueRef::Null => Val::Null(NullOf::Any),
        ValueRef::Integer(v) => Val::Int(v),
        ValueRef::Real(v) => Val::Real(v),
        ValueRef::Text(v) => Val::Text(String::from_utf8_lossy(v).into_owned()),
        ValueRef::Blob(v) => Val::Blob(v.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_goes_where_its_number_says() {
        let connection = Connection::open_in_memory().unwrap();
        let mut open = Open { connection, names: HashMap::new() };
        let vals = [Val::Int(1), Val::Text("two".into())];
        for _ in 0..2 {
            let rows = open.all("SELECT $2 AS b, $1 AS a, $2 AS c, NULL AS d", &vals).unwrap();
            let row = &rows[0];
            assert_eq!(row.get::<String>("b").unwrap(), "two");
            assert_eq!(row.get::<i64>("a").unwrap(), 1);
            assert_eq!(row.get::<String>("c").unwrap(), "two");
            assert_eq!(row.get::<Option<i64>>("d").unwrap(), None);
        }
        assert!(open.all("SELECT $3 AS x", &vals).is_err());
    }
}
