//! One way to ask either database.

use std::{collections::BTreeSet, sync::Arc};

use kit::{Day, Done, FromVal, Stop, Val, val::NullOf};
use sqlx::{
    Column, Database, Executor, Row as _, TypeInfo, ValueRef,
    postgres::{PgArguments, PgRow},
    query::Query,
    sqlite::{SqliteArguments, SqliteRow},
};

use crate::{
    tally,
    work::{Tx, Work},
};

/// A statement with its values. `$1`, `$2` … in order of `bind`.
#[must_use = "a statement does nothing until it is run"]
#[derive(Debug)]
pub struct Sql {
    text: std::borrow::Cow<'static, str>,
    vals: Vec<Val>,
}

/// `sql("SELECT name FROM person WHERE id = $1").bind(&id).one(work)`.
pub fn sql(text: &'static str) -> Sql {
    Sql { text: text.into(), vals: Vec::new() }
}

/// One more than the highest `number` in the table. Asked for under a lock: two rows of one instant get two numbers.
pub async fn next_number(work: &mut Work, table: &'static str) -> Done<i64> {
    sql("SELECT CAST(COALESCE(max(number), 0) + 1 AS BIGINT) AS number FROM ")
        .then(table)
        .one(work)
        .await?
        .get("number")
}

/// A statement put together inside this crate, from fixed text, numbered values, or names that the database's own catalogue
/// gave; never from what somebody typed.
pub(crate) fn sql_of(text: String) -> Sql {
    Sql { text: text.into(), vals: Vec::new() }
}

impl Sql {
    /// Text put together here in `store` (`holds`); everybody else writes theirs whole.
    pub(crate) fn built(text: String) -> Sql {
        Sql { text: text.into(), vals: Vec::new() }
    }

    pub fn bind(mut self, val: impl Into<Val>) -> Self {
        self.vals.push(val.into());
        self
    }

    /// Appends ` $n, $n+1 …` for a list of values: `sql("… WHERE id IN (").list(ids).then(")")`. An empty list becomes
    /// `NULL`, which matches nothing.
    pub fn list<V: Into<Val>>(mut self, vals: impl IntoIterator<Item = V>) -> Self {
        let mut text = self.text.into_owned();
        let before = self.vals.len();
        for val in vals {
            if self.vals.len() > before {
                text.push_str(", ");
            }
            self.vals.push(val.into());
            text.push_str(&format!("${}", self.vals.len()));
        }
        if self.vals.len() == before {
            text.push_str("NULL");
        }
        self.text = text.into();
        self
    }

    /// Appends fixed text. Values never go this way.
    pub fn then(mut self, text: &'static str) -> Self {
        self.text.to_mut().push_str(text);
        self
    }

    /// `INSERT … VALUES ($1, …), ($n, …)`: appends one bracketed group per row. Call with at most a few hundred rows.
    pub fn rows(mut self, rows: Vec<Vec<Val>>) -> Self {
        let mut text = self.text.into_owned();
        for (i, row) in rows.into_iter().enumerate() {
            text.push_str(if i == 0 { "(" } else { ", (" });
            for (j, val) in row.into_iter().enumerate() {
                self.vals.push(val);
                text.push_str(&format!("{}${}", if j == 0 { "" } else { ", " }, self.vals.len()));
            }
            text.push(')');
        }
        self.text = text.into();
        self
    }

    pub async fn all(self, work: &mut Work) -> Done<Vec<Row>> {
        let text = self.text.clone();
        let rows = match &mut work.tx {
            Tx::Look(reader) => {
                let bare = if self.vals.len() > NUMBERED_MAX { unnumbered(&text) } else { None };
                reader.all(bare.as_deref().unwrap_or(&text), &self.vals).map_err(|e| explain(&text, e))?
            }
            Tx::Sqlite(tx) => {
                let rows = tx.fetch_all(self.sqlite()).await.map_err(|e| explain(&text, e))?;
                Row::from_sqlite(rows)?
            }
            Tx::Pg(tx) => {
                let rows = tx.fetch_all(self.postgres()).await.map_err(|e| explain(&text, e))?;
                Row::from_postgres(rows)?
            }
        };
        tally::note(work.number, &text, rows.len() as u64);
        Ok(rows)
    }

