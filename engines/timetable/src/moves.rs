//! The moves of the search. Each changes the state through its journal and tells whether it got
//! anywhere; `improve` keeps or undoes it.

use crate::dice::Dice;
use crate::prepare::{Group, NONE};
use crate::state::{Frame, State};

/// How many people of a group one fill looks at.
const LOOK_AT: usize = 64;
/// How many starts are tried before a move gives up.
const TRIES: usize = 10;

/// One random move. False: nothing useful was found, undo.
pub(crate) fn random(st: &mut State, dice: &mut Dice) -> bool {
    let roll = dice.unit();
    let moved = if roll < 0.55 {
        relocate(st, dice)
    } else if roll < 0.75 {
        open_around(st, dice)
    } else {
        reshape(st, dice)
    };
    st.sweep();
    moved
}

/// A need to another session, or to an own start at own pace; a full or short-covered session gives up
/// one member for it.
fn relocate(st: &mut State, dice: &mut Dice) -> bool {
    let Some(k) = some_need(st, dice, 0.35) else { return false };
    let from = st.home[k as usize];
    let course = st.p.needs[k as usize].course as usize;
    let single = !st.p.singles[course].is_empty() && (st.by_course[course].is_empty() || dice.chance(0.4));
    if from != NONE {
        st.remove(k);
    }
    if single {
        return alone(st, dice, k);
    }
    let Some(to) = dice.pick(&st.by_course[course]).copied().filter(|s| *s != from) else { return false };
    if st.fits(k, to) {
        st.add(k, to);
        return true;
    }
    displace(st, dice, k, to, from)
}

/// Takes somebody out of `to` so that `k` fits; the displaced one goes where `k` came from or elsewhere.
fn displace(st: &mut State, dice: &mut Dice, k: u32, to: u32, from: u32) -> bool {
    let row = st.p.needs[k as usize].queue_row;
    let full = st.is_full(to);
    let members = &st.sessions[to as usize].needs;
    if members.is_empty() {
        return false;
    }
    let offset = dice.below(members.len());
    let same_queue = |o: &&u32| row != NONE && st.p.needs[**o as usize].queue_row == row;
    let chosen = if full {
        members.get(offset)
    } else {
        members.iter().cycle().skip(offset).take(members.len()).find(same_queue)
    };
    let Some(other) = chosen.copied() else { return false };
    st.remove(other);
    if !st.fits(k, to) {
        return false;
    }
    st.add(k, to);
    if from != NONE && st.sessions[from as usize].alive && st.fits(other, from) {
        st.add(other, from);
        return true;
    }
    settle(st, dice, other)
}

/// Opens a session around a need and fills it, now and then with people from elsewhere.
fn open_around(st: &mut State, dice: &mut Dice) -> bool {
    let Some(k) = some_need(st, dice, 0.7) else { return false };
    let groups = &st.p.groups_of_course[st.p.needs[k as usize].course as usize];
    let Some(g) = dice.pick(groups).copied() else { return false };
    let group = &st.p.groups[g as usize];
    if group.single || !group.usable() {
        return false;
    }
    if st.home[k as usize] != NONE {
        st.remove(k);
    }
    for _ in 0..TRIES {
        let Some(start) = dice.pick(&group.starts).map(|t| *t as i32) else { return false };
        if !st.p.can_attend(&st.p.needs[k as usize], group, start as usize) {
            continue;
        }
        let Some(frame) = frame_at(st, dice, g, start, None) else { continue };
        let s = st.open(frame);
        if st.fits(k, s) {
            st.add(k, s);
            let steal = dice.chance(0.33);
            fill(st, dice, s, steal);
            return true;
        }
        st.close(s);
    }
    false
}

/// Closes a session, or holds it at another time, place, method, room or trainer.
fn reshape(st: &mut State, dice: &mut Dice) -> bool {
    let Some(s) = dice.pick(&st.live).copied() else { return false };
    let old = st.frame(s);
    let target = if dice.chance(0.2) { None } else { other_frame(st, dice, old) };
    let people = st.sessions[s as usize].needs.clone();
    people.iter().for_each(|k| st.remove(*k));
    st.close(s);
    let Some((g, start, keep)) = target else {
        return people.iter().all(|k| settle(st, dice, *k));
    };
    let Some(frame) = frame_at(st, dice, g, start, keep) else { return false };
    let new = st.open(frame);
    for k in &people {
        if st.fits(*k, new) {
            st.add(*k, new);
        }
    }
    let steal = dice.chance(0.2);
    fill(st, dice, new, steal);
    people.iter().all(|k| st.home[*k as usize] != NONE || settle(st, dice, *k))
}

