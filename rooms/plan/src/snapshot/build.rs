//! From sets to the engine's numbers; pure.

mod places;

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::Datelike;
use curriculum::{Course, Method, equipment::EquipmentId};
use kit::{At, CourseId, Done, Lang, PersonId, SiteId, SkillId, Stop, Zone, time::at_local, time::plus_days};
use timetable::instance as it;

use places::{Spot, SpotKind};

use super::{Gathered, Grid, Ids, Lead, SLOT_MINUTES, Snapshot, earliest, floats, lang_at, slots_of};
use crate::{
    hours::OwnHours,
    model::{Span, kinds},
};

const DAY_MINUTES: i64 = 1440;
/// A session at least this long has its own meal break.
const LONG_MINUTES: i64 = 240;
/// Leaving somebody out costs as much as so many hours of the mean wage.
const UNPLACED_HOURS: i64 = 20;
/// Mandatory training counts as much as so many others.
const REQUIRED_TIMES: i64 = 4;
/// A department may fill so much of a mixed course, where its demands allow that at all.
const MIX_PCT: usize = 60;

pub fn lang_of(at: usize) -> Lang {
    Lang::ALL[at.min(Lang::ALL.len() - 1)]
}

/// Builds the question and checks it. The name ties a solution to its instance.
pub fn build(g: &Gathered, name: &str, lead: Lead) -> Done<Snapshot> {
    let zones: Vec<Zone> = g.sites.iter().map(|s| s.zone).collect();
    let grid = Grid::for_month(g.month, &zones);
    let first = match lead {
        Lead::Kept => earliest(g.now, g.settings.memo_lead_days, &g.sites),
        Lead::Overridden => g.now,
    };
    let mut b = Builder::new(g, grid, first);
    b.people();
    b.queues();
    b.rooms();
    b.pools();
    b.courses();
    b.trainers();
    b.needs();
    let instance = b.instance(name);
    instance.check().map_err(|e| Stop::fault(format!("the month cannot be planned: {e}")))?;
    let Builder { ids, loads, .. } = b;
    Ok(Snapshot { instance, grid, ids, earliest: first, zone: g.settings.zone, queues: g.queues.clone(), loads })
}

struct Builder<'a> {
    g: &'a Gathered,
    grid: Grid,
    earliest: At,
    ids: Ids,
    person_at: HashMap<&'a PersonId, usize>,
    queue_of: HashMap<&'a PersonId, usize>,
    course_at: HashMap<&'a CourseId, usize>,
    site_at: HashMap<&'a SiteId, usize>,
    /// What the engine calls sites.
    spots: Vec<Spot>,
    pools: Vec<it::Pool>,
    pool_at: HashMap<(EquipmentId, SiteId), usize>,
    departments: Vec<String>,
    rosters: Vec<it::Roster>,
    people: Vec<it::Person>,
    absences: Vec<it::Absence>,
    queues: Vec<it::Queue>,
    loads: Vec<(f64, f64)>,
    courses: Vec<it::Course>,
    offerings: Vec<it::Offering>,
    rooms: Vec<it::Room>,
    trainers: Vec<it::Trainer>,
    needs: Vec<it::Need>,
}

/// Every skill at a level that some course asks for.
fn skills_before(g: &Gathered) -> Vec<(SkillId, i64)> {
    let all: BTreeSet<(SkillId, i64)> = g.courses.iter().flat_map(Course::skills_before).collect();
    all.into_iter().collect()
}

impl<'a> Builder<'a> {
    fn new(g: &'a Gathered, grid: Grid, earliest: At) -> Self {
        let course_at = g.courses.iter().enumerate().map(|(i, c)| (&c.id, i)).collect();
        let site_at = g.sites.iter().enumerate().map(|(i, s)| (&s.id, i)).collect();
        let sites = g.sites.iter().map(|s| (s.id.clone(), s.zone)).collect();
        Builder {
            g,
            grid,
            earliest,
            ids: Ids { sites, ..Ids::default() },
            spots: (0..g.sites.len()).map(|site| Spot { site, kind: SpotKind::Site }).collect(),
            person_at: HashMap::new(),
            queue_of: HashMap::new(),
            course_at,
            site_at,
            pools: Vec::new(),
            pool_at: HashMap::new(),
            departments: Vec::new(),
            rosters: Vec::new(),
            people: Vec::new(),
            absences: Vec::new(),
            queues: Vec::new(),
            loads: Vec::new(),
            courses: Vec::new(),
            offerings: Vec::new(),
            rooms: Vec::new(),
            trainers: Vec::new(),
            needs: Vec::new(),
        }
    }

