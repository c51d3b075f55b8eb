//! The objective in cents, term by term, exactly as bench/planner/check.py counts it.

use std::collections::HashMap;

use crate::facts::Facts;
use crate::prepare::Prepared;
use crate::solution::Solution;

/// What a plan costs; every field in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// Fixed prices of sessions.
    pub sessions: i64,
    /// Head prices at the tier the whole offering reaches.
    pub heads: i64,
    pub rooms: i64,
    pub trainers: i64,
    pub travel: i64,
    /// Paid time off the phones, meals left out.
    pub wages: i64,
    pub quality: i64,
    pub lateness: i64,
    pub shortfall: i64,
    pub unplaced: i64,
}

impl Cost {
    /// The objective.
    pub fn total(&self) -> i64 {
        self.spend() + self.wages + self.quality + self.lateness + self.shortfall + self.unplaced
    }

    /// Direct spend, which the budget caps.
    pub fn spend(&self) -> i64 {
        self.sessions + self.heads + self.rooms + self.trainers + self.travel
    }
}

/// Scores any readable plan, lawful or not; sessions that name unknown things are left out.
pub fn score(prepared: &Prepared, solution: &Solution) -> Cost {
    of_facts(&Facts::new(prepared, solution))
}

pub(crate) fn of_facts(facts: &Facts) -> Cost {
    let instance = facts.p.instance;
    let mut cost = Cost::default();
    let mut heads: HashMap<usize, u64> = HashMap::new();
    for s in &facts.sessions {
        let slots = i64::from(s.offering.slots);
        cost.sessions += s.offering.session_cents;
        *heads.entry(s.offering.id).or_default() += s.session.needs.len() as u64;
        cost.rooms += s.room.map_or(0, |r| r.slot_cents * slots + r.use_cents);
        if let Some(t) = s.trainer.filter(|_| s.offering.needs_trainer) {
            let travel = instance.travel(t.site, s.place).unwrap_or(0);
            cost.trainers += t.slot_cents * (slots + 2 * i64::from(travel));
            cost.travel += instance.fare(t.site, s.place);
        }
    }
    for seat in facts.seats() {
        let travel = instance.fare(seat.need.site as usize, seat.session.place);
        cost.travel += travel;
        cost.wages += seat.need.wage * i64::from(seat.to - seat.from - seat.meal_slots);
        cost.quality += seat.session.offering.quality_cents;
        cost.lateness += facts.late_cents(&seat);
    }
    cost.heads = heads.iter().map(|(o, h)| instance.offerings[*o].head_cents(*h)).sum();
    cost.shortfall = facts.added().iter().map(|a| i64::from(a.agents) * instance.queues[a.queue].shortfall_cents).sum();
    cost.unplaced = facts.unplaced().map(|k| facts.p.needs[k].unplaced).sum();
    cost
}
