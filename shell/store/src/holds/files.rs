//! Which uploaded files are named by a row.

use kit::{At, Done};

use super::{Held, any_is, quoted};
use crate::{query::Sql, work::Work};

/// Marks every file that no declared row names and that was stored before `before`: it is on its way out, and whoever brings
/// the same bytes waits. One statement, so that no row comes between the look and the mark.
pub async fn mark_unnamed_files(work: &mut Work, all: &[Held], before: At) -> Done<u64> {
    let named: Vec<String> = all
        .iter()
        .filter(|held| !held.holding.files.is_empty())
        .map(|held| {
            let table = quoted(held.holding.table);
            let here = held.holding.files.iter().map(|c| format!("{table}.{} = file.sha256", quoted(c)));
            let here = here.collect::<Vec<_>>().join(" OR ");
            format!("NOT EXISTS (SELECT 1 FROM {table} WHERE {here})")
        })
        .collect();
    // Nothing declared would mean that nothing is named; then nobody has said yet what there is.
    if named.is_empty() {
        return Ok(0);
    }
    let text = format!(
        "UPDATE file SET leaving_at = $1 WHERE leaving_at IS NULL AND stored_at < $2 AND {}",
        named.join(" AND ")
    );
    Sql::built(text).bind(work.now).bind(before).run(work).await
}

/// The sums of the files in somebody's own rows, or in every row.
pub async fn named_files(look: &mut Work, all: &[Held], person: Option<&kit::PersonId>) -> Done<Vec<String>> {
    let mut out = Vec::new();
    for held in all {
        let holding = held.holding;
        for column in holding.files {
            let (column, table) = (quoted(column), quoted(holding.table));
            let text = format!("SELECT DISTINCT {column} AS sum FROM {table} WHERE {column} IS NOT NULL");
            let query = match person {
                None => Sql::built(text),
                Some(_) if holding.own.is_empty() => continue,
                Some(person) => {
                    Sql::built(format!("{text} AND ({})", any_is(holding.own.iter().copied(), 1))).bind(person)
                }
            };
            for row in query.all(look).await? {
                out.push(row.get("sum")?);
            }
        }
    }
    out.sort();
    out.dedup();
    Ok(out)
}