    /// Everybody with a place of work: learners, and those who keep the phones meanwhile.
    fn people(&mut self) {
        let g = self.g;
        let known = |p: &&people::Person| p.placement.as_ref().is_some_and(|x| self.site_at.contains_key(&x.site));
        let placed: Vec<&people::Person> = g.people.iter().filter(known).collect();
        self.person_at = placed.iter().enumerate().map(|(i, p)| (&p.id, i)).collect();
        let queue_at: HashMap<&str, usize> = g.queues.iter().enumerate().map(|(i, q)| (q.id.as_str(), i)).collect();
        let mut shifts: HashMap<&PersonId, Vec<[i32; 4]>> = HashMap::new();
        for s in &g.shifts {
            if let Some(slots) = self.shift(s) {
                shifts.entry(&s.person).or_default().push(slots);
            }
        }
        let mut completed: HashMap<&PersonId, Vec<usize>> = HashMap::new();
        for (person, course, _) in &g.completed {
            if let Some(c) = self.course_at.get(course) {
                completed.entry(person).or_default().push(*c);
            }
        }
        for (i, p) in placed.into_iter().enumerate() {
            let Some(place) = &p.placement else { continue };
            let queue = place.queue.as_deref().and_then(|q| queue_at.get(q).copied());
            if let Some(q) = queue {
                self.queue_of.insert(&p.id, q);
            }
            let dept = self.department(&place.department.0);
            let mut languages: Vec<usize> = p.spoken.iter().chain([&p.lang]).map(|l| lang_at(*l)).collect();
            languages.sort_unstable();
            languages.dedup();
            let mut done = completed.remove(&p.id).unwrap_or_default();
            done.extend(self.shown(&p.id));
            done.sort_unstable();
            done.dedup();
            self.rosters.push(it::Roster { id: i, shifts: shifts.remove(&p.id).unwrap_or_default() });
            let site = self.site_of(p).unwrap_or(0);
            self.people.push(it::Person {
                id: i,
                site,
                dept,
                manager: place.manager.as_ref().and_then(|m| self.person_at.get(m).copied()),
                languages,
                queue,
                roster: i,
                wage_cents: place.wage_minor_per_hour.max(0) * SLOT_MINUTES / 60,
                completed: done,
            });
            self.ids.people.push(p.id.clone());
        }
        for b in &g.bookings {
            let (Span::At(from, to), Some(person)) = (b.span, self.person_at.get(&b.person)) else { continue };
            if let Some((start, end)) = self.grid.span(from, to) {
                self.absences.push(it::Absence { person: *person, start, end });
            }
        }
    }

    /// What the person's evidence does instead of: courses nobody asks of them, and skills that some course asks for.
    fn shown(&self, person: &PersonId) -> Vec<usize> {
        let Some(levels) = self.g.levels.get(person) else { return Vec::new() };
        let at = |s: &SkillId| levels.get(&records::Subject::Skill(s.clone())).map_or(0, |h| h.level);
        let asked = |c: &Course| self.g.demands.iter().any(|d| d.person == *person && d.course == c.id);
        let alone = |c: &Course| !c.skills.is_empty() && c.skills.iter().all(|s| at(s) >= records::ALONE);
        let mut out: Vec<usize> =
            (0..self.g.courses.len()).filter(|i| alone(&self.g.courses[*i]) && !asked(&self.g.courses[*i])).collect();
        let steps = skills_before(self.g);
        let met = |(_, step): &(usize, &(SkillId, i64))| at(&step.0) >= step.1;
        out.extend(steps.iter().enumerate().filter(met).map(|(i, _)| self.g.courses.len() + i));
        out
    }

    /// Of a known site; whoever works from home has a place of their own.
    fn site_of(&mut self, p: &people::Person) -> Option<usize> {
        let site = *self.site_at.get(&p.placement.as_ref()?.site)?;
        Some(if p.home { self.spot(Spot { site, kind: SpotKind::Home(self.g.ways.home(&p.id)) }) } else { site })
    }

    fn department(&mut self, id: &str) -> usize {
        if let Some(at) = self.departments.iter().position(|d| d == id) {
            return at;
        }
        self.departments.push(id.to_owned());
        self.departments.len() - 1
    }

