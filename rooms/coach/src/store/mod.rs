//! Every SQL statement of the room.

pub mod recordings;
pub mod reviews;
pub mod scorecards;

use kit::{CourseId, Day, Done, PersonId, SessionId};
use store::{Row, Work, sql};

use crate::model::{FollowUp, FollowUpId, Observation, ObservationId, SupportTask, TaskId};

const FOLLOW_UP: &str = "SELECT id, session_id, person_id, manager_id, course_id, due_on, held_on, answers, goal_reached, version FROM follow_up ";

fn read_follow_up(row: &Row) -> Done<FollowUp> {
    let answers: String = row.get("answers")?;
    Ok(FollowUp {
        id: row.get("id")?,
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        manager: row.get("manager_id")?,
        course: row.get("course_id")?,
        due_on: row.get("due_on")?,
        held_on: row.get("held_on")?,
        answers: serde_json::from_str(&answers)?,
        goal_reached: row.get("goal_reached")?,
        version: row.get("version")?,
    })
}

pub async fn follow_up(work: &mut Work, id: &FollowUpId) -> Done<FollowUp> {
    read_follow_up(&sql(FOLLOW_UP).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Every follow-up of these sessions.
pub async fn follow_ups(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<FollowUp>> {
    let rows =
        sql(FOLLOW_UP).then("WHERE session_id IN (").list(sessions.iter().cloned()).then(") ORDER BY due_on, id");
    rows.all(work).await?.iter().map(read_follow_up).collect()
}

/// Every follow-up of one person, newest last.
pub async fn follow_ups_of(work: &mut Work, person: &PersonId) -> Done<Vec<FollowUp>> {
    let rows = sql(FOLLOW_UP).then("WHERE person_id = $1 ORDER BY due_on, id").bind(person).all(work).await?;
    rows.iter().map(read_follow_up).collect()
}

/// Not held, due by `until`.
pub async fn open_until(work: &mut Work, until: Day) -> Done<Vec<FollowUp>> {
    let rows =
        sql(FOLLOW_UP).then("WHERE held_on IS NULL AND due_on <= $1 ORDER BY due_on, id").bind(until).all(work).await?;
    rows.iter().map(read_follow_up).collect()
}

pub async fn add_follow_ups(work: &mut Work, new: &[FollowUp]) -> Done<()> {
    for chunk in new.chunks(100) {
        let rows = chunk.iter().map(|f| {
            let manager = f.manager.as_ref().into();
            vec![
                (&f.id).into(),
                (&f.session).into(),
                (&f.person).into(),
                manager,
                (&f.course).into(),
                f.due_on.into(),
                "[]".into(),
                f.version.into(),
            ]
        });
        sql("INSERT INTO follow_up (id, session_id, person_id, manager_id, course_id, due_on, answers, version) VALUES ")
            .rows(rows.collect())
            .then(" ON CONFLICT (session_id, person_id) DO NOTHING")
            .run(work)
            .await?;
    }
    Ok(())
}

/// `false` when somebody else held it in the meantime.
pub async fn set_held(work: &mut Work, f: &FollowUp, on: Day, answers: &[String], reached: &str) -> Done<bool> {
    let rows =
        sql("UPDATE follow_up SET held_on = $1, held_at = $2, answers = $3, goal_reached = $4, version = version + 1 \
                    WHERE id = $5 AND version = $6")
        .bind(on)
        .bind(work.now)
        .bind(serde_json::to_string(answers)?)
        .bind(reached)
        .bind(&f.id)
        .bind(f.version)
        .run(work)
        .await?;
    Ok(rows == 1)
}

const TASK: &str =
    "SELECT id, follow_up_id, session_id, person_id, manager_id, text, lang, due_on, kept_at FROM support_task ";

fn read_task(row: &Row) -> Done<SupportTask> {
    Ok(SupportTask {
        id: row.get("id")?,
        follow_up: row.get("follow_up_id")?,
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        manager: row.get("manager_id")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        due_on: row.get("due_on")?,
        kept_at: row.get("kept_at")?,
    })
}

pub async fn support_task(work: &mut Work, id: &TaskId) -> Done<SupportTask> {
    read_task(&sql(TASK).then("WHERE id = $1").bind(id).found(work).await?)
}

/// What this manager promised and has not kept yet, soonest first.
pub async fn support_tasks(work: &mut Work, manager: &PersonId) -> Done<Vec<SupportTask>> {
    let rows =
        sql(TASK).then("WHERE manager_id = $1 AND kept_at IS NULL ORDER BY due_on, id").bind(manager).all(work).await?;
    rows.iter().map(read_task).collect()
}

/// Promises that belong to these sessions, kept or not.
pub async fn support_tasks_for(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<SupportTask>> {
    let query = sql(TASK).then("WHERE session_id IN (").list(sessions.iter().cloned()).then(") ORDER BY due_on, id");
    query.all(work).await?.iter().map(read_task).collect()
}

pub async fn add_task(work: &mut Work, t: &SupportTask) -> Done<()> {
    sql("INSERT INTO support_task (id, follow_up_id, session_id, person_id, manager_id, text, lang, due_on, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&t.id)
    .bind(t.follow_up.as_ref())
    .bind(t.session.as_ref())
    .bind(&t.person)
    .bind(&t.manager)
    .bind(&t.text)
    .bind(t.lang)
    .bind(t.due_on)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_kept(work: &mut Work, id: &TaskId) -> Done<bool> {
    let rows = sql("UPDATE support_task SET kept_at = $1 WHERE id = $2 AND kept_at IS NULL")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(rows == 1)
}

const OBSERVATION: &str = "SELECT person_id, course_id, objective, seen, note, by_person, on_day FROM observation ";

fn read_observation(row: &Row) -> Done<Observation> {
    Ok(Observation {
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        objective: row.get("objective")?,
        seen: row.get::<String>("seen")? == "yes",
        note: row.get("note")?,
        by: row.get("by_person")?,
        on: row.get("on_day")?,
    })
}

/// What was looked for and seen of one course, oldest first.
pub async fn observations(work: &mut Work, person: &PersonId, course: &CourseId) -> Done<Vec<Observation>> {
    let query = sql(OBSERVATION).then("WHERE person_id = $1 AND course_id = $2 ORDER BY on_day, id");
    query.bind(person).bind(course).all(work).await?.iter().map(read_observation).collect()
}

/// Everything seen of one person, newest first, at most `limit`.
pub async fn observations_of(work: &mut Work, person: &PersonId, limit: i64) -> Done<Vec<Observation>> {
    let query = sql(OBSERVATION).then("WHERE person_id = $1 ORDER BY on_day DESC, id DESC LIMIT $2");
    query.bind(person).bind(limit).all(work).await?.iter().map(read_observation).collect()
}

/// Everything seen of these people from `from` on, newest first.
pub async fn observations_since(work: &mut Work, people: &[PersonId], from: Day) -> Done<Vec<Observation>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query =
            sql(OBSERVATION).then("WHERE on_day >= $1 AND person_id IN (").bind(from).list(chunk.iter().cloned());
        let rows = query.then(") ORDER BY on_day DESC, id DESC").all(work).await?;
        out.extend(rows.iter().map(read_observation).collect::<Done<Vec<_>>>()?);
    }
    out.sort_by_key(|o: &Observation| std::cmp::Reverse(o.on));
    Ok(out)
}

/// Everything one person looked for on others' contacts, oldest first.
pub async fn observed_by(work: &mut Work, by: &PersonId) -> Done<Vec<Observation>> {
    let query = sql(OBSERVATION).then("WHERE by_person = $1 ORDER BY on_day, id");
    query.bind(by).all(work).await?.iter().map(read_observation).collect()
}

/// How many follow-up meetings one manager has held.
pub async fn meetings_held_by(work: &mut Work, manager: &PersonId) -> Done<i64> {
    sql("SELECT count(*) AS n FROM follow_up WHERE manager_id = $1 AND held_on IS NOT NULL")
        .bind(manager)
        .one(work)
        .await?
        .get("n")
}

pub async fn add_observation(work: &mut Work, o: &Observation) -> Done<()> {
    let id: ObservationId = work.id();
    sql("INSERT INTO observation (id, person_id, course_id, objective, seen, note, by_person, on_day, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&id)
    .bind(&o.person)
    .bind(&o.course)
    .bind(&o.objective)
    .bind(if o.seen { "yes" } else { "no" })
    .bind(&o.note)
    .bind(&o.by)
    .bind(o.on)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}
