//! Reviews of contacts, what was written in them, and what was disputed.

use kit::{At, Done, PersonId};
use store::{Row, Work, sql};

use crate::model::{Comment, Decided, Dispute, DisputeId, Review, ReviewId, Score};

const REVIEW: &str = "SELECT id, person_id, reviewer_id, scorecard_id, channel, contact, contact_on, lang, answers, advice, score, \
                      failed, handed_at, dispute_until, acknowledged_at, version FROM call_review ";

fn read(row: &Row) -> Done<Review> {
    let answers: String = row.get("answers")?;
    let (points, failed): (Option<i64>, Option<String>) = (row.get("score")?, row.get("failed")?);
    Ok(Review {
        id: row.get("id")?,
        person: row.get("person_id")?,
        reviewer: row.get("reviewer_id")?,
        scorecard: row.get("scorecard_id")?,
        channel: row.get("channel")?,
        contact: row.get("contact")?,
        contact_on: row.get("contact_on")?,
        lang: row.get("lang")?,
        answers: serde_json::from_str(&answers)?,
        advice: row.get("advice")?,
        score: points.map(|points| Score { points, failed: failed.as_deref() == Some("yes") }),
        handed_at: row.get("handed_at")?,
        dispute_until: row.get("dispute_until")?,
        acknowledged_at: row.get("acknowledged_at")?,
        version: row.get("version")?,
    })
}

pub async fn review(work: &mut Work, id: &ReviewId) -> Done<Review> {
    read(&sql(REVIEW).then("WHERE id = $1").bind(id).found(work).await?)
}

/// What was handed over to one person, newest first, at most `limit`.
pub async fn reviews_of(work: &mut Work, person: &PersonId, limit: i64) -> Done<Vec<Review>> {
    let query = sql(REVIEW)
        .then("WHERE person_id = $1 AND handed_at IS NOT NULL ORDER BY handed_at DESC, id DESC LIMIT $2")
        .bind(person)
        .bind(limit);
    query.all(work).await?.iter().map(read).collect()
}

/// What was handed over to one person and waits to be read, newest first, at most `limit`.
pub async fn reviews_unread(work: &mut Work, person: &PersonId, limit: i64) -> Done<Vec<Review>> {
    let query = sql(REVIEW)
        .then(
            "WHERE person_id = $1 AND handed_at IS NOT NULL AND acknowledged_at IS NULL \
             ORDER BY handed_at DESC, id DESC LIMIT $2",
        )
        .bind(person)
        .bind(limit);
    query.all(work).await?.iter().map(read).collect()
}

/// What one person has begun and not handed over, newest first.
pub async fn drafts_by(work: &mut Work, reviewer: &PersonId) -> Done<Vec<Review>> {
    let query = sql(REVIEW).then("WHERE reviewer_id = $1 AND handed_at IS NULL ORDER BY made_at DESC, id DESC");
    query.bind(reviewer).all(work).await?.iter().map(read).collect()
}

/// What was handed over to these people since `from`, newest first.
pub async fn handed_to(work: &mut Work, people: &[PersonId], from: At) -> Done<Vec<Review>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(REVIEW).then("WHERE handed_at >= $1 AND person_id IN (").bind(from);
        let rows = query.list(chunk.iter().cloned()).then(") ORDER BY handed_at DESC, id DESC").all(work).await?;
        out.extend(rows.iter().map(read).collect::<Done<Vec<_>>>()?);
    }
    out.sort_by_key(|r: &Review| std::cmp::Reverse(r.handed_at));
    Ok(out)
}

pub async fn reviews_by_id(work: &mut Work, ids: &[ReviewId]) -> Done<Vec<Review>> {
    let query = sql(REVIEW).then("WHERE id IN (").list(ids.iter().cloned()).then(") ORDER BY id");
    query.all(work).await?.iter().map(read).collect()
}

