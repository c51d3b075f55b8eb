//! All SQL of the room.

use std::collections::HashMap;

use ::store::{Row, Work, sql};
use kit::{At, CourseId, Done, Lang, News, PersonId, Stop};

use crate::model::{Asked, EARLIER_SYSTEM, Entry, Parked, Seen, Statement, VERBS};

/// Everybody's completions: who, which course, when; oldest first.
pub async fn completions(work: &mut Work) -> Done<Vec<(PersonId, CourseId, At)>> {
    let rows =
        sql("SELECT person_id, course_id, at FROM statement WHERE verb = 'completed' AND course_id IS NOT NULL \
                    ORDER BY at, id")
        .all(work)
        .await?;
    rows.iter().map(|row| Ok((row.get("person_id")?, row.get("course_id")?, row.get("at")?))).collect()
}

/// Who completed what at or after an instant, each once.
pub async fn completed_since(work: &mut Work, since: At) -> Done<Vec<(PersonId, CourseId)>> {
    let rows =
        sql("SELECT DISTINCT person_id, course_id FROM statement WHERE verb = 'completed' AND course_id IS NOT NULL \
                    AND at >= $1")
        .bind(since)
        .all(work)
        .await?;
    rows.iter().map(|row| Ok((row.get("person_id")?, row.get("course_id")?))).collect()
}

/// The newest statement; nothing is ever taken out of the transcript, so while it is the same everything is.
pub async fn newest(work: &mut Work) -> Done<String> {
    let row = sql("SELECT id FROM statement ORDER BY id DESC LIMIT 1").maybe(work).await?;
    row.map_or(Ok(String::new()), |row| row.get("id"))
}

/// When people completed each course for the first time, and how many at that moment; without those who brought it along
/// from an earlier system.
pub async fn first_completions(work: &mut Work) -> Done<Vec<(CourseId, At, i64)>> {
    let rows = sql("SELECT course_id, at, count(*) AS n FROM (SELECT s.person_id, s.course_id, min(s.at) AS at FROM statement s \
                    WHERE s.verb = 'completed' AND s.course_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement b \
                    WHERE b.person_id = s.person_id AND b.verb = 'completed' AND b.course_id = s.course_id AND b.object = $1) \
                    GROUP BY s.person_id, s.course_id) t GROUP BY course_id, at ORDER BY course_id, at")
    .bind(EARLIER_SYSTEM)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((row.get("course_id")?, row.get("at")?, row.get("n")?))).collect()
}

/// Which courses each of these people has completed.
pub async fn completed(work: &mut Work, people: &[PersonId]) -> Done<Vec<(PersonId, CourseId)>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT DISTINCT person_id, course_id FROM statement WHERE verb = 'completed' \
                        AND course_id IS NOT NULL AND person_id IN (")
        .list(chunk)
        .then(")")
        .all(work)
        .await?;
        for row in rows {
            out.push((row.get("person_id")?, row.get("course_id")?));
        }
    }
    Ok(out)
}

/// When somebody learned a course, and what shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Learned {
    pub person: PersonId,
    pub at: At,
    /// What it was about: a session, a course at one's own pace, `EARLIER_SYSTEM`.
    pub object: String,
    /// Where the statement itself says it.
    pub version: Option<i64>,
    /// The code of the first certificate that followed, before the course was learned again.
    pub certificate: Option<String>,
}

