//! Reports.

use ::store::{Row, Work, sql};
use kit::{At, Done, Stop};

use crate::model::{EffectId, Metric, Report};

fn report(row: &Row) -> Done<Report> {
    let metric: String = row.get("metric")?;
    let result: String = row.get("result")?;
    Ok(Report {
        id: row.get("id")?,
        number: row.get("number")?,
        course: row.get("course_id")?,
        metric: Metric::from_code(&metric).ok_or_else(|| Stop::fault(format!("no such figure: {metric}")))?,
        outcome: serde_json::from_str(&result)?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        noted_at: row.get("noted_at")?,
    })
}

/// Newest first.
pub(crate) async fn all(work: &mut Work) -> Done<Vec<Report>> {
    let rows = sql("SELECT id, number, course_id, metric, result, made_at, made_by, noted_at FROM effect_report \
                    ORDER BY number DESC")
    .all(work)
    .await?;
    rows.iter().map(report).collect()
}

pub(crate) async fn by_id(work: &mut Work, id: &EffectId) -> Done<Report> {
    let row = sql(
        "SELECT id, number, course_id, metric, result, made_at, made_by, noted_at FROM effect_report WHERE id = $1",
    )
    .bind(id)
    .found(work)
    .await?;
    report(&row)
}

pub(crate) async fn add(work: &mut Work, r: &Report) -> Done<()> {
    sql("INSERT INTO effect_report (id, number, course_id, metric, result, made_at, made_by, noted_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&r.id)
    .bind(r.number)
    .bind(&r.course)
    .bind(r.metric.code())
    .bind(serde_json::to_string(&r.outcome)?)
    .bind(r.made_at)
    .bind(r.made_by.as_ref())
    .bind(r.noted_at)
    .run(work)
    .await?;
    Ok(())
}

/// `false` when it was sent back before.
pub(crate) async fn mark_noted(work: &mut Work, id: &EffectId, at: At) -> Done<bool> {
    let n = sql("UPDATE effect_report SET noted_at = $1 WHERE id = $2 AND noted_at IS NULL")
        .bind(at)
        .bind(id)
        .run(work)
        .await?;
    Ok(n == 1)
}
