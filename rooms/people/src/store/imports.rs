//! Files on their way in.

use std::collections::BTreeMap;

use ::store::{Row, Work, sql};
use kit::Done;
use web::{RowPlan, import::Cells};

use crate::imports::{Counts, Import, Mapping};

const CHUNK: usize = 200;

/// Rows with their lines, and the plan of each in the same order.
type Planned = (Vec<(i64, Cells)>, Vec<RowPlan>);

macro_rules! imports {
    ($rest:literal) => {
        concat!(
            "SELECT id, number, kind, file_name, reading, mark, staged_at, staged_by, applied_at, applied_by, undone_at, undone_by \
             FROM import ",
            $rest
        )
    };
}

pub(crate) async fn import(work: &mut Work, number: i64) -> Done<Import> {
    read(&sql(imports!("WHERE number = $1")).bind(number).found(work).await?)
}

/// The newest imports first.
pub(crate) async fn imports(work: &mut Work, limit: usize) -> Done<Vec<Import>> {
    let rows = sql(imports!("WHERE mark IS NOT NULL ORDER BY number DESC LIMIT $1")).bind(limit).all(work).await?;
    rows.iter().map(read).collect()
}

/// The newest of those that were never applied.
pub(crate) async fn waiting(work: &mut Work, limit: usize) -> Done<Vec<Import>> {
    let rows = sql(imports!(
        "WHERE mark IS NOT NULL AND applied_at IS NULL AND undone_at IS NULL ORDER BY number DESC LIMIT $1"
    ))
    .bind(limit);
    rows.all(work).await?.iter().map(read).collect()
}

/// A later import that still stands and builds on this one: of the same kind; on people everything builds.
pub(crate) async fn later_standing(work: &mut Work, import: &Import) -> Done<Option<i64>> {
    let row = sql("SELECT number FROM import WHERE (kind = $1 OR CAST($1 AS TEXT) = 'people') AND applied_at IS NOT NULL AND undone_at IS NULL \
                   AND (applied_at > $2 OR (applied_at = $2 AND number > $3)) ORDER BY applied_at DESC, number DESC LIMIT 1")
        .bind(&import.kind)
        .bind(import.applied_at)
        .bind(import.number)
        .maybe(work)
        .await?;
    row.map(|row| row.get("number")).transpose()
}