/// (group, start, frame whose room and trainer to keep where possible)
fn other_frame(st: &State, dice: &mut Dice, old: Frame) -> Option<(u32, i32, Option<Frame>)> {
    let group = &st.p.groups[old.group as usize];
    let roll = dice.unit();
    if roll < 0.35 {
        // a neighbouring start
        let at = group.starts.partition_point(|t| (*t as i32) < old.start);
        let reach = 1 + dice.below(6);
        let to = if dice.chance(0.5) { at.checked_sub(reach)? } else { at + reach };
        return group.starts.get(to).map(|t| (old.group, *t as i32, Some(old)));
    }
    if roll < 0.7 {
        return dice.pick(&group.starts).map(|t| (old.group, *t as i32, Some(old)));
    }
    if roll < 0.8 {
        return Some((old.group, old.start, None));
    }
    let g = *dice.pick(&st.p.groups_of_course[group.course])?;
    let next = &st.p.groups[g as usize];
    if next.single || !next.usable() {
        return None;
    }
    let same = next.starts.binary_search(&(old.start as u32)).is_ok();
    let start = if same && dice.chance(0.5) { old.start } else { *dice.pick(&next.starts)? as i32 };
    Some((g, start, None))
}

/// A free room and trainer for a session there and then; the cheapest or any.
pub(crate) fn frame_at(st: &State, dice: &mut Dice, g: u32, start: i32, keep: Option<Frame>) -> Option<Frame> {
    let group = &st.p.groups[g as usize];
    if let Some(keep) = keep
        && st.room_free(group, keep.room as usize, start)
        && st.trainer_free(group, keep.trainer as usize, start)
    {
        return Some(Frame { start, ..keep });
    }
    let room = choose(
        dice,
        group.rooms.as_ref().map(Vec::len),
        |w| st.room_free(group, w, start),
        |w| group.rooms.as_ref().map_or(0, |r| r[w].cents),
    )?;
    let trainer = choose(
        dice,
        group.trainers.as_ref().map(Vec::len),
        |w| st.trainer_free(group, w, start),
        |w| group.trainers.as_ref().map_or(0, |t| t[w].cents),
    )?;
    Some(Frame { group: g, start, room, trainer })
}

fn choose(
    dice: &mut Dice,
    ways: Option<usize>,
    free: impl Fn(usize) -> bool,
    cents: impl Fn(usize) -> i64,
) -> Option<u32> {
    let Some(ways) = ways else { return Some(0) };
    if ways == 0 {
        return None;
    }
    if dice.chance(0.4) {
        return (0..ways).filter(|w| free(*w)).min_by_key(|w| cents(*w)).map(|w| w as u32);
    }
    let offset = dice.below(ways);
    (0..ways).map(|i| (i + offset) % ways).find(|w| free(*w)).map(|w| w as u32)
}

/// Seats people who are not placed (with `steal` also some who are) while it pays; then trims to a lawful size.
pub(crate) fn fill(st: &mut State, dice: &mut Dice, s: u32, steal: bool) {
    let group = st.group(s);
    let offset = dice.below(group.needs.len());
    let seen = group.needs.len().min(LOOK_AT);
    let added_from = st.point();
    for k in group.needs.iter().cycle().skip(offset).take(seen) {
        if st.is_full(s) {
            break;
        }
        if st.p.can_attend(&st.p.needs[*k as usize], group, st.sessions[s as usize].start as usize) {
            invite(st, group, *k, s, steal);
        }
    }
    if st.point() > added_from {
        trim(st, s);
    }
}

