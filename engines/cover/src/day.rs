//! A curve of slots: who may leave, and what it costs in service level.

use crate::staff::{Load, Target, required};

/// What all slots of one queue share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    pub slot_minutes: f64,
    pub aht_seconds: f64,
    /// `None` means Erlang C.
    pub patience_seconds: Option<f64>,
    pub target: Target,
}

/// One slot of the forecast and the roster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    pub calls: f64,
    /// People rostered on the phones.
    pub base: u32,
    /// Of these, how many are taken away for training and the like.
    pub away: u32,
}

/// What is left of one slot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlotCover {
    /// Rostered people required by forecast and target.
    pub required: u32,
    /// Rostered people left after those away (never below 0).
    pub left: u32,
    /// `left - required`; negative means short.
    pub spare: i64,
    /// Expected share of calls answered in time with the people left, shrinkage taken off, 0..=1.
    pub service_level: f64,
    /// The same if nobody were away. Before minus after is the price of the session.
    pub service_level_before: f64,
}

impl Day {
    /// One `SlotCover` per slot, in the order given.
    pub fn cover(&self, slots: &[Slot]) -> Vec<SlotCover> {
        slots.iter().map(|slot| self.slot(slot)).collect()
    }

    fn slot(&self, slot: &Slot) -> SlotCover {
        let load = Load {
            calls: slot.calls,
            aht_seconds: self.aht_seconds,
            slot_minutes: self.slot_minutes,
            patience_seconds: self.patience_seconds,
        };
        let level = |people: u32| load.served_by(self.target.present(people), self.target.sl_seconds).0;
        let required = required(&load, &self.target);
        let left = slot.base.saturating_sub(slot.away);
        SlotCover {
            required,
            left,
            spare: i64::from(left) - i64::from(required),
            service_level: level(left),
            service_level_before: level(slot.base),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        let target = Target { sl_pct: 80.0, sl_seconds: 20.0, max_occupancy_pct: 100.0, shrinkage_pct: 0.0 };
        Day { slot_minutes: 30.0, aht_seconds: 180.0, patience_seconds: None, target }
    }

    #[test]
    fn one_away_of_fifteen_leaves_the_target_met() {
        let c = day().cover(&[Slot { calls: 100.0, base: 15, away: 1 }]);
        assert_eq!((c[0].required, c[0].left, c[0].spare), (14, 14, 0));
        assert!((c[0].service_level - 0.8883500191794669).abs() < 1e-12);
        assert!(c[0].service_level_before > c[0].service_level);
    }

    #[test]
    fn too_many_away_is_short_and_never_negative() {
        let c = day().cover(&[Slot { calls: 100.0, base: 3, away: 9 }, Slot { calls: 0.0, base: 0, away: 0 }]);
        assert_eq!((c[0].left, c[0].spare, c[0].service_level), (0, -14, 0.0));
        assert_eq!((c[1].required, c[1].spare, c[1].service_level), (0, 0, 1.0));
    }
}
