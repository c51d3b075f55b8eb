//! Drafts of courses, part by part, and the versions that were published.

use kit::{At, CourseId, Day, Done, Lang, PersonId, Say};
use store::{Row, Work, sql};

use crate::{
    draft::{DraftRow, Version},
    text::CourseText,
};

const ROW: &str = "SELECT slug, part, lang, body, revision, saved_at, saved_by FROM course_draft ";

/// Every part of a draft; empty when there is none.
pub async fn parts(work: &mut Work, slug: &str) -> Done<Vec<DraftRow>> {
    let rows = sql(ROW).then("WHERE slug = $1 AND dropped_at IS NULL ORDER BY part, lang").bind(slug).all(work).await?;
    rows.iter().map(read).collect()
}

pub async fn part(work: &mut Work, slug: &str, part: &str, lang: &str) -> Done<Option<DraftRow>> {
    let row = sql(ROW)
        .then("WHERE slug = $1 AND part = $2 AND lang = $3 AND dropped_at IS NULL")
        .bind(slug)
        .bind(part)
        .bind(lang)
        .maybe(work)
        .await?;
    row.as_ref().map(read).transpose()
}

/// `(slug, body of its facts, when it was saved last)` of every draft.
pub async fn all(work: &mut Work) -> Done<Vec<(String, String, At)>> {
    let rows =
        sql("SELECT d.slug, d.body, (SELECT max(x.saved_at) FROM course_draft x WHERE x.slug = d.slug AND x.dropped_at IS NULL) AS saved \
                    FROM course_draft d WHERE d.part = 'facts' AND d.dropped_at IS NULL ORDER BY d.slug")
        .all(work)
        .await?;
    rows.iter().map(|r| Ok((r.get("slug")?, r.get("body")?, r.get("saved")?))).collect()
}

pub async fn write(work: &mut Work, slug: &str, part: &str, lang: &str, body: &str, revision: i64) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO course_draft (slug, part, lang, body, revision, saved_at, saved_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (slug, part, lang) DO UPDATE SET body = excluded.body, \
         revision = excluded.revision, saved_at = excluded.saved_at, saved_by = excluded.saved_by, dropped_at = NULL")
    .bind(slug)
    .bind(part)
    .bind(lang)
    .bind(body)
    .bind(revision)
    .bind(work.now)
    .bind(by)
    .run(work)
    .await?;
    Ok(())
}

/// Out of sight; what was dropped before `since`, and what this slug had dropped earlier, goes for good.
pub async fn set_dropped(work: &mut Work, slug: &str, since: At) -> Done<()> {
    sql("DELETE FROM course_draft WHERE dropped_at < $1 OR (slug = $2 AND dropped_at IS NOT NULL)")
        .bind(since)
        .bind(slug)
        .run(work)
        .await?;
    sql("UPDATE course_draft SET dropped_at = $1 WHERE slug = $2").bind(work.now).bind(slug).run(work).await?;
    Ok(())
}

/// `false` when nothing of that slug was dropped since then.
pub async fn restore(work: &mut Work, slug: &str, since: At) -> Done<bool> {
    let query = sql("UPDATE course_draft SET dropped_at = NULL WHERE slug = $1 AND dropped_at >= $2");
    Ok(query.bind(slug).bind(since).run(work).await? > 0)
}

pub async fn drop_all(work: &mut Work, slug: &str) -> Done<()> {
    sql("DELETE FROM course_draft WHERE slug = $1").bind(slug).run(work).await?;
    Ok(())
}

fn read(row: &Row) -> Done<DraftRow> {
    Ok(DraftRow {
        slug: row.get("slug")?,
        part: row.get("part")?,
        lang: Lang::from_code(&row.get::<String>("lang")?),
        body: row.get("body")?,
        revision: row.get("revision")?,
        saved_at: row.get("saved_at")?,
        saved_by: row.get("saved_by")?,
    })
}

pub async fn write_version(work: &mut Work, course: &CourseId, version: i64, changes: &[Say], note: &str) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO course_version (course_id, version, published_at, published_by, changes, note) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (course_id, version) DO UPDATE SET \
         published_at = excluded.published_at, published_by = excluded.published_by, changes = excluded.changes, \
         note = excluded.note")
    .bind(course)
    .bind(version)
    .bind(work.now)
    .bind(by)
    .bind(serde_json::to_string(changes)?)
    .bind(note)
    .run(work)
    .await?;
    Ok(())
}

/// Newest first.
pub async fn versions(work: &mut Work, course: &CourseId) -> Done<Vec<Version>> {
    let rows = sql("SELECT version, published_at, published_by, changes, note FROM course_version \
                    WHERE course_id = $1 ORDER BY version DESC")
    .bind(course)
    .all(work)
    .await?;
    let version = |row: &Row| {
        Ok(Version {
            version: row.get("version")?,
            published_at: row.get("published_at")?,
            published_by: row.get::<Option<PersonId>>("published_by")?,
            changes: serde_json::from_str(&row.get::<String>("changes")?)?,
            note: row.get("note")?,
        })
    };
    rows.iter().map(version).collect()
}

/// All words of a version, by language.
pub async fn texts(work: &mut Work, course: &CourseId, version: i64) -> Done<Vec<(Lang, CourseText)>> {
    let rows = sql("SELECT lang, body FROM course_text WHERE course_id = $1 AND version = $2 ORDER BY lang")
        .bind(course)
        .bind(version)
        .all(work)
        .await?;
    rows.iter().map(|r| Ok((r.get("lang")?, serde_json::from_str(&r.get::<String>("body")?)?))).collect()
}

/// The next date by which somebody looks at the course again.
pub async fn write_review(work: &mut Work, course: &CourseId, by: Day) -> Done<()> {
    sql("UPDATE course SET review_by_on = $1 WHERE id = $2").bind(by).bind(course).run(work).await?;
    Ok(())
}