    /// Whole slots of a shift inside the horizon.
    fn shift(&self, s: &people::Shift) -> Option<[i32; 4]> {
        let (start, end) = (self.grid.ceil(s.starts_at).max(0), self.grid.floor(s.ends_at).min(self.grid.slots));
        if start >= end {
            return None;
        }
        let meal = s.meal.and_then(|(a, b)| self.grid.span(a, b)).map(|(a, b)| (a.max(start), b.min(end)));
        let (m0, m1) = meal.filter(|(a, b)| a < b).unwrap_or((-1, -1));
        Some([start, end, m0, m1])
    }

    fn queues(&mut self) {
        let g = self.g;
        let slots = self.grid.slots as usize;
        let at: HashMap<&str, usize> = g.queues.iter().enumerate().map(|(i, q)| (q.id.as_str(), i)).collect();
        self.loads = vec![(0.0, 0.0); g.queues.len() * slots];
        let mut required = vec![0i32; self.loads.len()];
        let mut known: HashMap<(usize, u64, u64), u32> = HashMap::new();
        for f in &g.forecast {
            let (Some(q), slot) = (at.get(f.queue.as_str()), self.grid.floor(f.starts_at)) else { continue };
            if !(0..self.grid.slots).contains(&slot) {
                continue;
            }
            let here = q * slots + slot as usize;
            let key = (*q, f.calls.to_bits(), f.aht_seconds.to_bits());
            let need = *known.entry(key).or_insert_with(|| cover::required(&f.load(), &g.queues[*q].target()));
            self.loads[here] = (f.calls, f.aht_seconds);
            required[here] = need as i32;
        }
        let base = crate::figures::on_phones(&self.people, &self.rosters, &self.absences, g.queues.len(), slots);
        floats::reserve(g, &self.grid, &self.queue_of, &self.loads, &base, &mut required);
        for (i, q) in g.queues.iter().enumerate() {
            let loads = &self.loads[i * slots..(i + 1) * slots];
            let (calls, work) = loads.iter().fold((0.0, 0.0), |(c, w), l| (c + l.0, w + l.0 * l.1));
            self.queues.push(it::Queue {
                id: i,
                name: q.id.clone(),
                calls: loads.iter().map(|l| l.0).collect(),
                aht_seconds: if calls > 0.0 { work / calls } else { 300.0 },
                patience_seconds: None,
                sl_pct: q.sl_pct as f64,
                sl_seconds: q.sl_seconds as f64,
                max_occupancy_pct: q.max_occupancy_pct as f64,
                shrinkage_pct: q.shrinkage_pct as f64,
                required: required[i * slots..(i + 1) * slots].to_vec(),
                max_drop: q.max_drop as i32,
                shortfall_cents: q.shortfall_minor,
            });
            self.ids.queues.push(q.id.clone());
        }
    }

    fn courses(&mut self) {
        let g = self.g;
        let by_slug: HashMap<&str, usize> = g.courses.iter().enumerate().map(|(i, c)| (c.slug.as_str(), i)).collect();
        let steps = skills_before(g);
        for (i, c) in g.courses.iter().enumerate() {
            let mut prereqs: Vec<usize> =
                c.prerequisites.iter().filter_map(|s| by_slug.get(s.as_str()).copied()).collect();
            let before = c.skills_before();
            let asks = |step: &(usize, &(SkillId, i64))| before.contains(step.1);
            prereqs.extend(steps.iter().enumerate().filter(asks).map(|(at, _)| g.courses.len() + at));
            prereqs.dedup();
            self.courses.push(it::Course {
                id: i,
                name: c.slug.clone(),
                kind: format!("{:?}", c.kind),
                prereqs,
                separation: if c.separation_hard { it::Separation::Hard } else { it::Separation::Off },
            });
            self.ids.courses.push((c.id.clone(), c.version));
        }
        // A skill at a level is to the engine a course that nobody gives: done, or never to be had.
        for (i, (skill, level)) in steps.iter().enumerate() {
            let name = format!("skill:{skill}:{level}");
            self.ids.courses.push((name.clone().into(), 0));
            let (id, kind, prereqs) = (g.courses.len() + i, "skill".to_owned(), Vec::new());
            self.courses.push(it::Course { id, name, kind, prereqs, separation: it::Separation::Off });
        }
        let dated = self.starts(self.earliest);
        let tomorrow = at_local(plus_days(g.now.day(g.settings.zone), 1), 0, g.settings.zone);
        let undated = self.starts(tomorrow);
        let today = g.now.day(g.settings.zone);
        // What is past its review date is not scheduled until somebody has looked at it.
        for (i, c) in g.courses.iter().enumerate().filter(|(_, c)| c.published_at.is_some() && !c.stale(today)) {
            for o in c.offerings.iter().filter(|o| plannable(c, o)) {
                let by_itself = Method::from_code(&o.method).is_some_and(|m| !m.dated);
                let starts = if by_itself { &undated } else { &dated };
                self.offering(i, c, o, starts);
            }
        }
    }

