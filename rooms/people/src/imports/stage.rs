//! A file comes in; nothing is changed yet.

use std::{collections::BTreeMap, sync::Arc};

use ::store::Work;
use kit::{Done, Refusal, Role, Say, Stop};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::{
    CHUNK_ROWS, Counts, Desk, Import, Mapping, MappingKept, Reading, Report, Staged, Table, header_set, mapping::Bound,
    mark, read_table, shipped,
};
use crate::{store::imports as rows, verbs::must_be};

/// A file as it was handed over.
#[derive(Clone, Debug, Default)]
pub struct NewImport<'a> {
    /// `people`, `shifts`, `forecast` …
    pub kind: &'a str,
    pub file_name: &'a str,
    pub bytes: Arc<Vec<u8>>,
    /// A mapping remembered or shipped under this name; empty: the one remembered for these headers, else columns by their
    /// names.
    pub mapping: &'a str,
    /// Header of the file → our column, chosen by hand; remembered for the next file with these headers.
    pub columns: BTreeMap<String, String>,
    /// Under which name; empty: that of the file.
    pub remember: &'a str,
}

/// Problems of a file that are told one by one; the download holds all.
pub(super) const WRONG_MAX: usize = 1000;

/// Reads, plans and keeps every row; returns the number by which the import is shown (`/imports/47`).
pub async fn stage(desk: &mut Desk<'_>, new: NewImport<'_>) -> Done<i64> {
    let mut look = desk.look().await?;
    let mut file = File::read(desk, &mut look, &new).await?;
    let mark = mark(&mut look).await?;
    let mut planner = file.planner(desk, &mut look).await?;
    let mut work = desk.work().await?;
    rows::drop_unfinished(&mut work).await?;
    remember_by_hand(&mut work, &file, &new).await?;
    let import = write_import(&mut work, &file, &new).await?;
    work.commit().await?;
    let mut counts = Counts::default();
    let mut chunks = file.chunks();
    while let Some(mut chunk) = chunks.next_chunk() {
        let mut plans = plan(&mut look, file.importer, &mut *planner, &chunk).await?;
        for ((_, cells), plan) in chunk.cells.iter_mut().zip(&mut plans) {
            counts.add(&plan.outcome, 1);
            file.importer.keep(cells, plan);
        }
        let mut work = desk.work().await?;
        rows::insert_rows(&mut work, &import.id, &chunk.cells, &plans).await?;
        work.commit().await?;
    }
    drop(look);
    let mut work = desk.work().await?;
    rows::set_mark(&mut work, &import.id, &mark).await?;
    work.tell(&Staged { import: import.number, rows: counts.rows() }).await?;
    work.commit().await?;
    Ok(import.number)
}

/// What a file would do. Writes nothing at all.
pub async fn rehearse(desk: &mut Desk<'_>, new: NewImport<'_>) -> Done<Report> {
    let mut look = desk.look().await?;
    let mut file = File::read(desk, &mut look, &new).await?;
    let mut planner = file.planner(desk, &mut look).await?;
    let mut report = Report::default();
    let mut chunks = file.chunks();
    while let Some(chunk) = chunks.next_chunk() {
        for plan in plan(&mut look, file.importer, &mut *planner, &chunk).await? {
            report.counts.add(&plan.outcome, 1);
            if !plan.problems.is_empty() && report.wrong.len() < WRONG_MAX {
                report.wrong.push(plan);
            }
        }
    }
    report.reading = file.reading();
    Ok(report)
}

/// Takes out a staged file that is not wanted.
pub async fn discard(desk: &mut Desk<'_>, number: i64) -> Done<()> {
    let mut work = desk.work().await?;
    must_be(&mut work, &[Role::Administrator]).await?;
    work.lock("import", "number").await?;
    let import = rows::import(&mut work, number).await?;
    if import.applied_at.is_some() {
        return Err(Stop::conflict(Say::new("people-import-applied-already").with("n", number)));
    }
    rows::delete(&mut work, &import.id).await?;
    work.commit().await
}

/// Keeps a mapping under a name for later files of this kind, and for those with these headers without asking.
pub async fn remember_mapping(
    work: &mut Work,
    kind: &str,
    name: &str,
    headers: &[String],
    mapping: &Mapping,
) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 80 || shipped::NAMES.iter().any(|(_, n)| *n == name) {
        return Err(Stop::at("remember", "people-import-mapping-name"));
    }
    rows::write_mapping(work, kind, name, &header_set(headers), mapping).await?;
    work.tell(&MappingKept { kind: kind.to_owned(), columns: mapping.columns.len() }).await?;
    Ok(())
}

async fn remember_by_hand(work: &mut Work, file: &File<'_>, new: &NewImport<'_>) -> Done<()> {
    if new.columns.is_empty() {
        return Ok(());
    }
    let name = match new.remember.trim() {
        "" => shorten(new.file_name),
        name => name.to_owned(),
    };
    let mapping = Mapping { columns: new.columns.clone(), ..Mapping::default() };
    remember_mapping(work, new.kind, &name, &file.table.header, &mapping).await
}

/// A file, read, with the way its rows become ours.
struct File<'a> {
    importer: &'a dyn Importer,
    table: Table,
    bound: Bound,
    mapping: String,
}

