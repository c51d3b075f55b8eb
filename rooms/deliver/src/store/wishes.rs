//! Who asked for a seat, and what the answer was.

use kit::{CourseId, Done, PersonId};
use store::{Row, Work, sql};

use crate::wishes::Wish;

const WISH: &str = "SELECT id, number, person_id, course_id, session_id, note, asked_at, due_on, asked_of, raised_at, \
                    answered_at, answered_by, answer, reason, planned_at, taken_back_at FROM seat_wish ";

pub async fn add(work: &mut Work, w: &Wish) -> Done<()> {
    sql("INSERT INTO seat_wish (id, number, person_id, course_id, session_id, note, asked_at, due_on, asked_of, reason) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')")
    .bind(&w.id)
    .bind(w.number)
    .bind(&w.person)
    .bind(&w.course)
    .bind(w.session.clone())
    .bind(&w.note)
    .bind(w.asked_at)
    .bind(w.due_on)
    .bind(w.asked_of.clone())
    .run(work)
    .await?;
    Ok(())
}

/// What waits for this person's answer, the earliest due first.
pub async fn asked_of(work: &mut Work, person: &PersonId) -> Done<Vec<Wish>> {
    let rows = sql(WISH)
        .then("WHERE asked_of = $1 AND answered_at IS NULL AND taken_back_at IS NULL ORDER BY due_on, number")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// Not answered yet, the earliest due first.
pub async fn open(work: &mut Work) -> Done<Vec<Wish>> {
    let rows =
        sql(WISH).then("WHERE answered_at IS NULL AND taken_back_at IS NULL ORDER BY due_on, number").all(work).await?;
    rows.iter().map(read).collect()
}

/// Told yes, without a session, and nobody has planned for it; the oldest first.
pub async fn agreed(work: &mut Work) -> Done<Vec<Wish>> {
    let rows = sql(WISH)
        .then("WHERE answer = 'yes' AND session_id IS NULL AND planned_at IS NULL AND taken_back_at IS NULL ORDER BY number")
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// One's own, the newest first.
pub async fn of(work: &mut Work, person: &PersonId) -> Done<Vec<Wish>> {
    let rows = sql(WISH).then("WHERE person_id = $1 ORDER BY number DESC").bind(person).all(work).await?;
    rows.iter().map(read).collect()
}

pub async fn numbered(work: &mut Work, number: i64) -> Done<Wish> {
    read(&sql(WISH).then("WHERE number = $1").bind(number).found(work).await?)
}

/// Writes the answer; the session is that of the wish as it is now. `false`: it was answered or taken back meanwhile.
pub async fn answer(work: &mut Work, w: &Wish, answer: &str, reason: &str) -> Done<bool> {
    let by = work.who().cloned();
    let n = sql("UPDATE seat_wish SET answered_at = $1, answered_by = $2, answer = $3, reason = $4, session_id = $5 \
                 WHERE id = $6 AND answered_at IS NULL AND taken_back_at IS NULL")
    .bind(work.now)
    .bind(by)
    .bind(answer)
    .bind(reason)
    .bind(w.session.clone())
    .bind(&w.id)
    .run(work)
    .await?;
    Ok(n == 1)
}

/// The person wants it no more. What was answered before stays written.
pub async fn take_back(work: &mut Work, w: &Wish) -> Done<()> {
    sql("UPDATE seat_wish SET taken_back_at = $1 WHERE id = $2").bind(work.now).bind(&w.id).run(work).await?;
    Ok(())
}

/// It is wanted all the same.
pub async fn restore(work: &mut Work, w: &Wish) -> Done<()> {
    sql("UPDATE seat_wish SET taken_back_at = NULL WHERE id = $1").bind(&w.id).run(work).await?;
    Ok(())
}

/// The next one up is asked, with a new day.
pub async fn raise(work: &mut Work, w: &Wish) -> Done<()> {
    sql("UPDATE seat_wish SET asked_of = $1, due_on = $2, raised_at = $3 WHERE id = $4")
        .bind(w.asked_of.clone())
        .bind(w.due_on)
        .bind(work.now)
        .bind(&w.id)
        .run(work)
        .await?;
    Ok(())
}

/// What these people were promised in the course and has no seat yet.
pub async fn promised(work: &mut Work, course: &CourseId, people: &[PersonId]) -> Done<Vec<Wish>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let rows = sql(WISH)
            .then("WHERE answer = 'yes' AND session_id IS NULL AND taken_back_at IS NULL AND course_id = $1 AND person_id IN (")
            .bind(course)
            .list(chunk)
            .then(") ORDER BY number")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

/// The promise of this wish has become a seat in its session.
pub async fn keep(work: &mut Work, w: &Wish) -> Done<()> {
    sql("UPDATE seat_wish SET session_id = $1 WHERE id = $2").bind(w.session.clone()).bind(&w.id).run(work).await?;
    Ok(())
}

/// These promises are demands now.
pub async fn set_planned(work: &mut Work, wishes: &[Wish]) -> Done<()> {
    let by = work.who().cloned();
    for chunk in wishes.chunks(400) {
        sql("UPDATE seat_wish SET planned_at = $1, planned_by = $2 WHERE id IN (")
            .bind(work.now)
            .bind(by.clone())
            .list(chunk.iter().map(|w| w.id.as_str()))
            .then(")")
            .run(work)
            .await?;
    }
    Ok(())
}

fn read(row: &Row) -> Done<Wish> {
    Ok(Wish {
        id: row.get("id")?,
        number: row.get("number")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        session: row.get("session_id")?,
        note: row.get("note")?,
        asked_at: row.get("asked_at")?,
        due_on: row.get("due_on")?,
        asked_of: row.get("asked_of")?,
        raised_at: row.get("raised_at")?,
        answered_at: row.get("answered_at")?,
        answered_by: row.get("answered_by")?,
        answer: row.get("answer")?,
        reason: row.get("reason")?,
        planned_at: row.get("planned_at")?,
        taken_back_at: row.get("taken_back_at")?,
    })
}
