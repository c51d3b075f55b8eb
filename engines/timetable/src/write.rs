//! Between the state of the search and solutions, both ways.

use std::collections::HashMap;
use std::fmt;

use crate::prepare::{NONE, Prepared, Way};
use crate::solution::{Session, Solution, deal_subgroups};
use crate::state::{Frame, State};

/// A published session the solver cannot keep, because its facts do not fit the instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SolveError {
    /// Position in the given solution.
    pub session: usize,
    pub text: String,
}

impl fmt::Display for SolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "published session {} cannot be kept: {}", self.session, self.text)
    }
}

impl std::error::Error for SolveError {}

/// The plan as a solution: sessions by start, people by need; own-pace entries of one start together.
pub(crate) fn solution(st: &State) -> Solution {
    let instance = st.p.instance;
    let mut sessions: Vec<Session> = Vec::new();
    let mut shared: HashMap<(u32, i32), usize> = HashMap::new();
    for held in st.sessions.iter().filter(|h| h.alive && (h.fixed || !h.needs.is_empty())) {
        let group = &st.p.groups[held.group as usize];
        let offering = &instance.offerings[group.offering];
        let needs: Vec<usize> = held.needs.iter().map(|k| *k as usize).collect();
        if group.single && !held.fixed {
            if let Some(at) = shared.get(&(held.group, held.start)).copied()
                && joins(st.p, &sessions[at], &needs)
            {
                sessions[at].needs.extend(needs);
                continue;
            }
            shared.insert((held.group, held.start), sessions.len());
        }
        sessions.push(Session {
            offering: offering.id,
            start: held.start,
            language: group.language,
            room: group.rooms.as_ref().map(|w| w[held.room as usize].id as usize),
            trainer: group.trainers.as_ref().map(|w| w[held.trainer as usize].id as usize),
            needs,
            subgroups: None,
            published: held.fixed,
        });
    }
    for s in &mut sessions {
        s.needs.sort_unstable();
        s.subgroups = instance.offerings[s.offering].subgroup.map(|(_, most)| deal_subgroups(instance, &s.needs, most));
    }
    sessions.sort_by(|a, b| {
        (a.start, a.offering, a.language, a.room, &a.needs).cmp(&(b.start, b.offering, b.language, b.room, &b.needs))
    });
    Solution { format: crate::solution::FORMAT.to_owned(), instance: instance.name.clone(), sessions }
}

/// May they share one own-pace entry: seats, and nobody with the own manager?
fn joins(p: &Prepared, session: &Session, needs: &[usize]) -> bool {
    let offering = &p.instance.offerings[session.offering];
    let manager = |k: usize| p.needs[k].manager;
    let person = |k: usize| p.needs[k].person;
    session.needs.len() + needs.len() <= offering.max_group
        && needs.iter().all(|a| session.needs.iter().all(|b| manager(*a) != person(*b) && manager(*b) != person(*a)))
}

/// Reads a warm start. Published sessions are kept as they are, or it is an error; of the others as much
/// as is lawful, in the order of their starts. Returns (session of the state, position in `warm`).
pub(crate) fn load(st: &mut State, warm: &Solution) -> Result<Vec<(u32, usize)>, SolveError> {
    let mut origin = Vec::new();
    for (i, session) in warm.sessions.iter().enumerate().filter(|(_, s)| s.published) {
        let frame = frame(st.p, session).map_err(|text| SolveError { session: i, text })?;
        let s = st.open_fixed(frame);
        for k in &session.needs {
            keepable(st, session, *k).map_err(|text| SolveError { session: i, text })?;
            st.add(*k as u32, s);
        }
        origin.push((s, i));
    }
    let mut rest: Vec<(usize, &Session)> = warm.sessions.iter().enumerate().filter(|(_, s)| !s.published).collect();
    rest.sort_by_key(|(_, s)| s.start);
    for (i, session) in rest {
        let Ok(frame) = frame(st.p, session) else { continue };
        if let Some(s) = seat(st, frame, session) {
            origin.push((s, i));
        }
    }
    Ok(origin)
}

fn seat(st: &mut State, frame: Frame, session: &Session) -> Option<u32> {
    let p = st.p;
    let group = &p.groups[frame.group as usize];
    if group.starts.binary_search(&(frame.start as u32)).is_err()
        || !st.room_free(group, frame.room as usize, frame.start)
        || !st.trainer_free(group, frame.trainer as usize, frame.start)
    {
        return None;
    }
    let mut s = st.open(frame);
    for k in session.needs.iter().filter(|k| **k < p.needs.len()).map(|k| *k as u32) {
        if group.single && !st.sessions[s as usize].needs.is_empty() {
            s = st.open(frame);
        }
        if st.home[k as usize] == NONE && p.needs[k as usize].course as usize == group.course && st.fits(k, s) {
            st.add(k, s);
        }
    }
    st.sweep();
    st.sessions[s as usize].alive.then_some(s)
}

fn keepable(st: &State, session: &Session, k: usize) -> Result<(), String> {
    let Some(need) = st.p.needs.get(k) else { return Err(format!("need {k} does not exist")) };
    let offering = &st.p.instance.offerings[session.offering];
    if need.course as usize != offering.course {
        return Err(format!("need {k} asks for another course"));
    }
    if st.home[k] != NONE {
        return Err(format!("need {k} is placed twice"));
    }
    Ok(())
}

fn frame(p: &Prepared, session: &Session) -> Result<Frame, String> {
    let instance = p.instance;
    let offering = instance.offerings.get(session.offering).ok_or("its offering does not exist")?;
    let room = match session.room {
        Some(r) => Some(instance.rooms.get(r).ok_or("its room does not exist")?),
        None => None,
    };
    let place = match offering.mode {
        crate::instance::Mode::Room => Some(room.ok_or("it has no room")?.site),
        crate::instance::Mode::External => offering.venue_site,
        _ => None,
    };
    if session.start < 0 || session.start + offering.slots > instance.horizon_slots {
        return Err("it lies outside the horizon".to_owned());
    }
    let group = p.group_of.get(&(offering.id, session.language, place)).ok_or("its language is not offered")?;
    let facts = &p.groups[*group as usize];
    let room = way(facts.rooms.as_deref(), session.room).ok_or("its room cannot be used for it")?;
    let trainer = way(facts.trainers.as_deref(), session.trainer).ok_or("its trainer cannot give it")?;
    Ok(Frame { group: *group, start: session.start, room, trainer })
}

fn way(ways: Option<&[Way]>, id: Option<usize>) -> Option<u32> {
    match ways {
        None => Some(0),
        Some(ways) => ways.iter().position(|w| Some(w.id as usize) == id).map(|at| at as u32),
    }
}
