//! Planners write how long the ways are.

use kit::{Done, SiteId, Stop};
use store::Work;

use super::{Way, WaysSet, pair, store as rows};
use crate::verbs::PLANNERS;

const MINUTES_MAX: i64 = 12 * 60;

/// Between two sites; without sites: wherever nothing else is said.
#[derive(Clone, Debug, PartialEq)]
pub struct NewWay {
    pub between: Option<(SiteId, SiteId)>,
    pub way: Way,
}

/// Puts these in the place of what was written before. Tells `plan.ways_set`.
pub async fn set_ways(work: &mut Work, ways: Vec<NewWay>) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    if ways.iter().any(|w| !(0..=MINUTES_MAX).contains(&w.way.minutes) || w.way.fare_minor < 0) {
        return Err(Stop::at("", "plan-travel-minutes"));
    }
    let rows: Vec<(SiteId, SiteId, Way)> = ways
        .into_iter()
        .map(|w| {
            let (a, b) = w.between.map_or_else(|| ("".into(), "".into()), |(a, b)| pair(&a, &b));
            (a, b, w.way)
        })
        .collect();
    rows::replace(work, &rows).await?;
    let pairs = rows.iter().filter(|(a, ..)| !a.as_str().is_empty()).count();
    work.tell(&WaysSet { pairs }).await?;
    Ok(())
}
