//! The memo's own words, and how many letters left late.

use std::collections::HashMap;

use kit::{At, CourseId, Done, Lang, PersonId, SessionId};
use store::{Work, sql};

use crate::model::MemoText;

/// The words written for these courses, by course and language.
pub async fn memo_texts(work: &mut Work, courses: &[CourseId]) -> Done<HashMap<(CourseId, Lang), MemoText>> {
    let mut out = HashMap::new();
    for chunk in courses.chunks(400) {
        let query = sql("SELECT course_id, lang, body, version FROM memo_text WHERE course_id IN (").list(chunk);
        for row in query.then(")").all(work).await? {
            let body: String = row.get("body")?;
            let mut text: MemoText = serde_json::from_str(&body)?;
            text.version = row.get("version")?;
            out.insert((row.get("course_id")?, row.get("lang")?), text);
        }
    }
    Ok(out)
}

/// `false` when somebody else has written in the meantime.
pub async fn put_memo_text(work: &mut Work, course: &CourseId, lang: Lang, text: &MemoText) -> Done<bool> {
    let (now, by) = (work.now, work.who().cloned());
    let n = sql("INSERT INTO memo_text (course_id, lang, body, version, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (course_id, lang) DO UPDATE SET body = excluded.body, version = excluded.version, \
                 changed_by = excluded.changed_by, changed_at = excluded.changed_at \
                 WHERE memo_text.version = excluded.version - 1")
    .bind(course)
    .bind(lang)
    .bind(serde_json::to_string(text)?)
    .bind(text.version + 1)
    .bind(by)
    .bind(now)
    .run(work)
    .await?;
    Ok(n == 1)
}

/// A letter that left: whose, for which session, and why late (`None`: in time).
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    pub session: SessionId,
    pub person: PersonId,
    pub late_reason: Option<String>,
}

/// Every letter that left since.
pub async fn memos_left(work: &mut Work, since: At) -> Done<Vec<Left>> {
    let rows =
        sql("SELECT session_id, person_id, late_reason FROM memo WHERE told_at >= $1 ORDER BY session_id, person_id")
            .bind(since)
            .all(work)
            .await?;
    rows.iter()
        .map(|r| {
            Ok(Left { session: r.get("session_id")?, person: r.get("person_id")?, late_reason: r.get("late_reason")? })
        })
        .collect()
}
