//! From a load and a target to people: how many must be rostered, and what so many achieve.

use crate::erlang_b::inverse_blocking;
use crate::{erlang_a, erlang_c};

/// What comes in during one slot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// Calls offered in the slot; fractions are welcome.
    pub calls: f64,
    /// Average handling time of one call.
    pub aht_seconds: f64,
    pub slot_minutes: f64,
    /// Mean patience; `None` means callers wait for ever (Erlang C).
    pub patience_seconds: Option<f64>,
}

/// What the centre has promised.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target {
    /// Share of calls answered in time, 0..=100 (clamped to it).
    pub sl_pct: f64,
    pub sl_seconds: f64,
    /// Highest share of paid time on calls, 1..=100 (clamped to it).
    pub max_occupancy_pct: f64,
    /// Share of rostered time lost to breaks and the like, 0..=99 (clamped to it).
    pub shrinkage_pct: f64,
}

impl Load {
    /// Calls per second.
    pub fn rate(&self) -> f64 {
        self.calls / (60.0 * self.slot_minutes)
    }

    /// Erlangs offered: calls per second times AHT. 0 for anything that is not a positive number.
    pub fn erlangs(&self) -> f64 {
        let erlangs = self.rate() * self.aht_seconds;
        if erlangs.is_finite() && erlangs > 0.0 { erlangs } else { 0.0 }
    }

    /// (service level 0..=1, occupancy 0..=1) with `agents` on the phones.
    pub fn served_by(&self, agents: u32, within_seconds: f64) -> (f64, f64) {
        let erlangs = self.erlangs();
        if erlangs == 0.0 {
            return (1.0, 0.0);
        }
        match self.patience_seconds {
            None => (
                erlang_c::service_level(agents, erlangs, self.aht_seconds, within_seconds),
                erlang_c::occupancy(agents, erlangs),
            ),
            Some(patience) => {
                let o = erlang_a::outcome(agents, self.rate(), self.aht_seconds, patience, within_seconds);
                (o.answered_in_time, o.occupancy)
            }
        }
    }
}

impl Target {
    fn level(&self) -> f64 {
        self.sl_pct.clamp(0.0, 100.0) / 100.0
    }

    fn occupancy(&self) -> f64 {
        self.max_occupancy_pct.clamp(1.0, 100.0) / 100.0
    }

    fn present_pct(&self) -> f64 {
        100.0 - self.shrinkage_pct.clamp(0.0, 99.0)
    }

    /// Rostered people needed so that `agents` are really there: ceil(100 n / (100 - shrinkage)).
    pub fn rostered(&self, agents: u32) -> u32 {
        (100.0 * f64::from(agents) / self.present_pct()).ceil() as u32
    }

    /// How many of `rostered` people are really there: the inverse of `rostered`, rounded down.
    pub fn present(&self, rostered: u32) -> u32 {
        (f64::from(rostered) * self.present_pct() / 100.0 + 1e-9).floor() as u32
    }
}

/// Rostered people required in the slot: `agents_needed` raised for shrinkage; 0 when there are no calls.
pub fn required(load: &Load, target: &Target) -> u32 {
    if load.calls > 0.0 { target.rostered(agents_needed(load, target)) } else { 0 }
}

/// The least n >= 1 whose service level and occupancy meet the target (both only improve with n).
pub fn agents_needed(load: &Load, target: &Target) -> u32 {
    if load.erlangs() == 0.0 {
        return 1;
    }
    match load.patience_seconds {
        None => search_c(load, target),
        Some(_) => search_a(load, target),
    }
}

/// Expected share of calls answered within `sl_seconds` with `agents` on the phones, 0..=1.
pub fn expected_service_level(
    calls: f64,
    aht_seconds: f64,
    slot_minutes: f64,
    agents: u32,
    sl_seconds: f64,
    patience_seconds: Option<f64>,
) -> f64 {
    Load { calls, aht_seconds, slot_minutes, patience_seconds }.served_by(agents, sl_seconds).0
}

/// Erlang C: one pass, the recursion is carried from n to n + 1.
fn search_c(load: &Load, target: &Target) -> u32 {
    let erlangs = load.erlangs();
    let (level, occupancy) = (target.level(), target.occupancy());
    let mut n = (erlangs as u32).saturating_add(1);
    let mut inverse = inverse_blocking(n, erlangs);
    while n < u32::MAX {
        let wait = erlang_c::from_inverse(inverse, n, erlangs);
        let served = erlang_c::level(wait, n, erlangs, load.aht_seconds, target.sl_seconds);
        if f64::from(n) > erlangs && served >= level && erlangs / f64::from(n) <= occupancy {
            break;
        }
        n += 1;
        inverse = 1.0 + inverse * f64::from(n) / erlangs;
    }
    n
}

