//! Which nightly acts have been done: one row per act and date. An act that failed waits before it is tried again.

use std::collections::HashMap;

use kit::{At, Day, Done};

use crate::{query::sql, work::Work};

/// Marks the act as done for the date; `false` when it already was.
pub async fn claim(work: &mut Work, act: &str, day: Day) -> Done<bool> {
    let rows = sql("INSERT INTO night (act, day, done_at) VALUES ($1, $2, $3) ON CONFLICT (act, day) DO NOTHING")
        .bind(act)
        .bind(day)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(rows == 1)
}

/// The last date on which any act ran.
pub async fn last(work: &mut Work) -> Done<Option<Day>> {
    sql("SELECT max(day) AS day FROM night").one(work).await?.get("day")
}

/// Whether the act was done for the date: a cheap look before the write.
pub async fn was_done(work: &mut Work, act: &str, day: Day) -> Done<bool> {
    let row = sql("SELECT done_at FROM night WHERE act = $1 AND day = $2").bind(act).bind(day).maybe(work).await?;
    Ok(row.is_some())
}

/// The last date up to `until` for which each act was done.
pub async fn last_of_each(work: &mut Work, until: Day) -> Done<HashMap<String, Day>> {
    let rows = sql("SELECT act, max(day) AS day FROM night WHERE day <= $1 GROUP BY act").bind(until).all(work).await?;
    rows.iter().map(|row| Ok((row.get("act")?, row.get("day")?))).collect()
}

/// The acts that failed and must not be tried before the given moment.
pub async fn waits(work: &mut Work) -> Done<HashMap<String, At>> {
    let rows = sql("SELECT act, retry_at FROM night_wait").all(work).await?;
    rows.iter().map(|row| Ok((row.get("act")?, row.get("retry_at")?))).collect()
}

/// Remembers that the act failed at `at`: the next try is in a minute, two, four … about eight hours.
pub async fn failed(work: &mut Work, act: &str, at: At, why: &str) -> Done<()> {
    let row = sql("SELECT failures FROM night_wait WHERE act = $1").bind(act).maybe(work).await?;
    let failures = row.map_or(Ok(0), |row| row.get::<i64>("failures"))? + 1;
    let retry_at = at.plus_minutes(1 << (failures - 1).clamp(0, 9));
    sql("INSERT INTO night_wait (act, failures, retry_at, why) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (act) DO UPDATE SET failures = excluded.failures, retry_at = excluded.retry_at, why = excluded.why")
    .bind(act)
    .bind(failures)
    .bind(retry_at)
    .bind(why)
    .run(work)
    .await?;
    Ok(())
}

/// What the night could not do: the act, when it is tried again, and why it failed; in the order of the acts.
pub async fn troubles(work: &mut Work) -> Done<Vec<(String, At, String)>> {
    let rows = sql("SELECT act, retry_at, why FROM night_wait ORDER BY act").all(work).await?;
    rows.iter().map(|row| Ok((row.get("act")?, row.get("retry_at")?, row.get("why")?))).collect()
}

/// The act succeeded: nothing to wait for.
pub async fn recovered(work: &mut Work, act: &str) -> Done<()> {
    sql("DELETE FROM night_wait WHERE act = $1").bind(act).run(work).await?;
    Ok(())
}
