//! Sums of home beside site.

use ::store::{Work, sql};
use kit::Done;

use crate::parity::Side;

/// Instead of whatever was counted before.
pub async fn put(work: &mut Work, sides: &[Side]) -> Done<()> {
    sql("DELETE FROM parity WHERE slice <> ''").run(work).await?;
    let row = |s: &Side| {
        vec![
            s.slice.clone().into(),
            s.heads.into(),
            s.people[0].into(),
            s.people[1].into(),
            s.people[2].into(),
            s.people[3].into(),
            s.people[4].into(),
            s.answers.into(),
            s.able.into(),
            s.counted_on.into(),
        ]
    };
    sql("INSERT INTO parity (slice, heads, asked, seats, far, attended, completed, answers, able, counted_on) VALUES ")
        .rows(sides.iter().map(row).collect())
        .run(work)
        .await?;
    Ok(())
}

/// Home and site, as counted last; fewer before the first night.
pub async fn all(work: &mut Work) -> Done<Vec<Side>> {
    let rows =
        sql("SELECT slice, heads, asked, seats, far, attended, completed, answers, able, counted_on FROM parity \
                    ORDER BY slice")
        .all(work)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Side {
                slice: row.get("slice")?,
                heads: row.get("heads")?,
                people: [
                    row.get("asked")?,
                    row.get("seats")?,
                    row.get("far")?,
                    row.get("attended")?,
                    row.get("completed")?,
                ],
                answers: row.get("answers")?,
                able: row.get("able")?,
                counted_on: row.get("counted_on")?,
            })
        })
        .collect()
}
