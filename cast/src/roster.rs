//! Eight weeks of shifts. Queue agents are rostered the way a planner does it: one by one, each week, on the start
//! time and days where the line is thinnest against its curve, with eleven hours of rest, days off and meals.

use crate::chance::Chance;
use crate::csv;
use crate::demand::{self, SLOTS};
use crate::org::{QUEUES, Queue};
use crate::people::Person;
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use std::ops::Range;

/// Shifts start this many days before the as-of date and run for [`WINDOW_DAYS`].
pub const LOOKBACK_DAYS: u64 = 14;
/// Length of the rostered window.
pub const WINDOW_DAYS: u64 = 56;

/// One shift, in minutes from midnight on `date` at the person's site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shift {
    pub person_id: String,
    pub date: NaiveDate,
    pub start_min: u32,
    /// Above 1440 when the shift ends on the next day.
    pub end_min: u32,
    /// Unpaid meal, `None` on shifts under six hours.
    pub meal_min: Option<(u32, u32)>,
}

impl Shift {
    /// True when the person is on duty, and not at a meal, in half hour `slot` counted from midnight on `date`.
    pub fn covers(&self, slot: usize) -> bool {
        let (from, to) = (slot as u32 * 30, slot as u32 * 30 + 30);
        let at_meal = self.meal_min.is_some_and(|(a, b)| a < to && from < b);
        self.start_min <= from && to <= self.end_min && !at_meal
    }
}

/// `shifts.csv`. An `end` that is not after its `start` belongs to the next day.
pub(crate) fn to_csv(shifts: &[Shift]) -> String {
    csv::table(
        "person_id,date,start,end,meal_start,meal_end",
        shifts.iter().map(|s| {
            let (meal_start, meal_end) = s.meal_min.map_or_else(Default::default, |(a, b)| (clock(a), clock(b)));
            [s.person_id.clone(), s.date.to_string(), clock(s.start_min), clock(s.end_min), meal_start, meal_end]
        }),
    )
}

/// "08:30" from minutes since midnight, wrapping after a day.
pub(crate) fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// All shifts, by person in the order of staff numbers, then by date.
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person]) -> Vec<Shift> {
    let first = as_of - Days::new(LOOKBACK_DAYS);
    let last = first + Days::new(WINDOW_DAYS - 1);
    let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
    let mut all = Vec::new();
    for queue in &QUEUES {
        let members = people.iter().filter(|p| p.queue == queue.slug).collect::<Vec<_>>();
        let mut chance = Chance::new(seed, &format!("roster {}", queue.slug));
        let mut line = Line::new(queue, &members);
        let mut week = monday;
        while week <= last {
            all.extend(line.week(week, &mut chance));
            week = week + Days::new(7);
        }
    }
    let mut chance = Chance::new(seed, "roster office");
    for person in people.iter().filter(|p| p.queue.is_empty()) {
        all.extend(office(person, monday, last, &mut chance));
    }
    all.retain(|s| s.date >= first && s.date <= last);
    all.sort_by(|a, b| (&a.person_id, a.date).cmp(&(&b.person_id, b.date)));
    all
}

/// What the roster of one queue remembers from week to week.
struct Line<'a> {
    queue: &'static Queue,
    members: &'a [&'a Person],
    /// Per member: end of the last shift (absolute minutes since the common era) and days worked in a row.
    state: Vec<(i64, u32)>,
    weeks_done: usize,
}

