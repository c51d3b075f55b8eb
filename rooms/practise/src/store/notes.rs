//! Notes to oneself, and their days of coming back.

use kit::{CourseId, Day, Done, PersonId};
use store::{Row, Work, sql};

use crate::model::{NoteId, OwnNote, ReturnId, Returned};

pub async fn add_note(work: &mut Work, person: &PersonId, course: Option<&CourseId>, note: &OwnNote) -> Done<()> {
    sql("INSERT INTO own_note (id, person_id, course_id, text, lang, by_mail, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(&note.id)
        .bind(person)
        .bind(course)
        .bind(&note.text)
        .bind(note.lang)
        .bind(if note.by_mail { "yes" } else { "no" })
        .bind(note.written_at)
        .run(work)
        .await?;
    Ok(())
}

/// `(id, day after, due)` of one note.
pub async fn add_returns(work: &mut Work, person: &PersonId, note: &NoteId, days: &[(ReturnId, i64, Day)]) -> Done<()> {
    let rows =
        days.iter().map(|(id, after, due)| vec![id.into(), note.into(), person.into(), (*after).into(), (*due).into()]);
    sql("INSERT INTO note_return (id, note_id, person_id, after_days, due_on) VALUES ")
        .rows(rows.collect())
        .run(work)
        .await?;
    Ok(())
}

fn read_note(row: &Row) -> Done<OwnNote> {
    Ok(OwnNote {
        id: row.get("id")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        by_mail: row.get::<String>("by_mail")? == "yes",
        written_at: row.get("written_at")?,
    })
}

/// The note and whose it is; missing when it was ended.
pub async fn note(work: &mut Work, id: &NoteId) -> Done<(PersonId, OwnNote)> {
    let row =
        sql("SELECT id, person_id, text, lang, by_mail, written_at FROM own_note WHERE id = $1 AND ended_at IS NULL")
            .bind(id)
            .found(work)
            .await?;
    Ok((row.get("person_id")?, read_note(&row)?))
}

/// What a person keeps coming back, newest first.
pub async fn notes_of(work: &mut Work, person: &PersonId) -> Done<Vec<OwnNote>> {
    let rows =
        sql("SELECT id, text, lang, by_mail, written_at FROM own_note WHERE person_id = $1 AND ended_at IS NULL \
                    ORDER BY written_at DESC, id")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read_note).collect()
}

pub async fn end_note(work: &mut Work, id: &NoteId) -> Done<()> {
    sql("UPDATE own_note SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

const RETURN: &str = "SELECT r.id AS id, r.note_id AS note_id, r.person_id AS person_id, r.after_days AS after_days, \
    r.due_on AS due_on, n.text AS text, n.lang AS lang, n.by_mail AS by_mail FROM note_return r JOIN own_note n ON n.id = r.note_id ";

fn read_returned(row: &Row) -> Done<Returned> {
    Ok(Returned {
        id: row.get("id")?,
        note: row.get("note_id")?,
        person: row.get("person_id")?,
        after_days: row.get("after_days")?,
        due_on: row.get("due_on")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        by_mail: row.get::<String>("by_mail")? == "yes",
    })
}

/// Nothing when the note was ended.
pub async fn return_of(work: &mut Work, id: &ReturnId) -> Done<Option<Returned>> {
    let row = sql(RETURN).then("WHERE r.id = $1 AND n.ended_at IS NULL").bind(id).maybe(work).await?;
    row.as_ref().map(read_returned).transpose()
}

/// Notes that have come back and wait to be read, the oldest first. One that came twice meanwhile stands there once.
pub async fn returned(work: &mut Work, person: &PersonId) -> Done<Vec<Returned>> {
    let rows = sql(RETURN)
        .then("WHERE r.person_id = $1 AND r.came_at IS NOT NULL AND r.read_at IS NULL AND n.ended_at IS NULL \
               AND NOT EXISTS (SELECT 1 FROM note_return later WHERE later.note_id = r.note_id AND later.came_at IS NOT NULL \
               AND later.due_on > r.due_on) ORDER BY r.due_on, r.id")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read_returned).collect()
}

/// The days still to come, of every note of a person.
pub async fn returns_of(work: &mut Work, person: &PersonId) -> Done<Vec<Returned>> {
    let rows = sql(RETURN)
        .then("WHERE r.person_id = $1 AND r.came_at IS NULL AND n.ended_at IS NULL ORDER BY r.due_on, r.id")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read_returned).collect()
}

/// `false` when it had come back before.
pub async fn came_back(work: &mut Work, id: &ReturnId) -> Done<bool> {
    let rows = sql("UPDATE note_return SET came_at = $1 WHERE id = $2 AND came_at IS NULL").bind(work.now).bind(id);
    Ok(rows.run(work).await? == 1)
}

/// With every earlier time the same note came. `false` when it did not come back to this person.
pub async fn read_return(work: &mut Work, id: &ReturnId, person: &PersonId) -> Done<bool> {
    let rows =
        sql("UPDATE note_return SET read_at = COALESCE(read_at, $1) WHERE person_id = $3 AND came_at IS NOT NULL \
         AND note_id = (SELECT one.note_id FROM note_return one WHERE one.id = $2) \
         AND due_on <= (SELECT one.due_on FROM note_return one WHERE one.id = $2 AND one.came_at IS NOT NULL)")
        .bind(work.now)
        .bind(id)
        .bind(person)
        .run(work)
        .await?;
    Ok(rows > 0)
}
