//! Delivering news. Each hearer keeps one cursor; what it does and the cursor's step commit together, so that every
//! event is heard exactly once on one database. A hearer that failed waits before it is asked again.

use kit::{At, Chance, Done, Event};

use crate::{
    Act, Db,
    db::Engine,
    query::{Row, sql},
    work::{Actor, Work},
};

/// How often a hearer may fail on one event before the event is put aside for a person to look at: after about four hours,
/// because the waits double.
const FAILURES_MAX: i64 = 9;

/// Something that acts on news: `hearer("practise/deals cards", |work, event| Box::pin(…))`.
#[derive(Clone, Copy, Debug)]
pub struct Hearer {
    /// `room/what it does`: the cursor's key. Renaming it makes it hear everything again.
    pub name: &'static str,
    /// Only events with these names are delivered.
    pub names: &'static [&'static str],
    pub hear: for<'a> fn(&'a mut Work, &'a Event) -> Act<'a, ()>,
}

pub fn hearer(
    name: &'static str,
    names: &'static [&'static str],
    hear: for<'a> fn(&'a mut Work, &'a Event) -> Act<'a, ()>,
) -> Hearer {
    Hearer { name, names, hear }
}

/// Delivers everything that is waiting; returns how many events were acted on. Hearers run in the order given, and again
/// until nothing is left, because hearing may tell more news.
pub async fn deliver_all(db: &Db, hearers: &[Hearer], now: At, chance: &mut Chance) -> Done<usize> {
    let mut total = 0;
    loop {
        let mut heard = 0;
        for hearer in hearers {
            heard += deliver(db, hearer, now, chance).await?;
        }
        total += heard;
        if heard == 0 {
            return Ok(total);
        }
    }
}

/// How many events wait for each hearer, by its name.
pub async fn lag(look: &mut Work, hearers: &[Hearer]) -> Done<Vec<(&'static str, i64)>> {
    let mut lag = Vec::new();
    for hearer in hearers {
        let place = cursor(look, hearer.name).await?.place;
        let select = match look.engine() {
            Engine::Sqlite => "SELECT count(*) AS n FROM journal WHERE $1 = 0 AND seq > $2 AND name IN (",
            Engine::Postgres => {
                "SELECT count(*) AS n FROM journal WHERE (CAST(CAST(xid AS TEXT) AS BIGINT), seq) > ($1, $2) AND name IN ("
            }
        };
        let query = sql(select).bind(place.xid).bind(place.seq).list(hearer.names.iter().copied()).then(")");
        lag.push((hearer.name, query.one(look).await?.get("n")?));
    }
    Ok(lag)
}

async fn deliver(db: &Db, hearer: &Hearer, now: At, chance: &mut Chance) -> Done<usize> {
    let mut heard = 0;
    loop {
        // A cheap look first: most of the time there is nothing.
        let mut look = db.look(None, now).await?;
        let cursor = cursor(&mut look, hearer.name).await?;
        if cursor.waits(now) || next(&mut look, hearer, &cursor).await?.is_none() {
            return Ok(heard);
        }
        drop(look);
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        work.lock("hearer", hearer.name).await?;
        let cursor = self::cursor(&mut work, hearer.name).await?;
        if cursor.waits(now) {
            return Ok(heard);
        }
        let Some((event, place)) = next(&mut work, hearer, &cursor).await? else { return Ok(heard) };
        match (hearer.hear)(&mut work, &event).await {
            Ok(()) => {
                step(&mut work, hearer.name, &Cursor::at(place)).await?;
                work.commit().await?;
                heard += 1;
            }
            Err(stop) => {
                drop(work);
                let why = format!("{stop:?}");
                tracing::error!(hearer = hearer.name, event = %event.name, why, "a hearer failed");
                let work = db.work(Actor::System, now, chance.fork()).await?;
                failed(work, hearer.name, &cursor, (&event, place), &why).await?;
                return Ok(heard);
            }
        }
    }
}

/// Counts the failure, unless another request moved the cursor since `seen` was read: then this failure is old news, and
/// writing it would let events be heard twice.
async fn failed(mut work: Work, name: &str, seen: &Cursor, (event, place): (&Event, Place), why: &str) -> Done<()> {
    work.lock("hearer", name).await?;
    if cursor(&mut work, name).await? != *seen {
        return Ok(());
    }
    let failures = seen.failures + 1;
    if failures >= FAILURES_MAX {
        park(&mut work, name, event, why).await?;
        step(&mut work, name, &Cursor::at(place)).await?;
    } else {
        // A minute, two, four …
        let retry_at = Some(work.now.plus_minutes(1 << (failures - 1)));
        step(&mut work, name, &Cursor { place: seen.place, failures, retry_at }).await?;
    }
    work.commit().await
}

