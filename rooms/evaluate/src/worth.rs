//! What a training costs a person, and what its effect gives back a week, both as a range. Pure.

use curriculum::Offering;
use effect::{Effect, Verdict};
use serde::{Deserialize, Serialize};

use crate::model::Metric;

/// Minutes off the phones beside the class itself: memo and preparation, goal talk, follow-up (the bundle of `plan`).
const AROUND_MINUTES: f64 = 10.0 + 15.0 + 15.0;
/// The manager sits in the goal talk and the follow-up too.
const PARTNER_MINUTES: f64 = 15.0 + 15.0;
const PRACTICE_MINUTES_A_DAY: f64 = 4.0;
/// Not everybody practises every day: from nothing to all of it.
const PRACTICE_DONE: (f64, f64) = (0.3, 1.0);

/// What people and things cost. Money in minor units of the organisation's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prices {
    /// Mean wage of the trained, per hour.
    pub wage_hour: f64,
    /// Mean wage of their managers, per hour.
    pub manager_hour: f64,
    pub trainer_hour: f64,
    pub room_hour: f64,
    pub practice_days: f64,
    /// Of one person missing on the phones for half an hour, as the queues of the trained say it.
    pub cover_half_hour: f64,
}

/// Low and high, minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Range {
    pub low: f64,
    pub high: f64,
}

/// Hours of one trained person off the phones: the class, memo and preparation, the talks, and the practice that is done.
pub fn hours_off(o: &Offering, practice_days: f64) -> Range {
    let hours = |done: f64| (o.minutes as f64 + AROUND_MINUTES + done * practice_days * PRACTICE_MINUTES_A_DAY) / 60.0;
    Range { low: hours(PRACTICE_DONE.0), high: hours(PRACTICE_DONE.1) }
}

/// What the class costs in cover: nothing when the half hours had people to spare, the price of missing people when none had.
/// What floats is done in quiet half hours, and costs none.
pub fn cover_per_head(o: &Offering, p: &Prices) -> Range {
    Range { low: 0.0, high: o.minutes as f64 / 30.0 * p.cover_half_hour }
}

/// Cost of one trained person: time off the phones, the partner's time, and their share of class, trainer and room, which is
/// low in a full class and high in the smallest, and cover.
pub fn cost_per_head(o: &Offering, p: &Prices) -> Range {
    let hours = o.minutes as f64 / 60.0;
    let shared = o.price_session_minor as f64
        + if o.needs_trainer { p.trainer_hour * hours } else { 0.0 }
        + if o.needs_room { p.room_hour * hours } else { 0.0 };
    let (off, cover) = (hours_off(o, p.practice_days), cover_per_head(o, p));
    let own = |hours: f64| p.wage_hour * hours + p.manager_hour * PARTNER_MINUTES / 60.0 + o.price_head_minor as f64;
    let (most, least) = (o.group_max.max(1) as f64, o.group_min.max(1) as f64);
    Range { low: own(off.low) + shared / most + cover.low, high: own(off.high) + shared / least + cover.high }
}

/// What one trained person's week holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    pub contacts: f64,
    pub aht_seconds: f64,
}

/// Given back per trained person and week, over the interval of the effect. Handling time: seconds not spent. Solved at
/// first contact: each contact that need not come back. `None` for what has no price (satisfaction, review score) and where
/// the effect is not known. Below zero: it costs.
pub fn back_per_week(metric: Metric, effect: &Effect, week: Week, wage_hour: f64) -> Option<Range> {
    if effect.verdict == Verdict::NotEnoughData {
        return None;
    }
    let seconds = match metric {
        Metric::Aht => |x: f64, _: f64| -x,
        Metric::Fcr => |x: f64, aht: f64| x / 100.0 * aht,
        Metric::Csat | Metric::Qa => return None,
    };
    let money = |x: f64| seconds(x, week.aht_seconds) * week.contacts / 3600.0 * wage_hour;
    let (a, b) = (money(effect.low), money(effect.high));
    Some(Range { low: a.min(b), high: a.max(b) })
}

