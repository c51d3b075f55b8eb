//! Sessions and seats.

use std::collections::HashMap;

use kit::{At, CourseId, Done, DraftId, PersonId, SessionId, Stop, VenueId};
use store::{Row, Work, sql};

use crate::model::{Enrolment, Session};

const SESSION: &str = "SELECT id, draft_id, course_id, course_version, offering_id, starts_at, ends_at, venue_id, trainer_id, lang, \
                       zone, published_at, held_at, sequence, moved_at, cancelled_at, cancelled_why FROM session ";
const SEAT: &str = "SELECT session_id, person_id, demand_id, subgroup, why, accepted FROM enrolment ";

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

/// Whether another session than `except` is held in the room at that time.
pub async fn room_taken(work: &mut Work, venue: &VenueId, from: At, to: At, except: &SessionId) -> Done<bool> {
    let query =
        sql("SELECT id FROM session WHERE published_at IS NOT NULL AND cancelled_at IS NULL AND venue_id = $1 \
                     AND starts_at < $3 AND ends_at > $2 AND id <> $4 LIMIT 1");
    Ok(query.bind(venue).bind(from).bind(to).bind(except).maybe(work).await?.is_some())
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

/// When the next published session of each course begins in which these people have a seat.
pub async fn next_seats(work: &mut Work, people: &[PersonId], after: At) -> Done<HashMap<(PersonId, CourseId), At>> {
    let mut out = HashMap::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT e.person_id, s.course_id, min(s.starts_at) AS starts_at FROM enrolment e \
                        JOIN session s ON s.id = e.session_id WHERE e.cancelled_at IS NULL AND s.published_at IS NOT NULL \
                        AND s.cancelled_at IS NULL AND s.starts_at > $1 AND e.person_id IN (")
        .bind(after)
        .list(chunk)
        .then(") GROUP BY e.person_id, s.course_id")
        .all(work)
        .await?;
        for row in rows {
            out.insert((row.get("person_id")?, row.get("course_id")?), row.get("starts_at")?);
        }
    }
    Ok(out)
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
        for row in &rows {
            out.push(read_seat(row)?);
        }
    }
    Ok(out)
}

/// Sessions held since an instant in which at least `together` of these people had a seat, each with how many of them.
pub async fn sat_together(
    work: &mut Work,
    people: &[PersonId],
    since: At,
    together: usize,
) -> Done<Vec<(SessionId, i64)>> {
    let mut found: HashMap<SessionId, i64> = HashMap::new();
    for chunk in people.chunks(400) {
        let rows = sql("SELECT e.session_id, count(*) AS n FROM enrolment e JOIN session s ON s.id = e.session_id \
                        WHERE e.cancelled_at IS NULL AND s.held_at IS NOT NULL AND s.held_at >= $1 AND e.person_id IN (")
            .bind(since)
            .list(chunk)
            .then(") GROUP BY e.session_id")
            .all(work)
            .await?;
        for row in &rows {
            *found.entry(row.get("session_id")?).or_default() += row.get::<i64>("n")?;
        }
    }
    let mut out: Vec<(SessionId, i64)> = found.into_iter().filter(|(_, n)| *n >= together as i64).collect();
    out.sort_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
    Ok(out)
}

