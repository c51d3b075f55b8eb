//! Opening, migrating, and beginning work.

use std::{path::Path, str::FromStr, time::Duration};

use kit::{At, Chance, Done, PersonId, Stop};
use sqlx::{
    PgPool, SqlitePool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::work::{Actor, Tx, Work};

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// Which database; only `store` and its tests care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

#[derive(Clone, Debug)]
pub enum Db {
    /// One writer, several readers (WAL).
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Pg(PgPool),
}

impl Db {
    /// Opens (and creates) the embedded database `tandem.db` in `folder` and migrates it.
    pub async fn open_folder(folder: &Path) -> Done<Db> {
        std::fs::create_dir_all(folder)
            .map_err(|e| Stop::fault(format!("the folder {} cannot be made: {e}", folder.display())))?;
        let options = SqliteConnectOptions::new()
            .filename(folder.join("tandem.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(60))
            .connect_with(options.clone())
            .await?;
        SQLITE.run(&write).await?;
        let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
        Ok(Db::Sqlite { write, read })
    }

    /// `postgres://user:password@host/database`, migrated on opening.
    pub async fn open_url(url: &str) -> Done<Db> {
        let options = PgConnectOptions::from_str(url).map_err(|e| {
            Stop::fault(format!("the database address cannot be read: {e}; write postgres://user@host/name"))
        })?;
        let pool = PgPoolOptions::new().max_connections(8).connect_with(options).await?;
        POSTGRES.run(&pool).await?;
        Ok(Db::Pg(pool))
    }

    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Pg(_) => Engine::Postgres,
        }
    }

    /// Work that changes things. Only one at a time on SQLite, so keep it short.
    pub async fn work(&self, actor: Actor, now: At, chance: Chance) -> Done<Work> {
        let tx = match self {
            Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Pg(pool) => Tx::Pg(pool.begin().await?),
        };
        Ok(Work::new(tx, actor, now, chance))
    }

    /// Work that only reads, from one snapshot; a write in it is an error on both databases.
    pub async fn look(&self, who: Option<PersonId>, now: At) -> Done<Work> {
        let tx = match self {
            Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Db::Pg(pool) => Tx::Pg(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        };
        Ok(Work::new(tx, who.map_or(Actor::System, Actor::Person), now, Chance::from_seed(0)))
    }

    pub async fn close(&self) {
        match self {
            Db::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Db::Pg(pool) => pool.close().await,
        }
    }
}
