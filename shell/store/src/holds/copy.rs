//! Everything as one SQLite file: the same tables and columns, without what never leaves the house.

use std::path::Path;

use kit::{Done, Val};
use sqlx::{AssertSqlSafe, Connection, Row as _, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{Held, Walk, list, quoted};
use crate::{db, work::Work};

/// The most values one statement may carry.
const VALUES_MAX: usize = 30_000;

/// Fills the file at `path`, which is empty or not there yet, and returns how many rows it holds. The table `about_columns`
/// says which room writes each column and what the column is.
pub async fn copy_to_sqlite(look: &mut Work, all: &[Held], path: &Path) -> Done<u64> {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let mut file = SqliteConnection::connect_with(&options).await?;
    // Nobody reads the file before it is whole, and one that broke off is thrown away.
    for pragma in ["PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"] {
        sqlx::query(pragma).execute(&mut file).await?;
    }
    let mut plan = db::plan().await?;
    let mut count = 0;
    for held in all {
        create(&mut file, &mut plan, held).await?;
        let mut walk = Walk::through(held.holding);
        while let Some(rows) = walk.next(look).await? {
            count += rows.len() as u64;
            let into = format!("{} ({})", quoted(held.holding.table), list(&held.holding.exported()));
            insert(&mut file, &into, rows).await?;
        }
    }
    about(&mut file, all).await?;
    file.close().await?;
    plan.close().await?;
    Ok(count)
}

async fn create(file: &mut SqliteConnection, plan: &mut SqliteConnection, held: &Held) -> Done<()> {
    let mut columns = Vec::new();
    for column in held.holding.exported() {
        let kind = sqlx::query("SELECT type FROM pragma_table_info($1) WHERE name = $2")
            .bind(held.holding.table)
            .bind(column.name)
            .fetch_one(&mut *plan)
            .await?;
        columns.push(format!("{} {}", quoted(column.name), kind.try_get::<String, _>(0)?));
    }
    let text = format!("CREATE TABLE {} ({})", quoted(held.holding.table), columns.join(", "));
    sqlx::query(AssertSqlSafe(text)).execute(file).await?;
    Ok(())
}

async fn insert(file: &mut SqliteConnection, into: &str, rows: Vec<Vec<Val>>) -> Done<()> {
    let width = rows.first().map_or(1, Vec::len).max(1);
    let row = format!("({})", vec!["?"; width].join(", "));
    let mut file = file.begin().await?;
    for chunk in rows.chunks((VALUES_MAX / width).max(1)) {
        let text = format!("INSERT INTO {into} VALUES {}", vec![row.as_str(); chunk.len()].join(", "));
        let mut query = sqlx::query(AssertSqlSafe(text));
        for val in chunk.iter().flatten().cloned() {
            query = match val {
                Val::Text(v) => query.bind(v),
                Val::Int(v) => query.bind(v),
                Val::Real(v) => query.bind(v),
                Val::Blob(v) => query.bind(v),
                Val::Null(_) => query.bind(None::<String>),
            };
        }
        query.execute(&mut *file).await?;
    }
    file.commit().await?;
    Ok(())
}

async fn about(file: &mut SqliteConnection, all: &[Held]) -> Done<()> {
    sqlx::query("CREATE TABLE about_columns (room TEXT, \"table\" TEXT, \"column\" TEXT, holds TEXT)")
        .execute(&mut *file)
        .await?;
    let mut rows = Vec::new();
    for held in all {
        for column in held.holding.exported() {
            rows.push([held.room, held.holding.table, column.name, column.kind.word()].map(Val::from).to_vec());
        }
    }
    insert(file, "about_columns (room, \"table\", \"column\", holds)", rows).await
}