fn read_seat(row: &Row) -> Done<Enrolment> {
    Ok(Enrolment {
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        subgroup: row.get("subgroup")?,
        why: row.get("why")?,
        demand: row.get("demand_id")?,
        accepted: row.get::<String>("accepted")? == "yes",
    })
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
                    if e.accepted { "yes" } else { "no" }.into(),
                    now.into(),
                ]
            })
            .collect();
        sql("INSERT INTO enrolment (session_id, person_id, demand_id, subgroup, why, accepted, made_at) VALUES ")
            .rows(rows)
            .then(
                " ON CONFLICT (session_id, person_id) DO UPDATE SET demand_id = excluded.demand_id, subgroup = \
                 excluded.subgroup, why = excluded.why, accepted = excluded.accepted, made_at = excluded.made_at, \
                 cancelled_at = NULL, cancelled_by = NULL, cancelled_why = NULL",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// Another time, venue or trainer; counts the change.
pub async fn set_slot(work: &mut Work, session: &Session) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE session SET starts_at = $1, ends_at = $2, venue_id = $3, trainer_id = $4, sequence = $5, moved_at = $6, \
         moved_by = $7 WHERE id = $8")
    .bind(session.starts_at)
    .bind(session.ends_at)
    .bind(session.venue.clone())
    .bind(session.trainer.clone())
    .bind(session.sequence)
    .bind(session.moved_at)
    .bind(by)
    .bind(&session.id)
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_sequence(work: &mut Work, id: &SessionId, sequence: i64) -> Done<()> {
    sql("UPDATE session SET sequence = $1 WHERE id = $2").bind(sequence).bind(id).run(work).await?;
    Ok(())
}

/// Why a session is held although the lead or the cover is not kept.
pub async fn set_late_reason(work: &mut Work, ids: &[SessionId], reason: &str) -> Done<()> {
    for chunk in ids.chunks(400) {
        sql("UPDATE session SET late_reason = $1 WHERE id IN (").bind(reason).list(chunk).then(")").run(work).await?;
    }
    Ok(())
}

/// The reasons of these sessions, where one was needed.
pub async fn late_reasons(work: &mut Work, ids: &[SessionId]) -> Done<HashMap<SessionId, String>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        let query = sql("SELECT id, late_reason FROM session WHERE late_reason IS NOT NULL AND id IN (").list(chunk);
        for row in query.then(")").all(work).await? {
            out.insert(row.get("id")?, row.get("late_reason")?);
        }
    }
    Ok(out)
}

pub async fn mark_cancelled(work: &mut Work, session: &Session, why: &str) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE session SET cancelled_at = $1, cancelled_by = $2, cancelled_why = $3, sequence = $4 WHERE id = $5")
        .bind(work.now)
        .bind(by)
        .bind(why)
        .bind(session.sequence)
        .bind(&session.id)
        .run(work)
        .await?;
    Ok(())
}

/// Takes a seat away. `false` when there was none.
pub async fn end_seat(work: &mut Work, id: &SessionId, person: &PersonId, why: &str) -> Done<bool> {
    let by = work.who().cloned();
    let query = sql("UPDATE enrolment SET cancelled_at = $1, cancelled_by = $2, cancelled_why = $3 \
                     WHERE session_id = $4 AND person_id = $5 AND cancelled_at IS NULL");
    Ok(query.bind(work.now).bind(by).bind(why).bind(id).bind(person).run(work).await? == 1)
}

/// A seat that was taken away since an instant, as it was.
pub async fn taken_since(work: &mut Work, id: &SessionId, person: &PersonId, since: At) -> Done<Option<Enrolment>> {
    let query = sql(SEAT).then("WHERE session_id = $1 AND person_id = $2 AND cancelled_at >= $3");
    query.bind(id).bind(person).bind(since).maybe(work).await?.as_ref().map(read_seat).transpose()
}

/// Why somebody has no seat here any more, in the words of who took it away; `None` for whoever has one or never had.
pub async fn withdrawn_why(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<Option<String>> {
    let query = sql("SELECT cancelled_why FROM enrolment WHERE session_id = $1 AND person_id = $2 \
                     AND cancelled_at IS NOT NULL");
    match query.bind(id).bind(person).maybe(work).await? {
        Some(row) => row.get("cancelled_why"),
        None => Ok(None),
    }
}

pub async fn set_subgroup(work: &mut Work, id: &SessionId, person: &PersonId, subgroup: i64) -> Done<()> {
    sql("UPDATE enrolment SET subgroup = $1 WHERE session_id = $2 AND person_id = $3")
        .bind(subgroup)
        .bind(id)
        .bind(person)
        .run(work)
        .await?;
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
        sequence: row.get("sequence")?,
        moved_at: row.get("moved_at")?,
        cancelled_why: row.get("cancelled_why")?,
        cancelled_at: row.get("cancelled_at")?,
    })
}