impl<'a> Line<'a> {
    fn new(queue: &'static Queue, members: &'a [&'a Person]) -> Self {
        Self { queue, members, state: vec![(0, 0); members.len()], weeks_done: 0 }
    }

    fn week(&mut self, monday: NaiveDate, chance: &mut Chance) -> Vec<Shift> {
        let days = (0..7).map(|d| monday + Days::new(d)).collect::<Vec<_>>();
        let mut have = vec![[0.0_f64; SLOTS]; 7];
        let mut shifts = Vec::new();
        let nights = self.night_team();
        for (turn, member) in nights.iter().enumerate() {
            shifts.extend(self.nights(*member, turn, &days, &mut have));
        }
        let mut order = (0..self.members.len()).filter(|m| !nights.contains(m)).collect::<Vec<_>>();
        chance.shuffle(&mut order);
        // Full weeks first: short ones then fill the peaks.
        order.sort_by_key(|m| std::cmp::Reverse(self.members[*m].weekly_min));
        let away = order.iter().map(|_| chance.yes(0.055)).collect::<Vec<_>>();
        let need = self.need(&days, &order, &away);
        for (member, away) in order.into_iter().zip(away) {
            if !away {
                shifts.extend(self.place(member, &days, &need, &mut have, chance));
            }
        }
        self.count_rows(&days, &shifts);
        place_meals(&mut shifts, &days, &need, &mut have);
        self.weeks_done += 1;
        shifts
    }

    /// Four agents share the week's nights on the line that never closes; the four change every week. The two who begin on
    /// Monday come from a short run of working days.
    fn night_team(&self) -> Vec<usize> {
        if self.queue.open[0] != (0, SLOTS) {
            return Vec::new();
        }
        // Staff named in designs and tests work days, so that stories about them stay simple: skip the first ten.
        let pool = (10..self.members.len()).filter(|m| self.members[*m].position == "agent").collect::<Vec<_>>();
        let mut turn = pool.iter().cycle().skip(self.weeks_done * 4).take(pool.len()).copied().collect::<Vec<_>>();
        // Stable: who is fresh enough for Monday comes first, in the order of turns.
        turn.sort_by_key(|m| self.state[*m].1 > 2);
        turn.truncate(4);
        turn
    }

    /// 22:00 to 06:30: two people Monday to Thursday, two others Friday to Sunday.
    fn nights(&mut self, member: usize, turn: usize, days: &[NaiveDate], have: &mut [[f64; SLOTS]]) -> Vec<Shift> {
        let which = if turn < 2 { 0..4 } else { 4..7 };
        let mut out = Vec::new();
        for d in which {
            if !self.rested(member, days[d], 22 * 60) {
                continue;
            }
            let meal = 25 * 60 + 30 * turn as u32 % 60;
            out.push(self.shift(member, days[d], 22 * 60, 30 * 60 + 30, Some((meal, meal + 30))));
            for slot in 44..61 {
                if let Some(day) = have.get_mut(d + slot / SLOTS) {
                    day[slot % SLOTS] += 1.0;
                }
            }
        }
        out
    }

    /// Wanted agents per half hour, scaled so that the week's wanted hours are the hours there are. Staff grows more
    /// slowly than load (economies of scale of Erlang C), hence the exponent.
    fn need(&self, days: &[NaiveDate], order: &[usize], away: &[bool]) -> Vec<[f64; SLOTS]> {
        let minutes: u32 = order.iter().zip(away).filter(|(_, a)| !**a).map(|(m, _)| self.members[*m].weekly_min).sum();
        let mut need = vec![[0.0; SLOTS]; 7];
        for (d, day) in days.iter().enumerate() {
            for (slot, wanted) in need[d].iter_mut().enumerate() {
                *wanted = demand::shape(self.queue, *day, slot).powf(0.88);
            }
        }
        let total: f64 = need.iter().flatten().sum();
        let scale = f64::from(minutes) / 30.0 / total.max(1.0);
        need.iter_mut().flatten().filter(|n| **n > 0.0).for_each(|n| *n = (*n * scale).max(3.0));
        need
    }

    /// Chooses start and days of one person's week where they help most.
    fn place(
        &mut self,
        member: usize,
        days: &[NaiveDate],
        need: &[[f64; SLOTS]],
        have: &mut [[f64; SLOTS]],
        chance: &mut Chance,
    ) -> Vec<Shift> {
        let person = self.members[member];
        let (count, length) = pattern(person);
        let mut best: (f64, usize, Vec<usize>) = (f64::MIN, 0, Vec::new());
        for start in self.starts(length) {
            let mut gains = (0..7)
                .filter(|d| fixed_days(person).is_none_or(|f| f.contains(d)))
                .filter_map(|d| Some((d, fit(&demand::open(self.queue, days[d]), start, length)?)))
                .filter(|(d, hours)| *d > 0 || self.rested(member, days[0], hours.start as u32 * 30))
                .map(|(d, hours)| (gain(&need[d], &have[d], hours), d))
                .collect::<Vec<_>>();
            gains.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let chosen = self.days_in_reach(member, gains.iter().map(|g| g.1), count);
            let sum: f64 = gains.iter().filter(|g| chosen.contains(&g.1)).map(|g| g.0).sum();
            let sum = sum + chance.unit() * 0.05;
            if chosen.len() + 1 > best.2.len() && sum > best.0 || chosen.len() > best.2.len() {
                best = (sum, start, chosen);
            }
        }
        let (_, start, mut chosen) = best;
        chosen.sort_unstable();
        let mut out = Vec::new();
        for d in chosen {
            let Some(hours) = fit(&demand::open(self.queue, days[d]), start, length) else { continue };
            hours.clone().for_each(|slot| have[d][slot] += 1.0);
            out.push(self.shift(member, days[d], hours.start as u32 * 30, hours.end as u32 * 30, None));
        }
        out
    }

    /// Start half hours to try: the opening, the latest that still ends at closing, and every hour between.
    fn starts(&self, length: usize) -> Vec<usize> {
        let widest = |pick: fn(&(usize, usize)) -> usize| self.queue.open.iter().filter(|o| o.1 > o.0).map(pick);
        let day = self.queue.open[0];
        // Nights of the line that never closes belong to the night team.
        let (from, to) = if day == (0, SLOTS) { (12, 46) } else { (day.0, day.1) };
        let last = to.saturating_sub(length);
        let mut starts = (from..=last).step_by(2).collect::<Vec<_>>();
        starts.push(last);
        starts.extend(widest(|o| o.0).filter(|s| *s >= from && *s <= last));
        starts.extend(widest(|o| o.1).filter_map(|e| e.checked_sub(length)).filter(|s| *s >= from && *s <= last));
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// The first `count` of the wished days that do not make more than six working days in a row.
    fn days_in_reach(&self, member: usize, wished: impl Iterator<Item = usize>, count: usize) -> Vec<usize> {
        let mut chosen: Vec<usize> = Vec::new();
        for day in wished {
            if chosen.len() == count {
                break;
            }
            chosen.push(day);
            let mut run = self.state[member].1;
            let mut longest = 0;
            for d in 0..7 {
                run = if chosen.contains(&d) { run + 1 } else { 0 };
                longest = longest.max(run);
            }
            if longest > 6 {
                chosen.pop();
            }
        }
        chosen
    }

    /// Eleven hours since the last shift (Directive 2003/88/EC, article 3; the firm keeps it everywhere).
    fn rested(&self, member: usize, day: NaiveDate, start_min: u32) -> bool {
        absolute(day, start_min) - self.state[member].0 >= 11 * 60
    }

    fn shift(
        &mut self,
        member: usize,
        date: NaiveDate,
        start_min: u32,
        end_min: u32,
        meal_min: Option<(u32, u32)>,
    ) -> Shift {
        self.state[member].0 = absolute(date, end_min);
        Shift { person_id: self.members[member].id.clone(), date, start_min, end_min, meal_min }
    }

    /// Carries the run of working days over to the next week.
    fn count_rows(&mut self, days: &[NaiveDate], shifts: &[Shift]) {
        for (m, person) in self.members.iter().enumerate() {
            let works = |d: &NaiveDate| shifts.iter().any(|s| s.date == *d && s.person_id == person.id);
            let tail = days.iter().rev().take_while(|d| works(d)).count() as u32;
            self.state[m].1 = if tail == 7 { self.state[m].1 + 7 } else { tail };
        }
    }
}

fn absolute(day: NaiveDate, minutes: u32) -> i64 {
    i64::from(day.num_days_from_ce()) * 1440 + i64::from(minutes)
}

/// `(shifts a week, half hours of a shift with its meal)`.
fn pattern(person: &Person) -> (usize, usize) {
    match person.weekly_min {
        0..1000 => (2, 16),
        1000..1400 => (4, 10),
        1400..1700 => (5, 10),
        1700..2000 => (5, 13),
        2000..2300 => (5, 16),
        _ => (5, 17),
    }
}

/// Weekdays (0 = Monday) of people who work on agreed days only.
fn fixed_days(person: &Person) -> Option<[usize; 2]> {
    (person.handle == "marte.lunde").then_some([1, 3])
}

/// The hours of a shift on a day: the wished ones when the line is open then, all opening hours on a day that is shorter
/// than the shift, else none.
fn fit(open: &Range<usize>, start: usize, length: usize) -> Option<Range<usize>> {
    if open.is_empty() {
        None
    } else if open.len() < length {
        Some(open.clone())
    } else {
        (open.start <= start && start + length <= open.end).then_some(start..start + length)
    }
}

fn gain(need: &[f64; SLOTS], have: &[f64; SLOTS], hours: Range<usize>) -> f64 {
    hours.map(|s| ((need[s] - have[s]) / (need[s] + 0.5)).max(-1.5)).sum()
}

/// Gives every shift of six hours and more a half-hour meal in its middle, where the line is best staffed.
fn place_meals(shifts: &mut [Shift], days: &[NaiveDate], need: &[[f64; SLOTS]], have: &mut [[f64; SLOTS]]) {
    for shift in shifts.iter_mut().filter(|s| s.meal_min.is_none() && s.end_min - s.start_min >= 360) {
        let Some(d) = days.iter().position(|day| *day == shift.date) else { continue };
        let (start, end) = (shift.start_min as usize / 30, shift.end_min as usize / 30);
        let spare = |s: usize, have: &[[f64; SLOTS]]| have[d][s] / need[d][s].max(1.0);
        let slot = (start + 5..=end - 6).max_by(|a, b| spare(*a, have).total_cmp(&spare(*b, have)));
        if let Some(slot) = slot {
            have[d][slot] -= 1.0;
            shift.meal_min = Some((slot as u32 * 30, slot as u32 * 30 + 30));
        }
    }
}

/// Office people: Monday to Friday; leads, supervisors and coaches change between early and late weeks.
fn office(person: &Person, monday: NaiveDate, last: NaiveDate, chance: &mut Chance) -> Vec<Shift> {
    let (count, length) = pattern(person);
    let floor = ["lead", "supervisor", "coach"].contains(&person.position);
    let mut out = Vec::new();
    let mut late = chance.yes(0.5);
    let habit = [14, 15, 16, 16, 17, 18][chance.below(6)];
    let mut week = monday;
    while week <= last {
        let start = match (floor, late) {
            (true, true) => 25,
            (true, false) => 15,
            _ => habit,
        };
        let on_leave = chance.yes(0.04);
        for d in 0..count.min(5) as u64 {
            if !on_leave {
                let (start_min, end_min) = (start as u32 * 30, (start + length) as u32 * 30);
                let meal = start_min + 240 - 30 * (d as u32 % 2);
                let meal_min = (length >= 12).then_some((meal, meal + 30));
                out.push(Shift {
                    person_id: person.id.clone(),
                    date: week + Days::new(d),
                    start_min,
                    end_min,
                    meal_min,
                });
            }
        }
        late = !late;
        week = week + Days::new(7);
    }
    out
}
