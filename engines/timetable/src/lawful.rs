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
    // this ends: nobody is rehoused and nothing opened any more, and each round closes a session at least
    loop {
        let found = broken_sessions(st);
        if found.is_empty() {
            break;
        }
        for s in found {
            whole &= dissolve(st, dice, s, false);
        }
    }
    debug_assert_eq!(st.broken, 0, "every breach belongs to a session");
    st.sweep();
    whole
}

/// All of them: the joinable ones in the order of `live`, then own-pace entries whose one person had to leave.
fn broken_sessions(st: &State) -> Vec<u32> {
    let broken = |s: &u32| st.sessions[*s as usize].alive && st.sessions[*s as usize].broken > 0;
    let joinable = st.live.iter().copied();
    let single = (0..st.sessions.len() as u32).filter(|s| st.sessions[*s as usize].alive && st.group(*s).single);
    joinable.chain(single).filter(broken).collect()
}

fn mend(st: &mut State, dice: &mut Dice, s: u32) -> bool {
    if !st.sessions[s as usize].alive || st.sessions[s as usize].broken == 0 {
        return true;
    }
    // an own-pace entry is one person's: empty, it only closes
    if st.sessions[s as usize].needs.len() < st.group(s).min && !st.group(s).single {
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

#[cfg(test)]
mod tests {
    use crate::instance::{Mode, Need};
    use crate::rules::{sample::both, violations};
    use crate::{Prepared, Solution, SolveOptions, solve};

    /// One person, a class that never gets its second attendee, and what builds on it: at own pace, free, alone.
    #[test]
    fn a_free_own_pace_course_goes_with_the_class_it_builds_on() {
        let (mut instance, mut plan) = both();
        let follow_on = &mut instance.offerings[1];
        (follow_on.mode, follow_on.session_cents, follow_on.min_group) = (Mode::OwnPace, 0, 1);
        instance.needs = vec![instance.needs[0].clone(), Need { id: 1, ..instance.needs[2].clone() }];
        (plan.sessions[0].needs, plan.sessions[1].needs) = (vec![0], vec![1]);
        instance.check().expect("the instance stays readable");
        let options = SolveOptions { seed: 1, moves: 5_000, warm: Some(&plan) };
        let answer = solve(&instance, &options, &mut |_| false).expect("nothing is published");
        assert_eq!(violations(&Prepared::new(&instance), &answer), []);
        assert_eq!(answer, Solution::empty(&instance));
    }

    /// Course 1 and course 2 build on course 0, whose class dissolves. Course 1 is published and stays; course 2 is not and
    /// must not stay behind it.
    #[test]
    fn what_waits_behind_a_published_course_goes_as_well() {
        let (mut instance, mut plan) = both();
        let third = crate::instance::Course { id: 2, ..instance.courses[1].clone() };
        instance.courses.push(third);
        let offering = &instance.offerings[1];
        let own_pace = |id, course| crate::instance::Offering {
            id,
            course,
            mode: Mode::OwnPace,
            session_cents: 0,
            min_group: 1,
            ..offering.clone()
        };
        let (one, two) = (own_pace(1, 1), own_pace(2, 2));
        instance.offerings.truncate(1);
        instance.offerings.extend([one, two]);
        let wants = |id, course| Need { id, course, ..instance.needs[0].clone() };
        instance.needs = vec![wants(0, 0), wants(1, 1), wants(2, 2)];
        let follow_on = plan.sessions[1].clone();
        plan.sessions[0].needs = vec![0];
        plan.sessions[1] = crate::solution::Session { needs: vec![1], published: true, ..follow_on.clone() };
        plan.sessions.push(crate::solution::Session { offering: 2, needs: vec![2], ..follow_on });
        instance.check().expect("the instance stays readable");
        for moves in [0, 5_000] {
            let options = SolveOptions { seed: 1, moves, warm: Some(&plan) };
            let answer = solve(&instance, &options, &mut |_| false).expect("the published session fits");
            let kept: Vec<usize> = answer.sessions.iter().flat_map(|s| s.needs.clone()).collect();
            assert_eq!(kept, [1], "only what is published, after {moves} moves");
        }
    }
}
