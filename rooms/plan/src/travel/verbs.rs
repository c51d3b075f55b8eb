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
    /// `None`: nobody travels there, unless the usual way says so.
    pub way: Option<Way>,
}

/// Puts these in the place of what was written about them before; others stay. Tells `plan.ways_set`.
pub async fn set_ways(work: &mut Work, ways: Vec<NewWay>) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    if ways.iter().filter_map(|w| w.way).any(|w| !(0..=MINUTES_MAX).contains(&w.minutes) || w.fare_minor < 0) {
        return Err(Stop::at("", "plan-travel-minutes"));
    }
    let mut pairs = 0;
    for new in ways {
        pairs += usize::from(new.between.is_some() && new.way.is_some());
        let sites = new.between.map_or_else(|| ("".into(), "".into()), |(a, b)| pair(&a, &b));
        rows::put(work, &sites, new.way).await?;
    }
    work.tell(&WaysSet { pairs }).await?;
    Ok(())
}
