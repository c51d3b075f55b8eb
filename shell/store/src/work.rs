//! A unit of work: the transaction, who acts, when, and chance.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use kit::{At, Chance, Done, EventId, News, PersonId};
use sqlx::{Postgres, Sqlite, Transaction};

use crate::{
    db::Engine,
    memory::{Memory, Noted},
    query::sql,
    reader::Reader,
    tally,
};

const DAY_MS: i64 = 86_400_000;

/// Counted for the operator; nothing depends on them.
static READING: AtomicU64 = AtomicU64::new(0);
static WRITING: AtomicU64 = AtomicU64::new(0);
static COMMITTED: AtomicU64 = AtomicU64::new(0);

/// How many works this process has begun for reading, begun for writing, and committed.
pub fn works() -> [(&'static str, u64); 3] {
    let n = |count: &AtomicU64| count.load(Ordering::Relaxed);
    [("reading", n(&READING)), ("writing", n(&WRITING)), ("committed", n(&COMMITTED))]
}

/// Who is behind a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(PersonId),
    /// The night, a job, a hearer, an import from the command line. May do everything, so it is asked for by name.
    System,
    /// A visitor who is not signed in. May do nothing that asks who somebody is.
    Nobody,
}

#[derive(Debug)]
pub(crate) enum Tx {
    /// Only reads, on the embedded database.
    Look(Reader),
    Sqlite(Transaction<'static, Sqlite>),
    Pg(Transaction<'static, Postgres>),
}

#[derive(Debug)]
pub struct Work {
    pub(crate) tx: Tx,
    /// Which work this is, for whoever counts.
    pub(crate) number: u64,
    pub actor: Actor,
    pub now: At,
    pub chance: Chance,
    /// What this process remembers of the house; none in a work that writes.
    pub(crate) memory: Option<Arc<Memory>>,
    /// The newest place in the journal that this snapshot sees, once it was asked for.
    pub(crate) newest: Option<i64>,
    pub(crate) noted: Noted,
}

impl Work {
    pub(crate) fn writing(tx: Tx, actor: Actor, now: At, chance: Chance) -> Self {
        WRITING.fetch_add(1, Ordering::Relaxed);
        Self { tx, number: tally::next(), actor, now, chance, memory: None, newest: None, noted: Noted::default() }
    }

    pub(crate) fn reading(tx: Tx, actor: Actor, now: At, memory: Arc<Memory>) -> Self {
        READING.fetch_add(1, Ordering::Relaxed);
        let chance = Chance::from_seed(0);
        Self {
            tx,
            number: tally::next(),
            actor,
            now,
            chance,
            memory: Some(memory),
            newest: None,
            noted: Noted::default(),
        }
    }

    pub fn engine(&self) -> Engine {
        match self.tx {
            Tx::Look(_) | Tx::Sqlite(_) => Engine::Sqlite,
            Tx::Pg(_) => Engine::Postgres,
        }
    }

    /// The person behind the change, if there is one.
    pub fn who(&self) -> Option<&PersonId> {
        match &self.actor {
            Actor::Person(p) => Some(p),
            Actor::System | Actor::Nobody => None,
        }
    }

    /// Whether the product itself acts; a verb that asks who may lets it. `who()` being empty is not enough: a stranger
    /// has no name either.
    pub fn is_system(&self) -> bool {
        self.actor == Actor::System
    }

    pub async fn commit(self) -> Done<()> {
        match self.tx {
            Tx::Look(reader) => drop(reader),
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Pg(tx) => tx.commit().await?,
        }
        tally::note(self.number, "COMMIT", 0);
        COMMITTED.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// A fresh identity: `work.id::<SessionId>()`.
    pub fn id<T: From<String>>(&mut self) -> T {
        T::from(self.chance.uuid(self.now))
    }

    /// When this UTC day began: the time of what is kept without a name, since an instant would give the name away.
    pub fn midnight(&self) -> At {
        At(self.now.0 - self.now.0.rem_euclid(DAY_MS))
    }

    /// An id that says the UTC day it was made on, and neither when on that day nor after what.
    pub fn id_of_day<T: From<String>>(&mut self) -> T {
        let midnight = self.midnight();
        T::from(self.chance.uuid(midnight))
    }

    /// Holds the name `kind/id` until the work ends, so that a check and the write after it belong together.
    pub async fn lock(&mut self, kind: &str, id: &str) -> Done<()> {
        if self.engine() == Engine::Postgres {
            sql("SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(hashtextextended($1, 0))) AS l")
                .bind(format!("{kind}/{id}"))
                .all(self)
                .await?;
        }
        Ok(())
    }

    /// A text that becomes another one when news of these names come in: what was compared with the house before still holds
    /// when it is the same.
    pub async fn mark(&mut self, names: &[&str]) -> Done<String> {
        // The count besides, because an older transaction may commit a smaller number later.
        let row =
            sql("SELECT CAST(count(*) AS BIGINT) AS n, CAST(COALESCE(max(seq), 0) AS BIGINT) AS last FROM journal \
                       WHERE name IN (")
            .list(names.iter().copied())
            .then(")")
            .one(self)
            .await?;
        Ok(format!("{}/{}", row.get::<i64>("n")?, row.get::<i64>("last")?))
    }

    /// Takes out of the journal what was told of this kind before an instant. Only for news that nothing was changed by: what
    /// somebody did stays for ever.
    pub async fn forget<N: News>(&mut self, before: At) -> Done<()> {
        sql("DELETE FROM journal WHERE name = $1 AND at < $2").bind(N::NAME).bind(before).run(self).await?;
        Ok(())
    }

    /// Tells the journal what happened, in this same transaction.
    pub async fn tell<N: News>(&mut self, news: &N) -> Done<EventId> {
        let id: EventId = if N::SIGNED { self.id() } else { self.id_of_day() };
        let (at, who) = if N::SIGNED { (self.now, self.who().cloned()) } else { (self.midnight(), None) };
        sql("INSERT INTO journal (id, name, version, at, actor, subject, body) VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(&id)
            .bind(N::NAME)
            .bind(N::VERSION)
            .bind(at)
            .bind(who)
            .bind(news.subject())
            .bind(serde_json::to_string(news)?)
            .run(self)
            .await?;
        Ok(id)
    }
}
