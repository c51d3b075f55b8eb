//! Everything about an instance that does not depend on the plan: who can attend when (one bitset per
//! roster, length and travel), the groups (offering, language, place) and the spare staff per slot.

use std::collections::HashMap;

use crate::bits::Bits;
use crate::instance::{Instance, Mode, Offering, OwnHours, Separation};

pub(crate) const NONE: u32 = u32::MAX;

/// What the search asks of a need, in one place.
pub(crate) struct NeedFacts {
    pub person: u32,
    pub course: u32,
    pub site: u32,
    pub roster: u32,
    /// Offset of the queue's row in `slack`, or NONE.
    pub queue_row: u32,
    pub dept: u32,
    pub manager: u32,
    pub languages: u64,
    pub wage: i64,
    pub due: i32,
    pub late: i64,
    pub unplaced: i64,
    pub max_drop: i32,
    pub shortfall: i64,
    /// Needs of the same person that must end before this one starts.
    pub before: Vec<u32>,
    /// Needs of the same person that wait for this one.
    pub after: Vec<u32>,
    /// A prerequisite is neither completed nor needed: never placeable.
    pub missing: Option<usize>,
}

/// A room or trainer a group may use, and the starts at which it is open.
pub(crate) struct Way {
    pub id: u32,
    pub travel: i32,
    pub mask: u32,
    /// Price of one session.
    pub cents: i64,
    /// People a room and its equipment suffice for.
    pub seats: usize,
    /// Of a room: slots nobody is in it after a session.
    pub turn: i32,
    /// Carried there: pool and pieces.
    pub takes: Vec<(usize, i32)>,
}

/// Sessions of one offering, in one language, at one place (a site, or none for remote and own pace).
pub(crate) struct Group {
    pub offering: usize,
    pub course: usize,
    pub language: usize,
    pub place: Option<usize>,
    pub slots: i32,
    pub needs: Vec<u32>,
    /// Starts at which the method, a room and a trainer are open.
    pub starts: Vec<u32>,
    /// Starts by lead time and dates alone.
    pub dates: Vec<u32>,
    pub rooms: Option<Vec<Way>>,
    pub trainers: Option<Vec<Way>>,
    /// By the attendee's site: row of `can`, or NONE when travel is not allowed.
    pub kind_by_site: Vec<u32>,
    pub travel_by_site: Vec<i32>,
    pub min: usize,
    pub max: usize,
    pub apart: bool,
    /// Own pace without a price per session: each person is an own entry while searching.
    pub single: bool,
}

impl Group {
    /// Could a session ever be held?
    pub fn usable(&self) -> bool {
        !self.starts.is_empty() && self.needs.len() >= self.min
    }
}

pub struct Prepared<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) slots: usize,
    on_phone: Vec<bool>,
    meals: Vec<u16>,
    /// Spare agents per queue and slot: max(0, base - required).
    pub(crate) slack: Vec<i32>,
    pub(crate) needs: Vec<NeedFacts>,
    pub(crate) needs_of_person: Vec<Vec<u32>>,
    pub(crate) away: Vec<Vec<(i32, i32)>>,
    own_hours: HashMap<u32, &'a OwnHours>,
    pub(crate) groups: Vec<Group>,
    pub(crate) groups_of_course: Vec<Vec<u32>>,
    /// Of these, the usable ones at own pace.
    pub(crate) singles: Vec<Vec<u32>>,
    pub(crate) group_of: HashMap<(usize, usize, Option<usize>), u32>,
    can: Vec<Bits>,
    kinds: usize,
    pub(crate) masks: Vec<Bits>,
}