    pub async fn maybe(self, work: &mut Work) -> Done<Option<Row>> {
        Ok(self.all(work).await?.into_iter().next())
    }

    /// Exactly the first row; none is a fault.
    pub async fn one(self, work: &mut Work) -> Done<Row> {
        let text = self.text.clone();
        self.maybe(work).await?.ok_or_else(|| Stop::fault(format!("no row for: {text}")))
    }

    /// The first row, or "there is no such thing" for the person.
    pub async fn found(self, work: &mut Work) -> Done<Row> {
        self.maybe(work).await?.ok_or_else(Stop::missing)
    }

    /// How many rows changed.
    pub async fn run(self, work: &mut Work) -> Done<u64> {
        let text = self.text.clone();
        let rows = match &mut work.tx {
            Tx::Look(reader) => reader.all(&text, &self.vals).map_err(|e| explain(&text, e))?.len() as u64,
            Tx::Sqlite(tx) => tx.execute(self.sqlite()).await.map_err(|e| explain(&text, e))?.rows_affected(),
            Tx::Pg(tx) => tx.execute(self.postgres()).await.map_err(|e| explain(&text, e))?.rows_affected(),
        };
        tally::note(work.number, &text, rows);
        Ok(rows)
    }

    fn sqlite(self) -> Query<'static, sqlx::Sqlite, SqliteArguments> {
        let bare = if self.vals.len() > NUMBERED_MAX { unnumbered(&self.text) } else { None };
        let mut query = sqlx::query(sqlx::AssertSqlSafe(bare.unwrap_or_else(|| self.text.into_owned())));
        for val in self.vals {
            query = match val {
                Val::Text(v) => query.bind(v),
                Val::Int(v) => query.bind(v),
                Val::Real(v) => query.bind(v),
                Val::Blob(v) => query.bind(v),
                Val::Null(_) => query.bind(None::<String>),
            };
        }
        query
    }

    fn postgres(self) -> Query<'static, sqlx::Postgres, PgArguments> {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(self.text.into_owned()));
        for val in self.vals {
            query = match val {
                Val::Text(v) => query.bind(v),
                Val::Int(v) => query.bind(v),
                Val::Real(v) => query.bind(v),
                Val::Blob(v) => query.bind(v),
                Val::Null(NullOf::Int) => query.bind(None::<i64>),
                Val::Null(NullOf::Real) => query.bind(None::<f64>),
                Val::Null(NullOf::Blob) => query.bind(None::<Vec<u8>>),
                Val::Null(_) => query.bind(None::<String>),
            };
        }
        query
    }
}

/// SQLite takes `$1` for a name and looks each name up among all the others: from here on that costs more than the statement.
const NUMBERED_MAX: usize = 64;

/// The statement with `?` for `$1`, `$2` …; `None` unless each stands there once and in order.
fn unnumbered(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut n) = (text, 0_usize);
    while let Some(at) = rest.find(['$', '\'']) {
        out.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        if rest[at..].starts_with('\'') {
            let end = at + 1 + behind.find('\'')? + 1;
            out.push_str(&rest[at..end]);
            rest = &rest[end..];
            continue;
        }
        let digits = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        n += 1;
        if behind[..digits].parse() != Ok(n) {
            return None;
        }
        out.push('?');
        rest = &behind[digits..];
    }
    out.push_str(rest);
    Some(out)
}

fn explain(text: &str, e: impl std::fmt::Display) -> Stop {
    // The statement, never the values: those may be personal.
    Stop::fault(format!("{e} in: {}", text.split_whitespace().take(40).collect::<Vec<_>>().join(" ")))
}

/// A row read out of the database; columns by name.
#[derive(Clone, Debug)]
pub struct Row {
    names: Arc<[String]>,
    vals: Vec<Val>,
}

