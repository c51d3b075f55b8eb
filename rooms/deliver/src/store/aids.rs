//! Job aids, their versions, and whether they helped.

use std::collections::HashMap;

use kit::{CourseId, Day, Done};
use store::{Row, Work, sql};

use crate::aids::{Aid, AidId, AidVersion};

const AID: &str = "SELECT a.id, a.slug, a.version, a.course_id, a.card, a.source, a.review_by_on, a.ended_at, v.body, v.written_by, \
                   v.written_at FROM aid a JOIN aid_version v ON v.aid_id = a.id AND v.version = a.version ";

fn read(row: &Row) -> Done<Aid> {
    Ok(Aid {
        id: row.get("id")?,
        slug: row.get("slug")?,
        version: row.get("version")?,
        course: row.get("course_id")?,
        card: row.get("card")?,
        source: row.get("source")?,
        review_by_on: row.get("review_by_on")?,
        ended_at: row.get("ended_at")?,
        body: serde_json::from_str(&row.get::<String>("body")?)?,
        written_at: row.get("written_at")?,
        written_by: row.get("written_by")?,
    })
}

/// One that is there or has been taken away.
pub async fn by_slug(work: &mut Work, slug: &str) -> Done<Aid> {
    read(&sql(AID).then("WHERE a.slug = $1").bind(slug).found(work).await?)
}

/// All that can be found.
pub async fn standing(work: &mut Work) -> Done<Vec<Aid>> {
    sql(AID).then("WHERE a.ended_at IS NULL ORDER BY a.slug").all(work).await?.iter().map(read).collect()
}

/// Those of one course, the card's own first where a card is given.
pub async fn aids_of_course(work: &mut Work, course: &CourseId, card: Option<&str>) -> Done<Vec<Aid>> {
    let rows =
        sql(AID).then("WHERE a.ended_at IS NULL AND a.course_id = $1 ORDER BY a.slug").bind(course).all(work).await?;
    let mut aids = rows.iter().map(read).collect::<Done<Vec<_>>>()?;
    aids.sort_by_key(|a| card.is_some() && a.card.as_deref() != card);
    Ok(aids)
}

/// The last changed first.
pub async fn newest(work: &mut Work, limit: i64) -> Done<Vec<Aid>> {
    let query = sql(AID).then("WHERE a.ended_at IS NULL ORDER BY v.written_at DESC, a.slug LIMIT $1").bind(limit);
    query.all(work).await?.iter().map(read).collect()
}

pub async fn by_ids(work: &mut Work, ids: &[String]) -> Done<Vec<Aid>> {
    let mut out = Vec::new();
    for chunk in ids.chunks(400) {
        let rows = sql(AID).then("WHERE a.ended_at IS NULL AND a.id IN (").list(chunk).then(")").all(work).await?;
        out.extend(rows.iter().map(read).collect::<Done<Vec<_>>>()?);
    }
    Ok(out)
}

/// The slug, or the same with a number when it is taken. Asked for under a lock.
pub async fn free_slug(work: &mut Work, slug: &str) -> Done<String> {
    let wanted = if slug.is_empty() { "aid" } else { slug };
    let like = format!("{wanted}%");
    let rows = sql("SELECT slug FROM aid WHERE slug LIKE $1").bind(like).all(work).await?;
    let taken = rows.iter().map(|r| r.get::<String>("slug")).collect::<Done<Vec<_>>>()?;
    let free = |s: &String| !taken.contains(s);
    let first = wanted.to_owned();
    if free(&first) && first != "new" {
        return Ok(first);
    }
    let numbered = (2..).map(|n| format!("{wanted}-{n}")).find(free);
    Ok(numbered.unwrap_or(first))
}

pub async fn put(work: &mut Work, a: &Aid, note: &str) -> Done<()> {
    sql("INSERT INTO aid (id, slug, version, course_id, card, source, review_by_on) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, course_id = excluded.course_id, card = excluded.card, \
         source = excluded.source, review_by_on = excluded.review_by_on")
    .bind(&a.id)
    .bind(&a.slug)
    .bind(a.version)
    .bind(a.course.clone())
    .bind(a.card.clone())
    .bind(a.source)
    .bind(a.review_by_on)
    .run(work)
    .await?;
    sql(
        "INSERT INTO aid_version (aid_id, version, body, note, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&a.id)
    .bind(a.version)
    .bind(serde_json::to_string(&a.body)?)
    .bind(note)
    .bind(a.written_by.clone())
    .bind(a.written_at)
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_review(work: &mut Work, id: &AidId, next: Day) -> Done<()> {
    sql("UPDATE aid SET review_by_on = $1 WHERE id = $2").bind(next).bind(id).run(work).await?;
    Ok(())
}

pub async fn end(work: &mut Work, id: &AidId) -> Done<()> {
    let now = work.now;
    sql("UPDATE aid SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL").bind(now).bind(id).run(work).await?;
    Ok(())
}

/// The newest first.
pub async fn versions(work: &mut Work, id: &AidId) -> Done<Vec<AidVersion>> {
    let rows =
        sql("SELECT version, note, written_by, written_at FROM aid_version WHERE aid_id = $1 ORDER BY version DESC")
            .bind(id)
            .all(work)
            .await?;
    let read = |r: &Row| {
        Ok(AidVersion {
            version: r.get("version")?,
            note: r.get("note")?,
            written_by: r.get("written_by")?,
            written_at: r.get("written_at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Under an id of the day, without a name: nobody can tell who it was.
pub async fn add_answer(work: &mut Work, aid: &AidId, needed: bool) -> Done<()> {
    let id: String = work.id_of_day();
    let today = people::today(work).await?;
    sql("INSERT INTO aid_answer (id, aid_id, needed, day_on) VALUES ($1, $2, $3, $4)")
        .bind(&id)
        .bind(aid)
        .bind(if needed { "yes" } else { "no" })
        .bind(today)
        .run(work)
        .await?;
    Ok(())
}

/// `(yes, all)` of each that was answered.
pub async fn answers(work: &mut Work, ids: &[String]) -> Done<HashMap<AidId, (i64, i64)>> {
    let mut out: HashMap<AidId, (i64, i64)> = HashMap::new();
    if ids.is_empty() {
        return Ok(out);
    }
    let rows = sql("SELECT aid_id, needed, count(*) AS n FROM aid_answer WHERE aid_id IN (")
        .list(ids)
        .then(") GROUP BY aid_id, needed")
        .all(work)
        .await?;
    for row in rows {
        let (n, yes): (i64, bool) = (row.get("n")?, row.get::<String>("needed")? == "yes");
        let counts = out.entry(row.get("aid_id")?).or_default();
        counts.1 += n;
        if yes {
            counts.0 += n;
        }
    }
    Ok(out)
}
