//! Which nightly acts have been done: one row per act and date.

use kit::{Day, Done};

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
