//! How the tables of a database stand to this program.

use std::fmt;

use kit::{At, Done};

use crate::{Db, db::Engine, query::sql};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schema {
    /// Nothing of ours is there yet.
    Empty,
    Current,
    /// An older program made it; these migrations are still to come.
    Behind(Vec<i64>),
}

/// Database and program do not fit each other: what is so, and the repair, in words.
#[derive(Debug)]
pub struct Unfit(pub String);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unfit {}

impl Db {
    /// What opening would have to do. A database that is newer than this program, or was made by a program that is not one
    /// of its forebears, is an [`Unfit`].
    pub async fn schema(&self) -> Done<Schema> {
        let Some(applied) = applied(self).await? else { return Ok(Schema::Empty) };
        let known = self.migrator();
        let newest = known.iter().map(|m| m.version).max().unwrap_or(0);
        for (version, checksum) in &applied {
            match known.iter().find(|m| m.version == *version) {
                None if *version > newest => {
                    return Err(Unfit(format!(
                        "the database is newer than this program: it has migration {version}, this program knows them up to \
                         {newest}. Install the newer Tandem again, or restore the backup that was made before the upgrade"
                    ))
                    .into());
                }
                Some(m) if m.checksum.as_ref() == checksum.as_slice() => {}
                _ => {
                    return Err(Unfit(format!(
                        "the database was made by another build of Tandem: its migration {version} is not this program's. \
                         Open it with the program that made it, or choose another folder"
                    ))
                    .into());
                }
            }
        }
        let missing: Vec<i64> =
            known.iter().map(|m| m.version).filter(|v| !applied.iter().any(|(a, _)| a == v)).collect();
        Ok(match (applied.is_empty(), missing.is_empty()) {
            (true, _) => Schema::Empty,
            (false, true) => Schema::Current,
            (false, false) => Schema::Behind(missing),
        })
    }
}

/// Migrations that stand in the database with the sums of their texts; `None` when it has never been migrated.
async fn applied(db: &Db) -> Done<Option<Vec<(i64, Vec<u8>)>>> {
    let mut look = db.look(None, At(0)).await?;
    let there = match db.engine() {
        Engine::Sqlite => "SELECT name FROM sqlite_master WHERE name = '_sqlx_migrations'",
        Engine::Postgres => {
            "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_sqlx_migrations'"
        }
    };
    if sql(there).maybe(&mut look).await?.is_none() {
        return Ok(None);
    }
    let rows = sql("SELECT version, checksum FROM _sqlx_migrations ORDER BY version").all(&mut look).await?;
    rows.iter().map(|row| Ok((row.get("version")?, row.get("checksum")?))).collect::<Done<Vec<_>>>().map(Some)
}