/// A journal restored into another cluster carries that cluster's transaction numbers, which may lie ahead of this one's:
/// new events would stand before the cursors and never be heard. Then everything gets its place anew, in the same order.
pub(crate) async fn settle_in(db: &Db) -> Done<()> {
    if db.engine() == Engine::Sqlite {
        return Ok(());
    }
    const AHEAD: &str = "SELECT 1 AS ahead WHERE EXISTS (SELECT 1 FROM journal WHERE xid >= pg_snapshot_xmax(pg_current_snapshot())) \
                         OR EXISTS (SELECT 1 FROM hearer WHERE xid >= CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT))";
    let mut look = db.look(None, At(0)).await?;
    if sql(AHEAD).maybe(&mut look).await?.is_none() {
        return Ok(());
    }
    drop(look);
    let mut work = db.work(Actor::System, At(0), Chance::from_seed(0)).await?;
    work.lock("journal", "settle in").await?;
    for step in [
        "UPDATE hearer SET seq = (SELECT count(*) FROM journal j WHERE (CAST(CAST(j.xid AS TEXT) AS BIGINT), j.seq) \
         <= (hearer.xid, hearer.seq)), xid = 0",
        // By way of negative numbers: none is taken twice on the way.
        "UPDATE journal SET seq = -place.n, xid = '0' FROM (SELECT id, row_number() OVER (ORDER BY xid, seq) AS n FROM journal) \
         AS place WHERE place.id = journal.id",
        "UPDATE journal SET seq = -seq WHERE seq < 0",
        "SELECT setval(pg_get_serial_sequence('journal', 'seq'), (SELECT coalesce(max(seq), 0) + 1 FROM journal), false)",
    ] {
        sql(step).all(&mut work).await?;
    }
    work.commit().await
}

/// Where in the journal: on PostgreSQL a sequence is not commit order, so the transaction comes first.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    xid: i64,
    seq: i64,
}

#[derive(Debug, PartialEq)]
struct Cursor {
    place: Place,
    /// How often the event after `place` has failed, and when it may be tried again.
    failures: i64,
    retry_at: Option<At>,
}

impl Cursor {
    fn at(place: Place) -> Self {
        Self { place, failures: 0, retry_at: None }
    }
    fn waits(&self, now: At) -> bool {
        self.retry_at.is_some_and(|at| at > now)
    }
}

async fn cursor(work: &mut Work, name: &str) -> Done<Cursor> {
    let row = sql("SELECT xid, seq, failures, retry_at FROM hearer WHERE name = $1").bind(name).maybe(work).await?;
    Ok(match row {
        Some(row) => {
            let place = Place { xid: row.get("xid")?, seq: row.get("seq")? };
            Cursor { place, failures: row.get("failures")?, retry_at: row.get("retry_at")? }
        }
        None => Cursor::at(Place { xid: 0, seq: 0 }),
    })
}

async fn next(work: &mut Work, hearer: &Hearer, cursor: &Cursor) -> Done<Option<(Event, Place)>> {
    let select = match work.engine() {
        Engine::Sqlite => {
            "SELECT 0 AS xid, seq, id, name, version, at, actor, subject, body FROM journal \
             WHERE $1 = 0 AND seq > $2 AND name IN ("
        }
        // Only rows below the oldest transaction still running: nothing earlier can appear any more.
        Engine::Postgres => {
            "SELECT CAST(CAST(xid AS TEXT) AS BIGINT) AS xid, seq, id, name, version, at, actor, subject, body FROM journal \
             WHERE (CAST(CAST(xid AS TEXT) AS BIGINT), seq) > ($1, $2) \
             AND xid < pg_snapshot_xmin(pg_current_snapshot()) AND name IN ("
        }
    };
    let order = match work.engine() {
        Engine::Sqlite => ") ORDER BY seq LIMIT 1",
        Engine::Postgres => ") ORDER BY xid, seq LIMIT 1",
    };
    let row = sql(select)
        .bind(cursor.place.xid)
        .bind(cursor.place.seq)
        .list(hearer.names.iter().copied())
        .then(order)
        .maybe(work)
        .await?;
    row.map(|row| Ok((read_event(&row)?, Place { xid: row.get("xid")?, seq: row.get("seq")? }))).transpose()
}

pub(crate) fn read_event(row: &Row) -> Done<Event> {
    Ok(Event {
        id: row.get("id")?,
        name: row.get("name")?,
        version: row.get("version")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
    })
}

async fn step(work: &mut Work, name: &str, cursor: &Cursor) -> Done<()> {
    sql("INSERT INTO hearer (name, xid, seq, failures, retry_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (name) DO UPDATE SET xid = excluded.xid, seq = excluded.seq, failures = excluded.failures, \
         retry_at = excluded.retry_at")
    .bind(name)
    .bind(cursor.place.xid)
    .bind(cursor.place.seq)
    .bind(cursor.failures)
    .bind(cursor.retry_at)
    .run(work)
    .await?;
    Ok(())
}

async fn park(work: &mut Work, hearer: &str, event: &Event, why: &str) -> Done<()> {
    sql("INSERT INTO parked (hearer, event_id, why, at) VALUES ($1, $2, $3, $4) ON CONFLICT (hearer, event_id) DO NOTHING")
        .bind(hearer)
        .bind(&event.id)
        .bind(why)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(())
}
