//! Files on their way in.

use std::collections::BTreeMap;

use ::store::{Row, Work, sql};
use kit::{Done, Refusal, Say};
use web::{RowPlan, import::Cells};

use crate::imports::{Counts, Import};

const CHUNK: usize = 200;

macro_rules! imports {
    ($rest:literal) => {
        concat!(
            "SELECT id, number, kind, file_name, mapping, staged_at, staged_by, applied_at, applied_by, undone_at, undone_by \
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
    let rows = sql(imports!("ORDER BY number DESC LIMIT $1")).bind(limit).all(work).await?;
    rows.iter().map(read).collect()
}

/// The newest of those that were never applied.
pub(crate) async fn waiting(work: &mut Work, limit: usize) -> Done<Vec<Import>> {
    let rows =
        sql(imports!("WHERE applied_at IS NULL AND undone_at IS NULL ORDER BY number DESC LIMIT $1")).bind(limit);
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

pub(crate) async fn next_number(work: &mut Work) -> Done<i64> {
    let row = sql("SELECT CAST(COALESCE(max(number), 0) AS BIGINT) AS last FROM import").one(work).await?;
    Ok(row.get::<i64>("last")? + 1)
}

pub(crate) async fn insert(work: &mut Work, import: &Import) -> Done<()> {
    sql("INSERT INTO import (id, number, kind, file_name, mapping, staged_at, staged_by) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(&import.id)
        .bind(import.number)
        .bind(&import.kind)
        .bind(&import.file_name)
        .bind(serde_json::to_string(&import.mapping)?)
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

/// Writes all rows of an import again, now with what `undo` needs: quicker than an update per row.
pub(crate) async fn replace_rows(work: &mut Work, import: &str, cells: &[(i64, Cells)], plans: &[RowPlan]) -> Done<()> {
    sql("DELETE FROM import_row WHERE import_id = $1").bind(import).run(work).await?;
    insert_rows(work, import, cells, plans).await
}

/// Every row in the order of the file: its cells, and what was planned.
pub(crate) async fn all_rows(work: &mut Work, import: &str) -> Done<(Vec<(i64, Cells)>, Vec<RowPlan>)> {
    let rows = sql("SELECT line, cells, plan FROM import_row WHERE import_id = $1 ORDER BY line")
        .bind(import)
        .all(work)
        .await?;
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

pub(crate) async fn mapping(work: &mut Work, kind: &str, name: &str) -> Done<BTreeMap<String, String>> {
    let row = sql("SELECT columns FROM import_mapping WHERE kind = $1 AND name = $2")
        .bind(kind)
        .bind(name)
        .maybe(work)
        .await?;
    let unknown = || Refusal::at("mapping", Say::new("people-import-mapping-unknown").with("name", name));
    Ok(serde_json::from_str(&row.ok_or_else(unknown)?.get::<String>("columns")?)?)
}

pub(crate) async fn mapping_names(work: &mut Work) -> Done<Vec<(String, String)>> {
    let rows = sql("SELECT kind, name FROM import_mapping ORDER BY kind, name").all(work).await?;
    rows.iter().map(|row| Ok((row.get("kind")?, row.get("name")?))).collect()
}

pub(crate) async fn write_mapping(
    work: &mut Work,
    kind: &str,
    name: &str,
    columns: &BTreeMap<String, String>,
) -> Done<()> {
    sql("INSERT INTO import_mapping (kind, name, columns, made_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (kind, name) DO UPDATE SET columns = excluded.columns, made_at = excluded.made_at")
    .bind(kind)
    .bind(name)
    .bind(serde_json::to_string(columns)?)
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
        mapping: serde_json::from_str(&row.get::<String>("mapping")?)?,
        staged_at: row.get("staged_at")?,
        staged_by: row.get("staged_by")?,
        applied_at: row.get("applied_at")?,
        applied_by: row.get("applied_by")?,
        undone_at: row.get("undone_at")?,
        undone_by: row.get("undone_by")?,
    })
}
