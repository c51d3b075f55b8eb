//! Drafts and the searches behind them.

use kit::{At, Done, DraftId};
use store::{Row, Work, sql};

use crate::{
    WhatIf,
    model::{Draft, Figures, SolveRun, Step, Unplaced},
};

const DRAFT: &str = "SELECT id, month, number, seed, version, figures, what_if, made_at, made_by, published_at, discarded_at FROM draft ";
const RUN: &str =
    "SELECT draft_id, started_at, moves, moves_max, history, stop_wanted_at, ended_at, ended_why FROM solve_run ";

pub async fn draft(work: &mut Work, id: &DraftId) -> Done<Draft> {
    read(&sql(DRAFT).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Not discarded ones that were searched for, the newest first.
pub async fn of_month(work: &mut Work, month: &str) -> Done<Vec<Draft>> {
    let rows = sql(DRAFT)
        .then("WHERE month = $1 AND number > 0 AND discarded_at IS NULL ORDER BY number DESC")
        .bind(month)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

pub async fn next_number(work: &mut Work, month: &str) -> Done<i64> {
    let row = sql("SELECT CAST(coalesce(max(number), 0) AS BIGINT) AS n FROM draft WHERE month = $1")
        .bind(month)
        .one(work)
        .await?;
    Ok(row.get::<i64>("n")? + 1)
}

pub async fn add(
    work: &mut Work,
    id: &DraftId,
    month: &str,
    number: i64,
    moves_max: i64,
    what_if: &WhatIf,
) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO draft (id, month, number, seed, version, figures, what_if, made_at, made_by) \
         VALUES ($1, $2, $3, $4, 1, '', $7, $5, $6)")
    .bind(id)
    .bind(month)
    .bind(number)
    .bind(number)
    .bind(work.now)
    .bind(by)
    .bind(serde_json::to_string(what_if)?)
    .run(work)
    .await?;
    sql("INSERT INTO solve_run (draft_id, started_at, lease_until, moves, moves_max, history) VALUES ($1, $2, 0, 0, $3, '[]')")
        .bind(id)
        .bind(work.now)
        .bind(moves_max)
        .run(work)
        .await?;
    Ok(())
}

/// The month's own "draft 0": sessions planned by hand. Published from the start, never searched.
pub async fn by_hand(work: &mut Work, month: &str) -> Done<DraftId> {
    let row = sql("SELECT id FROM draft WHERE month = $1 AND number = 0").bind(month).maybe(work).await?;
    if let Some(row) = row {
        return row.get("id");
    }
    let id: DraftId = work.id();
    let by = work.who().cloned();
    sql("INSERT INTO draft (id, month, number, seed, version, figures, what_if, made_at, made_by, published_at, published_by) \
         VALUES ($1, $2, 0, 0, 1, '', '{}', $3, $4, $3, $4)")
    .bind(&id)
    .bind(month)
    .bind(work.now)
    .bind(by)
    .run(work)
    .await?;
    Ok(id)
}

/// Writes the figures and a new version.
pub async fn put_figures(work: &mut Work, id: &DraftId, figures: &Figures) -> Done<()> {
    sql("UPDATE draft SET figures = $1, version = version + 1 WHERE id = $2")
        .bind(serde_json::to_string(figures)?)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn mark_published(work: &mut Work, id: &DraftId) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE draft SET published_at = $1, published_by = $2, version = version + 1 WHERE id = $3")
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn mark_discarded(work: &mut Work, id: &DraftId) -> Done<()> {
    sql("UPDATE draft SET discarded_at = $1, version = version + 1 WHERE id = $2")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn mark_restored(work: &mut Work, id: &DraftId) -> Done<()> {
    sql("UPDATE draft SET discarded_at = NULL, version = version + 1 WHERE id = $1").bind(id).run(work).await?;
    Ok(())
}

// ---- the search

pub async fn run(work: &mut Work, draft: &DraftId) -> Done<Option<SolveRun>> {
    sql(RUN).then("WHERE draft_id = $1").bind(draft).maybe(work).await?.as_ref().map(read_run).transpose()
}

/// The oldest search that nobody holds.
pub async fn free_run(work: &mut Work) -> Done<Option<DraftId>> {
    let row = sql("SELECT r.draft_id FROM solve_run r JOIN draft d ON d.id = r.draft_id WHERE r.ended_at IS NULL \
                   AND r.lease_until <= $1 AND d.discarded_at IS NULL ORDER BY r.started_at, r.draft_id LIMIT 1")
    .bind(work.now)
    .maybe(work)
    .await?;
    row.map(|r| r.get("draft_id")).transpose()
}

/// Takes the search when it is still free; `false`: somebody was faster.
pub async fn lease(work: &mut Work, draft: &DraftId, until: At) -> Done<bool> {
    let n = sql("UPDATE solve_run SET lease_until = $1 WHERE draft_id = $2 AND ended_at IS NULL AND lease_until <= $3")
        .bind(until)
        .bind(draft)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(n == 1)
}

/// Lets go of a search that nobody thinks about any more.
pub async fn give_back(work: &mut Work, draft: &DraftId) -> Done<()> {
    sql("UPDATE solve_run SET lease_until = 0 WHERE draft_id = $1 AND ended_at IS NULL").bind(draft).run(work).await?;
    Ok(())
}

/// Writes how far the search is, and that it is held until `lease_until`.
pub async fn put_progress(work: &mut Work, draft: &DraftId, moves: i64, history: &[Step], lease_until: At) -> Done<()> {
    sql("UPDATE solve_run SET moves = $1, history = $2, lease_until = $3 WHERE draft_id = $4 AND ended_at IS NULL")
        .bind(moves)
        .bind(serde_json::to_string(history)?)
        .bind(lease_until)
        .bind(draft)
        .run(work)
        .await?;
    Ok(())
}

pub async fn want_stop(work: &mut Work, draft: &DraftId) -> Done<()> {
    sql("UPDATE solve_run SET stop_wanted_at = $1 WHERE draft_id = $2 AND ended_at IS NULL")
        .bind(work.now)
        .bind(draft)
        .run(work)
        .await?;
    Ok(())
}

/// `false` when it had ended before.
pub async fn end(work: &mut Work, draft: &DraftId, moves: i64, history: &[Step], why: &str) -> Done<bool> {
    let n = sql("UPDATE solve_run SET moves = $1, history = $2, ended_at = $3, ended_why = $4 \
                 WHERE draft_id = $5 AND ended_at IS NULL")
    .bind(moves)
    .bind(serde_json::to_string(history)?)
    .bind(work.now)
    .bind(why)
    .bind(draft)
    .run(work)
    .await?;
    Ok(n == 1)
}

// ---- who has no seat

pub async fn unplaced(work: &mut Work, draft: &DraftId) -> Done<Vec<Unplaced>> {
    let rows = sql("SELECT demand_id, person_id, course_id, reason, fix FROM unplaced WHERE draft_id = $1 ORDER BY course_id, demand_id")
        .bind(draft)
        .all(work)
        .await?;
    rows.iter()
        .map(|row| {
            let (reason, fix): (String, Option<String>) = (row.get("reason")?, row.get("fix")?);
            Ok(Unplaced {
                demand: row.get("demand_id")?,
                person: row.get("person_id")?,
                course: row.get("course_id")?,
                reason: serde_json::from_str(&reason)?,
                fix: fix.map(|f| serde_json::from_str(&f)).transpose()?,
            })
        })
        .collect()
}

pub async fn put_unplaced(work: &mut Work, draft: &DraftId, all: &[Unplaced]) -> Done<()> {
    sql("DELETE FROM unplaced WHERE draft_id = $1").bind(draft).run(work).await?;
    for chunk in all.chunks(150) {
        let mut rows = Vec::new();
        for u in chunk {
            let fix = u.fix.as_ref().map(serde_json::to_string).transpose()?;
            rows.push(vec![
                draft.into(),
                (&u.demand).into(),
                (&u.person).into(),
                (&u.course).into(),
                serde_json::to_string(&u.reason)?.into(),
                fix.into(),
            ]);
        }
        sql("INSERT INTO unplaced (draft_id, demand_id, person_id, course_id, reason, fix) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

fn read(row: &Row) -> Done<Draft> {
    let (figures, what_if): (String, String) = (row.get("figures")?, row.get("what_if")?);
    Ok(Draft {
        id: row.get("id")?,
        month: row.get("month")?,
        number: row.get("number")?,
        seed: row.get("seed")?,
        version: row.get("version")?,
        figures: serde_json::from_str(&figures).ok(),
        what_if: serde_json::from_str(&what_if)?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        published_at: row.get("published_at")?,
        discarded_at: row.get("discarded_at")?,
    })
}

fn read_run(row: &Row) -> Done<SolveRun> {
    let history: String = row.get("history")?;
    Ok(SolveRun {
        draft: row.get("draft_id")?,
        started_at: row.get("started_at")?,
        moves: row.get("moves")?,
        moves_max: row.get("moves_max")?,
        history: serde_json::from_str(&history).unwrap_or_default(),
        stop_wanted: row.get::<Option<At>>("stop_wanted_at")?.is_some(),
        ended_at: row.get("ended_at")?,
        ended_why: row.get("ended_why")?,
    })
}
