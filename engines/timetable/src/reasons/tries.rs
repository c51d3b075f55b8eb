//! All the places one need could go, each with what stands in the way.

use std::collections::BTreeMap;

use super::{Nearest, Reason};
use crate::prepare::{Group, NONE};
use crate::state::{Frame, State};

pub(super) struct Try {
    pub reasons: Vec<Reason>,
    pub nearest: Nearest,
}

impl Try {
    /// Fewer and easier reasons first, then the larger saving, then the earlier start.
    pub fn distance(&self) -> (u32, i64, i32) {
        (self.reasons.iter().map(Reason::weight).sum(), -self.nearest.saving_cents, self.nearest.start)
    }
}

/// One try for each session of the course and for each start of each group; a group closed to the person
/// altogether (language, travel, no date) is one try.
pub(super) fn every_try(st: &mut State, origin: &BTreeMap<u32, usize>, k: u32) -> Vec<Try> {
    let course = st.p.needs[k as usize].course as usize;
    let mut tries = Vec::new();
    for (s, at) in origin {
        if st.group(*s).course == course && !st.group(*s).single {
            tries.push(joining(st, k, *s, *at));
        }
    }
    for g in st.p.groups_of_course[course].clone() {
        let group = &st.p.groups[g as usize];
        match closed(st, k, group) {
            Some(reason) => tries.push(Try {
                reasons: vec![reason],
                nearest: near(st, k, group, None, group.dates.first().map_or(0, |t| *t as i32), 0),
            }),
            None => group.dates.iter().for_each(|t| tries.push(opening(st, k, g, *t as i32))),
        }
    }
    tries
}

/// Why the group is out of the question whenever it is held.
fn closed(st: &State, k: u32, group: &Group) -> Option<Reason> {
    let need = &st.p.needs[k as usize];
    if need.languages >> group.language & 1 == 0 {
        return Some(Reason::Language { language: group.language });
    }
    if let Some(site) = group.place.filter(|_| group.travel_by_site[need.site as usize] < 0) {
        return Some(Reason::OutOfReach { site });
    }
    group.dates.is_empty().then_some(Reason::NoDate)
}

fn near(st: &State, k: u32, group: &Group, session: Option<usize>, start: i32, frame_cents: i64) -> Nearest {
    let need = &st.p.needs[k as usize];
    let head = st.p.instance.offerings[group.offering].head_cents(1);
    let saving = if closed(st, k, group).is_some() {
        0
    } else {
        need.unplaced - st.p.seat_cents(need, group, start).0 - head - frame_cents
    };
    Nearest {
        session,
        offering: group.offering,
        language: group.language,
        place: group.place,
        start,
        saving_cents: saving,
    }
}

/// An existing session.
fn joining(st: &mut State, k: u32, s: u32, at: usize) -> Try {
    let group = st.group(s);
    let held = &st.sessions[s as usize];
    let (start, fixed) = (held.start, held.fixed);
    let mut nearest = near(st, k, group, Some(at), start, 0);
    let mut reasons: Vec<Reason> = closed(st, k, group).into_iter().collect();
    if reasons.is_empty() {
        person(st, k, group, start, &mut reasons);
    }
    if fixed {
        reasons.push(Reason::Published);
    }
    if st.is_full(s) {
        reasons.push(Reason::Full { seats: st.seats(s) });
    }
    reasons.extend(clash(st, k, s));
    if reasons.is_empty() {
        st.begin();
        st.add(k, s);
        group_shape(st, s, &mut reasons);
        money(st, &mut reasons, &mut nearest);
        st.undo();
    }
    Try { reasons, nearest }
}

/// A new session, together with everybody else who is left out and could come.
fn opening(st: &mut State, k: u32, g: u32, start: i32) -> Try {
    let group = &st.p.groups[g as usize];
    let mut reasons = Vec::new();
    person(st, k, group, start, &mut reasons);
    let room =
        free_way(group.rooms.as_ref().map(|w| w.iter().map(|w| w.cents).collect()), |w| st.room_free(group, w, start));
    let trainer = free_way(group.trainers.as_ref().map(|w| w.iter().map(|w| w.cents).collect()), |w| {
        st.trainer_free(group, w, start)
    });
    if room.is_none() {
        reasons.push(Reason::NoRoom { site: group.place.unwrap_or(0) });
    }
    if trainer.is_none() {
        reasons.push(Reason::NoTrainer { language: group.language });
    }
    let cents = |ways: &Option<Vec<crate::prepare::Way>>, way: Option<u32>| {
        ways.as_ref().zip(way).map_or(0, |(w, at)| w[at as usize].cents)
    };
    let frame_cents = st.p.instance.offerings[group.offering].session_cents
        + cents(&group.rooms, room)
        + cents(&group.trainers, trainer);
    let mut nearest = near(st, k, group, None, start, frame_cents);
    if let (true, Some(room), Some(trainer)) = (reasons.is_empty(), room, trainer) {
        hold(st, k, Frame { group: g, start, room, trainer }, &mut reasons, &mut nearest);
    }
    Try { reasons, nearest }
}

