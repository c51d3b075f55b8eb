//! H5: A classroom session has an open room with enough seats to itself, cleared and set up in between; other sessions take no room.

use super::{Kind, Rule, Violation};
use crate::facts::{Facts, overlaps};
use crate::instance::Mode;

pub(super) static RULE: Rule = Rule {
    code: "H5",
    key: "rule-room",
    sentence: "A classroom session has an open room with enough seats to itself, cleared and set up in between; other sessions take no room.",
    kind: Kind::Hard,
    check,
};

fn check(facts: &Facts) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut busy = vec![Vec::new(); facts.p.instance.rooms.len()];
    for (at, s) in facts.sessions.iter().enumerate() {
        let mut say = |text: String| found.push(facts.breach(s, text));
        match (s.offering.mode, s.session.room) {
            (Mode::Room, None) => say("no room".to_owned()),
            (Mode::Room, Some(r)) => {
                let room = &facts.p.instance.rooms[r];
                if room.capacity < s.session.needs.len() {
                    say(format!("room {r} holds {}", room.capacity));
                }
                if !room.open.iter().any(|(a, b)| *a <= s.start && s.end <= *b) {
                    say(format!("room {r} is closed"));
                }
                busy[r].push((s.start, s.end + room.turn_slots, at));
            }
            (_, Some(_)) => say("this method takes no room".to_owned()),
            (_, None) => {}
        }
    }
    for (r, blocks) in busy.iter_mut().enumerate() {
        for (_, later) in overlaps(blocks) {
            found.push(facts.breach(&facts.sessions[later], format!("room {r} is taken by another session")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::{both, broken};

    #[test]
    fn none_too_small_closed_and_taken() {
        let (mut instance, mut plan) = both();
        plan.sessions.push(plan.sessions[0].clone());
        assert_eq!(broken(&instance, &plan, "H5"), 1);
        plan.sessions.pop();
        // The room stands empty after a session until it is set up for the next.
        let mut next = plan.sessions[0].clone();
        next.start += 4;
        plan.sessions.push(next);
        assert_eq!(broken(&instance, &plan, "H5"), 0);
        instance.rooms[0].turn_slots = 1;
        assert_eq!(broken(&instance, &plan, "H5"), 1);
        plan.sessions.pop();
        instance.rooms[0].capacity = 1;
        assert_eq!(broken(&instance, &plan, "H5"), 1);
        instance.rooms[0].open.clear();
        assert_eq!(broken(&instance, &plan, "H5"), 2);
        plan.sessions[0].room = None;
        assert_eq!(broken(&instance, &plan, "H5"), 1);
    }
}
