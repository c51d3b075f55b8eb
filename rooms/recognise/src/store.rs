//! Every SQL statement of the room.

use kit::{Done, PersonId};
use store::{Row, Work, sql};

use crate::model::Certificate;

const CERTIFICATE: &str = "SELECT code, person_id, course_id, version, session_id, practice_id, trainer_id, coach_id, held_on, \
    issued_at, revoked_at FROM certificate ";

fn read(row: &Row) -> Done<Certificate> {
    Ok(Certificate {
        code: row.get("code")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        version: row.get("version")?,
        session: row.get("session_id")?,
        practice: row.get("practice_id")?,
        trainer: row.get("trainer_id")?,
        coach: row.get("coach_id")?,
        held_on: row.get("held_on")?,
        issued_at: row.get("issued_at")?,
        revoked_at: row.get("revoked_at")?,
    })
}

pub async fn certificate(work: &mut Work, code: &str) -> Done<Certificate> {
    read(&sql(CERTIFICATE).then("WHERE code = $1").bind(code).found(work).await?)
}

/// Newest first.
pub async fn certificates_of(work: &mut Work, person: &PersonId) -> Done<Vec<Certificate>> {
    let rows =
        sql(CERTIFICATE).then("WHERE person_id = $1 ORDER BY issued_at DESC, code").bind(person).all(work).await?;
    rows.iter().map(read).collect()
}

/// `false` when the practice has its certificate already.
pub async fn add(work: &mut Work, c: &Certificate) -> Done<bool> {
    let rows = sql("INSERT INTO certificate (code, person_id, course_id, version, session_id, practice_id, trainer_id, coach_id, \
                    held_on, issued_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (practice_id) DO NOTHING")
        .bind(&c.code)
        .bind(&c.person)
        .bind(&c.course)
        .bind(c.version)
        .bind(&c.session)
        .bind(&c.practice)
        .bind(c.trainer.as_ref())
        .bind(c.coach.as_ref())
        .bind(c.held_on)
        .bind(c.issued_at)
        .run(work)
        .await?;
    Ok(rows == 1)
}
