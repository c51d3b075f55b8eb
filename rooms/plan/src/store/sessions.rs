//! Sessions and seats.

use std::collections::HashMap;

use kit::{At, Done, DraftId, PersonId, SessionId, Stop};
use store::{Row, Work, sql};

use crate::model::{Enrolment, Session};

const SESSION: &str = "SELECT id, draft_id, course_id, course_version, offering_id, starts_at, ends_at, venue_id, trainer_id, lang, \
                       zone, published_at, held_at, cancelled_at FROM session ";
const SEAT: &str = "SELECT session_id, person_id, demand_id, subgroup, why FROM enrolment ";

/// One session; 404 when there is none.
pub async fn session(work: &mut Work, id: &SessionId) -> Done<Session> {
    read(&sql(SESSION).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Published, not cancelled, and overlapping `from..to`; by start.
pub async fn sessions(work: &mut Work, from: At, to: At) -> Done<Vec<Session>> {
    let rows = sql(SESSION)
        .then(
            "WHERE published_at IS NOT NULL AND cancelled_at IS NULL AND starts_at < $2 AND ends_at > $1 \
             ORDER BY starts_at, id",
        )
        .bind(from)
        .bind(to)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// Every published one that was not cancelled; by start.
pub async fn published(work: &mut Work) -> Done<Vec<Session>> {
    let rows = sql(SESSION)
        .then("WHERE published_at IS NOT NULL AND cancelled_at IS NULL ORDER BY starts_at, id")
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

pub async fn sessions_by_id(work: &mut Work, ids: &[SessionId]) -> Done<HashMap<SessionId, Session>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        for row in sql(SESSION).then("WHERE id IN (").list(chunk).then(")").all(work).await? {
            let session = read(&row)?;
            out.insert(session.id.clone(), session);
        }
    }
    Ok(out)
}

/// Proposed or published ones of a draft, not cancelled; by start.
pub async fn of_draft(work: &mut Work, draft: &DraftId) -> Done<Vec<Session>> {
    let rows = sql(SESSION)
        .then("WHERE draft_id = $1 AND cancelled_at IS NULL ORDER BY starts_at, id")
        .bind(draft)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// Published sessions in which the person has a seat, by start.
pub async fn sessions_of(work: &mut Work, person: &PersonId) -> Done<Vec<Session>> {
    let rows = sql(SESSION)
        .then(
            "WHERE published_at IS NOT NULL AND cancelled_at IS NULL AND id IN \
             (SELECT session_id FROM enrolment WHERE person_id = $1 AND cancelled_at IS NULL) ORDER BY starts_at, id",
        )
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// Published sessions that the person teaches, by start.
pub async fn sessions_taught_by(work: &mut Work, person: &PersonId) -> Done<Vec<Session>> {
    let rows = sql(SESSION)
        .then("WHERE published_at IS NOT NULL AND cancelled_at IS NULL AND trainer_id = $1 ORDER BY starts_at, id")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// Who has a seat, by subgroup.
pub async fn enrolled(work: &mut Work, session: &SessionId) -> Done<Vec<Enrolment>> {
    enrolments(work, std::slice::from_ref(session)).await
}

/// The same for several sessions at once, by session.
pub async fn enrolments(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Enrolment>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let rows = sql(SEAT)
            .then("WHERE cancelled_at IS NULL AND session_id IN (")
            .list(chunk)
            .then(") ORDER BY session_id, subgroup, person_id")
            .all(work)
            .await?;
        for row in rows {
            out.push(Enrolment {
                session: row.get("session_id")?,
                person: row.get("person_id")?,
                subgroup: row.get("subgroup")?,
                why: row.get("why")?,
                demand: row.get("demand_id")?,
            });
        }
    }
    Ok(out)
}

/// Replaces what a draft proposes.
pub async fn replace(work: &mut Work, draft: &DraftId, sessions: &[Session], seats: &[Enrolment]) -> Done<()> {
    sql("DELETE FROM enrolment WHERE session_id IN (SELECT id FROM session WHERE draft_id = $1 AND published_at IS NULL)")
        .bind(draft)
        .run(work)
        .await?;
    sql("DELETE FROM session WHERE draft_id = $1 AND published_at IS NULL").bind(draft).run(work).await?;
    add(work, sessions, seats).await
}

pub async fn add(work: &mut Work, sessions: &[Session], seats: &[Enrolment]) -> Done<()> {
    for chunk in sessions.chunks(80) {
        let rows = chunk
            .iter()
            .map(|s| {
                vec![
                    (&s.id).into(),
                    (&s.draft).into(),
                    (&s.course).into(),
                    s.course_version.into(),
                    (&s.offering).into(),
                    s.starts_at.into(),
                    s.ends_at.into(),
                    s.venue.clone().into(),
                    s.trainer.clone().into(),
                    s.lang.into(),
                    s.zone.name().into(),
                    s.published_at.into(),
                    s.held_at.into(),
                ]
            })
            .collect();
        sql(
            "INSERT INTO session (id, draft_id, course_id, course_version, offering_id, starts_at, ends_at, venue_id, \
             trainer_id, lang, zone, published_at, held_at) VALUES ",
        )
        .rows(rows)
        .run(work)
        .await?;
    }
    let now = work.now;
    for chunk in seats.chunks(150) {
        let rows = chunk
            .iter()
            .map(|e| {
                vec![
                    (&e.session).into(),
                    (&e.person).into(),
                    e.demand.as_ref().map(|d| d.0.clone()).into(),
                    e.subgroup.into(),
                    (&e.why).into(),
                    now.into(),
                ]
            })
            .collect();
        sql("INSERT INTO enrolment (session_id, person_id, demand_id, subgroup, why, made_at) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

pub async fn mark_published(work: &mut Work, draft: &DraftId) -> Done<()> {
    sql("UPDATE session SET published_at = $1 WHERE draft_id = $2 AND cancelled_at IS NULL")
        .bind(work.now)
        .bind(draft)
        .run(work)
        .await?;
    Ok(())
}

/// `false` when it was marked before.
pub async fn mark_held(work: &mut Work, id: &SessionId) -> Done<bool> {
    let n = sql("UPDATE session SET held_at = $1 WHERE id = $2 AND held_at IS NULL")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(n == 1)
}

fn read(row: &Row) -> Done<Session> {
    let zone: String = row.get("zone")?;
    Ok(Session {
        id: row.get("id")?,
        draft: row.get("draft_id")?,
        course: row.get("course_id")?,
        course_version: row.get("course_version")?,
        offering: row.get("offering_id")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        venue: row.get("venue_id")?,
        trainer: row.get("trainer_id")?,
        lang: row.get("lang")?,
        zone: zone.parse().map_err(|_| Stop::fault(format!("session has the unknown zone {zone}")))?,
        published_at: row.get("published_at")?,
        held_at: row.get("held_at")?,
        cancelled_at: row.get("cancelled_at")?,
    })
}