pub(crate) async fn insert(work: &mut Work, import: &Import) -> Done<()> {
    sql("INSERT INTO import (id, number, kind, file_name, reading, staged_at, staged_by) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(&import.id)
        .bind(import.number)
        .bind(&import.kind)
        .bind(&import.file_name)
        .bind(serde_json::to_string(&import.reading)?)
        .bind(import.staged_at)
        .bind(import.staged_by.as_ref())
        .run(work)
        .await?;
    Ok(())
}

/// `cells` and `plans` are in the same order.
pub(crate) async fn insert_rows(work: &mut Work, import: &str, cells: &[(i64, Cells)], plans: &[RowPlan]) -> Done<()> {
    for (cells, plans) in cells.chunks(CHUNK).zip(plans.chunks(CHUNK)) {
        let mut rows = Vec::with_capacity(CHUNK);
        for ((line, cells), plan) in cells.iter().zip(plans) {
            let (cells, outcome) = (serde_json::to_string(cells)?, plan.outcome.clone());
            rows.push(vec![
                import.into(),
                (*line).into(),
                cells.into(),
                outcome.into(),
                serde_json::to_string(plan)?.into(),
            ]);
        }
        sql("INSERT INTO import_row (import_id, line, cells, outcome, plan) VALUES ").rows(rows).run(work).await?;
    }
    Ok(())
}

/// Writes the plans of these rows again: what `undo` needs.
pub(crate) async fn write_plans(work: &mut Work, import: &str, plans: &[&RowPlan]) -> Done<()> {
    for plans in plans.chunks(CHUNK) {
        let row = |plan: &&RowPlan| Ok(vec![plan.line.into(), serde_json::to_string(plan)?.into()]);
        sql("WITH v (line, plan) AS (VALUES ")
            .bind(import)
            .rows(plans.iter().map(row).collect::<Done<_>>()?)
            .then(") UPDATE import_row SET plan = v.plan FROM v WHERE import_row.import_id = $1 AND import_row.line = v.line")
            .run(work)
            .await?;
    }
    Ok(())
}

/// The same with their outcomes, after they were planned anew.
pub(crate) async fn replan(work: &mut Work, import: &str, plans: &[RowPlan]) -> Done<()> {
    for plans in plans.chunks(CHUNK) {
        let row = |plan: &RowPlan| {
            Ok(vec![plan.line.into(), plan.outcome.as_str().into(), serde_json::to_string(plan)?.into()])
        };
        sql("WITH v (line, outcome, plan) AS (VALUES ")
            .bind(import)
            .rows(plans.iter().map(row).collect::<Done<_>>()?)
            .then(
                ") UPDATE import_row SET outcome = v.outcome, plan = v.plan FROM v WHERE import_row.import_id = $1 \
                 AND import_row.line = v.line",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// Rows after a line in the order of the file: cells, and what was planned.
pub(crate) async fn rows_after(work: &mut Work, import: &str, after: i64, limit: usize) -> Done<Planned> {
    let rows =
        sql("SELECT line, cells, plan FROM import_row WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT $3")
            .bind(import)
            .bind(after)
            .bind(limit)
            .all(work)
            .await?;
    read_rows(&rows)
}

/// Rows with a problem after a line: cells, and what is wrong.
pub(crate) async fn wrong_after(work: &mut Work, import: &str, after: i64, limit: usize) -> Done<Planned> {
    let rows =
        sql("SELECT line, cells, plan FROM import_row WHERE import_id = $1 AND outcome = 'error' AND line > $2 \
                    ORDER BY line LIMIT $3")
        .bind(import)
        .bind(after)
        .bind(limit)
        .all(work)
        .await?;
    read_rows(&rows)
}

fn read_rows(rows: &[Row]) -> Done<Planned> {
    let (mut cells, mut plans) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for row in rows {
        cells.push((row.get("line")?, serde_json::from_str(&row.get::<String>("cells")?)?));
        plans.push(serde_json::from_str(&row.get::<String>("plan")?)?);
    }
    Ok((cells, plans))
}

/// A stored row of any import.
#[derive(Clone, Debug)]
pub(crate) struct StoredRow {
    pub import: String,
    pub kind: String,
    pub cells: Cells,
    pub plan: RowPlan,
}

/// Rows in which one of the texts stands as a whole value, or the id somewhere in the plan.
pub(crate) async fn rows_naming(work: &mut Work, id: &str, texts: &[String]) -> Done<Vec<StoredRow>> {
    let mut found = BTreeMap::new();
    for text in texts.iter().map(serde_json::to_string).chain([serde_json::to_string(id)]) {
        let text = text?.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let rows = sql(
            "SELECT r.import_id, i.kind, r.line, r.cells, r.plan FROM import_row r JOIN import i ON i.id = r.import_id \
                        WHERE r.cells LIKE $1 ESCAPE '\\' OR r.plan LIKE $1 ESCAPE '\\'",
        )
        .bind(format!("%{text}%"))
        .all(work)
        .await?;
        for row in rows {
            let (import, line): (String, i64) = (row.get("import_id")?, row.get("line")?);
            let stored = StoredRow {
                import: import.clone(),
                kind: row.get("kind")?,
                cells: serde_json::from_str(&row.get::<String>("cells")?)?,
                plan: serde_json::from_str(&row.get::<String>("plan")?)?,
            };
            found.insert((import, line), stored);
        }
    }
    Ok(found.into_values().collect())
}

pub(crate) async fn rewrite_row(work: &mut Work, row: &StoredRow) -> Done<()> {
    sql("UPDATE import_row SET cells = $1, outcome = $2, plan = $3 WHERE import_id = $4 AND line = $5")
        .bind(serde_json::to_string(&row.cells)?)
        .bind(&row.plan.outcome)
        .bind(serde_json::to_string(&row.plan)?)
        .bind(&row.import)
        .bind(row.plan.line)
        .run(work)
        .await?;
    Ok(())
}

/// Rows after a line that change something.
pub(crate) async fn changing(work: &mut Work, import: &str, after: i64, limit: usize) -> Done<Vec<RowPlan>> {
    let rows =
        sql("SELECT plan FROM import_row WHERE import_id = $1 AND outcome IN ('new', 'changed', 'moved', 'leaves') \
                    AND line > $2 ORDER BY line LIMIT $3")
        .bind(import)
        .bind(after)
        .bind(limit)
        .all(work)
        .await?;
    rows.iter().map(|row| Ok(serde_json::from_str(&row.get::<String>("plan")?)?)).collect()
}

/// All rows are in: from now on the import is there.
pub(crate) async fn set_mark(work: &mut Work, import: &str, mark: &str) -> Done<()> {
    sql("UPDATE import SET mark = $1 WHERE id = $2").bind(mark).bind(import).run(work).await?;
    Ok(())
}

pub(crate) async fn delete(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM import_row WHERE import_id = $1").bind(import).run(work).await?;
    sql("DELETE FROM import WHERE id = $1").bind(import).run(work).await?;
    Ok(())
}

/// Files whose coming in was cut off an hour ago or longer.
pub(crate) async fn drop_unfinished(work: &mut Work) -> Done<()> {
    let before = work.now.plus_minutes(-60);
    sql("DELETE FROM import_row WHERE import_id IN (SELECT id FROM import WHERE mark IS NULL AND staged_at < $1)")
        .bind(before)
        .run(work)
        .await?;
    sql("DELETE FROM import WHERE mark IS NULL AND staged_at < $1").bind(before).run(work).await?;
    Ok(())
}

/// Rows with one outcome after a line.
pub(crate) async fn rows_with(
    work: &mut Work,
    import: &str,
    outcome: &str,
    after: i64,
    limit: usize,
) -> Done<Vec<RowPlan>> {
    let rows =
        sql("SELECT plan FROM import_row WHERE import_id = $1 AND outcome = $2 AND line > $3 ORDER BY line LIMIT $4")
            .bind(import)
            .bind(outcome)
            .bind(after)
            .bind(limit)
            .all(work)
            .await?;
    rows.iter().map(|row| Ok(serde_json::from_str(&row.get::<String>("plan")?)?)).collect()
}

pub(crate) async fn counts(work: &mut Work, import: &str) -> Done<Counts> {
    let rows =
        sql("SELECT outcome, CAST(count(*) AS BIGINT) AS n FROM import_row WHERE import_id = $1 GROUP BY outcome")
            .bind(import)
            .all(work)
            .await?;
    let mut counts = Counts::default();
    for row in rows {
        counts.add(&row.get::<String>("outcome")?, row.get("n")?);
    }
    Ok(counts)
}

/// Counts of many imports at once.
pub(crate) async fn counts_of(work: &mut Work, imports: &[Import]) -> Done<BTreeMap<String, Counts>> {
    let rows = sql("SELECT import_id, outcome, CAST(count(*) AS BIGINT) AS n FROM import_row WHERE import_id IN (")
        .list(imports.iter().map(|i| i.id.as_str()))
        .then(") GROUP BY import_id, outcome")
        .all(work)
        .await?;
    let mut all: BTreeMap<String, Counts> = BTreeMap::new();
    for row in rows {
        all.entry(row.get("import_id")?).or_default().add(&row.get::<String>("outcome")?, row.get("n")?);
    }
    Ok(all)
}

pub(crate) async fn mark_applied(work: &mut Work, import: &str) -> Done<()> {
    sql("UPDATE import SET applied_at = $1, applied_by = $2 WHERE id = $3")
        .bind(work.now)
        .bind(work.who())
        .bind(import)
        .run(work)
        .await?;
    Ok(())
}

pub(crate) async fn mark_undone(work: &mut Work, import: &str) -> Done<()> {
    sql("UPDATE import SET undone_at = $1, undone_by = $2 WHERE id = $3")
        .bind(work.now)
        .bind(work.who())
        .bind(import)
        .run(work)
        .await?;
    Ok(())
}

pub(crate) async fn mapping(work: &mut Work, kind: &str, name: &str) -> Done<Option<Mapping>> {
    let row = sql("SELECT columns FROM import_mapping WHERE kind = $1 AND name = $2")
        .bind(kind)
        .bind(name)
        .maybe(work)
        .await?;
    row.map(|row| Ok(serde_json::from_str(&row.get::<String>("columns")?)?)).transpose()
}

/// The newest mapping that was remembered for files with these headers, with its name.
pub(crate) async fn mapping_for(work: &mut Work, kind: &str, headers: &str) -> Done<Option<(Mapping, String)>> {
    let row = sql(
        "SELECT columns, name FROM import_mapping WHERE kind = $1 AND headers = $2 ORDER BY made_at DESC, name LIMIT 1",
    )
    .bind(kind)
    .bind(headers)
    .maybe(work)
    .await?;
    row.map(|row| Ok((serde_json::from_str(&row.get::<String>("columns")?)?, row.get("name")?))).transpose()
}

/// `(kind, name)` of everything remembered.
pub(crate) async fn mapping_names(work: &mut Work) -> Done<Vec<(String, String)>> {
    let rows = sql("SELECT kind, name FROM import_mapping ORDER BY kind, name").all(work).await?;
    rows.iter().map(|row| Ok((row.get("kind")?, row.get("name")?))).collect()
}

pub(crate) async fn write_mapping(
    work: &mut Work,
    kind: &str,
    name: &str,
    headers: &str,
    mapping: &Mapping,
) -> Done<()> {
    sql("INSERT INTO import_mapping (kind, name, headers, columns, made_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (kind, name) DO UPDATE SET headers = excluded.headers, columns = excluded.columns, made_at = excluded.made_at")
    .bind(kind)
    .bind(name)
    .bind(headers)
    .bind(serde_json::to_string(mapping)?)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

fn read(row: &Row) -> Done<Import> {
    Ok(Import {
        id: row.get("id")?,
        number: row.get("number")?,
        kind: row.get("kind")?,
        file_name: row.get("file_name")?,
        reading: serde_json::from_str(&row.get::<String>("reading")?)?,
        mark: row.get("mark")?,
        staged_at: row.get("staged_at")?,
        staged_by: row.get("staged_by")?,
        applied_at: row.get("applied_at")?,
        applied_by: row.get("applied_by")?,
        undone_at: row.get("undone_at")?,
        undone_by: row.get("undone_by")?,
    })
}