/// Erlang A: doubling, then halving.
fn search_a(load: &Load, target: &Target) -> u32 {
    let enough = |n: u32| {
        let (served, occupied) = load.served_by(n, target.sl_seconds);
        served >= target.level() && occupied <= target.occupancy()
    };
    let (mut low, mut high) = (0u32, 1u32);
    while !enough(high) && high < 1 << 30 {
        low = high;
        high *= 2;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if enough(middle) { high = middle } else { low = middle }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn load(calls: f64, aht_seconds: f64, patience_seconds: Option<f64>) -> Load {
        Load { calls, aht_seconds, slot_minutes: 30.0, patience_seconds }
    }

    fn target(max_occupancy_pct: f64, shrinkage_pct: f64) -> Target {
        Target { sl_pct: 80.0, sl_seconds: 20.0, max_occupancy_pct, shrinkage_pct }
    }

    #[test]
    fn eighty_in_twenty_by_the_table() {
        let rows = [
            (12.0, 420.0, None, 5, 5),
            (500.0, 300.0, None, 91, 91),
            (500.0, 300.0, Some(180.0), 84, 89),
            (2500.0, 360.0, None, 514, 544),
        ];
        for (calls, aht, patience, free, capped) in rows {
            assert_eq!(agents_needed(&load(calls, aht, patience), &target(100.0, 0.0)), free);
            assert_eq!(agents_needed(&load(calls, aht, patience), &target(92.0, 0.0)), capped);
        }
        assert_eq!(required(&load(100.0, 180.0, None), &target(100.0, 0.0)), 14);
        assert_eq!(required(&load(100.0, 180.0, Some(120.0)), &target(100.0, 0.0)), 12);
    }

    #[test]
    fn shrinkage_rounds_up_and_back() {
        assert_eq!(required(&load(100.0, 180.0, None), &target(100.0, 6.0)), 15);
        assert_eq!(target(92.0, 6.0).rostered(47), 50);
        assert_eq!(target(92.0, 6.0).present(50), 47);
        assert_eq!(target(92.0, 6.0).present(49), 46);
    }

    #[test]
    fn no_calls_need_nobody_and_nonsense_does_not_loop() {
        assert_eq!(required(&load(0.0, 180.0, None), &target(92.0, 6.0)), 0);
        assert_eq!(required(&load(3.0, 0.0, None), &target(92.0, 0.0)), 1);
        assert_eq!(required(&load(f64::NAN, 180.0, None), &target(92.0, 0.0)), 0);
        let impossible = Target { sl_pct: 300.0, sl_seconds: 0.0, max_occupancy_pct: 0.0, shrinkage_pct: 100.0 };
        assert!(required(&load(10.0, 180.0, None), &impossible) >= 100);
        assert!(required(&load(10.0, 180.0, Some(60.0)), &impossible) >= 100);
    }

    #[test]
    fn a_very_large_centre() {
        let n = agents_needed(&load(200_000.0, 400.0, None), &target(100.0, 0.0));
        assert!((44_445..44_800).contains(&n), "{n}");
        let a = agents_needed(&load(200_000.0, 400.0, Some(120.0)), &target(100.0, 0.0));
        // below the load: one in seven hangs up, the others are answered in time
        assert!(a < n && a > 36_000, "{a}");
    }

    proptest! {
        #[test]
        fn required_is_the_least(calls in 1u32..800, aht in 60u32..600, patience in proptest::option::of(30u32..400), cap in 60u32..=100) {
            let l = load(f64::from(calls), f64::from(aht), patience.map(f64::from));
            let t = target(f64::from(cap), 0.0);
            let n = agents_needed(&l, &t);
            let ok = |n: u32| { let (s, o) = l.served_by(n, 20.0); s >= 0.8 && o <= f64::from(cap) / 100.0 };
            prop_assert!(ok(n));
            prop_assert!(n == 1 || !ok(n - 1));
        }

        #[test]
        fn more_calls_never_need_fewer(calls in 0u32..800, aht in 60u32..600, patience in proptest::option::of(30u32..400)) {
            let at = |c: u32| required(&load(f64::from(c), f64::from(aht), patience.map(f64::from)), &target(92.0, 6.0));
            prop_assert!(at(calls) <= at(calls + 1));
        }
    }
}
