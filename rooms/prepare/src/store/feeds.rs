//! Private addresses of calendars.

use kit::Done;
use store::{Row, Work, sql};

use crate::model::Feed;

fn read(row: &Row) -> Done<Feed> {
    Ok(Feed {
        token: row.get("token")?,
        kind: row.get("kind")?,
        subject: row.get("subject")?,
        made_at: row.get("made_at")?,
    })
}

/// What an address opens; `None` for one that never was or was renewed.
pub async fn by_token(work: &mut Work, token: &str) -> Done<Option<Feed>> {
    let query = sql("SELECT token, kind, subject, made_at FROM feed WHERE token = $1 AND ended_at IS NULL");
    query.bind(token).maybe(work).await?.as_ref().map(read).transpose()
}

/// The address of today for a person, trainer or room.
pub async fn current(work: &mut Work, kind: &str, subject: &str) -> Done<Option<Feed>> {
    let query =
        sql("SELECT token, kind, subject, made_at FROM feed WHERE kind = $1 AND subject = $2 AND ended_at IS NULL");
    query.bind(kind).bind(subject).maybe(work).await?.as_ref().map(read).transpose()
}

/// Every address of today for rooms, by room.
pub async fn rooms(work: &mut Work) -> Done<Vec<Feed>> {
    let rows = sql("SELECT token, kind, subject, made_at FROM feed WHERE kind = 'room' AND ended_at IS NULL")
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// A new address; the old one opens nothing any more.
pub async fn renew(work: &mut Work, kind: &str, subject: &str, token: &str) -> Done<()> {
    let (now, by) = (work.now, work.who().cloned());
    sql("UPDATE feed SET ended_at = $1 WHERE kind = $2 AND subject = $3 AND ended_at IS NULL")
        .bind(now)
        .bind(kind)
        .bind(subject)
        .run(work)
        .await?;
    sql("INSERT INTO feed (token, kind, subject, made_at, made_by) VALUES ($1, $2, $3, $4, $5)")
        .bind(token)
        .bind(kind)
        .bind(subject)
        .bind(now)
        .bind(by)
        .run(work)
        .await?;
    Ok(())
}
