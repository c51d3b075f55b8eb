//! Every SQL statement of the room.

pub(crate) mod aids;
pub(crate) mod arrivals;
pub(crate) mod briefings;
pub(crate) mod notes;
pub(crate) mod outside;
pub(crate) mod shadowing;
pub(crate) mod trainer_paths;
pub(crate) mod wishes;

use std::collections::{BTreeSet, HashMap};

use kit::{At, CourseId, Day, Done, PersonId, SessionId, Zone};
use store::{Row, Work, sql};

use crate::model::{Attempt, QuizBest};

/// present | late | absent, for everybody who was marked in these sessions.
pub async fn attendance(work: &mut Work, sessions: &[SessionId]) -> Done<HashMap<(SessionId, PersonId), String>> {
    let mut out = HashMap::new();
    for chunk in sessions.chunks(400) {
        let query =
            sql("SELECT session_id, person_id, state FROM attendance WHERE session_id IN (").list(chunk).then(")");
        for row in query.all(work).await? {
            out.insert((row.get("session_id")?, row.get("person_id")?), row.get("state")?);
        }
    }
    Ok(out)
}

/// The local day on which somebody first marked the session.
pub async fn first_marked(work: &mut Work, session: &SessionId, zone: Zone) -> Done<Option<Day>> {
    let row = sql("SELECT min(at) AS at FROM attendance WHERE session_id = $1").bind(session).one(work).await?;
    let at: Option<kit::At> = row.get("at")?;
    Ok(at.map(|at| at.day(zone)))
}

pub async fn set_attendance(work: &mut Work, session: &SessionId, marks: &[(PersonId, String)]) -> Done<()> {
    let (now, by) = (work.now, work.who().cloned());
    for chunk in marks.chunks(150) {
        let rows = chunk
            .iter()
            .map(|(person, state)| vec![session.into(), person.into(), state.into(), by.as_ref().into(), now.into()])
            .collect();
        // `at` stays the first one: the day that may be corrected is the day of the first marking.
        sql("INSERT INTO attendance (session_id, person_id, state, marked_by, at) VALUES ")
            .rows(rows)
            .then(
                " ON CONFLICT (session_id, person_id) DO UPDATE SET state = excluded.state, marked_by = excluded.marked_by",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// Ids of the lessons of this version that the person has read after `since`.
pub async fn lessons_read(
    work: &mut Work,
    person: &PersonId,
    (course, version): (&CourseId, i64),
    since: At,
) -> Done<BTreeSet<String>> {
    let rows =
        sql("SELECT lesson FROM lesson_read WHERE person_id = $1 AND course_id = $2 AND version = $3 AND at > $4")
            .bind(person)
            .bind(course)
            .bind(version)
            .bind(since)
            .all(work)
            .await?;
    rows.iter().map(|row| row.get("lesson")).collect()
}

/// `false` when it was read before, after `since`.
pub async fn add_read(
    work: &mut Work,
    person: &PersonId,
    (course, version): (&CourseId, i64),
    lesson: &str,
    since: At,
) -> Done<bool> {
    let rows = sql("INSERT INTO lesson_read (person_id, course_id, version, lesson, at) VALUES ($1, $2, $3, $4, $5) \
                    ON CONFLICT (person_id, course_id, version, lesson) DO UPDATE SET at = excluded.at \
                    WHERE lesson_read.at <= $6")
    .bind(person)
    .bind(course)
    .bind(version)
    .bind(lesson)
    .bind(work.now)
    .bind(since)
    .run(work)
    .await?;
    Ok(rows == 1)
}

const ATTEMPT: &str =
    "SELECT id, person_id, course_id, version, answers, right_count, all_count, at FROM quiz_attempt ";

fn read_attempt(row: &Row) -> Done<Attempt> {
    let answers: String = row.get("answers")?;
    Ok(Attempt {
        id: row.get("id")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        version: row.get("version")?,
        answers: serde_json::from_str(&answers)?,
        right: row.get("right_count")?,
        all: row.get("all_count")?,
        at: row.get("at")?,
    })
}

/// Every try of one person at one version's quiz, oldest first.
pub async fn attempts(work: &mut Work, person: &PersonId, course: &CourseId, version: i64) -> Done<Vec<Attempt>> {
    let query = sql(ATTEMPT).then("WHERE person_id = $1 AND course_id = $2 AND version = $3 ORDER BY at, id");
    query.bind(person).bind(course).bind(version).all(work).await?.iter().map(read_attempt).collect()
}

/// Every try of these people at one version's quiz, oldest first.
pub async fn attempts_of(work: &mut Work, people: &[PersonId], course: &CourseId, version: i64) -> Done<Vec<Attempt>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query =
            sql(ATTEMPT).then("WHERE course_id = $1 AND version = $2 AND person_id IN (").bind(course).bind(version);
        for row in query.list(chunk).then(") ORDER BY at, id").all(work).await? {
            out.push(read_attempt(&row)?);
        }
    }
    Ok(out)
}

/// Every try of these people at a course's quiz, whatever its version, oldest first.
pub async fn attempts_at(work: &mut Work, people: &[PersonId], course: &CourseId) -> Done<Vec<Attempt>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(ATTEMPT).then("WHERE course_id = $1 AND person_id IN (").bind(course);
        for row in query.list(chunk).then(") ORDER BY at, id").all(work).await? {
            out.push(read_attempt(&row)?);
        }
    }
    Ok(out)
}

