//! All planned rows are written, or none.

use ::store::Work;
use kit::{Done, Role, Say, Stop};
use web::RowPlan;

use super::{Imported, importer, stage::plan};
use crate::{store::imports as rows, verbs::must_be};

/// Writes the rows without problems and returns how many changed something. Every row is planned once more first: when
/// the house has moved on since the file was staged, it is refused, because somebody agreed to something else.
pub async fn apply(work: &mut Work, number: i64) -> Done<i64> {
    must_be(work, &[Role::Administrator]).await?;
    work.lock("import", "number").await?;
    let import = rows::import(work, number).await?;
    if import.applied_at.is_some() {
        return Err(Stop::conflict(Say::new("people-import-applied-already").with("n", number)));
    }
    let importer = importer(&import.kind)?;
    let (cells, staged) = rows::all_rows(work, &import.id).await?;
    let long: Vec<(i64, String)> = staged.iter().filter_map(too_long).collect();
    let mut plans = plan(work, importer, &cells, &long).await?;
    let moved = plans.len() != staged.len() || plans.iter().zip(&staged).any(|(a, b)| a.outcome != b.outcome);
    if moved {
        return Err(Stop::conflict(Say::new("people-import-moved-on").with("n", number)));
    }
    let (mut todo, rest): (Vec<RowPlan>, Vec<RowPlan>) = plans.drain(..).partition(|p| changes(&p.outcome));
    if todo.is_empty() {
        return Err(Stop::conflict(Say::new("people-import-nothing")));
    }
    importer.apply(work, &import.id, &mut todo).await?;
    let changes = todo.len() as i64;
    todo.extend(rest);
    todo.sort_by_key(|p| p.line);
    rows::replace_rows(work, &import.id, &cells, &todo).await?;
    rows::mark_applied(work, &import.id).await?;
    work.tell(&Imported { import: number, kind: import.kind, changes }).await?;
    Ok(changes)
}

pub(super) fn changes(outcome: &str) -> bool {
    ["new", "changed", "leaves"].contains(&outcome)
}

fn too_long(plan: &RowPlan) -> Option<(i64, String)> {
    let extra = plan.problems.iter().find(|(_, _, say)| say.key == "people-cell-too-many")?;
    Some((plan.line, extra.1.clone()))
}
