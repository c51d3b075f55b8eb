//! Assignments, sessions, feedback, profiles.

use std::collections::HashMap;

use ::store::{Row, Work, sql};
use kit::{At, Day, Done, PersonId};

use super::{Assignment, AssignmentId, FeedbackId, Meeting, MeetingId, Profile, feedback::Said};

const ASSIGNMENT: &str =
    "SELECT id, coach_id, task, skill_id, minutes_a_week, from_on, to_on, made_by, ended_on FROM coach_assignment ";

/// The rows with whom each is about.
async fn whole(work: &mut Work, rows: Vec<Row>) -> Done<Vec<Assignment>> {
    let mut out = Vec::with_capacity(rows.len());
    for row in &rows {
        out.push(Assignment {
            id: row.get("id")?,
            coach: row.get("coach_id")?,
            people: Vec::new(),
            task: row.get("task")?,
            skill: row.get("skill_id")?,
            minutes_a_week: row.get("minutes_a_week")?,
            from: row.get("from_on")?,
            to: row.get("to_on")?,
            made_by: row.get("made_by")?,
            ended_on: row.get("ended_on")?,
        });
    }
    let mut people: HashMap<AssignmentId, Vec<PersonId>> = HashMap::new();
    let ids: Vec<AssignmentId> = out.iter().map(|a| a.id.clone()).collect();
    for chunk in ids.chunks(400) {
        let query = sql("SELECT assignment_id, person_id FROM coach_assigned WHERE assignment_id IN (").list(chunk);
        for row in query.then(") ORDER BY person_id").all(work).await? {
            people.entry(row.get("assignment_id")?).or_default().push(row.get("person_id")?);
        }
    }
    for a in &mut out {
        a.people = people.remove(&a.id).unwrap_or_default();
    }
    Ok(out)
}

pub async fn assignment(work: &mut Work, id: &AssignmentId) -> Done<Assignment> {
    let row = sql(ASSIGNMENT).then("WHERE id = $1").bind(id).found(work).await?;
    whole(work, vec![row]).await?.pop().ok_or_else(kit::Stop::missing)
}

pub async fn assignments_with(work: &mut Work, ids: &[AssignmentId]) -> Done<Vec<Assignment>> {
    let mut out = Vec::new();
    for chunk in ids.chunks(400) {
        let rows = sql(ASSIGNMENT).then("WHERE id IN (").list(chunk).then(") ORDER BY from_on, id").all(work).await?;
        out.extend(whole(work, rows).await?);
    }
    Ok(out)
}

/// What these coaches do that is not over on that day, also what has not begun; the earliest first.
pub async fn assignments_of_coaches(work: &mut Work, coaches: &[PersonId], on: Day) -> Done<Vec<Assignment>> {
    let mut out = Vec::new();
    for chunk in coaches.chunks(400) {
        let query = sql(ASSIGNMENT).then("WHERE to_on >= $1 AND ended_on IS NULL AND coach_id IN (").bind(on);
        let rows = query.list(chunk.iter().cloned()).then(") ORDER BY from_on, id").all(work).await?;
        out.extend(whole(work, rows).await?);
    }
    Ok(out)
}

/// In which these people are coached, not over on that day.
pub async fn assignments_of_people(work: &mut Work, people: &[PersonId], on: Day) -> Done<Vec<Assignment>> {
    let mut out: Vec<Assignment> = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(ASSIGNMENT)
            .then("WHERE to_on >= $1 AND ended_on IS NULL AND id IN (SELECT assignment_id FROM coach_assigned WHERE person_id IN (")
            .bind(on);
        let rows = query.list(chunk.iter().cloned()).then(")) ORDER BY from_on, id").all(work).await?;
        let found = whole(work, rows).await?;
        out.extend(found);
    }
    out.dedup_by(|a, b| a.id == b.id);
    Ok(out)
}

