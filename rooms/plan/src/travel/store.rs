//! SQL of ways.

use std::collections::HashMap;

use ::store::{Work, sql};
use kit::{Done, SiteId, val::Val};

use super::Way;

/// By two sites, and the one that holds where nothing is said.
pub(super) async fn all(work: &mut Work) -> Done<(HashMap<(SiteId, SiteId), Way>, Option<Way>)> {
    let rows = sql("SELECT one_site, other_site, minutes, fare_minor FROM travel ORDER BY one_site, other_site")
        .all(work)
        .await?;
    let (mut between, mut usual) = (HashMap::new(), None);
    for row in rows {
        let (a, b): (SiteId, SiteId) = (row.get("one_site")?, row.get("other_site")?);
        let way = Way { minutes: row.get("minutes")?, fare_minor: row.get("fare_minor")? };
        if a.as_str().is_empty() {
            usual = Some(way);
        } else {
            between.insert((a, b), way);
        }
    }
    Ok((between, usual))
}

/// All of them anew.
pub(super) async fn replace(work: &mut Work, ways: &[(SiteId, SiteId, Way)]) -> Done<()> {
    sql("DELETE FROM travel").run(work).await?;
    let (now, by) = (work.now, work.who().cloned());
    for chunk in ways.chunks(100) {
        let rows: Vec<Vec<Val>> = chunk
            .iter()
            .map(|(a, b, way)| {
                vec![a.into(), b.into(), way.minutes.into(), way.fare_minor.into(), now.into(), by.clone().into()]
            })
            .collect();
        sql("INSERT INTO travel (one_site, other_site, minutes, fare_minor, set_at, set_by) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}
