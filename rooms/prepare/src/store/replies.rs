//! Who comes, and whether a session is held.

use std::collections::HashMap;

use kit::{At, Done, PersonId, SessionId};
use plan::Session;
use store::{Row, Work, sql};

use crate::model::{GoCall, Reply};

const REPLY: &str = "SELECT session_id, person_id, answer, why, at, settled, settled_by, settled_at FROM reply ";

fn read(row: &Row) -> Done<Reply> {
    Ok(Reply {
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        comes: row.get::<String>("answer")? == "yes",
        why: row.get("why")?,
        at: row.get("at")?,
        kept: row.get::<Option<String>>("settled")?.map(|s| s == "kept"),
    })
}

/// The answers that still stand for these sessions: those given after its last move. By session and person.
pub async fn replies(work: &mut Work, sessions: &[&Session]) -> Done<HashMap<(SessionId, PersonId), Reply>> {
    let mut out = HashMap::new();
    for chunk in sessions.chunks(400) {
        let query = sql(REPLY).then("WHERE session_id IN (").list(chunk.iter().map(|s| &s.id)).then(")");
        for row in query.all(work).await? {
            let reply = read(&row)?;
            let session = chunk.iter().find(|s| s.id == reply.session);
            if session.is_some_and(|s| s.moved_at.is_none_or(|moved| reply.at >= moved)) {
                out.insert((reply.session.clone(), reply.person.clone()), reply);
            }
        }
    }
    Ok(out)
}

/// One person's answer to one session, while it stands.
pub async fn reply_of(work: &mut Work, session: &Session, person: &PersonId) -> Done<Option<Reply>> {
    let key = (session.id.clone(), person.clone());
    Ok(replies(work, &[session]).await?.remove(&key))
}

/// Declines of these people that nobody has decided on yet, oldest first; whether they still stand, `replies` says.
pub async fn open_declines(work: &mut Work, people: &[PersonId]) -> Done<Vec<Reply>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(REPLY).then("WHERE answer = 'no' AND settled IS NULL AND person_id IN (").list(chunk);
        for row in query.then(")").all(work).await? {
            out.push(read(&row)?);
        }
    }
    out.sort_by(|a, b| (a.at, &a.person).cmp(&(b.at, &b.person)));
    Ok(out)
}

/// The newest that nobody has decided on, of everybody.
pub async fn newest_declines(work: &mut Work, limit: i64) -> Done<Vec<Reply>> {
    let query =
        sql(REPLY).then("WHERE answer = 'no' AND settled IS NULL ORDER BY at DESC, person_id LIMIT $1").bind(limit);
    query.all(work).await?.iter().map(read).collect()
}

pub async fn put(work: &mut Work, session: &SessionId, person: &PersonId, comes: bool, why: &str) -> Done<()> {
    let now = work.now;
    sql("INSERT INTO reply (session_id, person_id, answer, why, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (session_id, person_id) DO UPDATE SET answer = excluded.answer, why = excluded.why, at = excluded.at, \
         settled = NULL, settled_by = NULL, settled_at = NULL")
    .bind(session)
    .bind(person)
    .bind(if comes { "yes" } else { "no" })
    .bind(why)
    .bind(now)
    .run(work)
    .await?;
    Ok(())
}

/// `false` when somebody has decided before.
pub async fn settle(work: &mut Work, session: &SessionId, person: &PersonId, kept: bool) -> Done<bool> {
    let (now, by) = (work.now, work.who().cloned());
    let n = sql("UPDATE reply SET settled = $1, settled_by = $2, settled_at = $3 \
                 WHERE session_id = $4 AND person_id = $5 AND answer = 'no' AND settled IS NULL")
    .bind(if kept { "kept" } else { "released" })
    .bind(by)
    .bind(now)
    .bind(session)
    .bind(person)
    .run(work)
    .await?;
    Ok(n == 1)
}

const CALL: &str = "SELECT session_id, asked_at, verdict, why, decided_by, decided_at FROM go_call ";

fn call(row: &Row) -> Done<GoCall> {
    Ok(GoCall {
        session: row.get("session_id")?,
        asked_at: row.get("asked_at")?,
        go: row.get::<Option<String>>("verdict")?.map(|v| v == "go"),
        why: row.get::<Option<String>>("why")?.unwrap_or_default(),
        decided_by: row.get("decided_by")?,
        decided_at: row.get("decided_at")?,
    })
}

/// Questions asked since, newest last.
pub async fn calls(work: &mut Work, since: At) -> Done<Vec<GoCall>> {
    let rows = sql(CALL).then("WHERE asked_at >= $1 ORDER BY asked_at, session_id").bind(since).all(work).await?;
    rows.iter().map(call).collect()
}

/// `false` when it was asked before.
pub async fn ask(work: &mut Work, session: &SessionId) -> Done<bool> {
    let now = work.now;
    let query = sql("INSERT INTO go_call (session_id, asked_at) VALUES ($1, $2) ON CONFLICT (session_id) DO NOTHING");
    Ok(query.bind(session).bind(now).run(work).await? == 1)
}

/// `false` when it was not asked, or decided before.
pub async fn decide(work: &mut Work, session: &SessionId, go: bool, why: &str) -> Done<bool> {
    let (now, by) = (work.now, work.who().cloned());
    let n = sql("UPDATE go_call SET verdict = $1, why = $2, decided_by = $3, decided_at = $4 \
                 WHERE session_id = $5 AND decided_at IS NULL")
    .bind(if go { "go" } else { "no" })
    .bind(why)
    .bind(by)
    .bind(now)
    .bind(session)
    .run(work)
    .await?;
    Ok(n == 1)
}