pub async fn add(work: &mut Work, a: &Assignment) -> Done<()> {
    sql(
        "INSERT INTO coach_assignment (id, coach_id, task, skill_id, minutes_a_week, from_on, to_on, made_at, made_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&a.id)
    .bind(&a.coach)
    .bind(a.task.as_str())
    .bind(a.skill.as_ref())
    .bind(a.minutes_a_week)
    .bind(a.from)
    .bind(a.to)
    .bind(work.now)
    .bind(&a.made_by)
    .run(work)
    .await?;
    let rows = a.people.iter().map(|p| vec![(&a.id).into(), p.into()]).collect();
    sql("INSERT INTO coach_assigned (assignment_id, person_id) VALUES ").rows(rows).run(work).await?;
    Ok(())
}

/// `false` when it was ended before.
pub async fn set_ended(work: &mut Work, id: &AssignmentId, on: Day, by: &PersonId) -> Done<bool> {
    let query =
        sql("UPDATE coach_assignment SET ended_on = $1, ended_by = $2 WHERE id = $3 AND ended_on IS NULL").bind(on);
    Ok(query.bind(by).bind(id).run(work).await? == 1)
}

const MEETING: &str = "SELECT id, assignment_id, coach_id, starts_at, ends_at, held_at, notes, behaviour, course_id, lang, cancelled_at, version FROM coaching_meeting ";

fn read_meeting(row: &Row) -> Done<Meeting> {
    Ok(Meeting {
        id: row.get("id")?,
        assignment: row.get("assignment_id")?,
        coach: row.get("coach_id")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        held_at: row.get("held_at")?,
        notes: row.get("notes")?,
        behaviour: row.get("behaviour")?,
        course: row.get("course_id")?,
        lang: row.get("lang")?,
        cancelled_at: row.get("cancelled_at")?,
        version: row.get("version")?,
    })
}

pub async fn meeting(work: &mut Work, id: &MeetingId) -> Done<Meeting> {
    read_meeting(&sql(MEETING).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Of these assignments, not called off, the newest first.
pub async fn meetings_of(work: &mut Work, assignments: &[AssignmentId]) -> Done<Vec<Meeting>> {
    let mut out = Vec::new();
    for chunk in assignments.chunks(400) {
        let query = sql(MEETING).then("WHERE cancelled_at IS NULL AND assignment_id IN (").list(chunk);
        for row in &query.then(") ORDER BY starts_at DESC, id DESC").all(work).await? {
            out.push(read_meeting(row)?);
        }
    }
    Ok(out)
}

/// Held sessions of these people that began in `from..to`: `(person, session)`.
pub async fn meetings_between(
    work: &mut Work,
    people: &[PersonId],
    from: At,
    to: At,
) -> Done<Vec<(PersonId, MeetingId, At)>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let rows =
            sql("SELECT d.person_id AS person_id, m.id AS id, m.starts_at AS starts_at FROM coaching_meeting m \
                        JOIN coach_assigned d ON d.assignment_id = m.assignment_id WHERE m.held_at IS NOT NULL \
                        AND m.starts_at >= $1 AND m.starts_at < $2 AND d.person_id IN (")
            .bind(from)
            .bind(to)
            .list(chunk.iter().cloned())
            .then(") ORDER BY m.starts_at, m.id")
            .all(work)
            .await?;
        for row in &rows {
            out.push((row.get("person_id")?, row.get("id")?, row.get("starts_at")?));
        }
    }
    Ok(out)
}

/// What has been held so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Logged {
    pub minutes: i64,
    pub sessions: i64,
    pub last_at: Option<At>,
}

/// The time of held sessions, by assignment; nobody writes it down.
pub async fn logged(work: &mut Work, assignments: &[AssignmentId]) -> Done<HashMap<AssignmentId, Logged>> {
    let mut out = HashMap::new();
    for chunk in assignments.chunks(400) {
        let rows = sql(
            "SELECT assignment_id, CAST(sum(ends_at - starts_at) / 60000 AS BIGINT) AS minutes, count(*) AS n, \
                        max(starts_at) AS last_at FROM coaching_meeting WHERE held_at IS NOT NULL AND assignment_id IN (",
        )
        .list(chunk)
        .then(") GROUP BY assignment_id")
        .all(work)
        .await?;
        for row in &rows {
            let one =
                Logged { minutes: row.get("minutes")?, sessions: row.get("n")?, last_at: Some(row.get("last_at")?) };
            out.insert(row.get("assignment_id")?, one);
        }
    }
    Ok(out)
}

