//! Opening, migrating, and beginning work.

use std::{path::Path, str::FromStr, sync::Arc, time::Duration};

use kit::{At, Chance, Done, PersonId, Stop};
use sqlx::{
    Connection, PgPool, SqliteConnection, SqlitePool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    hearers,
    memory::Memory,
    reader::Readers,
    schema::Schema,
    work::{Actor, Tx, Work},
};

/// The embedded database's name in its folder.
pub(crate) const SQLITE_FILE: &str = "tandem.db";

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// Which database; only `store` and its tests care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The open database, and what this process remembers of it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pub(crate) pool: Pool,
    memory: Arc<Memory>,
}

#[derive(Clone, Debug)]
pub(crate) enum Pool {
    /// One writer, several readers (WAL).
    Sqlite {
        write: SqlitePool,
        read: Arc<Readers>,
    },
    Pg(PgPool),
}

/// An empty house in memory: where the types of the columns stand.
pub(crate) async fn plan() -> Done<SqliteConnection> {
    let mut plan = SqliteConnection::connect("sqlite::memory:").await?;
    for migration in SQLITE.iter() {
        sqlx::raw_sql(migration.sql.clone()).execute(&mut plan).await?;
    }
    Ok(plan)
}

impl Db {
    fn of(pool: Pool) -> Db {
        Db { pool, memory: Arc::default() }
    }

    /// Opens (and creates) the embedded database `tandem.db` in `folder` and migrates it. One that does not fit this
    /// program is an [`Unfit`](crate::Unfit).
    pub async fn open_folder(folder: &Path) -> Done<Db> {
        std::fs::create_dir_all(folder)
            .map_err(|e| Stop::fault(format!("the folder {} cannot be made: {e}", folder.display())))?;
        let db = Self::sqlite(folder, true).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// `postgres://user:password@host/database`, migrated on opening.
    pub async fn open_url(url: &str) -> Done<Db> {
        let db = Self::attach_url(url).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// Opens what is there and leaves its tables as they are; `None` when the folder holds no database. For backups, and
    /// for looking before an upgrade.
    pub async fn attach_folder(folder: &Path) -> Done<Option<Db>> {
        if !folder.join(SQLITE_FILE).is_file() {
            return Ok(None);
        }
        Self::sqlite(folder, false).await.map(Some)
    }

    /// The same for PostgreSQL.
    pub async fn attach_url(url: &str) -> Done<Db> {
        let options = PgConnectOptions::from_str(url).map_err(|e| {
            Stop::fault(format!("the database address cannot be read: {e}; write postgres://user@host/name"))
        })?;
        let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(Duration::from_secs(30));
        let pool = pool.connect_with(options).await.map_err(|e| {
            Stop::fault(format!("PostgreSQL does not let us in: {e}; see that it runs and that the address is right"))
        })?;
        Ok(Db::of(Pool::Pg(pool)))
    }

    async fn sqlite(folder: &Path, create: bool) -> Done<Db> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join(SQLITE_FILE))
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .acquire_timeout(Duration::from_secs(60))
            .connect_with(options)
            .await?;
        let read = Readers::of(&folder.join(SQLITE_FILE));
        Ok(Db::of(Pool::Sqlite { write, read }))
    }

    /// Brings the tables to what this program knows, and news from another cluster into this one's order.
    pub async fn migrate(&self) -> Done<()> {
        if self.schema().await? != Schema::Current {
            match &self.pool {
                Pool::Sqlite { write, .. } => SQLITE.run(write).await?,
                Pool::Pg(pool) => POSTGRES.run(pool).await?,
            }
        }
        hearers::settle_in(self).await
    }

    /// What this program would make of an empty database.
    pub(crate) fn migrator(&self) -> &'static Migrator {
        match &self.pool {
            Pool::Sqlite { .. } => &SQLITE,
            Pool::Pg(_) => &POSTGRES,
        }
    }

    pub fn engine(&self) -> Engine {
        match &self.pool {
            Pool::Sqlite { .. } => Engine::Sqlite,
            Pool::Pg(_) => Engine::Postgres,
        }
    }

    /// Work that changes things. Only one at a time on SQLite, so keep it short.
    pub async fn work(&self, actor: Actor, now: At, chance: Chance) -> Done<Work> {
        let tx = match &self.pool {
            Pool::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Pool::Pg(pool) => Tx::Pg(pool.begin().await?),
        };
        Ok(Work::writing(tx, actor, now, chance))
    }

    /// Work that only reads, from one snapshot; a write in it is an error on both databases.
    pub async fn look(&self, who: Option<PersonId>, now: At) -> Done<Work> {
        let tx = match &self.pool {
            Pool::Sqlite { read, .. } => Tx::Look(read.begin().await?),
            Pool::Pg(pool) => Tx::Pg(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        };
        Ok(Work::reading(tx, who.map_or(Actor::System, Actor::Person), now, self.memory.clone()))
    }

    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pool::Pg(pool) => pool.close().await,
        }
    }
}