/// Weeks until a trained person has given back what it cost: from the best case to the worst; the worst is `None` when it
/// may never happen. Nothing at all when even the best case gives nothing.
pub fn weeks_to_pay(cost: Range, back: Range) -> Option<(f64, Option<f64>)> {
    if back.high <= 0.0 {
        return None;
    }
    Some((cost.low / back.high, (back.low > 0.0).then(|| cost.high / back.low)))
}

/// Kept with a report.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Worth {
    pub people: usize,
    pub cost_per_head: Range,
    /// `None` for figures without a price.
    pub back_per_week: Option<Range>,
    /// Hours of one person off the phones; reports made before it was kept have none.
    #[serde(default)]
    pub hours_off: Option<Range>,
    /// What of the cost is cover.
    #[serde(default)]
    pub cover: Option<Range>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offering() -> Offering {
        Offering {
            id: "o".into(),
            course: "c".into(),
            method: "class".into(),
            minutes: 180,
            group_min: 8,
            group_max: 16,
            subgroup_min: 4,
            subgroup_max: 5,
            needs_trainer: true,
            needs_room: true,
            price_session_minor: 0,
            price_head_minor: 500,
        }
    }

    const PRICES: Prices = Prices {
        wage_hour: 1200.0,
        manager_hour: 2400.0,
        trainer_hour: 4000.0,
        room_hour: 2000.0,
        practice_days: 30.0,
        cover_half_hour: 600.0,
    };

    fn effect(low: f64, high: f64, verdict: Verdict) -> Effect {
        Effect {
            estimate: (low + high) / 2.0,
            se: 1.0,
            low,
            high,
            p: 0.01,
            dof: 30.0,
            n_trained: 20,
            n_comparison: 20,
            weeks: 8,
            verdict,
        }
    }

    #[test]
    fn a_full_class_is_cheaper_a_head() {
        let c = cost_per_head(&offering(), &PRICES);
        // 180 + 40 + 36 minutes at 12.00, 30 at 24.00, 5.00 a head, 180.00 shared by 16; all six half hours had people to spare.
        assert!((c.low - (1200.0 * 256.0 / 60.0 + 1200.0 + 500.0 + 18000.0 / 16.0)).abs() < 1e-6, "{c:?}");
        // All the practice, the smallest class, and none of the six half hours had anybody to spare.
        let high = 1200.0 * 340.0 / 60.0 + 1200.0 + 500.0 + 18000.0 / 8.0 + 6.0 * 600.0;
        assert!((c.high - high).abs() < 1e-6, "{c:?}");
        let off = hours_off(&offering(), 30.0);
        assert!((off.low * 60.0 - 256.0).abs() < 1e-6 && (off.high * 60.0 - 340.0).abs() < 1e-6, "{off:?}");
    }

    #[test]
    fn seconds_saved_are_money_and_satisfaction_is_not() {
        let week = Week { contacts: 300.0, aht_seconds: 400.0 };
        let b = back_per_week(Metric::Aht, &effect(-30.0, -10.0, Verdict::Better), week, 1200.0).unwrap();
        assert!((b.low - 1000.0).abs() < 1e-6 && (b.high - 3000.0).abs() < 1e-6, "{b:?}");
        let f = back_per_week(Metric::Fcr, &effect(-1.0, 4.0, Verdict::NoVisibleEffect), week, 1200.0).unwrap();
        assert!((f.low + 400.0).abs() < 1e-6 && (f.high - 1600.0).abs() < 1e-6, "{f:?}");
        assert_eq!(back_per_week(Metric::Csat, &effect(0.1, 0.3, Verdict::Better), week, 1200.0), None);
        assert_eq!(back_per_week(Metric::Aht, &effect(0.0, 0.0, Verdict::NotEnoughData), week, 1200.0), None);
    }

    #[test]
    fn paying_back_may_take_for_ever() {
        let cost = Range { low: 10_000.0, high: 20_000.0 };
        assert_eq!(weeks_to_pay(cost, Range { low: 1_000.0, high: 2_000.0 }), Some((5.0, Some(20.0))));
        assert_eq!(weeks_to_pay(cost, Range { low: -1.0, high: 2_000.0 }), Some((5.0, None)));
        assert_eq!(weeks_to_pay(cost, Range { low: -2.0, high: -1.0 }), None);
    }
}