/// `(minutes, sessions)` that one coach has held.
pub async fn minutes_held_by(work: &mut Work, coach: &PersonId) -> Done<(i64, i64)> {
    let row = sql("SELECT CAST(coalesce(sum(ends_at - starts_at), 0) / 60000 AS BIGINT) AS minutes, count(*) AS n \
                   FROM coaching_meeting WHERE held_at IS NOT NULL AND coach_id = $1")
    .bind(coach)
    .one(work)
    .await?;
    Ok((row.get("minutes")?, row.get("n")?))
}

/// Of this coach: time is over, nothing written yet.
pub async fn waiting_for_notes(work: &mut Work, coach: &PersonId, now: At) -> Done<Vec<Meeting>> {
    let query = sql(MEETING).then(
        "WHERE coach_id = $1 AND held_at IS NULL AND cancelled_at IS NULL AND starts_at <= $2 ORDER BY starts_at, id",
    );
    query.bind(coach).bind(now).all(work).await?.iter().map(read_meeting).collect()
}

/// Held since `since` with this person, who has said nothing of it yet; the oldest first.
pub async fn waiting_for_words(work: &mut Work, person: &PersonId, since: At) -> Done<Vec<Meeting>> {
    let query = sql(MEETING).then(
        "WHERE held_at >= $2 AND assignment_id IN (SELECT assignment_id FROM coach_assigned WHERE person_id = $1) \
         AND id NOT IN (SELECT meeting_id FROM coaching_feedback WHERE by_person = $1) ORDER BY held_at, id",
    );
    query.bind(person).bind(since).all(work).await?.iter().map(read_meeting).collect()
}

pub async fn add_meeting(work: &mut Work, m: &Meeting, about: Option<&PersonId>, by: &PersonId) -> Done<()> {
    sql("INSERT INTO coaching_meeting (id, assignment_id, coach_id, person_id, starts_at, ends_at, arranged_at, arranged_by, \
         notes, behaviour, lang, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', $9, $10)")
    .bind(&m.id)
    .bind(&m.assignment)
    .bind(&m.coach)
    .bind(about)
    .bind(m.starts_at)
    .bind(m.ends_at)
    .bind(work.now)
    .bind(by)
    .bind(m.lang)
    .bind(m.version)
    .run(work)
    .await?;
    Ok(())
}

/// `false` when it was written down or called off in the meantime.
pub async fn set_held(work: &mut Work, m: &Meeting) -> Done<bool> {
    let n = sql("UPDATE coaching_meeting SET held_at = $1, notes = $2, behaviour = $3, course_id = $4, lang = $5, \
                 version = version + 1 WHERE id = $6 AND version = $7 AND held_at IS NULL AND cancelled_at IS NULL")
    .bind(work.now)
    .bind(m.notes.as_str())
    .bind(m.behaviour.as_str())
    .bind(m.course.as_ref())
    .bind(m.lang)
    .bind(&m.id)
    .bind(m.version)
    .run(work)
    .await?;
    Ok(n == 1)
}

pub async fn set_called_off(work: &mut Work, id: &MeetingId) -> Done<bool> {
    let n = sql("UPDATE coaching_meeting SET cancelled_at = $1, version = version + 1 \
                 WHERE id = $2 AND held_at IS NULL AND cancelled_at IS NULL")
    .bind(work.now)
    .bind(id)
    .run(work)
    .await?;
    Ok(n == 1)
}

/// Those of an assignment that ended and have not begun are called off with it.
pub async fn call_off_rest(work: &mut Work, assignment: &AssignmentId) -> Done<()> {
    sql("UPDATE coaching_meeting SET cancelled_at = $1, version = version + 1 \
         WHERE assignment_id = $2 AND held_at IS NULL AND cancelled_at IS NULL AND starts_at > $1")
    .bind(work.now)
    .bind(assignment)
    .run(work)
    .await?;
    Ok(())
}

const SAID: &str = "SELECT id, meeting_id, by_person, about_id, side, patience, clarity, habits, words, lang, given_at, seen_at FROM coaching_feedback ";

fn read_said(row: &Row) -> Done<Said> {
    Ok(Said {
        id: row.get("id")?,
        meeting: row.get("meeting_id")?,
        by: row.get("by_person")?,
        about: row.get("about_id")?,
        side: row.get("side")?,
        marks: match (row.get("patience")?, row.get("clarity")?, row.get("habits")?) {
            (Some(a), Some(b), Some(c)) => Some([a, b, c]),
            _ => None,
        },
        words: row.get("words")?,
        lang: row.get("lang")?,
        given_at: row.get("given_at")?,
        seen_at: row.get("seen_at")?,
    })
}

