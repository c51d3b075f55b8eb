//! Notes of trainers about trainees.

use kit::{CourseId, Done, PersonId};
use store::{Row, Work, sql};

use crate::notes::TraineeNote;

fn read(row: &Row) -> Done<TraineeNote> {
    Ok(TraineeNote {
        id: row.get("id")?,
        session: row.get("session_id")?,
        course: row.get("course_id")?,
        person: row.get("person_id")?,
        trainer: row.get("trainer_id")?,
        step: row.get("step")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        at: row.get("at")?,
    })
}

/// What this trainer noted about these people in the course, whatever the session; the newest first.
pub async fn notes_in(
    work: &mut Work,
    course: &CourseId,
    trainer: &PersonId,
    people: &[PersonId],
) -> Done<Vec<TraineeNote>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let rows =
            sql("SELECT id, session_id, course_id, person_id, trainer_id, step, text, lang, at FROM trainee_note \
                        WHERE course_id = $1 AND trainer_id = $2 AND person_id IN (")
            .bind(course)
            .bind(trainer)
            .list(chunk)
            .then(") ORDER BY id DESC")
            .all(work)
            .await?;
        out.extend(rows.iter().map(read).collect::<Done<Vec<_>>>()?);
    }
    Ok(out)
}

pub async fn add(work: &mut Work, n: &TraineeNote) -> Done<()> {
    sql("INSERT INTO trainee_note (id, session_id, course_id, person_id, trainer_id, step, text, lang, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&n.id)
    .bind(&n.session)
    .bind(&n.course)
    .bind(&n.person)
    .bind(&n.trainer)
    .bind(&n.step)
    .bind(&n.text)
    .bind(n.lang)
    .bind(n.at)
    .run(work)
    .await?;
    Ok(())
}