    fn offering(&mut self, course: usize, c: &Course, o: &curriculum::Offering, starts: &[i32]) {
        let id = self.offerings.len();
        let slots = slots_of(o.minutes);
        let mode = match (o.needs_room, o.needs_trainer) {
            (true, _) => it::Mode::Room,
            (false, true) => it::Mode::Remote,
            (false, false) => it::Mode::OwnPace,
        };
        let least = o.group_min.max(1) as usize;
        let kits = if mode == it::Mode::Room { self.kits(course, c, o) } else { None };
        self.offerings.push(it::Offering {
            id,
            course,
            method: o.method.clone(),
            mode,
            languages: self.languages(c, o),
            slots,
            min_group: least,
            max_group: (o.group_max.max(1) as usize).max(least),
            subgroup: (o.subgroup_min > 0)
                .then(|| (o.subgroup_min as usize, o.subgroup_max.max(o.subgroup_min) as usize)),
            max_dept_share_pct: if mode == it::Mode::OwnPace { 100 } else { self.share(c) },
            session_cents: o.price_session_minor.max(0),
            head_tiers: vec![(0, o.price_head_minor.max(0))],
            // Meeting in a room is worth an hour's wage to a mixed group; of two ways that fit, the room wins a draw.
            quality_cents: if mode == it::Mode::Room { 0 } else { 500 },
            needs_trainer: o.needs_trainer,
            lead_days: 0,
            start_step: 1,
            starts: Some(starts.iter().copied().filter(|s| s + slots <= self.grid.slots).collect()),
            venue_site: None,
            kits,
        });
        self.ids.offerings.push(o.id.clone());
        self.ids.minutes.push(o.minutes);
    }

    /// Languages in which the course is written and, where somebody teaches it, spoken by a trainer of it.
    fn languages(&self, c: &Course, o: &curriculum::Offering) -> Vec<usize> {
        let taught = |at: &usize| {
            let mut licensed = self.g.trainers.iter().filter(|t| t.course == c.id);
            let speaks = |p: &PersonId| self.person_at.get(p).is_some_and(|i| self.people[*i].languages.contains(at));
            !o.needs_trainer || licensed.any(|t| speaks(&t.person))
        };
        c.titles.keys().map(|l| lang_at(*l)).filter(taught).collect()
    }

    /// Full hours on weekdays while at least one site is open.
    fn starts(&self, from: At) -> Vec<i32> {
        let s = &self.g.settings;
        let open = |at: At| {
            self.g.sites.iter().any(|site| {
                let weekday = at.day(site.zone).weekday().num_days_from_monday() < 5;
                weekday && (s.opens_minutes..s.closes_minutes).contains(&at.local_minutes(site.zone))
            })
        };
        let hours = (0..self.grid.slots).filter(|t| {
            let at = self.grid.at(*t);
            at >= from && at > self.g.now && at.0 % 3_600_000 == 0 && open(at)
        });
        hours.collect()
    }

    /// A course that mixes departments keeps each to 60 %, unless one department asks for more than that by itself.
    fn share(&self, c: &Course) -> usize {
        if !c.mixed {
            return 100;
        }
        let mut count = vec![0usize; self.departments.len()];
        let asking = self.g.demands.iter().filter(|d| d.course == c.id).filter_map(|d| self.person_at.get(&d.person));
        asking.for_each(|p| count[self.people[*p].dept] += 1);
        let (all, most) = (count.iter().sum::<usize>(), count.iter().copied().max().unwrap_or(0));
        if most * 100 <= MIX_PCT * all { MIX_PCT } else { 100 }
    }

