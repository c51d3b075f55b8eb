//! A first plan: courses in the order of their prerequisites; for each, again and again, the best of a
//! sample of sessions that saves more than it costs.

use crate::dice::Dice;
use crate::moves::{fill, frame_at, settle};
use crate::prepare::NONE;
use crate::state::{Frame, State};

/// Sessions sampled for each one opened.
const SAMPLE: usize = 48;
/// A course is done after so many samples in a row without a saving.
const PATIENCE: usize = 3;

pub(crate) fn construct(st: &mut State, dice: &mut Dice) {
    for course in st.p.instance.course_order().unwrap_or_default() {
        construct_course(st, dice, course);
    }
}

fn construct_course(st: &mut State, dice: &mut Dice, course: usize) {
    let p = st.p;
    let groups: Vec<u32> = p.groups_of_course[course]
        .iter()
        .copied()
        .filter(|g| p.groups[*g as usize].usable() && !p.groups[*g as usize].single)
        .collect();
    let mut vain = 0;
    while vain < PATIENCE && !groups.is_empty() {
        vain = if open_best(st, dice, &groups) { 0 } else { vain + 1 };
    }
    let open: Vec<u32> =
        st.unplaced.iter().copied().filter(|k| p.needs[*k as usize].course as usize == course).collect();
    for k in open {
        st.begin();
        if p.needs[k as usize].missing.is_some() || !settle(st, dice, k) || !lawful_gain(st) {
            st.undo();
        }
    }
}

/// Opens the session of a sample that lowers the cost most. The sample is cut short when a course is small.
fn open_best(st: &mut State, dice: &mut Dice, groups: &[u32]) -> bool {
    let mut best: Option<(i64, Frame, Vec<u32>)> = None;
    for _ in 0..SAMPLE {
        let Some(g) = dice.pick(groups).copied() else { break };
        let Some(start) = dice.pick(&st.p.groups[g as usize].starts).map(|t| *t as i32) else { continue };
        let Some(frame) = frame_at(st, dice, g, start, None) else { continue };
        st.begin();
        let s = st.open(frame);
        fill(st, dice, s, false);
        let gain = st.cost - st.before().0;
        if lawful_gain(st) && best.as_ref().is_none_or(|b| gain < b.0) {
            best = Some((gain, frame, st.sessions[s as usize].needs.clone()));
        }
        st.undo();
    }
    let Some((_, frame, people)) = best else { return false };
    st.begin();
    let s = st.open(frame);
    people
        .iter()
        .filter(|k| st.home[**k as usize] == NONE)
        .copied()
        .collect::<Vec<_>>()
        .into_iter()
        .for_each(|k| st.add(k, s));
    true
}

fn lawful_gain(st: &State) -> bool {
    let (cost, spend, broken) = st.before();
    let over = st.p.instance.budget_cents.is_some_and(|budget| st.spend > budget && st.spend > spend);
    st.cost < cost && st.broken <= broken && !over
}
