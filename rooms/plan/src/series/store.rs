//! Rows of `series` and `meeting`.

use std::collections::HashMap;

use kit::{Done, SessionId};
use store::{Work, sql};

use super::{Meeting, Series};

pub async fn series_of(work: &mut Work, sessions: &[SessionId]) -> Done<HashMap<SessionId, Series>> {
    let mut out = HashMap::new();
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT session_id, every_days, parts, needed, joining FROM series WHERE session_id IN (")
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in rows {
            let series = Series {
                every_days: row.get("every_days")?,
                parts: row.get("parts")?,
                needed: row.get("needed")?,
                joining: row.get("joining")?,
            };
            out.insert(row.get("session_id")?, series);
        }
    }
    Ok(out)
}

/// The meetings after the first, in order.
pub async fn meetings_of(work: &mut Work, sessions: &[SessionId]) -> Done<HashMap<SessionId, Vec<Meeting>>> {
    let mut out: HashMap<SessionId, Vec<Meeting>> = HashMap::new();
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT session_id, place, starts_at, ends_at FROM meeting WHERE session_id IN (")
            .list(chunk)
            .then(") ORDER BY session_id, place")
            .all(work)
            .await?;
        for row in rows {
            out.entry(row.get("session_id")?).or_default().push(Meeting {
                place: row.get("place")?,
                starts_at: row.get("starts_at")?,
                ends_at: row.get("ends_at")?,
            });
        }
    }
    Ok(out)
}

pub(super) async fn put(work: &mut Work, id: &SessionId, s: &Series) -> Done<()> {
    sql(
        "INSERT INTO series (session_id, every_days, parts, needed, joining, made_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (session_id) DO UPDATE SET every_days = excluded.every_days, parts = excluded.parts, \
         needed = excluded.needed, joining = excluded.joining, made_at = excluded.made_at",
    )
    .bind(id)
    .bind(s.every_days)
    .bind(s.parts)
    .bind(s.needed)
    .bind(&s.joining)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

/// Instead of those there were; the first is the session's own and has no row.
pub(super) async fn put_meetings(work: &mut Work, id: &SessionId, all: &[Meeting]) -> Done<()> {
    sql("DELETE FROM meeting WHERE session_id = $1").bind(id).run(work).await?;
    let later: Vec<&Meeting> = all.iter().filter(|m| m.place > 1).collect();
    if later.is_empty() {
        return Ok(());
    }
    let row = |m: &&Meeting| vec![id.into(), m.place.into(), m.starts_at.into(), m.ends_at.into()];
    sql("INSERT INTO meeting (session_id, place, starts_at, ends_at) VALUES ")
        .rows(later.iter().map(row).collect())
        .run(work)
        .await?;
    Ok(())
}