pub async fn add(work: &mut Work, r: &Review) -> Done<()> {
    sql("INSERT INTO call_review (id, person_id, reviewer_id, scorecard_id, channel, contact, contact_on, lang, answers, \
         advice, made_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(&r.id)
    .bind(&r.person)
    .bind(&r.reviewer)
    .bind(&r.scorecard)
    .bind(r.channel.as_str())
    .bind(r.contact.as_str())
    .bind(r.contact_on)
    .bind(r.lang)
    .bind(serde_json::to_string(&r.answers)?)
    .bind(r.advice.as_str())
    .bind(work.now)
    .bind(r.version)
    .run(work)
    .await?;
    Ok(())
}

/// Keeps the draft, or what was handed over. `false` when it was changed in the meantime.
pub async fn set(work: &mut Work, r: &Review) -> Done<bool> {
    let rows = sql("UPDATE call_review SET answers = $1, advice = $2, score = $3, failed = $4, handed_at = $5, \
                    dispute_until = $6, version = version + 1 WHERE id = $7 AND version = $8")
    .bind(serde_json::to_string(&r.answers)?)
    .bind(r.advice.as_str())
    .bind(r.score.map(|s| s.points))
    .bind(r.score.map(|s| if s.failed { "yes" } else { "no" }.to_owned()))
    .bind(r.handed_at)
    .bind(r.dispute_until)
    .bind(&r.id)
    .bind(r.version)
    .run(work)
    .await?;
    Ok(rows == 1)
}

pub async fn set_acknowledged(work: &mut Work, id: &ReviewId) -> Done<bool> {
    let rows = sql("UPDATE call_review SET acknowledged_at = $1 WHERE id = $2 AND acknowledged_at IS NULL")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(rows == 1)
}

/// What was written beside the contact, in the order of the contact.
pub async fn comments(work: &mut Work, review: &ReviewId) -> Done<Vec<Comment>> {
    let query = sql("SELECT id, review_id, person_id, by_person, at_seconds, text, lang FROM review_comment \
                     WHERE review_id = $1 ORDER BY COALESCE(at_seconds, -1), made_at, id");
    let rows = query.bind(review).all(work).await?;
    let read = |row: &Row| {
        Ok(Comment {
            id: row.get("id")?,
            review: row.get("review_id")?,
            person: row.get("person_id")?,
            by: row.get("by_person")?,
            at_seconds: row.get("at_seconds")?,
            text: row.get("text")?,
            lang: row.get("lang")?,
        })
    };
    rows.iter().map(read).collect()
}

pub async fn add_comment(work: &mut Work, c: &Comment) -> Done<()> {
    sql("INSERT INTO review_comment (id, review_id, person_id, by_person, at_seconds, text, lang, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&c.id)
    .bind(&c.review)
    .bind(&c.person)
    .bind(&c.by)
    .bind(c.at_seconds)
    .bind(c.text.as_str())
    .bind(c.lang)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

const DISPUTE: &str = "SELECT id, review_id, person_id, item, reason, lang, raised_at, decide_by, decider_id, answer_before, \
                       score_before, decided_at, decided_by, answer_after, score_after, decision FROM review_dispute ";

fn read_dispute(row: &Row) -> Done<Dispute> {
    let decided = match row.get::<Option<At>>("decided_at")? {
        None => None,
        Some(at) => Some(Decided {
            at,
            by: row.get("decided_by")?,
            answer_after: row.get("answer_after")?,
            score_after: row.get("score_after")?,
            words: row.get("decision")?,
        }),
    };
    Ok(Dispute {
        id: row.get("id")?,
        review: row.get("review_id")?,
        person: row.get("person_id")?,
        item: row.get("item")?,
        reason: row.get("reason")?,
        lang: row.get("lang")?,
        raised_at: row.get("raised_at")?,
        decide_by: row.get("decide_by")?,
        decider: row.get("decider_id")?,
        answer_before: row.get("answer_before")?,
        score_before: row.get("score_before")?,
        decided,
    })
}

pub async fn dispute(work: &mut Work, id: &DisputeId) -> Done<Dispute> {
    read_dispute(&sql(DISPUTE).then("WHERE id = $1").bind(id).found(work).await?)
}

/// What was disputed in these reviews, oldest first.
pub async fn disputes(work: &mut Work, reviews: &[ReviewId]) -> Done<Vec<Dispute>> {
    let query =
        sql(DISPUTE).then("WHERE review_id IN (").list(reviews.iter().cloned()).then(") ORDER BY raised_at, id");
    query.all(work).await?.iter().map(read_dispute).collect()
}

/// What waits for this person's decision, soonest due first; with `unnamed` also what waits for nobody by name.
pub async fn to_decide(work: &mut Work, who: &PersonId, unnamed: bool) -> Done<Vec<Dispute>> {
    let query = sql(DISPUTE)
        .then(
            "WHERE decided_at IS NULL AND (decider_id = $1 OR (decider_id IS NULL AND CAST($2 AS TEXT) = 'yes')) \
               ORDER BY decide_by, id",
        )
        .bind(who)
        .bind(if unnamed { "yes" } else { "no" });
    query.all(work).await?.iter().map(read_dispute).collect()
}

/// Whatever nobody has decided, the oldest first.
pub async fn undecided(work: &mut Work) -> Done<Vec<Dispute>> {
    let query = sql(DISPUTE).then("WHERE decided_at IS NULL ORDER BY raised_at, id");
    query.all(work).await?.iter().map(read_dispute).collect()
}

/// Who decides, and by when. `false` when it was decided in the meantime.
pub async fn set_decider(work: &mut Work, d: &Dispute) -> Done<bool> {
    let rows = sql("UPDATE review_dispute SET decider_id = $1, decide_by = $2 WHERE id = $3 AND decided_at IS NULL")
        .bind(d.decider.as_ref())
        .bind(d.decide_by)
        .bind(&d.id)
        .run(work)
        .await?;
    Ok(rows == 1)
}

/// `false` when the item was disputed before.
pub async fn add_dispute(work: &mut Work, d: &Dispute) -> Done<bool> {
    let rows = sql(
        "INSERT INTO review_dispute (id, review_id, person_id, item, reason, lang, raised_at, decide_by, decider_id, \
                    answer_before, score_before, decision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '') \
                    ON CONFLICT (review_id, item) DO NOTHING",
    )
    .bind(&d.id)
    .bind(&d.review)
    .bind(&d.person)
    .bind(d.item.as_str())
    .bind(d.reason.as_str())
    .bind(d.lang)
    .bind(d.raised_at)
    .bind(d.decide_by)
    .bind(d.decider.as_ref())
    .bind(d.answer_before.as_str())
    .bind(d.score_before)
    .run(work)
    .await?;
    Ok(rows == 1)
}

/// `false` when somebody decided in the meantime.
pub async fn set_decided(work: &mut Work, id: &DisputeId, d: &Decided) -> Done<bool> {
    let rows = sql("UPDATE review_dispute SET decided_at = $1, decided_by = $2, answer_after = $3, score_after = $4, \
                    decision = $5 WHERE id = $6 AND decided_at IS NULL")
    .bind(d.at)
    .bind(&d.by)
    .bind(d.answer_after.as_str())
    .bind(d.score_after)
    .bind(d.words.as_str())
    .bind(id)
    .run(work)
    .await?;
    Ok(rows == 1)
}
