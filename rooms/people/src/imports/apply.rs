//! The planned rows are written, or none.

use ::store::Work;
use kit::{Done, Refusal, Role, Say, Stop};
use web::{RowPlan, Survey};

use super::{
    CHUNK_ROWS, Desk, Import, Imported, mark,
    stage::{Chunk, plan},
};
use crate::{
    store::imports as rows,
    verbs::{PLACES, must_be},
};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Rows that changed something.
    pub changes: i64,
    /// Rows with a problem, left out because somebody said so.
    pub left_out: i64,
}

/// Writes the rows of a staged file in one work. Refused when a row has a problem, unless `skip_wrong` says that the right
/// ones are to count without the others. When the house has moved on since the file was looked at, every row is planned once
/// more; if any would now do something else, the file is refused and shown anew, because somebody agreed to something else.
pub async fn apply(desk: &mut Desk<'_>, number: i64, skip_wrong: bool) -> Done<Applied> {
    let mut look = desk.look().await?;
    must_be(&mut look, &[Role::Administrator]).await?;
    let mut import = waiting(&mut look, number).await?;
    let counts = rows::counts(&mut look, &import.id).await?;
    if counts.error > 0 && !skip_wrong {
        let say = Say::new("people-import-wrong-first").with("n", counts.error);
        return Err(Refusal::at("skip_wrong", say).into());
    }
    if counts.changes() == 0 {
        return Err(Stop::conflict(Say::new("people-import-nothing")));
    }
    let now = mark(&mut look).await?;
    drop(look);
    if import.mark.as_ref() != Some(&now) {
        let other = again(desk, &mut import).await?;
        if other {
            return Err(moved_on(number));
        }
    }
    let mut work = desk.work().await?;
    work.lock("import", "number").await?;
    work.lock(PLACES.0, PLACES.1).await?;
    let fresh = waiting(&mut work, number).await?;
    if fresh.mark != import.mark || fresh.mark.as_ref() != Some(&mark(&mut work).await?) {
        return Err(moved_on(number));
    }
    let changes = write(desk, &mut work, &import).await?;
    rows::mark_applied(&mut work, &import.id).await?;
    work.tell(&Imported { import: number, kind: import.kind, changes }).await?;
    work.commit().await?;
    Ok(Applied { changes, left_out: counts.error })
}

fn moved_on(number: i64) -> Stop {
    Stop::conflict(Say::new("people-import-moved-on").with("n", number))
}

async fn waiting(work: &mut Work, number: i64) -> Done<Import> {
    let import = rows::import(work, number).await?;
    if import.mark.is_none() {
        return Err(Stop::missing());
    }
    if import.applied_at.is_some() {
        return Err(Stop::conflict(Say::new("people-import-applied-already").with("n", number)));
    }
    Ok(import)
}

async fn write(desk: &Desk<'_>, work: &mut Work, import: &Import) -> Done<i64> {
    let importer = desk.importer(&import.kind)?;
    let (mut changes, mut after) = (0, 0);
    loop {
        let mut plans = rows::changing(work, &import.id, after, CHUNK_ROWS).await?;
        let Some(last) = plans.last() else { break };
        after = last.line;
        changes += plans.len() as i64;
        let before = plans.clone();
        importer.apply(work, &import.id, &mut plans).await?;
        let told: Vec<&RowPlan> = plans.iter().zip(&before).filter(|(a, b)| a != b).map(|(a, _)| a).collect();
        rows::write_plans(work, &import.id, &told).await?;
    }
    importer.applied(work, &import.id).await?;
    Ok(changes)
}

/// Plans the kept rows once more against the house as it is now and keeps the new plans; whether any would do something else
/// than it would have done before.
async fn again(desk: &mut Desk<'_>, import: &mut Import) -> Done<bool> {
    let importer = desk.importer(&import.kind)?;
    let mut look = desk.look().await?;
    let now = mark(&mut look).await?;
    let mut survey = Survey::default();
    let mut after = 0;
    while let Some((chunk, _)) = kept(&mut look, import, after).await? {
        after = chunk.cells.last().map_or(after, |(line, _)| *line);
        widen(&mut survey, importer.dates(), &chunk);
    }
    let mut planner = importer.planner(&mut look, &survey, desk.chance.fork()).await?;
    after = 0;
    while let Some((chunk, _)) = kept(&mut look, import, after).await? {
        after = chunk.cells.last().map_or(after, |(line, _)| *line);
        planner.hear(&chunk.cells);
    }
    let (mut other, mut after) = (false, 0);
    while let Some((mut chunk, old)) = kept(&mut look, import, after).await? {
        after = chunk.cells.last().map_or(after, |(line, _)| *line);
        let mut plans = plan(&mut look, importer, &mut *planner, &chunk).await?;
        for ((_, cells), plan) in chunk.cells.iter_mut().zip(&mut plans) {
            importer.keep(cells, plan);
        }
        other |= plans.iter().zip(&old).any(|(a, b)| differs(a, b));
        let mut work = desk.work().await?;
        work.lock("import", &import.id).await?;
        if waiting(&mut work, import.number).await?.mark != import.mark {
            return Ok(true);
        }
        rows::replan(&mut work, &import.id, &plans).await?;
        work.commit().await?;
    }
    drop(look);
    let mut work = desk.work().await?;
    rows::set_mark(&mut work, &import.id, &now).await?;
    work.commit().await?;
    import.mark = Some(now);
    Ok(other)
}

/// What a person would see otherwise.
fn differs(a: &RowPlan, b: &RowPlan) -> bool {
    a.outcome != b.outcome || a.consequences != b.consequences || a.change.get("diff") != b.change.get("diff")
}

async fn kept(look: &mut Work, import: &Import, after: i64) -> Done<Option<(Chunk, Vec<RowPlan>)>> {
    let (cells, plans) = rows::rows_after(look, &import.id, after, CHUNK_ROWS).await?;
    if cells.is_empty() {
        return Ok(None);
    }
    let long = plans.iter().filter_map(too_long).collect();
    Ok(Some((Chunk { cells, long }, plans)))
}

fn widen(survey: &mut Survey, dates: &[&str], chunk: &Chunk) {
    for (_, cells) in &chunk.cells {
        for column in dates {
            if let Some(day) = cells.get(*column).and_then(|c| c.parse::<kit::Day>().ok()) {
                let span = survey.days.entry((*column).to_owned()).or_insert((day, day));
                *span = (span.0.min(day), span.1.max(day));
            }
        }
    }
}

fn too_long(plan: &RowPlan) -> Option<(i64, String)> {
    let extra = plan.problems.iter().find(|(_, _, say)| say.key == "people-cell-too-many")?;
    Some((plan.line, extra.1.clone()))
}
