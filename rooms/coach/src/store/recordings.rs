//! Recordings of contacts, and who heard them.

use files::FileId;
use kit::{At, Day, Done, PersonId, Stop};
use sound::Kind;
use store::{Row, Work, sql};

use crate::model::{NewRecording, Recording, Review, ReviewId};

fn read(row: &Row) -> Done<Recording> {
    let (sum, media_type): (Option<String>, String) = (row.get("sha256")?, row.get("media_type")?);
    let unknown = || Stop::fault(format!("a recording of the kind {media_type}"));
    Ok(Recording {
        file: sum.as_deref().and_then(FileId::read),
        kind: Kind::from_media_type(&media_type).ok_or_else(unknown)?,
        bytes: u64::try_from(row.get::<i64>("bytes")?)?,
        seconds: row.get::<Option<i64>>("seconds")?.and_then(|s| u64::try_from(s).ok()),
        demonstration: row.get::<String>("origin")? == "demonstration",
        gone_at: row.get("gone_at")?,
    })
}

pub async fn recording(work: &mut Work, review: &ReviewId) -> Done<Option<Recording>> {
    let query = sql("SELECT sha256, media_type, bytes, seconds, origin, gone_at FROM review_recording \
                     WHERE review_id = $1");
    query.bind(review).maybe(work).await?.as_ref().map(read).transpose()
}

/// Puts it beside the review, in the place of what was there.
pub async fn set(work: &mut Work, review: &Review, new: &NewRecording) -> Done<()> {
    sql("INSERT INTO review_recording (review_id, person_id, sha256, media_type, bytes, seconds, origin, added_at, added_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (review_id) DO UPDATE SET sha256 = excluded.sha256, \
         media_type = excluded.media_type, bytes = excluded.bytes, seconds = excluded.seconds, origin = excluded.origin, \
         added_at = excluded.added_at, added_by = excluded.added_by, gone_at = NULL")
    .bind(&review.id)
    .bind(&review.person)
    .bind(new.file.as_str())
    .bind(new.kind.media_type())
    .bind(i64::try_from(new.bytes)?)
    .bind(new.seconds.map(i64::try_from).transpose()?)
    .bind(if new.demonstration { "demonstration" } else { "upload" })
    .bind(work.now)
    .bind(&review.reviewer)
    .run(work)
    .await?;
    Ok(())
}

/// `false` when there was none.
pub async fn remove(work: &mut Work, review: &ReviewId) -> Done<bool> {
    Ok(sql("DELETE FROM review_recording WHERE review_id = $1").bind(review).run(work).await? == 1)
}

/// Whether this person is known to have listened on this day.
pub async fn was_heard(work: &mut Work, review: &ReviewId, by: &PersonId, on: Day) -> Done<bool> {
    let query = sql("SELECT at FROM recording_hearing WHERE review_id = $1 AND heard_by = $2 AND on_day = $3");
    Ok(query.bind(review).bind(by).bind(on).maybe(work).await?.is_some())
}

/// `false` when it was known.
pub async fn add_hearing(work: &mut Work, review: &Review, by: &PersonId, on: Day) -> Done<bool> {
    let rows =
        sql("INSERT INTO recording_hearing (review_id, person_id, heard_by, on_day, at) VALUES ($1, $2, $3, $4, $5) \
                    ON CONFLICT (review_id, heard_by, on_day) DO NOTHING")
        .bind(&review.id)
        .bind(&review.person)
        .bind(by)
        .bind(on)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(rows == 1)
}

/// Recordings whose days were over before `before`: counted from the hand-over, from the last decision about a dispute where
/// there was one, and of a draft nobody hands over from the upload. What waits for a decision stays.
pub async fn overdue(work: &mut Work, before: At) -> Done<Vec<(ReviewId, PersonId)>> {
    let rows = sql("SELECT m.review_id, m.person_id FROM review_recording m JOIN call_review r ON r.id = m.review_id \
                    WHERE m.sha256 IS NOT NULL AND COALESCE(r.handed_at, m.added_at) < $1 \
                    AND NOT EXISTS (SELECT 1 FROM review_dispute d WHERE d.review_id = m.review_id \
                                    AND (d.decided_at IS NULL OR d.decided_at >= $1)) ORDER BY m.review_id")
    .bind(before)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((row.get("review_id")?, row.get("person_id")?))).collect()
}

pub async fn set_gone(work: &mut Work, review: &ReviewId) -> Done<()> {
    sql("UPDATE review_recording SET sha256 = NULL, gone_at = $1 WHERE review_id = $2")
        .bind(work.now)
        .bind(review)
        .run(work)
        .await?;
    Ok(())
}
