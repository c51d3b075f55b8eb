//! From any state of the search to a plan that keeps every rule.

use crate::dice::Dice;
use crate::moves::{fill, leave_out, settle, trim};
use crate::prepare::NONE;
use crate::state::State;

/// Mends or dissolves every broken session. Journalled, so that the search can go on where it was.
/// False when a published session lost what it builds on: not a plan to keep.
pub(crate) fn repair(st: &mut State, dice: &mut Dice) -> bool {
    let mut whole = true;
    for _ in 0..4 {
        if st.broken == 0 {
            break;
        }
        for s in broken_sessions(st) {
            whole &= mend(st, dice, s);
        }
    }
    // nobody is rehoused any more, so this ends
    while st.broken > 0 {
        for s in broken_sessions(st) {
            whole &= dissolve(st, dice, s, false);
        }
    }
    st.sweep();
    whole
}

fn broken_sessions(st: &State) -> Vec<u32> {
    st.live.iter().copied().filter(|s| st.sessions[*s as usize].broken > 0).collect()
}

fn mend(st: &mut State, dice: &mut Dice, s: u32) -> bool {
    if !st.sessions[s as usize].alive || st.sessions[s as usize].broken == 0 {
        return true;
    }
    if st.sessions[s as usize].needs.len() < st.group(s).min {
        fill(st, dice, s, false);
    }
    let before = st.sessions[s as usize].needs.clone();
    trim(st, s);
    let out: Vec<u32> = before.into_iter().filter(|k| st.home[*k as usize] == NONE).collect();
    let mut whole = st.sessions[s as usize].broken == 0 || dissolve(st, dice, s, true);
    for k in out {
        whole &= st.home[k as usize] != NONE || settle(st, dice, k);
    }
    whole
}

fn dissolve(st: &mut State, dice: &mut Dice, s: u32, rehouse: bool) -> bool {
    if !st.sessions[s as usize].alive {
        return true;
    }
    let people = st.sessions[s as usize].needs.clone();
    people.iter().for_each(|k| st.remove(*k));
    st.close(s);
    let mut whole = true;
    for k in people {
        if st.home[k as usize] == NONE {
            whole &= if rehouse { settle(st, dice, k) } else { leave_out(st, k) };
        }
    }
    whole
}