/// The best try of each of these people at each course, over all versions; the earlier one when two are equal.
pub async fn quiz_best(work: &mut Work, people: &[PersonId]) -> Done<HashMap<(PersonId, CourseId), QuizBest>> {
    let mut out: HashMap<(PersonId, CourseId), QuizBest> = HashMap::new();
    for chunk in people.chunks(400) {
        let query =
            sql("SELECT person_id, course_id, right_count, all_count, at FROM quiz_attempt WHERE person_id IN (");
        for row in query.list(chunk).then(") ORDER BY at, id").all(work).await? {
            let new = QuizBest { right: row.get("right_count")?, all: row.get("all_count")?, at: row.get("at")? };
            let key = (row.get("person_id")?, row.get("course_id")?);
            // a/b > c/d without dividing: counts are small.
            let better = |old: &QuizBest| new.right * old.all > old.right * new.all;
            if out.get(&key).is_none_or(better) {
                out.insert(key, new);
            }
        }
    }
    Ok(out)
}

/// The best attempt of one person at one course's quiz from `since` on.
pub async fn quiz_best_since(
    work: &mut Work,
    person: &PersonId,
    course: &CourseId,
    since: At,
) -> Done<Option<QuizBest>> {
    let rows =
        sql("SELECT right_count, all_count, at FROM quiz_attempt WHERE person_id = $1 AND course_id = $2 AND at >= $3")
            .bind(person)
            .bind(course)
            .bind(since)
            .all(work)
            .await?;
    let mut best: Option<QuizBest> = None;
    for row in rows {
        let new = QuizBest { right: row.get("right_count")?, all: row.get("all_count")?, at: row.get("at")? };
        if best.as_ref().is_none_or(|old| new.right * old.all > old.right * new.all) {
            best = Some(new);
        }
    }
    Ok(best)
}

pub async fn add_attempt(work: &mut Work, a: &Attempt) -> Done<()> {
    sql("INSERT INTO quiz_attempt (id, person_id, course_id, version, answers, right_count, all_count, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&a.id)
    .bind(&a.person)
    .bind(&a.course)
    .bind(a.version)
    .bind(serde_json::to_string(&a.answers)?)
    .bind(a.right)
    .bind(a.all)
    .bind(a.at)
    .run(work)
    .await?;
    Ok(())
}
