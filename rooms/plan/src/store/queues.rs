//! Queues and forecasts.

use kit::{At, Done, Words, val::Val};
use store::{Row, Work, sql};

use crate::model::{Forecast, Queue};

pub async fn queues(work: &mut Work) -> Done<Vec<Queue>> {
    let rows = sql("SELECT id, name, sl_pct, sl_seconds, max_occupancy_pct, shrinkage_pct, max_drop, shortfall_minor \
                    FROM queue ORDER BY id")
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Done<Queue> {
    Ok(Queue {
        id: row.get("id")?,
        name: row.get("name")?,
        sl_pct: row.get("sl_pct")?,
        sl_seconds: row.get("sl_seconds")?,
        max_occupancy_pct: row.get("max_occupancy_pct")?,
        shrinkage_pct: row.get("shrinkage_pct")?,
        max_drop: row.get("max_drop")?,
        shortfall_minor: row.get("shortfall_minor")?,
    })
}

/// Adds the queues that are not there yet.
pub async fn add(work: &mut Work, queues: &[Queue]) -> Done<()> {
    let rows: Vec<Vec<Val>> = queues
        .iter()
        .map(|q| {
            vec![
                (&q.id).into(),
                q.name.clone().into(),
                q.sl_pct.into(),
                q.sl_seconds.into(),
                q.max_occupancy_pct.into(),
                q.shrinkage_pct.into(),
                q.max_drop.into(),
                q.shortfall_minor.into(),
                work.now.into(),
            ]
        })
        .collect();
    for chunk in rows.chunks(100) {
        sql("INSERT INTO queue (id, name, sl_pct, sl_seconds, max_occupancy_pct, shrinkage_pct, max_drop, \
             shortfall_minor, recorded_at) VALUES ")
        .rows(chunk.to_vec())
        .then(" ON CONFLICT (id) DO NOTHING")
        .run(work)
        .await?;
    }
    Ok(())
}

pub async fn put_name(work: &mut Work, queue: &str, name: &Words) -> Done<()> {
    sql("UPDATE queue SET name = $1 WHERE id = $2").bind(name.clone()).bind(queue).run(work).await?;
    Ok(())
}

/// Half hours that begin in `from..to`, by queue and time.
pub async fn forecast(work: &mut Work, from: At, to: At) -> Done<Vec<Forecast>> {
    let query = sql(FORECAST).then("WHERE starts_at >= $1 AND starts_at < $2 ORDER BY queue_id, starts_at");
    query.bind(from).bind(to).all(work).await?.iter().map(read_forecast).collect()
}

/// The same of one queue.
pub async fn forecast_of(work: &mut Work, queue: &str, from: At, to: At) -> Done<Vec<Forecast>> {
    let query =
        sql(FORECAST).then("WHERE queue_id = $1 AND starts_at >= $2 AND starts_at < $3 ORDER BY queue_id, starts_at");
    query.bind(queue).bind(from).bind(to).all(work).await?.iter().map(read_forecast).collect()
}

const FORECAST: &str = "SELECT queue_id, starts_at, calls, aht_seconds FROM forecast ";

fn read_forecast(row: &Row) -> Done<Forecast> {
    Ok(Forecast {
        queue: row.get("queue_id")?,
        starts_at: row.get("starts_at")?,
        calls: row.get("calls")?,
        aht_seconds: row.get("aht_seconds")?,
    })
}

/// Writes half hours, the newest file wins.
pub async fn put_forecast(work: &mut Work, import: &str, all: &[Forecast]) -> Done<()> {
    for chunk in all.chunks(180) {
        let rows = chunk
            .iter()
            .map(|f| vec![(&f.queue).into(), f.starts_at.into(), f.calls.into(), f.aht_seconds.into(), import.into()])
            .collect();
        sql("INSERT INTO forecast (queue_id, starts_at, calls, aht_seconds, import_id) VALUES ")
            .rows(rows)
            .then(
                " ON CONFLICT (queue_id, starts_at) DO UPDATE SET calls = excluded.calls, \
                 aht_seconds = excluded.aht_seconds, import_id = excluded.import_id",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// Takes away what an import wrote and nobody has replaced since.
pub async fn drop_forecast(work: &mut Work, import: &str) -> Done<u64> {
    sql("DELETE FROM forecast WHERE import_id = $1").bind(import).run(work).await
}
