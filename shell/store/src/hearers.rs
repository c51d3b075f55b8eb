//! Delivering news. Each hearer keeps one cursor; what it does and the cursor's step commit together, so that every
//! event is heard exactly once on one database.

use kit::{At, Chance, Done, Event};

use crate::{
    Act, Db,
    db::Engine,
    query::{Row, sql},
    work::{Actor, Work},
};

/// How often a hearer may fail on one event before the event is put aside for a person to look at.
const FAILURES_MAX: i64 = 10;

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

async fn deliver(db: &Db, hearer: &Hearer, now: At, chance: &mut Chance) -> Done<usize> {
    let mut heard = 0;
    loop {
        // A cheap look first: most of the time there is nothing.
        let mut look = db.look(None, now).await?;
        let cursor = cursor(&mut look, hearer.name).await?;
        if next(&mut look, hearer, &cursor).await?.is_none() {
            return Ok(heard);
        }
        drop(look);
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        work.lock("hearer", hearer.name).await?;
        let cursor = self::cursor(&mut work, hearer.name).await?;
        let Some((event, place)) = next(&mut work, hearer, &cursor).await? else { return Ok(heard) };
        match (hearer.hear)(&mut work, &event).await {
            Ok(()) => {
                step(&mut work, hearer.name, &place, 0).await?;
                work.commit().await?;
                heard += 1;
            }
            Err(stop) => {
                drop(work);
                let why = format!("{stop:?}");
                tracing::error!(hearer = hearer.name, event = %event.name, why, "a hearer failed");
                let mut work = db.work(Actor::System, now, chance.fork()).await?;
                work.lock("hearer", hearer.name).await?;
                if cursor.failures + 1 >= FAILURES_MAX {
                    park(&mut work, hearer.name, &event, &why).await?;
                    step(&mut work, hearer.name, &place, 0).await?;
                } else {
                    step(
                        &mut work,
                        hearer.name,
                        &Place { xid: cursor.place.xid, seq: cursor.place.seq },
                        cursor.failures + 1,
                    )
                    .await?;
                }
                work.commit().await?;
                return Ok(heard);
            }
        }
    }
}

/// Where in the journal: on PostgreSQL a sequence is not commit order, so the transaction comes first.
#[derive(Clone, Debug)]
struct Place {
    xid: i64,
    seq: i64,
}

#[derive(Debug)]
struct Cursor {
    place: Place,
    failures: i64,
}

async fn cursor(work: &mut Work, name: &str) -> Done<Cursor> {
    let row = sql("SELECT xid, seq, failures FROM hearer WHERE name = $1").bind(name).maybe(work).await?;
    Ok(match row {
        Some(row) => {
            Cursor { place: Place { xid: row.get("xid")?, seq: row.get("seq")? }, failures: row.get("failures")? }
        }
        None => Cursor { place: Place { xid: 0, seq: 0 }, failures: 0 },
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

async fn step(work: &mut Work, name: &str, place: &Place, failures: i64) -> Done<()> {
    sql("INSERT INTO hearer (name, xid, seq, failures) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (name) DO UPDATE SET xid = excluded.xid, seq = excluded.seq, failures = excluded.failures")
    .bind(name)
    .bind(place.xid)
    .bind(place.seq)
    .bind(failures)
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