/// Every time these people learned the course, by person, oldest first.
pub async fn learned(work: &mut Work, course: &CourseId, people: &[PersonId]) -> Done<Vec<Learned>> {
    let mut out: Vec<Learned> = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT person_id, verb, object, result, at FROM statement WHERE course_id = $1 \
                        AND verb IN ('completed', 'certified') AND person_id IN (")
        .bind(course)
        .list(chunk)
        .then(") ORDER BY person_id, at, verb DESC, id")
        .all(work)
        .await?;
        for row in rows {
            let person: PersonId = row.get("person_id")?;
            if row.get::<String>("verb")? == "completed" {
                let result: serde_json::Value = serde_json::from_str(&row.get::<String>("result")?)?;
                let version = result.get("version").and_then(serde_json::Value::as_i64);
                out.push(Learned {
                    person,
                    at: row.get("at")?,
                    object: row.get("object")?,
                    version,
                    certificate: None,
                });
            } else if let Some(last) = out.last_mut().filter(|l| l.person == person && l.certificate.is_none()) {
                last.certificate = Some(row.get("object")?);
            }
        }
    }
    Ok(out)
}

/// Who brought which completion along from an earlier system: it counts as done, but nobody here held a class for it.
pub async fn brought_along(work: &mut Work) -> Done<Vec<(PersonId, CourseId)>> {
    let rows = sql("SELECT DISTINCT person_id, course_id FROM statement WHERE verb = 'completed' \
                    AND course_id IS NOT NULL AND object = $1")
    .bind(EARLIER_SYSTEM)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((row.get("person_id")?, row.get("course_id")?))).collect()
}

/// The courses of which anybody brought a completion along.
pub async fn brought_courses(work: &mut Work) -> Done<Vec<CourseId>> {
    let rows = sql(
        "SELECT DISTINCT course_id FROM statement WHERE verb = 'completed' AND course_id IS NOT NULL AND object = $1",
    )
    .bind(EARLIER_SYSTEM)
    .all(work)
    .await?;
    rows.iter().map(|row| row.get("course_id")).collect()
}

/// What is known of one person, newest first. Who may see it is checked by the page, not here.
pub async fn transcript(work: &mut Work, person: &PersonId) -> Done<Vec<Statement>> {
    Ok(facts(work, person).await?.into_iter().map(|(_, statement)| statement).collect())
}

/// The same with the id of each fact.
pub(crate) async fn facts(work: &mut Work, person: &PersonId) -> Done<Vec<(String, Statement)>> {
    let rows = sql("SELECT id, person_id, verb, course_id, object, result, at FROM statement WHERE person_id = $1 \
                    ORDER BY at DESC, id DESC")
    .bind(person)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((row.get("id")?, read(row)?))).collect()
}

fn read(row: &Row) -> Done<Statement> {
    let verb: String = row.get("verb")?;
    let known = VERBS.into_iter().find(|v| *v == verb);
    Ok(Statement {
        person: row.get("person_id")?,
        verb: known.ok_or_else(|| Stop::fault(format!("a statement with the verb {verb}")))?,
        course: row.get("course_id")?,
        object: row.get("object")?,
        result: serde_json::from_str(&row.get::<String>("result")?)?,
        at: row.get("at")?,
    })
}

pub(crate) async fn write(work: &mut Work, statements: &[Statement]) -> Done<()> {
    for chunk in statements.chunks(200) {
        let mut rows = Vec::with_capacity(chunk.len());
        for s in chunk {
            let id: String = work.id();
            let result = serde_json::to_string(&s.result)?;
            rows.push(vec![
                id.into(),
                (&s.person).into(),
                s.verb.into(),
                s.course.as_ref().into(),
                (&s.object).into(),
                result.into(),
                s.at.into(),
                work.now.into(),
                work.who().into(),
            ]);
        }
        sql("INSERT INTO statement (id, person_id, verb, course_id, object, result, at, stored_at, actor) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

/// The newest lines of the journal that `asked` lets through, below the line `before` (0: from the newest on).
pub(crate) async fn journal(work: &mut Work, asked: &Asked, before: i64, limit: usize) -> Done<Vec<Entry>> {
    let person = asked.person.as_ref().map_or("", PersonId::as_str);
    // A condition that may be none keeps its index out: what is asked for stands in the statement, what is not does not.
    let rows = sql("SELECT seq, id, name, at, actor, subject, body FROM journal WHERE at >= $3 AND at < $4 ")
        .then(if asked.object.is_empty() { "AND CAST($1 AS TEXT) = '' " } else { "AND subject = $1 " })
        .then(if person.is_empty() { "AND CAST($2 AS TEXT) = '' " } else { "AND (actor = $2 OR subject = $2) " })
        .then(if asked.act.is_empty() { "AND CAST($5 AS TEXT) = '' " } else { "AND name = $5 " })
        .then(
            "AND (CAST($6 AS BIGINT) = 0 OR (at, seq) < \
           (SELECT b.at, b.seq FROM journal b WHERE b.seq = CAST($6 AS BIGINT))) \
           ORDER BY at DESC, seq DESC LIMIT $7",
        )
        .bind(asked.object.as_str())
        .bind(person)
        .bind(asked.from)
        .bind(asked.until)
        .bind(asked.act.as_str())
        .bind(before)
        .bind(limit)
        .all(work)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Entry {
                seq: row.get("seq")?,
                id: row.get("id")?,
                name: row.get("name")?,
                at: row.get("at")?,
                actor: row.get("actor")?,
                subject: row.get("subject")?,
                body: row.get("body")?,
            })
        })
        .collect()
}

