//! Rows on their way out: of everybody, a few hundred at a time, or of one person.

use kit::{Done, PersonId, Val};

use super::{Column, Holding, Holds, any_is, list, quoted};
use crate::{
    db::Engine,
    query::{Row, Sql},
    work::Work,
};

/// How many rows are in memory at once.
const ROWS: usize = 500;

/// A walk through one table: `while let Some(rows) = walk.next(look).await? { … }`. The values stand in the order of
/// `Holding::exported`; all of them come from the one snapshot of `look`.
#[derive(Debug)]
pub struct Walk {
    table: &'static str,
    columns: Vec<Column>,
    /// SQLite: the place after which the next rows come. PostgreSQL: whether the cursor is open.
    after: Option<i64>,
}

impl Walk {
    pub fn through(holding: &Holding) -> Self {
        Walk { table: holding.table, columns: holding.exported(), after: None }
    }

    /// At most some hundreds of rows; `None` when there are no more.
    pub async fn next(&mut self, look: &mut Work) -> Done<Option<Vec<Vec<Val>>>> {
        let rows = match look.engine() {
            Engine::Sqlite => self.by_place(look).await?,
            Engine::Postgres => self.by_cursor(look).await?,
        };
        Ok((!rows.is_empty()).then_some(rows))
    }

    async fn by_place(&mut self, look: &mut Work) -> Done<Vec<Vec<Val>>> {
        let (columns, table) = (list(&self.columns), quoted(self.table));
        let text =
            format!("SELECT {columns}, rowid AS row_place FROM {table} WHERE rowid > $1 ORDER BY rowid LIMIT $2");
        let rows = Sql::built(text).bind(self.after.unwrap_or(i64::MIN)).bind(ROWS).all(look).await?;
        if let Some(last) = rows.last() {
            self.after = Some(last.get("row_place")?);
        }
        let width = self.columns.len();
        Ok(rows.into_iter().map(|row| row.into_vals().into_iter().take(width).collect()).collect())
    }

    async fn by_cursor(&mut self, look: &mut Work) -> Done<Vec<Vec<Val>>> {
        // The cursor is called like the table: a statement is remembered by its text, and each table has other columns.
        let (columns, table) = (list(&self.columns), quoted(self.table));
        if self.after.is_none() {
            let declare = format!("DECLARE {table} NO SCROLL CURSOR FOR SELECT {columns} FROM {table} ORDER BY 1");
            Sql::built(declare).run(look).await?;
            self.after = Some(0);
        }
        let rows = Sql::built(format!("FETCH {ROWS} FROM {table}")).all(look).await?;
        if rows.is_empty() {
            Sql::built(format!("CLOSE {table}")).run(look).await?;
            self.after = None;
        }
        Ok(rows.into_iter().map(Row::into_vals).collect())
    }
}

/// The rows of one table that name the person, in the order of `Holding::exported`. In rows that are somebody else's the
/// words stay out: they are about that other person.
pub async fn rows_of(look: &mut Work, holding: &Holding, person: &PersonId) -> Done<Vec<Vec<Val>>> {
    let columns = holding.exported();
    let who = any_is(holding.own.iter().chain(holding.names).copied(), 1);
    if who.is_empty() {
        return Ok(Vec::new());
    }
    let text = format!("SELECT {} FROM {} WHERE {who} ORDER BY 1", list(&columns), quoted(holding.table));
    let rows = Sql::built(text).bind(person).all(look).await?;
    let own: Vec<usize> = places(&columns, |k| k == Holds::Own);
    let words: Vec<usize> =
        places(&columns, |k| matches!(k, Holds::Personal | Holds::Text | Holds::Words | Holds::File));
    let theirs = |row: &[Val]| own.iter().any(|i| matches!(&row[*i], Val::Text(id) if *id == person.0));
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut vals = row.into_vals();
            if !theirs(&vals) {
                for i in &words {
                    vals[*i] = Val::Null(kit::val::NullOf::Any);
                }
            }
            vals
        })
        .collect())
}

fn places(columns: &[Column], is: fn(Holds) -> bool) -> Vec<usize> {
    columns.iter().enumerate().filter(|(_, c)| is(c.kind)).map(|(i, _)| i).collect()
}
