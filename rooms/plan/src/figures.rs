//! What a plan does to the phones and what it costs; pure.

use std::collections::BTreeMap;

use kit::{Day, time::plus_days};
use timetable::{
    Prepared, Solution,
    instance::{Absence, Person, Roster},
    rules,
};

use crate::{
    model::{Figures, TightDay, Worst},
    snapshot::{SLOT_MINUTES, Snapshot},
};

/// People of each queue on the phones per slot (queue by slot), the absent left out.
pub fn on_phones(people: &[Person], rosters: &[Roster], absences: &[Absence], queues: usize, slots: usize) -> Vec<i32> {
    let mut out = vec![0; queues * slots];
    let mut row = vec![false; slots];
    let mut away: Vec<Vec<(i32, i32)>> = vec![Vec::new(); people.len()];
    absences.iter().for_each(|a| away[a.person].push((a.start, a.end)));
    for p in people {
        let Some(q) = p.queue else { continue };
        row.fill(false);
        for [a, b, m0, m1] in &rosters[p.roster].shifts {
            row[*a as usize..*b as usize].fill(true);
            if *m0 >= 0 {
                row[*m0 as usize..*m1 as usize].fill(false);
            }
        }
        for (a, b) in &away[p.id] {
            row[(*a).max(0) as usize..(*b).min(slots as i32) as usize].fill(false);
        }
        row.iter().zip(&mut out[q * slots..(q + 1) * slots]).for_each(|(on, n)| *n += i32::from(*on));
    }
    out
}

/// The phones with and without a plan.
#[derive(Clone, Debug)]
pub struct Phones {
    pub slots: usize,
    /// Without the plan, by queue and slot.
    pub base: Vec<i32>,
    /// Taken away by the plan.
    pub away: Vec<i32>,
}

impl Phones {
    pub fn new(s: &Snapshot, plan: &Solution) -> Phones {
        let i = &s.instance;
        let slots = i.horizon_slots as usize;
        let base = on_phones(&i.people, &i.rosters, &i.absences, i.queues.len(), slots);
        let mut taken = i.absences.clone();
        for session in &plan.sessions {
            let end = session.start + i.offerings[session.offering].slots;
            let place = session.room.map(|r| i.rooms[r].site);
            let seats = session.needs.iter().map(|k| {
                let person = i.needs[*k].person;
                let way = i.travel(i.people[person].site, place).unwrap_or(0);
                Absence { person, start: session.start - way, end: end + way }
            });
            taken.extend(seats);
        }
        let left = on_phones(&i.people, &i.rosters, &taken, i.queues.len(), slots);
        let away = base.iter().zip(&left).map(|(b, l)| b - l).collect();
        Phones { slots, base, away }
    }

    pub fn left(&self, at: usize) -> i32 {
        self.base[at] - self.away[at]
    }
}

/// Counts a plan.
pub fn figures(s: &Snapshot, prepared: &Prepared, plan: &Solution) -> Figures {
    let phones = Phones::new(s, plan);
    let cost = timetable::score(prepared, plan);
    let seats: Vec<usize> = plan.sessions.iter().flat_map(|x| x.needs.iter().copied()).collect();
    let mut people: Vec<usize> = seats.iter().map(|k| s.instance.needs[*k].person).collect();
    people.sort_unstable();
    people.dedup();
    let minutes = plan.sessions.iter().map(|x| s.ids.minutes[x.offering] * x.needs.len() as i64).sum();
    Figures {
        needs: s.instance.needs.len() as i64,
        placed: seats.len() as i64,
        people: people.len() as i64,
        sessions: plan.sessions.len() as i64,
        prices: cost.sessions + cost.heads + cost.travel,
        rooms: cost.rooms,
        trainers: cost.trainers,
        wages: cost.wages,
        cover: cost.shortfall,
        away_minutes: minutes,
        broken: rules::violations(prepared, plan).len() as i64,
        rules: rules::ALL.iter().filter(|r| r.kind == rules::Kind::Hard).count() as i64,
        worst: worst(s, &phones),
        days: tight_days(s, &phones),
        late_reason: None,
        departments: Vec::new(),
    }
}

/// Expected share answered in time at one place of the table, 0 to 100.
pub fn level_pct(s: &Snapshot, at: usize, left: i32) -> f64 {
    let queue = &s.queues[at / s.instance.horizon_slots as usize];
    let (calls, aht_seconds) = s.loads[at];
    let load = cover::Load { calls, aht_seconds, slot_minutes: SLOT_MINUTES as f64, patience_seconds: None };
    let target = queue.target();
    100.0 * load.served_by(target.present(left.max(0) as u32), target.sl_seconds).0
}

/// The worst half hour in which somebody is in training; where nobody is, the worst of all with anybody on the phones.
fn worst(s: &Snapshot, phones: &Phones) -> Option<Worst> {
    let open = |at: &usize| s.loads[*at].0 > 0.0 && phones.base[*at] > 0;
    let in_training: Vec<usize> = (0..phones.base.len()).filter(|at| open(at) && phones.away[*at] > 0).collect();
    let all = if in_training.is_empty() { (0..phones.base.len()).filter(open).collect() } else { in_training };
    let rated = all.into_iter().map(|at| (at, level_pct(s, at, phones.left(at))));
    let (at, pct) = rated.min_by(|a, b| a.1.total_cmp(&b.1))?;
    let queue = &s.queues[at / phones.slots];
    Some(Worst {
        queue: queue.id.clone(),
        at: s.grid.at((at % phones.slots) as i32),
        pct,
        target_pct: queue.sl_pct,
        seconds: queue.sl_seconds,
    })
}

fn tight_days(s: &Snapshot, phones: &Phones) -> Vec<TightDay> {
    let mut days: BTreeMap<Day, TightDay> = BTreeMap::new();
    let first = s.grid.start.day(s.zone);
    for day in (0..33).map(|d| plus_days(first, d)) {
        for (q, queue) in s.queues.iter().enumerate() {
            for t in s.grid.day(day, s.zone) {
                let at = q * phones.slots + t as usize;
                if s.loads[at].0 <= 0.0 || phones.base[at] == 0 {
                    continue;
                }
                let spare = i64::from(phones.left(at) - s.instance.queues[q].required[t as usize]);
                if days.get(&day).is_none_or(|d| spare < d.spare) {
                    days.insert(day, TightDay { day, spare, queue: queue.id.clone(), at: s.grid.at(t) });
                }
            }
        }
    }
    days.into_values().collect()
}