    /// Opening hours on weekdays in a zone.
    fn open_hours(&self, zone: Zone) -> Vec<(i32, i32)> {
        let s = &self.g.settings;
        let days = (0..31).map(|d| plus_days(self.g.month, d)).filter(|d| d.month() == self.g.month.month());
        days.filter(|d| d.weekday().num_days_from_monday() < 5)
            .filter_map(|d| {
                let (a, b) = (at_local(d, s.opens_minutes, zone), at_local(d, s.closes_minutes, zone));
                let (a, b) = (self.grid.ceil(a).max(0), self.grid.floor(b).min(self.grid.slots));
                (a < b).then_some((a, b))
            })
            .collect()
    }

    /// Those with a licence, in their shifts (opening hours where no shift of theirs is known), less what is booked.
    fn trainers(&mut self) {
        let g = self.g;
        let mut seen: Vec<&PersonId> = Vec::new();
        for t in &g.trainers {
            if !seen.contains(&&t.person) {
                seen.push(&t.person);
            }
        }
        for person in seen {
            let Some(at) = self.person_at.get(person).copied() else { continue };
            let licences = || g.trainers.iter().filter(move |t| t.person == *person);
            let shifts: Vec<(i32, i32)> = self.rosters[at].shifts.iter().map(|s| (s[0], s[1])).collect();
            let open = if shifts.is_empty() { self.open_hours(self.ids.sites[self.people[at].site].1) } else { shifts };
            let booked: Vec<(i32, i32)> =
                self.absences.iter().filter(|a| a.person == at).map(|a| (a.start, a.end)).collect();
            let id = self.trainers.len();
            self.trainers.push(it::Trainer {
                id,
                person: Some(at),
                site: self.people[at].site,
                languages: self.people[at].languages.clone(),
                courses: licences().filter_map(|t| self.course_at.get(&t.course).copied()).collect(),
                slot_cents: licences().map(|t| t.hour_minor).max().unwrap_or(0).max(0) * SLOT_MINUTES / 60,
                open: without(&open, &booked),
            });
            self.ids.trainers.push(person.clone());
        }
    }

    fn needs(&mut self) {
        let g = self.g;
        let wages: Vec<i64> = self.people.iter().map(|p| p.wage_cents).filter(|w| *w > 0).collect();
        let hour = 2 * wages.iter().sum::<i64>().checked_div(wages.len() as i64).unwrap_or(0);
        let hour = if hour > 0 { hour } else { 2_000 };
        let mut seen = HashSet::new();
        for d in &g.demands {
            let (Some(person), Some(course)) = (self.person_at.get(&d.person), self.course_at.get(&d.course)) else {
                continue;
            };
            let required = d.rule.is_some();
            // Learned meanwhile: nothing to plan, unless a rule asks for it again.
            if (self.people[*person].completed.contains(course) && !required) || !seen.insert((*person, *course)) {
                continue;
            }
            let id = self.needs.len();
            self.needs.push(it::Need {
                id,
                person: *person,
                course: *course,
                due: self.grid.floor(at_local(plus_days(d.due_on, 1), 0, g.settings.zone)),
                // What must be learned by a day is worth more than what should.
                late_cents_per_day: if required { REQUIRED_TIMES * hour / 4 } else { hour / 4 },
                unplaced_cents: if required { REQUIRED_TIMES } else { 1 } * UNPLACED_HOURS * hour,
            });
            self.ids.demands.push(d.id.clone());
        }
    }

    /// Closed hours by each person's own clock, and the minutes of learning a day less what is booked already.
    fn own_hours(&self) -> Vec<it::OwnHours> {
        let first = self.grid.start.day(self.g.settings.zone);
        let one = |own: &OwnHours| {
            let person = *self.person_at.get(&own.person)?;
            let zone = self.ids.sites[self.people[person].site].1;
            let mut closed = Vec::new();
            for day in (-1..34).map(|d| plus_days(first, d)).filter(|d| own.holds(*d)) {
                let at = |minutes: i64| at_local(day, minutes, zone);
                let night =
                    [(0, own.not_before), (own.not_after.unwrap_or(DAY_MINUTES), own.not_after.map(|_| DAY_MINUTES))];
                let spans = night.into_iter().filter_map(|(from, to)| self.grid.span(at(from), at(to?)));
                closed.extend(spans.filter(|(a, b)| a < b));
                // A day on which nothing more fits is closed as a whole.
                let booked = self.learning(&own.person, day, zone);
                if own.day_minutes.is_some_and(|most| booked > 0 && most - booked < SLOT_MINUTES) {
                    closed.extend(self.grid.span(at(0), at(DAY_MINUTES)));
                }
            }
            Some(it::OwnHours { person, closed, slots_a_day: own.day_minutes.map(|m| (m / SLOT_MINUTES) as i32) })
        };
        self.g.own_hours.iter().filter_map(one).collect()
    }

