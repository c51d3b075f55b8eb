//! Whether what a database holds is whole: what `tandem doctor` asks, and every restored copy is asked.

use std::collections::BTreeMap;

use kit::{At, Done, Stop};

use crate::{
    Db,
    db::Engine,
    query::{Row, Sql, sql, sql_of},
    work::Work,
};

/// Whether an error says that the file of the embedded database is damaged, not only that it could not be asked.
pub fn is_damage(stop: &Stop) -> bool {
    let Stop::Fault(fault) = stop else { return false };
    let said = fault.to_string();
    // SQLite's words for its codes 11 and 26: a statement's error carries them as text.
    ["database disk image is malformed", "file is not a database"].iter().any(|words| said.contains(words))
}

/// The rows of a check. A page may be so broken that the check itself ends there: then that is what it found.
async fn checked(query: Sql, look: &mut Work, found: &mut Vec<String>) -> Done<Vec<Row>> {
    match query.all(look).await {
        Err(stop) if is_damage(&stop) => {
            found.push("a page cannot be read".into());
            Ok(Vec::new())
        }
        rows => rows,
    }
}

/// What is broken, one sentence each; nothing when all is whole. Reads everything: minutes on a large database.
pub async fn broken(db: &Db) -> Done<Vec<String>> {
    let mut look = db.look(None, At(0)).await?;
    let mut found = Vec::new();
    match db.engine() {
        Engine::Sqlite => {
            for row in checked(sql("PRAGMA integrity_check"), &mut look, &mut found).await? {
                let said: String = row.get("integrity_check")?;
                if said != "ok" {
                    found.push(said);
                }
            }
            for row in checked(sql("PRAGMA foreign_key_check"), &mut look, &mut found).await? {
                let (table, parent): (String, String) = (row.get("table")?, row.get("parent")?);
                found.push(format!("a row of {table} points to one of {parent} that is not there"));
            }
        }
        Engine::Postgres => {
            // Reading every table reads every page; a broken one is an error with its name.
            for table in tables(&mut look).await? {
                if let Err(stop) = sql_of(format!("SELECT count(t.*) AS n FROM \"{table}\" t")).one(&mut look).await {
                    found.push(format!("{table} cannot be read: {stop:?}"));
                    look = db.look(None, At(0)).await?;
                }
            }
            let invalid = "SELECT CAST(relname AS TEXT) AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid \
                           WHERE NOT indisvalid";
            for row in sql(invalid).all(&mut look).await? {
                found.push(format!("the index {} is not valid; REINDEX mends it", row.get::<String>("name")?));
            }
        }
    }
    found.dedup();
    Ok(found)
}

/// How many rows each table has, at one moment.
pub async fn counts(look: &mut Work) -> Done<BTreeMap<String, i64>> {
    let mut counts = BTreeMap::new();
    for table in tables(look).await? {
        let n = sql_of(format!("SELECT count(*) AS n FROM \"{table}\"")).one(look).await?.get("n")?;
        counts.insert(table, n);
    }
    Ok(counts)
}

/// Every table, sorted; on an empty database none.
pub(crate) async fn tables(look: &mut Work) -> Done<Vec<String>> {
    let catalogue = match look.engine() {
        Engine::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        }
        Engine::Postgres => {
            "SELECT CAST(tablename AS TEXT) COLLATE \"C\" AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
        }
    };
    sql(catalogue).all(look).await?.iter().map(|row| row.get("name")).collect()
}

/// `SQLite 3.50.4` or `PostgreSQL 15.18`, and the server's clock where it has one of its own.
pub async fn server(db: &Db) -> Done<(String, Option<At>)> {
    let mut look = db.look(None, At(0)).await?;
    Ok(match db.engine() {
        Engine::Sqlite => {
            let row = sql("SELECT sqlite_version() AS v").one(&mut look).await?;
            (format!("SQLite {}", row.get::<String>("v")?), None)
        }
        Engine::Postgres => {
            let row = sql("SELECT current_setting('server_version') AS v, \
                           CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS at");
            let row = row.one(&mut look).await?;
            let version: String = row.get("v")?;
            (format!("PostgreSQL {}", version.split(' ').next().unwrap_or("")), Some(row.get("at")?))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_told_from_what_only_waits() {
        let said =
            "error returned from database: (code: 11) database disk image is malformed in: PRAGMA integrity_check";
        assert!(is_damage(&Stop::fault(said)));
        assert!(is_damage(&Stop::fault("error returned from database: (code: 26) file is not a database")));
        assert!(!is_damage(&Stop::fault("error returned from database: (code: 5) database is locked")));
        assert!(!is_damage(&Stop::missing()));
    }
}
