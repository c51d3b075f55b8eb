//! What is ready: material, and the preparation of each.

use std::collections::{HashMap, HashSet};

use kit::{At, Done, PersonId, SessionId};
use store::{Work, sql};

use crate::model::CheckItem;

/// What is known of a session's material, by item.
pub async fn check_items(work: &mut Work, session: &SessionId) -> Done<HashMap<String, CheckItem>> {
    let rows = sql("SELECT item, responsible_id, quantity, done_by, done_at FROM check_item WHERE session_id = $1")
        .bind(session)
        .all(work)
        .await?;
    let mut out = HashMap::new();
    for row in rows {
        let item: String = row.get("item")?;
        let known = CheckItem {
            responsible: row.get("responsible_id")?,
            quantity: row.get("quantity")?,
            done_by: row.get("done_by")?,
            done_at: row.get("done_at")?,
        };
        out.insert(item, known);
    }
    Ok(out)
}

pub async fn put_check_item(work: &mut Work, session: &SessionId, item: &str, c: &CheckItem) -> Done<()> {
    sql("INSERT INTO check_item (session_id, item, responsible_id, quantity, done_by, done_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (session_id, item) DO UPDATE SET responsible_id = excluded.responsible_id, quantity = excluded.quantity, \
         done_by = excluded.done_by, done_at = excluded.done_at")
    .bind(session)
    .bind(item)
    .bind(c.responsible.as_ref())
    .bind(c.quantity)
    .bind(c.done_by.as_ref())
    .bind(c.done_at)
    .run(work)
    .await?;
    Ok(())
}

/// Who has prepared, by session and person.
pub async fn prepared(work: &mut Work, sessions: &[SessionId]) -> Done<HashSet<(SessionId, PersonId)>> {
    let mut out = HashSet::new();
    for chunk in sessions.chunks(400) {
        let query = sql("SELECT session_id, person_id FROM prework WHERE session_id IN (").list(chunk).then(")");
        for row in query.all(work).await? {
            out.insert((row.get("session_id")?, row.get("person_id")?));
        }
    }
    Ok(out)
}

pub async fn set_prepared(work: &mut Work, session: &SessionId, person: &PersonId, done: bool) -> Done<()> {
    let now: At = work.now;
    let query = if done {
        sql("INSERT INTO prework (session_id, person_id, done_at) VALUES ($1, $2, $3) \
             ON CONFLICT (session_id, person_id) DO NOTHING")
        .bind(session)
        .bind(person)
        .bind(now)
    } else {
        sql("DELETE FROM prework WHERE session_id = $1 AND person_id = $2").bind(session).bind(person)
    };
    query.run(work).await?;
    Ok(())
}
