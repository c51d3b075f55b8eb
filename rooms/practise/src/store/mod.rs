//! Every SQL statement of the room.

use std::collections::{BTreeSet, HashMap};

use kit::{Day, Done, PersonId, SessionId};
use store::{Row, Work, sql};

use crate::model::{Card, CardId, Memory, OwnWords, Practice, PracticeId, ReviewId};

mod notes;
mod reports;
mod teams;

pub use notes::{
    add_note, add_returns, came_back, end_note, note, notes_of, read_return, return_of, returned, returns_of,
};
pub use reports::{add_advice, card_of_report, has_item, report, reports_of, set_checked};
pub use teams::{add_guard_pass, add_pause, add_team_goal, move_due, pauses, postpone, team_goals};

const PRACTICE: &str = "SELECT id, session_id, person_id, course_id, version, starts_on, ends_on, verdict, evidence, paused_days FROM practice ";

fn read_practice(row: &Row) -> Done<Practice> {
    Ok(Practice {
        id: row.get("id")?,
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        version: row.get("version")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        verdict: row.get("verdict")?,
        evidence: row.get("evidence")?,
        paused_days: row.get("paused_days")?,
    })
}

/// Every practice of these sessions.
pub async fn practices(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Practice>> {
    let rows = sql(PRACTICE)
        .then("WHERE session_id IN (")
        .list(sessions.iter().cloned())
        .then(") ORDER BY id")
        .all(work)
        .await?;
    rows.iter().map(read_practice).collect()
}

/// Every practice of one person, newest first.
pub async fn practices_of(work: &mut Work, person: &PersonId) -> Done<Vec<Practice>> {
    let rows = sql(PRACTICE).then("WHERE person_id = $1 ORDER BY starts_on DESC, id").bind(person).all(work).await?;
    rows.iter().map(read_practice).collect()
}

pub async fn practice(work: &mut Work, id: &PracticeId) -> Done<Practice> {
    read_practice(&sql(PRACTICE).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Every practice of these people, the newest first.
pub async fn practices_of_people(work: &mut Work, people: &[PersonId]) -> Done<Vec<Practice>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(PRACTICE).then("WHERE person_id IN (").list(chunk).then(") ORDER BY starts_on DESC, id");
        for row in query.all(work).await? {
            out.push(read_practice(&row)?);
        }
    }
    Ok(out)
}

/// Practices that have ended before `today` and wait for a verdict, or had too little to judge by within the last month.
pub async fn to_judge(work: &mut Work, today: Day, since: Day) -> Done<Vec<PracticeId>> {
    let rows = sql("SELECT id FROM practice \
                    WHERE ends_on < $1 AND (verdict IS NULL OR (verdict = 'not_enough_data' AND ends_on >= $2)) ORDER BY id")
        .bind(today)
        .bind(since)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// The practice, when it is one of those.
pub async fn still_to_judge(work: &mut Work, id: &PracticeId, today: Day, since: Day) -> Done<Option<Practice>> {
    let row = sql(PRACTICE)
        .then("WHERE id = $3 AND ends_on < $1 AND (verdict IS NULL OR (verdict = 'not_enough_data' AND ends_on >= $2))")
        .bind(today)
        .bind(since)
        .bind(id)
        .maybe(work)
        .await?;
    row.as_ref().map(read_practice).transpose()
}

/// Days with at least one answer, per practice.
pub async fn practice_days(work: &mut Work, ids: &[PracticeId]) -> Done<HashMap<PracticeId, BTreeSet<Day>>> {
    let query = sql(
        "SELECT practice_id, string_agg(on_day, ',') AS days FROM (SELECT DISTINCT practice_id, on_day FROM review \
                     WHERE practice_id IN (",
    )
    .list(ids.iter().cloned())
    .then(")) t GROUP BY practice_id");
    query.all(work).await?.iter().map(|row| Ok((row.get("practice_id")?, row.days("days")?))).collect()
}

/// `(day, rating, kind)` of every answer of one practice.
pub async fn answers(work: &mut Work, id: &PracticeId) -> Done<Vec<(Day, i64, String)>> {
    let query = sql(
        "SELECT r.on_day AS on_day, r.rating AS rating, c.kind AS kind FROM review r JOIN card c ON c.id = r.card_id \
                     WHERE r.practice_id = $1 ORDER BY r.on_day, r.id",
    );
    let rows = query.bind(id).all(work).await?;
    rows.iter().map(|r| Ok((r.get("on_day")?, r.get("rating")?, r.get("kind")?))).collect()
}

pub async fn add_practices(work: &mut Work, new: &[Practice]) -> Done<()> {
    for chunk in new.chunks(100) {
        let rows = chunk.iter().map(|p| {
            vec![
                (&p.id).into(),
                (&p.session).into(),
                (&p.person).into(),
                (&p.course).into(),
                p.version.into(),
                p.starts_on.into(),
                p.ends_on.into(),
            ]
        });
        sql("INSERT INTO practice (id, session_id, person_id, course_id, version, starts_on, ends_on) VALUES ")
            .rows(rows.collect())
            .run(work)
            .await?;
    }
    Ok(())
}

pub async fn set_verdict(
    work: &mut Work,
    id: &PracticeId,
    verdict: Option<&str>,
    evidence: &str,
    ends_on: Day,
) -> Done<()> {
    sql("UPDATE practice SET verdict = $1, evidence = $2, verdict_at = $3, ends_on = $4 WHERE id = $5")
        .bind(verdict)
        .bind(evidence)
        .bind(work.now)
        .bind(ends_on)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

const CARD: &str = "SELECT c.id AS id, c.practice_id AS practice_id, c.person_id AS person_id, c.course_id AS course_id, \
    c.version AS version, c.item AS item, c.kind AS kind, c.due_on AS due_on, c.stability AS stability, \
    c.difficulty AS difficulty, c.last_on AS last_on, c.reviews AS reviews, c.lapses AS lapses, c.front AS front, c.back AS back, \
    c.lang AS lang, c.made_by AS made_by FROM card c JOIN practice p ON p.id = c.practice_id ";

fn read_card(row: &Row) -> Done<Card> {
    let (stability, difficulty): (Option<f64>, Option<f64>) = (row.get("stability")?, row.get("difficulty")?);
    let last_on: Option<Day> = row.get("last_on")?;
    let memory = match (stability, difficulty, last_on) {
        (Some(stability), Some(difficulty), Some(last_on)) => Some(Memory { stability, difficulty, last_on }),
        _ => None,
    };
    Ok(Card {
        id: row.get("id")?,
        practice: row.get("practice_id")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        version: row.get("version")?,
        item: row.get("item")?,
        kind: row.get("kind")?,
        due_on: row.get("due_on")?,
        memory,
        reviews: row.get("reviews")?,
        lapses: row.get("lapses")?,
        own: own_words(row)?,
    })
}

fn own_words(row: &Row) -> Done<Option<OwnWords>> {
    let Some(front) = row.get::<Option<String>>("front")? else { return Ok(None) };
    let back: Option<String> = row.get("back")?;
    Ok(Some(OwnWords { front, back: back.unwrap_or_default(), lang: row.get("lang")?, by: row.get("made_by")? }))
}

/// Every card of one person in every month.
pub async fn cards_of(work: &mut Work, person: &PersonId) -> Done<Vec<Card>> {
    let rows = sql(CARD).then("WHERE c.person_id = $1 ORDER BY c.id").bind(person).all(work).await?;
    rows.iter().map(read_card).collect()
}

pub async fn card(work: &mut Work, id: &CardId) -> Done<Card> {
    read_card(&sql(CARD).then("WHERE c.id = $1").bind(id).found(work).await?)
}

/// Cards due on `today` in practices that run, behaviour first (they need a call), at most `limit`.
pub async fn due(work: &mut Work, person: &PersonId, today: Day, limit: i64) -> Done<Vec<Card>> {
    let rows = sql(CARD)
        .then("WHERE c.person_id = $1 AND c.due_on <= $2 AND p.ends_on >= $2 AND p.starts_on <= $2 ORDER BY c.kind, c.due_on, c.id LIMIT $3")
        .bind(person)
        .bind(today)
        .bind(limit)
        .all(work)
        .await?;
    rows.iter().map(read_card).collect()
}

/// How many cards are due, and how many were answered today.
pub async fn due_count(work: &mut Work, person: &PersonId, today: Day) -> Done<(i64, i64)> {
    let due = sql("SELECT count(*) AS n FROM card c JOIN practice p ON p.id = c.practice_id \
                   WHERE c.person_id = $1 AND c.due_on <= $2 AND p.ends_on >= $2 AND p.starts_on <= $2")
    .bind(person)
    .bind(today)
    .one(work)
    .await?
    .get("n")?;
    let done = sql("SELECT count(*) AS n FROM review WHERE person_id = $1 AND on_day = $2").bind(person).bind(today);
    Ok((due, done.one(work).await?.get("n")?))
}

/// The next day on which something is due after `today`.
pub async fn next_due(work: &mut Work, person: &PersonId, today: Day) -> Done<Option<Day>> {
    sql("SELECT min(c.due_on) AS day FROM card c JOIN practice p ON p.id = c.practice_id \
         WHERE c.person_id = $1 AND c.due_on > $2 AND p.ends_on >= c.due_on")
    .bind(person)
    .bind(today)
    .one(work)
    .await?
    .get("day")
}

pub async fn add_cards(work: &mut Work, new: &[Card]) -> Done<()> {
    for chunk in new.chunks(100) {
        let rows = chunk.iter().map(|c| {
            let (item, kind) = (c.item.as_str().into(), c.kind.as_str().into());
            vec![
                (&c.id).into(),
                (&c.practice).into(),
                (&c.person).into(),
                (&c.course).into(),
                c.version.into(),
                item,
                kind,
                c.due_on.into(),
            ]
        });
        sql("INSERT INTO card (id, practice_id, person_id, course_id, version, item, kind, due_on) VALUES ")
            .rows(rows.collect())
            .run(work)
            .await?;
    }
    Ok(())
}

/// These cards are due on `day`, unless they are due sooner; returns how many moved.
pub async fn bring_forward(work: &mut Work, id: &PracticeId, items: &[String], day: Day) -> Done<u64> {
    sql("UPDATE card SET due_on = $1 WHERE practice_id = $2 AND due_on > $1 AND item IN (")
        .bind(day)
        .bind(id)
        .list(items.iter())
        .then(")")
        .run(work)
        .await
}

/// Writes the answer and where the card goes from here; `false` when the card was answered on that day in the meantime.
pub async fn answer(work: &mut Work, card: &Card, memory: Memory, due_on: Day, rating: i64, note: &str) -> Done<bool> {
    let rows =
        sql("UPDATE card SET stability = $1, difficulty = $2, last_on = $3, due_on = $4, reviews = reviews + 1, \
                    lapses = lapses + $6 WHERE id = $5 AND (last_on IS NULL OR last_on < $3)")
        .bind(memory.stability)
        .bind(memory.difficulty)
        .bind(memory.last_on)
        .bind(due_on)
        .bind(&card.id)
        .bind(i64::from(rating == 1 && card.memory.is_some() && card.kind != "behaviour"))
        .run(work)
        .await?;
    if rows == 0 {
        return Ok(false);
    }
    let id: ReviewId = work.id();
    sql("INSERT INTO review (id, card_id, practice_id, person_id, rating, note, on_day, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(&id)
        .bind(&card.id)
        .bind(&card.practice)
        .bind(&card.person)
        .bind(rating)
        .bind(note)
        .bind(memory.last_on)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(true)
}