impl Row {
    pub fn get<T: FromVal>(&self, column: &str) -> Done<T> {
        let at = self.names.iter().position(|n| n == column);
        let val = at.and_then(|i| self.vals.get(i).cloned());
        let val = val.ok_or_else(|| Stop::fault(format!("no column {column} in {:?}", self.names)))?;
        T::from_val(val).map_err(|e| Stop::fault(format!("column {column}: {e}")))
    }

    /// Days in one text, `string_agg(day_on, ',')`: a row for each would cost more than what is in it.
    pub fn days(&self, column: &str) -> Done<BTreeSet<Day>> {
        let text: String = self.get(column)?;
        let days = text.split(',').map(|day| Day::from_val(Val::Text(day.to_owned())));
        days.collect::<Result<_, _>>().map_err(|e| Stop::fault(format!("column {column}: {e}")))
    }

    /// A row of a statement with these columns, in this order.
    pub(crate) fn of(names: Arc<[String]>, vals: Vec<Val>) -> Row {
        Row { names, vals }
    }

    /// The values in the order of the statement.
    pub(crate) fn into_vals(self) -> Vec<Val> {
        self.vals
    }

    fn from_sqlite(rows: Vec<SqliteRow>) -> Done<Vec<Row>> {
        let names = names(rows.first());
        rows.iter()
            .map(|row| {
                let vals = (0..row.len()).map(|i| sqlite_val(row, i)).collect::<Result<_, sqlx::Error>>()?;
                Ok(Row { names: names.clone(), vals })
            })
            .collect()
    }

    fn from_postgres(rows: Vec<PgRow>) -> Done<Vec<Row>> {
        let names = names(rows.first());
        rows.iter()
            .map(|row| {
                let vals = (0..row.len()).map(|i| postgres_val(row, i)).collect::<Result<_, sqlx::Error>>()?;
                Ok(Row { names: names.clone(), vals })
            })
            .collect()
    }
}

fn names<R: sqlx::Row>(row: Option<&R>) -> Arc<[String]>
where
    <R::Database as Database>::Column: Column,
{
    row.map_or_else(|| Arc::from([]), |r| r.columns().iter().map(|c| c.name().to_owned()).collect())
}

fn sqlite_val(row: &SqliteRow, i: usize) -> Result<Val, sqlx::Error> {
    let raw = row.try_get_raw(i)?;
    if raw.is_null() {
        return Ok(Val::Null(NullOf::Any));
    }
    Ok(match raw.type_info().name() {
        "INTEGER" | "INT8" | "BIGINT" | "BOOLEAN" => Val::Int(row.try_get_unchecked(i)?),
        "REAL" => Val::Real(row.try_get_unchecked(i)?),
        "BLOB" => Val::Blob(row.try_get_unchecked(i)?),
        _ => Val::Text(row.try_get_unchecked(i)?),
    })
}

fn postgres_val(row: &PgRow, i: usize) -> Result<Val, sqlx::Error> {
    let raw = row.try_get_raw(i)?;
    if raw.is_null() {
        return Ok(Val::Null(NullOf::Any));
    }
    Ok(match raw.type_info().name() {
        "INT8" => Val::Int(row.try_get(i)?),
        "INT4" => Val::Int(row.try_get::<i32, _>(i)?.into()),
        "FLOAT8" => Val::Real(row.try_get(i)?),
        "BOOL" => Val::Int(row.try_get::<bool, _>(i)?.into()),
        "BYTEA" => Val::Blob(row.try_get(i)?),
        _ => Val::Text(row.try_get(i)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_only_where_the_order_says_the_same() {
        assert_eq!(
            unnumbered("a IN ($1, $2) AND b = '$9 it''s' OR c = $3").as_deref(),
            Some("a IN (?, ?) AND b = '$9 it''s' OR c = ?")
        );
        for text in ["a = $1 OR b = $1", "a = $2 AND b = $1", "a = $2", "a = $", "a = 'open AND b = $1"] {
            assert_eq!(unnumbered(text), None, "{text}");
        }
    }
}