fn invite(st: &mut State, group: &Group, k: u32, s: u32, steal: bool) {
    let home = st.home[k as usize];
    let (point, cost) = (st.point(), st.cost);
    if home == s || !mixes_in(st, group, k, s) {
        return;
    }
    if home != NONE {
        let other = &st.sessions[home as usize];
        let spare = st.group(home).single || other.needs.len() > st.group(home).min;
        if !steal || other.fixed || !spare {
            return;
        }
        st.remove(k);
    }
    if st.fits(k, s) {
        st.add(k, s);
    }
    // somebody taken from elsewhere may cost a little more: the move as a whole decides
    let too_dear = home == NONE && st.cost > cost;
    if st.home[k as usize] != s || too_dear {
        st.undo_to(point);
    }
}

/// Would the department still be within its share if the session filled up?
fn mixes_in(st: &State, group: &Group, k: u32, s: u32) -> bool {
    let offering = &st.p.instance.offerings[group.offering];
    if offering.max_dept_share_pct >= 100 {
        return true;
    }
    let dept = st.p.needs[k as usize].dept;
    let count = st.sessions[s as usize].needs.iter().filter(|o| st.p.needs[**o as usize].dept == dept).count();
    offering.mixes(count + 1, st.seats(s))
}

/// Leaves out people until the session has a lawful size and mix, or is too small to be saved.
pub(crate) fn trim(st: &mut State, s: u32) {
    let (min, group) = (st.group(s).min, st.group(s));
    let offering = &st.p.instance.offerings[group.offering];
    loop {
        let held = &st.sessions[s as usize];
        if held.broken == 0 || held.needs.len() <= min {
            return;
        }
        let (dept, count) = st.biggest_department(held);
        let crowded = !offering.mixes(count, held.needs.len());
        let last = held.needs.iter().rev().find(|k| !crowded || st.p.needs[**k as usize].dept == dept).copied();
        let Some(k) = last else { return };
        let waiting = st.p.needs[k as usize].after.iter().any(|a| st.home[*a as usize] != NONE);
        if waiting {
            return;
        }
        st.remove(k);
    }
}

/// A placeable need: with `open` probability one without a session.
fn some_need(st: &State, dice: &mut Dice, open: f64) -> Option<u32> {
    let k = if !st.unplaced.is_empty() && dice.chance(open) {
        *dice.pick(&st.unplaced)?
    } else {
        dice.below(st.home.len()) as u32
    };
    let home = *st.home.get(k as usize)?;
    let fixed = home != NONE && st.sessions[home as usize].fixed;
    (!fixed && st.p.needs[k as usize].missing.is_none()).then_some(k)
}

/// Puts an unplaced need at an own start of its own.
fn alone(st: &mut State, dice: &mut Dice, k: u32) -> bool {
    let Some(g) = dice.pick(&st.p.singles[st.p.needs[k as usize].course as usize]).copied() else { return false };
    let group = &st.p.groups[g as usize];
    for _ in 0..TRIES {
        let Some(start) = dice.pick(&group.starts).map(|t| *t as i32) else { return false };
        if !st.p.can_attend(&st.p.needs[k as usize], group, start as usize) {
            continue;
        }
        let s = st.open(Frame { group: g, start, room: 0, trainer: 0 });
        if st.fits(k, s) {
            st.add(k, s);
            return true;
        }
        st.close(s);
    }
    false
}

/// Finds another seat for an unplaced need, or leaves it out together with what depends on it.
/// False only when something published depends on it.
pub(crate) fn settle(st: &mut State, dice: &mut Dice, k: u32) -> bool {
    let course = st.p.needs[k as usize].course as usize;
    for _ in 0..4 {
        let Some(s) = dice.pick(&st.by_course[course]).copied() else { break };
        if st.fits(k, s) {
            st.add(k, s);
            return true;
        }
    }
    (!st.p.singles[course].is_empty() && alone(st, dice, k)) || leave_out(st, k)
}

/// Takes out everything that waits for an unplaced need, except what is published; false when anything is.
pub(crate) fn leave_out(st: &mut State, k: u32) -> bool {
    let p = st.p;
    let mut whole = true;
    // All of them, also behind a published one: what is not published must not stay without what it builds on.
    for a in &p.needs[k as usize].after {
        let home = st.home[*a as usize];
        if home == NONE {
            continue;
        }
        if st.sessions[home as usize].fixed {
            whole = false;
            continue;
        }
        st.remove(*a);
        whole &= leave_out(st, *a);
    }
    whole
}
