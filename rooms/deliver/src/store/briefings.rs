//! Briefings, and who has read them.

use std::collections::HashMap;

use kit::{At, Done, PersonId};
use people::Placement;
use store::{Row, Work, sql};

use crate::briefings::{Briefing, BriefingId, Reading};

const BRIEFING: &str =
    "SELECT id, number, audience, audience_id, due_on, source, body, made_by, made_at, ended_at FROM briefing ";

fn read(row: &Row) -> Done<Briefing> {
    Ok(Briefing {
        id: row.get("id")?,
        number: row.get("number")?,
        audience: row.get("audience")?,
        audience_id: row.get("audience_id")?,
        due_on: row.get("due_on")?,
        source: row.get("source")?,
        body: serde_json::from_str(&row.get::<String>("body")?)?,
        made_by: row.get("made_by")?,
        made_at: row.get("made_at")?,
        ended_at: row.get("ended_at")?,
    })
}

pub async fn add(work: &mut Work, b: &Briefing) -> Done<()> {
    sql("INSERT INTO briefing (id, number, audience, audience_id, due_on, source, body, made_by, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&b.id)
    .bind(b.number)
    .bind(&b.audience)
    .bind(&b.audience_id)
    .bind(b.due_on)
    .bind(b.source)
    .bind(serde_json::to_string(&b.body)?)
    .bind(b.made_by.clone())
    .bind(b.made_at)
    .run(work)
    .await?;
    Ok(())
}

/// `false`: it had ended before.
pub async fn end(work: &mut Work, id: &BriefingId) -> Done<bool> {
    let now = work.now;
    let n = sql("UPDATE briefing SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL")
        .bind(now)
        .bind(id)
        .run(work)
        .await?;
    Ok(n == 1)
}

pub async fn numbered(work: &mut Work, number: i64) -> Done<Briefing> {
    read(&sql(BRIEFING).then("WHERE number = $1").bind(number).found(work).await?)
}

pub async fn newest(work: &mut Work, limit: i64) -> Done<Vec<Briefing>> {
    sql(BRIEFING).then("ORDER BY number DESC LIMIT $1").bind(limit).all(work).await?.iter().map(read).collect()
}

/// Those that somebody may still have to read.
pub async fn standing(work: &mut Work) -> Done<Vec<Briefing>> {
    sql(BRIEFING).then("WHERE ended_at IS NULL ORDER BY due_on, number").all(work).await?.iter().map(read).collect()
}

/// What is for whoever stands here.
pub async fn for_place(work: &mut Work, at: &Placement) -> Done<Vec<Briefing>> {
    let rows = sql(BRIEFING)
        .then(
            "WHERE audience = 'everybody' OR (audience = 'team' AND audience_id = $1) \
             OR (audience = 'department' AND audience_id = $2) OR (audience = 'site' AND audience_id = $3) \
             OR (audience = 'queue' AND audience_id = $4)",
        )
        .bind(&at.team)
        .bind(&at.department)
        .bind(&at.site)
        .bind(at.queue.as_deref().unwrap_or(""))
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

fn reading(row: &Row) -> Done<Reading> {
    Ok(Reading { tries: row.get("tries")?, acknowledged_at: row.get("acknowledged_at")? })
}

pub async fn of_person(work: &mut Work, person: &PersonId) -> Done<HashMap<BriefingId, Reading>> {
    let rows = sql("SELECT briefing_id, tries, acknowledged_at FROM briefing_reader WHERE person_id = $1")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(|r| Ok((r.get("briefing_id")?, reading(r)?))).collect()
}

pub async fn readers(work: &mut Work, ids: &[&BriefingId]) -> Done<HashMap<(BriefingId, PersonId), Reading>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        let query =
            sql("SELECT briefing_id, person_id, tries, acknowledged_at FROM briefing_reader WHERE briefing_id IN (");
        for row in &query.list(chunk.iter().map(|id| id.as_str())).then(")").all(work).await? {
            out.insert((row.get("briefing_id")?, row.get("person_id")?), reading(row)?);
        }
    }
    Ok(out)
}

/// How many have acknowledged each of these.
pub async fn read_counts(work: &mut Work, ids: &[&BriefingId]) -> Done<HashMap<BriefingId, i64>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = sql(
        "SELECT briefing_id, count(*) AS n FROM briefing_reader WHERE acknowledged_at IS NOT NULL AND briefing_id IN (",
    )
    .list(ids.iter().map(|id| id.as_str()))
    .then(") GROUP BY briefing_id")
    .all(work)
    .await?;
    rows.iter().map(|r| Ok((r.get("briefing_id")?, r.get("n")?))).collect()
}

pub async fn put_reading(work: &mut Work, id: &BriefingId, person: &PersonId, tries: i64, at: Option<At>) -> Done<()> {
    sql("INSERT INTO briefing_reader (briefing_id, person_id, tries, acknowledged_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (briefing_id, person_id) DO UPDATE SET tries = excluded.tries, acknowledged_at = excluded.acknowledged_at")
    .bind(id)
    .bind(person)
    .bind(tries)
    .bind(at)
    .run(work)
    .await?;
    Ok(())
}