    /// Minutes in sessions that are booked on a day.
    fn learning(&self, person: &PersonId, day: kit::Day, zone: Zone) -> i64 {
        let mine = self.g.bookings.iter().filter(|b| b.person == *person && b.kind == kinds::SESSION);
        mine.map(|b| match b.span {
            Span::At(from, to) if from.day(zone) == day => to.minutes_since(from),
            _ => 0,
        })
        .sum()
    }

    fn instance(&mut self, name: &str) -> it::Instance {
        // Before the people are handed over.
        let own_hours = self.own_hours();
        let n = self.spots.len();
        self.ids.homes = self.spots.iter().map(|s| matches!(s.kind, SpotKind::Home(_))).collect();
        // Where no way is known, and from a home nobody agreed to leave, every classroom is out of reach.
        let way = |a: usize, b: usize| self.way(self.spots[a], self.spots[b]);
        it::Instance {
            format: it::FORMAT.to_owned(),
            name: name.to_owned(),
            slot_minutes: SLOT_MINUTES as u32,
            slots_per_day: (1440 / SLOT_MINUTES) as i32,
            horizon_slots: self.grid.slots,
            now_slot: 0,
            long_session_slots: slots_of(LONG_MINUTES),
            budget_cents: self.g.budget_minor,
            languages: Lang::ALL.iter().map(|l| l.code().to_owned()).collect(),
            departments: self.departments.clone(),
            sites: (0..n)
                .map(|i| it::Site { id: i, name: self.ids.sites[i].0.0.clone(), utc_offset_slots: 0 })
                .collect(),
            travel_slots: (0..n).map(|a| (0..n).map(|b| way(a, b).map_or(-1, |w| w.0)).collect()).collect(),
            travel_cents: (0..n).map(|a| (0..n).map(|b| way(a, b).map_or(-1, |w| w.1)).collect()).collect(),
            rosters: std::mem::take(&mut self.rosters),
            people: std::mem::take(&mut self.people),
            queues: std::mem::take(&mut self.queues),
            courses: std::mem::take(&mut self.courses),
            offerings: std::mem::take(&mut self.offerings),
            rooms: std::mem::take(&mut self.rooms),
            trainers: std::mem::take(&mut self.trainers),
            needs: std::mem::take(&mut self.needs),
            absences: std::mem::take(&mut self.absences),
            own_hours,
            pools: std::mem::take(&mut self.pools),
        }
    }
}

/// May the planner take this way to teach by itself? It must be able to carry the course, be no one-to-one help, need no
/// firm's date, and be no mere rehearsal (less than half the length of the longest of these).
fn plannable(c: &Course, o: &curriculum::Offering) -> bool {
    let longest = c.offerings.iter().filter(|x| carries(c, x)).map(|x| x.minutes).max().unwrap_or(0);
    carries(c, o) && 2 * o.minutes >= longest
}

fn carries(c: &Course, o: &curriculum::Offering) -> bool {
    let method = Method::from_code(&o.method);
    method.is_some_and(|m| m.may_be_main && !m.external && (m.interactive || !c.soft)) && o.group_max > 2
}

/// Windows less the parts that are used.
fn without(open: &[(i32, i32)], used: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let mut out: Vec<(i32, i32)> = open.to_vec();
    for (a, b) in used {
        out = out
            .into_iter()
            .flat_map(|(x, y)| if *b <= x || y <= *a { vec![(x, y)] } else { vec![(x, *a), (*b, y)] })
            .filter(|(x, y)| x < y)
            .collect();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn used_time_is_cut_out() {
        assert_eq!(without(&[(0, 10)], &[(2, 4), (8, 12)]), [(0, 2), (4, 8)]);
        assert_eq!(without(&[(0, 10)], &[(0, 10)]), []);
        assert_eq!(without(&[(0, 4), (6, 10)], &[(3, 7)]), [(0, 3), (7, 10)]);
    }
}
