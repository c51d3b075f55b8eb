//! Parts of a session: how it is cut, and who was there in each.

use std::collections::HashSet;

use kit::{At, Done, PersonId, SessionId};
use store::{Work, sql};

use crate::arrivals::PartMark;

#[derive(Clone, Debug)]
pub struct Arrival {
    pub cut: String,
    pub secret: String,
}

/// One person in one part.
#[derive(Clone, Debug)]
pub struct PartRow {
    pub part: i64,
    pub person: PersonId,
    pub state: String,
    /// roster | code | dial_in
    pub how: String,
    pub dialled: String,
    pub at: At,
}

pub async fn arrival(work: &mut Work, session: &SessionId) -> Done<Option<Arrival>> {
    let row = sql("SELECT cut, secret FROM arrival WHERE session_id = $1").bind(session).maybe(work).await?;
    row.map(|r| Ok(Arrival { cut: r.get("cut")?, secret: r.get("secret")? })).transpose()
}

pub async fn put_arrival(work: &mut Work, session: &SessionId, cut: &str, secret: &str) -> Done<()> {
    let (now, by) = (work.now, work.who().cloned());
    sql("INSERT INTO arrival (session_id, cut, secret, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (session_id) DO UPDATE SET cut = excluded.cut")
    .bind(session)
    .bind(cut)
    .bind(secret)
    .bind(by)
    .bind(now)
    .run(work)
    .await?;
    Ok(())
}

pub async fn part_rows(work: &mut Work, session: &SessionId) -> Done<Vec<PartRow>> {
    let rows = sql("SELECT part, person_id, state, how, dialled, at FROM part_attendance WHERE session_id = $1 ORDER BY part, person_id")
        .bind(session)
        .all(work)
        .await?;
    let read = |r: &store::Row| {
        Ok(PartRow {
            part: r.get("part")?,
            person: r.get("person_id")?,
            state: r.get("state")?,
            how: r.get("how")?,
            dialled: r.get("dialled")?,
            at: r.get("at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// The parts of these sessions in which somebody is marked; 0 stands for the session as a whole.
pub async fn marked(work: &mut Work, sessions: &[SessionId]) -> Done<HashSet<(SessionId, i64)>> {
    let mut out = HashSet::new();
    for chunk in sessions.chunks(400) {
        let query = sql("SELECT session_id, part FROM part_attendance WHERE session_id IN (").list(chunk);
        let query = query.then(") UNION SELECT session_id, 0 AS part FROM attendance WHERE session_id IN (");
        for row in query.list(chunk).then(")").all(work).await? {
            out.insert((row.get("session_id")?, row.get("part")?));
        }
    }
    Ok(out)
}

pub async fn put_parts(work: &mut Work, session: &SessionId, part: i64, marks: &[PartMark], how: &str) -> Done<()> {
    let (now, by) = (work.now, work.who().cloned());
    for chunk in marks.chunks(100) {
        let row = |m: &PartMark| {
            vec![
                session.into(),
                part.into(),
                (&m.person).into(),
                m.state.as_str().into(),
                how.into(),
                m.dialled.as_str().into(),
                by.as_ref().into(),
                now.into(),
            ]
        };
        sql("INSERT INTO part_attendance (session_id, part, person_id, state, how, dialled, marked_by, at) VALUES ")
            .rows(chunk.iter().map(row).collect())
            .then(
                " ON CONFLICT (session_id, part, person_id) DO UPDATE SET state = excluded.state, how = excluded.how, \
                 dialled = excluded.dialled, marked_by = excluded.marked_by, at = excluded.at",
            )
            .run(work)
            .await?;
    }
    Ok(())
}