fn hold(st: &mut State, k: u32, frame: Frame, reasons: &mut Vec<Reason>, nearest: &mut Nearest) {
    let group = &st.p.groups[frame.group as usize];
    st.begin();
    let s = st.open(frame);
    if st.fits(k, s) {
        st.add(k, s);
        for other in &group.needs {
            let (point, cost) = (st.point(), st.cost);
            if st.home[*other as usize] == NONE && st.fits(*other, s) {
                st.add(*other, s);
                if st.cost > cost {
                    st.undo_to(point);
                }
            }
        }
        group_shape(st, s, reasons);
        money(st, reasons, nearest);
    } else {
        reasons.extend(clash(st, k, s));
    }
    st.undo();
}

/// Who keeps the person out of the session, if somebody does.
fn clash(st: &State, k: u32, s: u32) -> Option<Reason> {
    let (need, group, held) = (&st.p.needs[k as usize], st.group(s), &st.sessions[s as usize]);
    if st.kept_apart(need, group, held) {
        return None;
    }
    let teacher =
        group.trainers.as_ref().and_then(|ways| st.p.instance.trainers[ways[held.trainer as usize].id as usize].person);
    if teacher == Some(need.person as usize) {
        return Some(Reason::TeachesIt);
    }
    let near =
        |o: &&u32| st.p.needs[**o as usize].person == need.manager || st.p.needs[**o as usize].manager == need.person;
    let seated = held.needs.iter().find(near).map(|o| st.p.needs[*o as usize].person as usize);
    seated.or(teacher).map(|person| Reason::OwnManager { person })
}

/// What in the person's own calendar, rights and queue is in the way.
fn person(st: &State, k: u32, group: &Group, start: i32, reasons: &mut Vec<Reason>) {
    let p = st.p;
    let need = &p.needs[k as usize];
    let travel = group.travel_by_site[need.site as usize].max(0);
    let (from, to) = (start - travel, start + group.slots + travel);
    if !p.can_attend(need, group, start as usize) {
        let on_shift = p.instance.rosters[need.roster as usize].shifts.iter().any(|s| s[0] <= from && to <= s[1]);
        reasons.push(if on_shift { Reason::MealBreak } else { Reason::OffShift });
    }
    if let Some((a, _)) = p.away[need.person as usize].iter().find(|(a, b)| *a < to && from < *b) {
        reasons.push(Reason::Away { slot: *a });
    } else if !p.agreed(need.person, from, to, |day| st.learning(k, need.person as usize, day)) {
        // Said as any other engagement: what was agreed with somebody is nobody else's business.
        reasons.push(Reason::Away { slot: from });
    }
    for other in p.needs_of_person[need.person as usize].iter().filter(|o| **o != k) {
        let (course, home) = (p.needs[*other as usize].course as usize, st.home[*other as usize]);
        let span = st.span(*other);
        if need.before.contains(other) {
            match span {
                None => reasons.push(Reason::PrerequisiteUnplaced { course }),
                Some((_, end)) if end > start => reasons.push(Reason::PrerequisiteLater { course }),
                Some(_) => {}
            }
        }
        let Some((a, b)) = span else { continue };
        if need.after.contains(other) && a < start + group.slots {
            reasons.push(Reason::FollowOnEarlier { course });
        }
        let d = st.group(home).travel_by_site[need.site as usize].max(0);
        if a - d < to && from < b + d {
            reasons.push(Reason::Busy { course, slot: a });
        }
    }
    if let Some(slot) = st.first_short(need, group, start) {
        reasons.push(Reason::CoverShort { queue: need.queue_row as usize / p.slots, slot });
    }
}

/// Size and mix of the group as it would be.
fn group_shape(st: &State, s: u32, reasons: &mut Vec<Reason>) {
    let held = &st.sessions[s as usize];
    let group = st.group(s);
    let offering = &st.p.instance.offerings[group.offering];
    let n = held.needs.len();
    if n < group.min {
        reasons.push(Reason::GroupBelowMinimum { together: n, least: group.min });
    } else if held.broken > 0 {
        let mixed = offering.mixes(st.biggest_department(held).1, n);
        reasons.push(if mixed { Reason::Subgroups } else { Reason::DepartmentMix });
    }
}

/// With nothing else in the way: budget, and is it worth it?
fn money(st: &State, reasons: &mut Vec<Reason>, nearest: &mut Nearest) {
    let saving = st.before().0 - st.cost;
    nearest.saving_cents = saving;
    if let Some(budget) = st.p.instance.budget_cents.filter(|b| st.spend > *b && st.spend > st.before().1) {
        reasons.push(Reason::Budget { over_cents: st.spend - budget });
    }
    if reasons.is_empty() {
        reasons.push(if saving > 0 {
            Reason::StillPossible { saving_cents: saving }
        } else {
            Reason::DearerThanLeavingOut { by_cents: -saving }
        });
    }
}

/// The cheapest free way; way 0 where none is needed.
fn free_way(cents: Option<Vec<i64>>, free: impl Fn(usize) -> bool) -> Option<u32> {
    let Some(cents) = cents else { return Some(0) };
    (0..cents.len()).filter(|w| free(*w)).min_by_key(|w| cents[*w]).map(|w| w as u32)
}
