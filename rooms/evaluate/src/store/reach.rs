//! Sums of who is reached.

use ::store::{Work, sql};
use kit::Done;

use crate::reach::Sum;

/// Instead of whatever was counted before.
pub async fn put(work: &mut Work, sums: &[Sum]) -> Done<()> {
    sql("DELETE FROM reach WHERE part <> ''").run(work).await?;
    for chunk in sums.chunks(150) {
        let row = |s: &Sum| {
            vec![
                s.part.clone().into(),
                s.slice.clone().into(),
                s.level.clone().into(),
                s.kind.clone().into(),
                s.heads.into(),
                s.reached.into(),
                s.counted_on.into(),
            ]
        };
        sql("INSERT INTO reach (part, slice, level, kind, heads, reached, counted_on) VALUES ")
            .rows(chunk.iter().map(row).collect())
            .run(work)
            .await?;
    }
    Ok(())
}

/// Everything that was counted last, by slice and position.
pub async fn all(work: &mut Work) -> Done<Vec<Sum>> {
    let rows =
        sql("SELECT part, slice, level, kind, heads, reached, counted_on FROM reach ORDER BY part, slice, level, kind")
            .all(work)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(Sum {
                part: row.get("part")?,
                slice: row.get("slice")?,
                level: row.get("level")?,
                kind: row.get("kind")?,
                heads: row.get("heads")?,
                reached: row.get("reached")?,
                counted_on: row.get("counted_on")?,
            })
        })
        .collect()
}
