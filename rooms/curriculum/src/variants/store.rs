//! Rows of `course_variant`.

use kit::{CourseId, Done, Lang, SiteId, Stop};
use store::{Row, Work, sql};

use super::Variant;

const ROW: &str = "SELECT course_id, site_id, lang, part, item, body, beside, version, written_at, written_by \
                   FROM course_variant ";

fn read(row: &Row) -> Done<Variant> {
    let lang: String = row.get("lang")?;
    Ok(Variant {
        course: row.get("course_id")?,
        site: row.get("site_id")?,
        lang: Lang::from_code(&lang).ok_or_else(|| Stop::fault(format!("no language {lang}")))?,
        part: row.get("part")?,
        item: row.get("item")?,
        words: serde_json::from_str(&row.get::<String>("body")?)?,
        beside: serde_json::from_str(&row.get::<String>("beside")?)?,
        version: row.get("version")?,
        written_at: row.get("written_at")?,
        written_by: row.get("written_by")?,
    })
}

/// What one site says in one language.
pub async fn variants(work: &mut Work, course: &CourseId, site: &SiteId, lang: Lang) -> Done<Vec<Variant>> {
    let rows = sql(ROW)
        .then("WHERE course_id = $1 AND site_id = $2 AND lang = $3 ORDER BY part, item")
        .bind(course)
        .bind(site)
        .bind(lang.code())
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// What all sites say of these courses.
pub async fn variants_of_courses(work: &mut Work, courses: &[CourseId]) -> Done<Vec<Variant>> {
    let mut out = Vec::new();
    for chunk in courses.chunks(400) {
        let rows = sql(ROW)
            .then("WHERE course_id IN (")
            .list(chunk)
            .then(") ORDER BY course_id, site_id, lang, part, item")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

pub(super) async fn write(work: &mut Work, v: &Variant) -> Done<()> {
    sql("INSERT INTO course_variant (course_id, site_id, lang, part, item, body, beside, version, written_at, written_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (course_id, site_id, lang, part, item) DO UPDATE SET \
         body = excluded.body, beside = excluded.beside, version = excluded.version, written_at = excluded.written_at, \
         written_by = excluded.written_by")
    .bind(&v.course)
    .bind(&v.site)
    .bind(v.lang.code())
    .bind(&v.part)
    .bind(&v.item)
    .bind(serde_json::to_string(&v.words)?)
    .bind(serde_json::to_string(&v.beside)?)
    .bind(v.version)
    .bind(v.written_at)
    .bind(v.written_by.clone())
    .run(work)
    .await?;
    Ok(())
}

/// `false`: there was none.
pub(super) async fn delete(work: &mut Work, v: &Variant) -> Done<bool> {
    let n = sql(
        "DELETE FROM course_variant WHERE course_id = $1 AND site_id = $2 AND lang = $3 AND part = $4 AND item = $5",
    )
    .bind(&v.course)
    .bind(&v.site)
    .bind(v.lang.code())
    .bind(&v.part)
    .bind(&v.item)
    .run(work)
    .await?;
    Ok(n == 1)
}