/// Everything said after one session.
pub async fn said_in(work: &mut Work, meeting: &MeetingId) -> Done<Vec<Said>> {
    let query = sql(SAID).then("WHERE meeting_id = $1 ORDER BY given_at, id").bind(meeting);
    query.all(work).await?.iter().map(read_said).collect()
}

/// What was said of one coach by those they coached or who watched, the newest first, at most `limit`.
pub async fn said_about(work: &mut Work, person: &PersonId, limit: i64) -> Done<Vec<Said>> {
    let query = sql(SAID).then("WHERE about_id = $1 AND side <> 'coach' ORDER BY given_at DESC, id DESC LIMIT $2");
    query.bind(person).bind(limit).all(work).await?.iter().map(read_said).collect()
}

/// `false` when they had said it already.
pub async fn add_said(work: &mut Work, s: &Said) -> Done<bool> {
    let id: FeedbackId = work.id();
    let marks = |i: usize| s.marks.map(|m| m[i]);
    let n = sql(
        "INSERT INTO coaching_feedback (id, meeting_id, by_person, about_id, side, patience, clarity, habits, words, \
                 lang, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
                 ON CONFLICT (meeting_id, by_person, about_id) DO NOTHING",
    )
    .bind(&id)
    .bind(&s.meeting)
    .bind(&s.by)
    .bind(&s.about)
    .bind(s.side.as_str())
    .bind(marks(0))
    .bind(marks(1))
    .bind(marks(2))
    .bind(s.words.as_str())
    .bind(s.lang)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(n == 1)
}

pub async fn set_seen(work: &mut Work, about: &PersonId) -> Done<u64> {
    sql("UPDATE coaching_feedback SET seen_at = $1 WHERE about_id = $2 AND side <> 'coach' AND seen_at IS NULL")
        .bind(work.now)
        .bind(about)
        .run(work)
        .await
}

const PROFILE: &str =
    "SELECT person_id, patience, clarity, habits, words, lang, said_at, minutes_max FROM coach_profile ";

/// Those of these people who have one.
pub async fn profiles(work: &mut Work, people: &[PersonId]) -> Done<HashMap<PersonId, Profile>> {
    let mut out = HashMap::new();
    for chunk in people.chunks(400) {
        let rows = sql(PROFILE).then("WHERE person_id IN (").list(chunk.iter().cloned()).then(")").all(work).await?;
        for row in &rows {
            let marks = match (row.get("patience")?, row.get("clarity")?, row.get("habits")?) {
                (Some(a), Some(b), Some(c)) => Some([a, b, c]),
                _ => None,
            };
            let one = Profile {
                marks,
                words: row.get("words")?,
                lang: row.get("lang")?,
                said_at: row.get("said_at")?,
                minutes_max: row.get("minutes_max")?,
            };
            out.insert(row.get("person_id")?, one);
        }
    }
    Ok(out)
}

pub async fn put_words(work: &mut Work, person: &PersonId, marks: [i64; 3], words: &str, lang: kit::Lang) -> Done<()> {
    sql("INSERT INTO coach_profile (person_id, patience, clarity, habits, words, lang, said_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (person_id) DO UPDATE SET patience = excluded.patience, \
         clarity = excluded.clarity, habits = excluded.habits, words = excluded.words, lang = excluded.lang, \
         said_at = excluded.said_at")
    .bind(person)
    .bind(marks[0])
    .bind(marks[1])
    .bind(marks[2])
    .bind(words)
    .bind(lang)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

pub async fn put_cap(work: &mut Work, person: &PersonId, minutes: i64, by: &PersonId, lang: kit::Lang) -> Done<()> {
    sql("INSERT INTO coach_profile (person_id, words, lang, minutes_max, capped_at, capped_by) \
         VALUES ($1, '', $2, $3, $4, $5) ON CONFLICT (person_id) DO UPDATE SET minutes_max = excluded.minutes_max, \
         capped_at = excluded.capped_at, capped_by = excluded.capped_by")
    .bind(person)
    .bind(lang)
    .bind(minutes)
    .bind(work.now)
    .bind(by)
    .run(work)
    .await?;
    Ok(())
}