/// Title and address of the sessions among these ids, as the search knows them: no room above this one can be asked.
pub(crate) async fn sessions(work: &mut Work, ids: &[String], lang: Lang) -> Done<Vec<(String, String, String)>> {
    let mut out = Vec::new();
    for chunk in ids.chunks(500) {
        let rows = sql("SELECT id, title, href FROM search_entry WHERE kind = 'session' AND lang = $1 AND id IN (")
            .bind(lang.code())
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in rows {
            out.push((row.get("id")?, row.get("title")?, row.get("href")?));
        }
    }
    Ok(out)
}

/// What was told when these began, where they are rules, budgets or drafts of the plan: what ends or changes them later tells
/// the id alone.
pub(crate) async fn begun(work: &mut Work, subjects: &[String]) -> Done<HashMap<String, String>> {
    let mut out = HashMap::new();
    for chunk in subjects.chunks(500) {
        let rows = sql("SELECT subject, body FROM journal \
                        WHERE CAST(name AS TEXT) IN ('plan.rule_made', 'plan.budget_made', 'plan.draft_made') AND subject IN (")
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in rows {
            out.insert(row.get("subject")?, row.get("body")?);
        }
    }
    Ok(out)
}

/// Whether the reader was already told of today (UTC) as having seen this.
pub(crate) async fn was_seen(work: &mut Work, reader: &PersonId, seen: &Seen) -> Done<bool> {
    let midnight = work.midnight();
    // The cast keeps the index of names out: there are fewer lines about one person than about all that was ever seen.
    let row =
        sql("SELECT seq FROM journal WHERE subject = $1 AND CAST(name AS TEXT) = $2 AND actor = $3 AND at >= $4 \
                   AND body = $5 LIMIT 1")
        .bind(&seen.person)
        .bind(Seen::NAME)
        .bind(reader)
        .bind(midnight)
        .bind(serde_json::to_string(seen)?)
        .maybe(work)
        .await?;
    Ok(row.is_some())
}

/// How many events nobody could act on.
pub async fn parked_count(work: &mut Work) -> Done<i64> {
    sql("SELECT count(*) AS n FROM parked").one(work).await?.get("n")
}

/// Events put aside, newest first.
pub(crate) async fn parked(work: &mut Work, limit: usize) -> Done<Vec<Parked>> {
    let rows = sql("SELECT p.hearer, p.why, p.at, j.name FROM parked p LEFT JOIN journal j ON j.id = p.event_id \
                    ORDER BY p.at DESC, p.hearer LIMIT $1")
    .bind(limit)
    .all(work)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Parked {
                hearer: row.get("hearer")?,
                event: row.get::<Option<String>>("name")?.unwrap_or_default(),
                why: row.get("why")?,
                at: row.get("at")?,
            })
        })
        .collect()
}
