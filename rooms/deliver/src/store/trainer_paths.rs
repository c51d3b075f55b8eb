//! Paths to a licence, and what trainers saw.

use std::collections::HashMap;

use kit::{CourseId, Done, PersonId};
use store::{Row, Work, sql};

use crate::trainer_paths::{PathId, TrainerPath, Watched};

const PATH: &str = "SELECT id, number, person_id, course_id, begun_at, begun_by, licensed_at, licensed_by, ended_at \
                    FROM trainer_path ";

fn read(row: &Row) -> Done<TrainerPath> {
    Ok(TrainerPath {
        id: row.get("id")?,
        number: row.get("number")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        begun_at: row.get("begun_at")?,
        begun_by: row.get("begun_by")?,
        licensed_at: row.get("licensed_at")?,
        licensed_by: row.get("licensed_by")?,
        ended_at: row.get("ended_at")?,
    })
}

pub async fn path(work: &mut Work, number: i64) -> Done<TrainerPath> {
    read(&sql(PATH).then("WHERE number = $1").bind(number).found(work).await?)
}

/// The newest first.
pub async fn paths_of(work: &mut Work, person: &PersonId) -> Done<Vec<TrainerPath>> {
    let query = sql(PATH).then("WHERE person_id = $1 ORDER BY number DESC").bind(person);
    query.all(work).await?.iter().map(read).collect()
}

/// Those that run: of these people, of these courses, or all of them; the newest first.
pub async fn running(
    work: &mut Work,
    people: Option<&[PersonId]>,
    courses: Option<&[CourseId]>,
    limit: i64,
) -> Done<Vec<TrainerPath>> {
    const RUNS: &str = "WHERE ended_at IS NULL AND licensed_at IS NULL ";
    let mut out = Vec::new();
    match (people, courses) {
        (Some(people), _) => {
            for chunk in people.chunks(400) {
                let rows = sql(PATH).then(RUNS).then("AND person_id IN (").list(chunk).then(") ORDER BY number DESC");
                out.extend(rows.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
            }
        }
        (None, Some(courses)) => {
            for chunk in courses.chunks(400) {
                let rows = sql(PATH).then(RUNS).then("AND course_id IN (").list(chunk).then(") ORDER BY number DESC");
                out.extend(rows.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
            }
        }
        (None, None) => {
            let rows = sql(PATH).then(RUNS).then("ORDER BY number DESC LIMIT $1").bind(limit);
            out.extend(rows.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
        }
    }
    out.sort_by_key(|p| -p.number);
    out.truncate(limit as usize);
    Ok(out)
}

pub async fn add(work: &mut Work, p: &TrainerPath) -> Done<()> {
    sql("INSERT INTO trainer_path (id, number, person_id, course_id, begun_at, begun_by) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(&p.id)
        .bind(p.number)
        .bind(&p.person)
        .bind(&p.course)
        .bind(p.begun_at)
        .bind(p.begun_by.clone())
        .run(work)
        .await?;
    Ok(())
}

pub async fn set_licensed(work: &mut Work, id: &PathId) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE trainer_path SET licensed_at = $1, licensed_by = $2 WHERE id = $3")
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn set_ended(work: &mut Work, id: &PathId) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE trainer_path SET ended_at = $1, ended_by = $2 WHERE id = $3")
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

/// By path, the newest first.
pub async fn watched(work: &mut Work, paths: &[TrainerPath]) -> Done<HashMap<PathId, Vec<Watched>>> {
    let mut out: HashMap<PathId, Vec<Watched>> = HashMap::new();
    for chunk in paths.chunks(400) {
        let rows =
            sql("SELECT path_id, session_id, observer_id, note, ready, at FROM trainer_watched WHERE path_id IN (")
                .list(chunk.iter().map(|p| p.id.as_str()))
                .then(") ORDER BY at DESC, id DESC")
                .all(work)
                .await?;
        for row in rows {
            let ready: String = row.get("ready")?;
            out.entry(row.get("path_id")?).or_default().push(Watched {
                session: row.get("session_id")?,
                observer: row.get("observer_id")?,
                note: row.get("note")?,
                ready: ready == "yes",
                at: row.get("at")?,
            });
        }
    }
    Ok(out)
}

pub async fn add_watched(work: &mut Work, path: &TrainerPath, w: &Watched) -> Done<()> {
    let id: String = work.id();
    sql("INSERT INTO trainer_watched (id, path_id, person_id, session_id, observer_id, note, ready, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(id)
    .bind(&path.id)
    .bind(&path.person)
    .bind(&w.session)
    .bind(&w.observer)
    .bind(&w.note)
    .bind(if w.ready { "yes" } else { "no" })
    .bind(w.at)
    .run(work)
    .await?;
    Ok(())
}