impl<'a> File<'a> {
    async fn read(desk: &Desk<'a>, look: &mut Work, new: &NewImport<'_>) -> Done<File<'a>> {
        must_be(look, &[Role::Administrator]).await?;
        let importer = desk.importer(new.kind)?;
        let bytes = Arc::clone(&new.bytes);
        let table = tokio::task::spawn_blocking(move || read_table(&bytes)).await??;
        let (mapping, name) = choose(look, new, &table).await?;
        let bound = Bound::new(&table, importer, mapping)?;
        Ok(File { importer, table, bound, mapping: name })
    }

    /// A planner that has heard the whole file.
    async fn planner(&mut self, desk: &mut Desk<'_>, look: &mut Work) -> Done<Box<dyn Planner>> {
        let survey =
            Survey { days: self.bound.dates().iter().filter_map(|(c, d)| Some(((*c).to_owned(), d.span?))).collect() };
        let mut planner = self.importer.planner(look, &survey, desk.chance.fork()).await?;
        let mut chunks = self.chunks();
        while let Some(chunk) = chunks.next_chunk() {
            planner.hear(&chunk.cells);
        }
        Ok(planner)
    }

    fn chunks(&self) -> Chunks<'_> {
        Chunks { rows: Box::new(self.table.rows()), bound: self.bound.clone() }
    }

    fn reading(&self) -> Reading {
        let dates = self.bound.dates().iter().filter(|(_, d)| !d.forms.is_empty());
        Reading {
            encoding: self.table.encoding.to_owned(),
            separator: self.table.separator.to_string(),
            headers: self.table.header.clone(),
            columns: self.bound.columns(&self.table.header),
            dates: dates.map(|(c, d)| ((*c).to_owned(), d.forms.iter().copied().collect())).collect(),
            mapping: self.mapping.clone(),
        }
    }
}

/// The mapping for a file, with the name it is known by.
async fn choose(look: &mut Work, new: &NewImport<'_>, table: &Table) -> Done<(Mapping, String)> {
    if !new.columns.is_empty() {
        return Ok((Mapping { columns: new.columns.clone(), ..Mapping::default() }, String::new()));
    }
    if new.mapping.is_empty() {
        return Ok(rows::mapping_for(look, new.kind, &header_set(&table.header)).await?.unwrap_or_default());
    }
    if let Some(shipped) = shipped::find(new.kind, new.mapping) {
        return Ok((shipped, new.mapping.to_owned()));
    }
    let unknown = || Refusal::at("mapping", Say::new("people-import-mapping-unknown").with("name", new.mapping));
    let found = rows::mapping(look, new.kind, new.mapping).await?.ok_or_else(unknown)?;
    Ok((found, new.mapping.to_owned()))
}

/// Some rows by our columns, and those that hold more cells than the header has names.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub cells: Vec<(i64, Cells)>,
    pub long: BTreeMap<i64, String>,
}

struct Chunks<'a> {
    rows: Box<dyn Iterator<Item = (i64, Vec<String>)> + Send + 'a>,
    bound: Bound,
}

impl Chunks<'_> {
    fn next_chunk(&mut self) -> Option<Chunk> {
        let mut chunk = Chunk::default();
        for (line, row) in self.rows.by_ref().take(CHUNK_ROWS) {
            let (cells, extra) = self.bound.cells(&row);
            chunk.cells.push((line, cells));
            if let Some(extra) = extra {
                chunk.long.insert(line, extra);
            }
        }
        (!chunk.cells.is_empty()).then_some(chunk)
    }
}

/// What every row of a chunk would do, with one plan per row in the order of the rows.
pub(super) async fn plan(
    look: &mut Work,
    importer: &dyn Importer,
    planner: &mut dyn Planner,
    chunk: &Chunk,
) -> Done<Vec<RowPlan>> {
    let mut plans = planner.plan(look, &chunk.cells).await?;
    if plans.len() != chunk.cells.len() {
        return Err(Stop::fault(format!("{} planned {} of {} rows", importer.kind(), plans.len(), chunk.cells.len())));
    }
    for plan in &mut plans {
        if let Some(extra) = chunk.long.get(&plan.line) {
            plan.problems.push((String::new(), extra.clone(), Say::new("people-cell-too-many")));
        }
        if !plan.problems.is_empty() {
            plan.outcome = "error".into();
        }
    }
    Ok(plans)
}

async fn write_import(work: &mut Work, file: &File<'_>, new: &NewImport<'_>) -> Done<Import> {
    work.lock("import", "number").await?;
    let import = Import {
        id: work.id(),
        number: store::next_number(work, "import").await?,
        kind: new.kind.to_owned(),
        file_name: shorten(new.file_name),
        reading: file.reading(),
        mark: None,
        staged_at: work.now,
        staged_by: work.who().cloned(),
        applied_at: None,
        applied_by: None,
        undone_at: None,
        undone_by: None,
    };
    rows::insert(work, &import).await?;
    Ok(import)
}

fn shorten(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or("").trim();
    // A name may come with anything in it; the database takes no zero.
    let name: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    if name.is_empty() { "file.csv".into() } else { name }
}
