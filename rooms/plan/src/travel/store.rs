//! SQL of ways.

use std::collections::HashMap;

use ::store::{Work, sql};
use kit::{Done, SiteId};

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

/// In the place of what was known of the two; without a way nothing is known any more.
pub(super) async fn put(work: &mut Work, (a, b): &(SiteId, SiteId), way: Option<Way>) -> Done<()> {
    sql("DELETE FROM travel WHERE one_site = $1 AND other_site = $2").bind(a).bind(b).run(work).await?;
    let Some(way) = way else { return Ok(()) };
    let (now, by) = (work.now, work.who().cloned());
    sql("INSERT INTO travel (one_site, other_site, minutes, fare_minor, set_at, set_by) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(a)
        .bind(b)
        .bind(way.minutes)
        .bind(way.fare_minor)
        .bind(now)
        .bind(by)
        .run(work)
        .await?;
    Ok(())
}
