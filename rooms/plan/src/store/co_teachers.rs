//! Who teaches along.

use std::collections::HashMap;

use kit::{Done, PersonId, SessionId};
use store::{Work, sql};

use crate::model::Session;

/// Of these sessions, in the order in which they were named.
pub async fn co_teachers(work: &mut Work, sessions: &[SessionId]) -> Done<HashMap<SessionId, Vec<PersonId>>> {
    let mut out: HashMap<SessionId, Vec<PersonId>> = HashMap::new();
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT session_id, person_id FROM co_teacher WHERE ended_at IS NULL AND session_id IN (")
            .list(chunk)
            .then(") ORDER BY added_at, person_id")
            .all(work)
            .await?;
        for row in rows {
            out.entry(row.get("session_id")?).or_default().push(row.get("person_id")?);
        }
    }
    Ok(out)
}

/// The sessions that these people teach or taught along, not cancelled; by start.
pub async fn co_taught(work: &mut Work, people: &[PersonId]) -> Done<Vec<(PersonId, Session)>> {
    let mut pairs: Vec<(PersonId, SessionId)> = Vec::new();
    for chunk in people.chunks(400) {
        let rows = sql("SELECT session_id, person_id FROM co_teacher WHERE ended_at IS NULL AND person_id IN (")
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in rows {
            pairs.push((row.get("person_id")?, row.get("session_id")?));
        }
    }
    let ids: Vec<SessionId> = pairs.iter().map(|(_, id)| id.clone()).collect();
    let sessions = super::sessions::sessions_by_id(work, &ids).await?;
    let mut out: Vec<(PersonId, Session)> = pairs
        .into_iter()
        .filter_map(|(person, id)| Some((person, sessions.get(&id)?.clone())))
        .filter(|(_, s)| s.cancelled_at.is_none())
        .collect();
    out.sort_by(|a, b| (a.1.starts_at, &a.1.id).cmp(&(b.1.starts_at, &b.1.id)));
    Ok(out)
}

pub async fn add(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO co_teacher (session_id, person_id, added_at, added_by) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (session_id, person_id) DO UPDATE SET added_at = excluded.added_at, added_by = excluded.added_by, \
         ended_at = NULL")
    .bind(session)
    .bind(person)
    .bind(work.now)
    .bind(by)
    .run(work)
    .await?;
    Ok(())
}

/// `false`: was none.
pub async fn end(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<bool> {
    let n = sql("UPDATE co_teacher SET ended_at = $1 WHERE session_id = $2 AND person_id = $3 AND ended_at IS NULL")
        .bind(work.now)
        .bind(session)
        .bind(person)
        .run(work)
        .await?;
    Ok(n == 1)
}
