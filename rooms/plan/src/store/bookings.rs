//! Bookings.

use kit::{At, BookingId, Day, Done, PersonId, SessionId, Stop, val::Val};
use store::{Row, Work, sql};

use crate::model::{Booking, NewBooking, Span};

/// An interval's two ends, or a floating load's days and minutes a day.
type Columns = (Option<At>, Option<At>, Option<Day>, Option<Day>, Option<i64>);

/// Floating loads first, then by start. Said without nulls: the two databases put these at opposite ends.
const BY_START: &str = "ORDER BY coalesce(starts_at, 0), coalesce(from_on, ''), id";

const COLUMNS: &str = "SELECT id, person_id, kind, session_id, with_person, starts_at, ends_at, from_on, to_on, minutes_a_day FROM booking ";

/// Intervals of one person that overlap `from..to`, and floating loads on its days; by start.
pub async fn bookings_of(work: &mut Work, person: &PersonId, from: At, to: At) -> Done<Vec<Booking>> {
    let rows = sql(COLUMNS)
        .then(
            "WHERE cancelled_at IS NULL AND person_id = $1 AND ((starts_at < $3 AND ends_at > $2) \
             OR (from_on <= $5 AND to_on >= $4)) ",
        )
        .then(BY_START)
        .bind(person)
        .bind(from)
        .bind(to)
        .bind(from.day(kit::Zone::UTC))
        .bind(to.day(kit::Zone::UTC))
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

pub async fn bookings_of_session(work: &mut Work, session: &SessionId) -> Done<Vec<Booking>> {
    bookings_of_sessions(work, std::slice::from_ref(session)).await
}

/// Everything booked for these sessions: talks, seats, teaching, follow-ups, practice; by start.
pub async fn bookings_of_sessions(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Booking>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let rows = sql(COLUMNS)
            .then("WHERE cancelled_at IS NULL AND session_id IN (")
            .list(chunk)
            .then(") ")
            .then(BY_START)
            .all(work)
            .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

/// Everybody's intervals that overlap `from..to`, and floating loads on `first..=last`.
pub async fn all_between(work: &mut Work, from: At, to: At, first: Day, last: Day) -> Done<Vec<Booking>> {
    let rows = sql(COLUMNS)
        .then(
            "WHERE cancelled_at IS NULL AND ((starts_at < $2 AND ends_at > $1) OR (from_on <= $4 AND to_on >= $3)) \
             ORDER BY id",
        )
        .bind(from)
        .bind(to)
        .bind(first)
        .bind(last)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// The same of these people only.
pub async fn bookings_of_people(
    work: &mut Work,
    people: &[PersonId],
    (from, to): (At, At),
    (first, last): (Day, Day),
) -> Done<Vec<Booking>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql(COLUMNS)
            .then(
                "WHERE cancelled_at IS NULL AND ((starts_at < $1 AND ends_at > $2) OR (from_on <= $3 AND to_on >= $4)) \
                 AND person_id IN (",
            )
            .bind(to)
            .bind(from)
            .bind(last)
            .bind(first)
            .list(chunk)
            .then(") ORDER BY id")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

/// What is booked for one thing of another room and is not over yet.
pub async fn open_for(work: &mut Work, cause: &str, now: At, today: Day) -> Done<Vec<Booking>> {
    let rows = sql(COLUMNS)
        .then("WHERE for_id = $1 AND cancelled_at IS NULL AND (ends_at > $2 OR to_on >= $3) ORDER BY id")
        .bind(cause)
        .bind(now)
        .bind(today)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

pub async fn add(work: &mut Work, new: &[NewBooking]) -> Done<Vec<BookingId>> {
    add_for(work, None, new).await
}

/// `cause`: what another room books it for.
pub async fn add_for(work: &mut Work, cause: Option<&str>, new: &[NewBooking]) -> Done<Vec<BookingId>> {
    let mut ids = Vec::new();
    let mut rows: Vec<Vec<Val>> = Vec::new();
    for b in new {
        let id: BookingId = work.id();
        let (starts, ends, from, to, minutes): Columns = match b.span {
            Span::At(a, b) => (Some(a), Some(b), None, None, None),
            Span::Floating { from, to, minutes_a_day } => (None, None, Some(from), Some(to), Some(minutes_a_day)),
        };
        rows.push(vec![
            (&id).into(),
            (&b.person).into(),
            b.kind.into(),
            b.session.clone().into(),
            b.with.clone().into(),
            starts.into(),
            ends.into(),
            from.into(),
            to.into(),
            minutes.into(),
            work.now.into(),
            cause.map(str::to_owned).into(),
        ]);
        ids.push(id);
    }
    for chunk in rows.chunks(80) {
        sql("INSERT INTO booking (id, person_id, kind, session_id, with_person, starts_at, ends_at, from_on, to_on, \
             minutes_a_day, made_at, for_id) VALUES ")
        .rows(chunk.to_vec())
        .run(work)
        .await?;
    }
    Ok(ids)
}

/// Follow-ups and practice of one session, those that hold or those that were cancelled.
pub async fn after_session(work: &mut Work, session: &SessionId, cancelled: bool) -> Done<Vec<Booking>> {
    let state = if cancelled { "cancelled_at IS NOT NULL" } else { "cancelled_at IS NULL" };
    let query = sql(COLUMNS).then("WHERE session_id = $1 AND kind IN ('follow_up', 'practice') AND ").bind(session);
    query.then(state).then(" ORDER BY id").all(work).await?.iter().map(read).collect()
}

/// Cancels bookings, or with `None` takes the cancellation back.
pub async fn set_cancelled(work: &mut Work, ids: &[BookingId], at: Option<At>) -> Done<()> {
    for chunk in ids.chunks(400) {
        sql("UPDATE booking SET cancelled_at = $1 WHERE id IN (").bind(at).list(chunk).then(")").run(work).await?;
    }
    Ok(())
}

fn read(row: &Row) -> Done<Booking> {
    let interval: (Option<At>, Option<At>) = (row.get("starts_at")?, row.get("ends_at")?);
    let days: (Option<Day>, Option<Day>) = (row.get("from_on")?, row.get("to_on")?);
    let span = match (interval, days) {
        ((Some(a), Some(b)), _) => Span::At(a, b),
        (_, (Some(from), Some(to))) => {
            Span::Floating { from, to, minutes_a_day: row.get::<Option<i64>>("minutes_a_day")?.unwrap_or(0) }
        }
        _ => return Err(Stop::fault("a booking without any time")),
    };
    Ok(Booking {
        id: row.get("id")?,
        person: row.get("person_id")?,
        kind: row.get("kind")?,
        session: row.get("session_id")?,
        with: row.get("with_person")?,
        span,
    })
}