impl<'a> Prepared<'a> {
    /// Works through a checked instance once; linear in needs, rosters and slots.
    pub fn new(instance: &'a Instance) -> Prepared<'a> {
        let slots = instance.horizon_slots as usize;
        let (on_phone, meals) = phones_and_meals(instance);
        let mut away = vec![Vec::new(); instance.people.len()];
        instance.absences.iter().for_each(|a| away[a.person].push((a.start, a.end)));
        let base = base_cover(instance, &on_phone, &away);
        let slack = instance
            .queues
            .iter()
            .flat_map(|q| q.required.iter())
            .zip(&base)
            .map(|(need, have)| (have - need).max(0))
            .collect();
        let mut prepared = Prepared {
            instance,
            slots,
            on_phone,
            meals,
            slack,
            needs: Vec::new(),
            needs_of_person: vec![Vec::new(); instance.people.len()],
            away,
            own_hours: instance.own_hours.iter().map(|o| (o.person as u32, o)).collect(),
            groups: Vec::new(),
            groups_of_course: vec![Vec::new(); instance.courses.len()],
            singles: vec![Vec::new(); instance.courses.len()],
            group_of: HashMap::new(),
            can: Vec::new(),
            kinds: 0,
            masks: Vec::new(),
        };
        prepared.read_needs();
        prepared.make_groups();
        prepared
    }

    pub(crate) fn phone_row(&self, roster: usize) -> &[bool] {
        &self.on_phone[roster * self.slots..(roster + 1) * self.slots]
    }

    /// Meal slots of the roster inside from..to.
    pub(crate) fn meal_slots(&self, roster: usize, from: i32, to: i32) -> i32 {
        let row = roster * (self.slots + 1);
        i32::from(self.meals[row + to as usize]) - i32::from(self.meals[row + from as usize])
    }

    /// May this need's person, by language, travel, shift and meal, attend the group at `start`?
    pub(crate) fn can_attend(&self, need: &NeedFacts, group: &Group, start: usize) -> bool {
        let kind = group.kind_by_site[need.site as usize];
        kind != NONE
            && need.languages >> group.language & 1 == 1
            && self.can[need.roster as usize * self.kinds + kind as usize].get(start)
    }

    /// Does what was agreed with the person allow learning from..to, with so many slots of other sessions on that day?
    pub(crate) fn agreed(&self, person: u32, from: i32, to: i32, others: impl Fn(i32) -> i32) -> bool {
        let Some(own) = self.own_hours.get(&person) else { return true };
        let day = from / self.instance.slots_per_day;
        own.closed.iter().all(|(a, b)| *b <= from || to <= *a)
            && own.slots_a_day.is_none_or(|most| to - from + others(day) <= most)
    }

    /// Cost of the seat without head price, shortfall and the session's own cost: (cents, of it spend).
    pub(crate) fn seat_cents(&self, need: &NeedFacts, group: &Group, start: i32) -> (i64, i64) {
        let offering = &self.instance.offerings[group.offering];
        let travel = group.travel_by_site[need.site as usize].max(0);
        let (from, to) = (start - travel, start + group.slots + travel);
        let meal = self.meal_slots(need.roster as usize, from.max(0), to.min(self.slots as i32));
        let fare = self.instance.fare(need.site as usize, group.place);
        let late_slots = start + group.slots - need.due;
        let late = if late_slots > 0 {
            need.late * i64::from((late_slots + self.instance.slots_per_day - 1) / self.instance.slots_per_day)
        } else {
            0
        };
        (need.wage * i64::from(to - from - meal) + offering.quality_cents + fare + late, fare)
    }

    fn read_needs(&mut self) {
        let instance = self.instance;
        let index: HashMap<(usize, usize), u32> =
            instance.needs.iter().map(|n| ((n.person, n.course), n.id as u32)).collect();
        for n in &instance.needs {
            let p = &instance.people[n.person];
            let open = instance.courses[n.course].prereqs.iter().filter(|c| !p.completed.contains(c));
            let missing = open.clone().find(|c| !index.contains_key(&(n.person, **c))).copied();
            let queue = p.queue.map(|q| &instance.queues[q]);
            self.needs.push(NeedFacts {
                person: n.person as u32,
                course: n.course as u32,
                site: p.site as u32,
                roster: p.roster as u32,
                queue_row: p.queue.map_or(NONE, |q| (q * self.slots) as u32),
                dept: p.dept as u32,
                manager: p.manager.map_or(NONE, |m| m as u32),
                languages: p.languages.iter().fold(0, |bits, l| bits | 1 << l),
                wage: p.wage_cents,
                due: n.due,
                late: n.late_cents_per_day,
                unplaced: n.unplaced_cents,
                max_drop: queue.map_or(0, |q| q.max_drop),
                shortfall: queue.map_or(0, |q| q.shortfall_cents),
                before: open.filter_map(|c| index.get(&(n.person, *c)).copied()).collect(),
                after: Vec::new(),
                missing,
            });
            self.needs_of_person[n.person].push(n.id as u32);
        }
        for k in 0..self.needs.len() {
            for b in self.needs[k].before.clone() {
                self.needs[b as usize].after.push(k as u32);
            }
        }
    }

    fn make_groups(&mut self) {
        let instance = self.instance;
        let mut by_course = vec![Vec::new(); instance.courses.len()];
        instance.needs.iter().for_each(|n| by_course[n.course].push(n.id as u32));
        let mut kinds = HashMap::new();
        let mut masks = Masks { slots: self.slots, seen: HashMap::new(), masks: Vec::new() };
        for o in &instance.offerings {
            let dates = dates(instance, o);
            for place in places(instance, o) {
                for language in &o.languages {
                    let group =
                        self.make_group(o, place, *language, &dates, &by_course[o.course], &mut kinds, &mut masks);
                    let id = self.groups.len() as u32;
                    self.group_of.insert((o.id, *language, place), id);
                    self.groups_of_course[o.course].push(id);
                    if group.single && group.usable() {
                        self.singles[o.course].push(id);
                    }
                    self.groups.push(group);
                }
            }
        }
        self.masks = masks.masks;
        self.fill_can(&kinds);
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of make_groups, which owns the two caches")]
    fn make_group(
        &self,
        o: &Offering,
        place: Option<usize>,
        language: usize,
        dates: &Bits,
        asking: &[u32],
        kinds: &mut HashMap<(i32, i32), u32>,
        masks: &mut Masks,
    ) -> Group {
        let instance = self.instance;
        let travel_by_site: Vec<i32> =
            (0..instance.sites.len()).map(|s| instance.travel(s, place).unwrap_or(-1)).collect();
        let kind_by_site = travel_by_site
            .iter()
            .map(|d| {
                let next = kinds.len() as u32;
                if *d < 0 { NONE } else { *kinds.entry((o.slots, *d)).or_insert(next) }
            })
            .collect();
        let single = o.mode == Mode::OwnPace
            && o.session_cents == 0
            && o.min_group <= 1
            && o.subgroup.is_none()
            && !o.needs_trainer
            && o.max_dept_share_pct >= 100;
        let needs = asking
            .iter()
            .copied()
            .filter(|k| {
                let n = &self.needs[*k as usize];
                let speaks = n.languages >> language & 1 == 1;
                // own pace: one language is as good as another, so only the first shared one counts
                let first =
                    !single || o.languages.iter().filter(|l| n.languages >> **l & 1 == 1).min() == Some(&language);
                speaks && first && travel_by_site[n.site as usize] >= 0
            })
            .collect();
        let mut open = dates.clone();
        let rooms = (o.mode == Mode::Room).then(|| {
            let ways: Vec<Way> = instance
                .rooms
                .iter()
                .filter(|r| Some(r.site) == place)
                .filter_map(|r| Some((r, o.kit(r.id)?)))
                .map(|(r, kit)| Way {
                    id: r.id as u32,
                    travel: 0,
                    mask: masks.get(0, r.id, &r.open, o.slots, 0),
                    cents: r.slot_cents * i64::from(o.slots) + r.use_cents,
                    seats: r.capacity.min(kit.heads),
                    turn: r.turn_slots,
                    takes: kit.takes,
                })
                .filter(|w| w.seats >= o.min_group)
                .collect();
            open.keep(&masks.union(&ways));
            ways
        });
        let trainers = o.needs_trainer.then(|| {
            let ways: Vec<Way> = instance
                .trainers
                .iter()
                .filter(|t| t.courses.contains(&o.course) && t.languages.contains(&language))
                .filter_map(|t| instance.travel(t.site, place).map(|d| (t, d)))
                .map(|(t, d)| {
                    let fare = instance.fare(t.site, place);
                    Way {
                        id: t.id as u32,
                        travel: d,
                        mask: masks.get(1, t.id, &t.open, o.slots, d),
                        cents: t.slot_cents * i64::from(o.slots + 2 * d) + fare,
                        seats: usize::MAX,
                        turn: 0,
                        takes: Vec::new(),
                    }
                })
                .collect();
            open.keep(&masks.union(&ways));
            ways
        });
        Group {
            offering: o.id,
            course: o.course,
            language,
            place,
            slots: o.slots,
            needs,
            starts: open.ones().map(|t| t as u32).collect(),
            dates: dates.ones().map(|t| t as u32).collect(),
            rooms,
            trainers,
            kind_by_site,
            travel_by_site,
            min: o.min_group.max(1),
            max: if single { 1 } else { o.max_group },
            apart: instance.courses[o.course].separation == Separation::Hard,
            single,
        }
    }

    fn fill_can(&mut self, kinds: &HashMap<(i32, i32), u32>) {
        self.kinds = kinds.len();
        self.can = vec![Bits::new(self.slots + 1); self.kinds * self.instance.rosters.len()];
        for roster in &self.instance.rosters {
            for ((slots, travel), kind) in kinds {
                let row = &mut self.can[roster.id * self.kinds + *kind as usize];
                for [a, b, m0, m1] in &roster.shifts {
                    let (lo, hi) = (a + travel, b - travel - slots);
                    if hi < lo {
                        continue;
                    }
                    row.put(lo as usize, hi as usize + 1, true);
                    if *m0 >= 0 && m0 < m1 && *slots < self.instance.long_session_slots {
                        let (from, to) = (lo.max(m0 - slots - travel + 1), hi.min(m1 + travel - 1));
                        if from <= to {
                            row.put(from as usize, to as usize + 1, false);
                        }
                    }
                }
            }
        }
    }
}

/// Where an offering can be held.
pub(crate) fn places(instance: &Instance, o: &Offering) -> Vec<Option<usize>> {
    match o.mode {
        Mode::Room => instance.sites.iter().map(|s| Some(s.id)).collect(),
        Mode::External => vec![o.venue_site],
        Mode::Remote | Mode::OwnPace => vec![None],
    }
}

/// Starts allowed by lead time, dates or grid, and the horizon.
fn dates(instance: &Instance, o: &Offering) -> Bits {
    let mut bits = Bits::new(instance.horizon_slots as usize + 1);
    let first = i64::from(instance.now_slot) + i64::from(o.lead_days) * i64::from(instance.slots_per_day);
    let last = i64::from(instance.horizon_slots - o.slots);
    let mut allow = |t: i64| {
        if t >= first && t <= last {
            bits.put(t as usize, t as usize + 1, true);
        }
    };
    match &o.starts {
        Some(starts) => starts.iter().for_each(|t| allow(i64::from(*t))),
        None => (0..=last.max(-1)).step_by(o.start_step as usize).for_each(allow),
    }
    bits
}

fn phones_and_meals(instance: &Instance) -> (Vec<bool>, Vec<u16>) {
    let slots = instance.horizon_slots as usize;
    let mut on = vec![false; slots * instance.rosters.len()];
    let mut meals = vec![0u16; (slots + 1) * instance.rosters.len()];
    for r in &instance.rosters {
        let row = &mut on[r.id * slots..(r.id + 1) * slots];
        let eat = &mut meals[r.id * (slots + 1)..(r.id + 1) * (slots + 1)];
        for [a, b, m0, m1] in &r.shifts {
            row[*a as usize..*b as usize].fill(true);
            if *m0 >= 0 {
                row[*m0 as usize..*m1 as usize].fill(false);
                eat[*m0 as usize + 1..*m1 as usize + 1].fill(1);
            }
        }
        (1..=slots).for_each(|t| eat[t] += eat[t - 1]);
    }
    (on, meals)
}

fn base_cover(instance: &Instance, on_phone: &[bool], away: &[Vec<(i32, i32)>]) -> Vec<i32> {
    let slots = instance.horizon_slots as usize;
    let mut count: HashMap<(usize, usize), i32> = HashMap::new();
    let mut base = vec![0; slots * instance.queues.len()];
    for p in &instance.people {
        let Some(q) = p.queue else { continue };
        *count.entry((q, p.roster)).or_default() += 1;
        for t in 0..if away[p.id].is_empty() { 0 } else { slots } {
            let gone = away[p.id].iter().any(|(a, b)| (*a..*b).contains(&(t as i32)));
            base[q * slots + t] -= i32::from(gone && on_phone[p.roster * slots + t]);
        }
    }
    for ((q, r), n) in count {
        for t in 0..slots {
            base[q * slots + t] += n * i32::from(on_phone[r * slots + t]);
        }
    }
    base
}

/// Starts at which a window of a room or trainer holds the whole block, shared between groups.
struct Masks {
    slots: usize,
    seen: HashMap<(u8, usize, i32, i32), u32>,
    masks: Vec<Bits>,
}

impl Masks {
    fn get(&mut self, what: u8, id: usize, open: &[(i32, i32)], slots: i32, travel: i32) -> u32 {
        if let Some(mask) = self.seen.get(&(what, id, slots, travel)) {
            return *mask;
        }
        let mut bits = Bits::new(self.slots + 1);
        let horizon = self.slots as i32;
        for (a, b) in open {
            let (lo, hi) = ((a + travel).max(travel), (b - travel - slots).min(horizon - slots - travel));
            if lo <= hi {
                bits.put(lo as usize, hi as usize + 1, true);
            }
        }
        self.masks.push(bits);
        let mask = self.masks.len() as u32 - 1;
        self.seen.insert((what, id, slots, travel), mask);
        mask
    }

    fn union(&self, ways: &[Way]) -> Bits {
        let mut all = Bits::new(self.slots + 1);
        ways.iter().for_each(|w| all.merge(&self.masks[w.mask as usize]));
        all
    }
}
