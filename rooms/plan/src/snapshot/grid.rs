//! Half hours in UTC: summer time moves the clocks on the walls, not the slots.

use std::ops::Range;

use kit::{At, Day, Zone, time::at_local};

pub const SLOT_MINUTES: i64 = 30;
const SLOT_MS: i64 = SLOT_MINUTES * 60_000;

/// The planning horizon: slot 0 begins at `start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    pub start: At,
    pub slots: i32,
}

impl Grid {
    /// The month of `first`, from the first of the zones' midnights to the last one's.
    pub fn for_month(first: Day, zones: &[Zone]) -> Grid {
        let next = kit::time::plus_days(first, 31).format("%Y-%m").to_string();
        let next = kit::time::parse_month(&next).unwrap_or(first);
        let starts = zones.iter().map(|z| at_local(first, 0, *z).0);
        let ends = zones.iter().map(|z| at_local(next, 0, *z).0);
        let start = starts.min().unwrap_or_else(|| at_local(first, 0, Zone::UTC).0).div_euclid(SLOT_MS) * SLOT_MS;
        let end = ends.max().unwrap_or_else(|| at_local(next, 0, Zone::UTC).0);
        Grid { start: At(start), slots: ((end - start) / SLOT_MS) as i32 }
    }

    pub fn at(&self, slot: i32) -> At {
        At(self.start.0 + i64::from(slot) * SLOT_MS)
    }
    pub fn end(&self) -> At {
        self.at(self.slots)
    }
    /// The slot that holds the instant; may lie outside the horizon.
    pub fn floor(&self, at: At) -> i32 {
        (at.0 - self.start.0).div_euclid(SLOT_MS) as i32
    }
    /// The first slot that begins at or after the instant.
    pub fn ceil(&self, at: At) -> i32 {
        -((self.start.0 - at.0).div_euclid(SLOT_MS) as i32)
    }
    /// Slots from `a` to `b`, widened to whole slots, cut to the horizon; `None` when nothing is left.
    pub fn span(&self, a: At, b: At) -> Option<(i32, i32)> {
        let (from, to) = (self.floor(a).max(0), self.ceil(b).min(self.slots));
        (from < to).then_some((from, to))
    }
    /// The slots of a civil date in a zone, cut to the horizon.
    pub fn day(&self, day: Day, zone: Zone) -> Range<i32> {
        let from = self.ceil(at_local(day, 0, zone)).clamp(0, self.slots);
        let to = self.ceil(at_local(kit::time::plus_days(day, 1), 0, zone)).clamp(0, self.slots);
        from..to
    }
}

/// Whole slots that hold so many minutes.
pub fn slots_of(minutes: i64) -> i32 {
    ((minutes + SLOT_MINUTES - 1) / SLOT_MINUTES).max(1) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    const OSLO: Zone = kit::Zone::Europe__Oslo;

    fn day(y: i32, m: u32, d: u32) -> Day {
        Day::from_ymd_opt(y, m, d).unwrap_or_default()
    }

    #[test]
    fn the_day_clocks_go_forward_has_46_half_hours() {
        let grid = Grid::for_month(day(2027, 3, 1), &[OSLO]);
        assert_eq!(grid.day(day(2027, 3, 27), OSLO).len(), 48);
        assert_eq!(grid.day(day(2027, 3, 28), OSLO).len(), 46);
        assert_eq!(grid.slots, 31 * 48 - 2);
        // Nine in the morning is nine in the morning on both sides of the change.
        for d in [27, 28, 29] {
            let nine = at_local(day(2027, 3, d), 9 * 60, OSLO);
            assert_eq!(grid.at(grid.floor(nine)), nine);
            assert_eq!(grid.at(grid.floor(nine)).local_minutes(OSLO), 540);
        }
    }

    #[test]
    fn the_horizon_holds_the_month_of_every_site() {
        let grid = Grid::for_month(day(2026, 12, 1), &[OSLO, kit::Zone::Asia__Ho_Chi_Minh]);
        assert_eq!(grid.start.iso(), "2026-11-30T17:00:00Z");
        assert_eq!(grid.end().iso(), "2026-12-31T23:00:00Z");
        assert_eq!(grid.day(day(2026, 12, 1), kit::Zone::Asia__Ho_Chi_Minh), 0..48);
    }

    #[test]
    fn spans_are_widened_and_cut() {
        let grid = Grid::for_month(day(2026, 12, 1), &[Zone::UTC]);
        let at = |minutes: i64| grid.start.plus_minutes(minutes);
        assert_eq!(grid.span(at(45), at(60)), Some((1, 2)));
        assert_eq!(grid.span(at(45), at(61)), Some((1, 3)));
        assert_eq!(grid.span(at(-90), at(15)), Some((0, 1)));
        assert_eq!(grid.span(at(-90), at(0)), None);
        assert_eq!((grid.ceil(at(30)), grid.ceil(at(31)), slots_of(180), slots_of(40)), (1, 2, 6, 2));
    }
}
