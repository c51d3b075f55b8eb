//! A file comes in; nothing is changed yet.

use std::collections::BTreeMap;

use ::store::Work;
use kit::{Done, Kind, Refusal, Role, Say, Stop};
use web::{Importer, RowPlan, import::Cells};

use super::{Counts, Import, MappingKept, Staged, Table, importer, read_table};
use crate::{store::imports as rows, verbs::must_be};

/// A file as it was handed over.
#[derive(Clone, Debug)]
pub struct NewImport<'a> {
    /// `people`, `shifts`, `forecast` …
    pub kind: &'a str,
    pub file_name: &'a str,
    pub bytes: &'a [u8],
    /// A mapping remembered under this name; empty: columns by their names.
    pub mapping: &'a str,
}

/// Reads, plans and keeps every row; returns the number by which the import is shown (`/imports/47`).
pub async fn stage(work: &mut Work, kind: &str, file_name: &str, bytes: &[u8]) -> Done<i64> {
    stage_file(work, NewImport { kind, file_name, bytes, mapping: "" }).await
}

/// The same with a remembered mapping of columns.
pub async fn stage_file(work: &mut Work, new: NewImport<'_>) -> Done<i64> {
    must_be(work, &[Role::Administrator]).await?;
    let importer = importer(new.kind)?;
    let table = read_table(new.bytes)?;
    let named = match new.mapping {
        "" => BTreeMap::new(),
        name => rows::mapping(work, new.kind, name).await?,
    };
    let mapping = map_columns(&table, importer, &named)?;
    let (mut cells, long) = cells_of(&table, &mapping);
    let mut plans = plan(work, importer, &cells, &long).await?;
    for ((_, cells), plan) in cells.iter_mut().zip(&mut plans) {
        importer.keep(cells, plan);
    }
    let mut counts = Counts::default();
    for plan in &plans {
        counts.add(&plan.outcome, 1);
    }
    work.lock("import", "number").await?;
    let import = Import {
        id: work.id(),
        number: rows::next_number(work).await?,
        kind: new.kind.to_owned(),
        file_name: shorten(new.file_name),
        mapping,
        staged_at: work.now,
        staged_by: work.who().cloned(),
        applied_at: None,
        applied_by: None,
        undone_at: None,
        undone_by: None,
    };
    rows::insert(work, &import).await?;
    rows::insert_rows(work, &import.id, &cells, &plans).await?;
    work.tell(&Staged { import: import.number, rows: counts.rows() }).await?;
    Ok(import.number)
}

/// Keeps a mapping `header of the file → our column` under a name for later files of this kind.
pub async fn remember_mapping(work: &mut Work, kind: &str, name: &str, columns: &BTreeMap<String, String>) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    importer(kind)?;
    rows::write_mapping(work, kind, name, columns).await?;
    work.tell(&MappingKept { kind: kind.to_owned(), columns: columns.len() }).await?;
    Ok(())
}

/// What every row would do, with one plan per row in the order of the rows.
pub(super) async fn plan(
    work: &mut Work,
    importer: &dyn Importer,
    cells: &[(i64, Cells)],
    long: &[(i64, String)],
) -> Done<Vec<RowPlan>> {
    let mut plans = importer.plan(work, cells).await?;
    plans.sort_by_key(|p| p.line);
    if plans.len() != cells.len() {
        return Err(Stop::fault(format!("{} planned {} of {} rows", importer.kind(), plans.len(), cells.len())));
    }
    for plan in &mut plans {
        if let Some((_, extra)) = long.iter().find(|(line, _)| *line == plan.line) {
            plan.problems.push((String::new(), extra.clone(), Say::new("people-cell-too-many")));
        }
        if !plan.problems.is_empty() {
            plan.outcome = "error".into();
        }
    }
    Ok(plans)
}

fn map_columns(
    table: &Table,
    importer: &dyn Importer,
    named: &BTreeMap<String, String>,
) -> Done<BTreeMap<String, String>> {
    let mut mapping = BTreeMap::new();
    for header in &table.header {
        let plain = plain(header);
        let wanted = named.iter().find(|(theirs, _)| self::plain(theirs) == plain).map(|(_, ours)| ours.as_str());
        let ours = importer.columns().iter().map(|(c, _)| *c).find(|c| wanted.map_or(*c == plain, |w| w == *c));
        if let Some(ours) = ours {
            if mapping.values().any(|v| v == ours) {
                return Err(Refusal::at("file", Say::new("people-file-column-twice").with("column", ours)).into());
            }
            mapping.insert(header.clone(), ours.to_owned());
        }
    }
    let missing: Vec<&str> = importer
        .columns()
        .iter()
        .filter(|(column, needed)| *needed && !mapping.values().any(|v| v == column))
        .map(|(column, _)| *column)
        .collect();
    if !missing.is_empty() {
        let say = Say::new("people-file-columns-missing")
            .with("columns", missing.join(", "))
            .with("n", missing.len())
            .with("found", table.header.join(", "));
        return Err(Refusal { kind: Kind::Invalid, says: vec![("file".into(), say)] }.into());
    }
    Ok(mapping)
}

/// `Hired on`, `hired-on` and `HIRED_ON` are one column.
fn plain(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '-'], "_")
}

/// Cells by our columns, and the lines that hold more cells than the header has names.
type Long = Vec<(i64, String)>;

fn cells_of(table: &Table, mapping: &BTreeMap<String, String>) -> (Vec<(i64, Cells)>, Long) {
    let mut long = Vec::new();
    let places: Vec<Option<&String>> = table.header.iter().map(|h| mapping.get(h)).collect();
    let mut all = Vec::with_capacity(table.rows.len());
    for (line, row) in &table.rows {
        let mut cells = Cells::new();
        for (i, cell) in row.iter().enumerate() {
            if let Some(Some(column)) = places.get(i) {
                cells.insert((*column).clone(), cell.clone());
            }
        }
        if let Some(extra) = row.iter().skip(table.header.len()).find(|c| !c.is_empty()) {
            long.push((*line, extra.clone()));
        }
        all.push((*line, cells));
    }
    (all, long)
}

fn shorten(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or("").trim();
    if name.is_empty() { "file.csv".into() } else { name.chars().take(120).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::ShiftsImporter;

    #[test]
    fn columns_are_found_by_name_or_by_mapping() {
        let table = |header: &str| Table {
            header: header.split(',').map(str::to_owned).collect(),
            rows: vec![(2, vec!["1".into(), "x".into()])],
            separator: ',',
        };
        let found = map_columns(&table("Person ID,DATE,Start,end,colour"), &ShiftsImporter, &BTreeMap::new());
        assert_eq!(found.map(|m| m.len()).ok(), Some(4));
        let refused = map_columns(&table("who,date,start,end"), &ShiftsImporter, &BTreeMap::new());
        let key = refused.err().and_then(|e| e.refusal().map(|r| r.says[0].1.key.clone()));
        assert_eq!(key.as_deref(), Some("people-file-columns-missing"));
        let named = [("Who".to_owned(), "person_id".to_owned())].into();
        assert!(map_columns(&table("who,date,start,end"), &ShiftsImporter, &named).is_ok());
    }
}
