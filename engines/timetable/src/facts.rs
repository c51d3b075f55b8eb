//! A plan read against its instance, once, for the rules and the score.

use std::collections::BTreeMap;

use crate::instance::{Mode, Offering, Room, Trainer};
use crate::prepare::{NONE, NeedFacts, Prepared};
use crate::rules::Violation;
use crate::solution::{Session, Solution};

/// A session whose names all exist and whose time lies inside the horizon.
pub(crate) struct Read<'a> {
    pub index: usize,
    pub session: &'a Session,
    pub offering: &'a Offering,
    pub room: Option<&'a Room>,
    pub trainer: Option<&'a Trainer>,
    pub place: Option<usize>,
    pub start: i32,
    pub end: i32,
    /// Known needs of the session.
    pub needs: Vec<usize>,
}

/// One person in one session who can be there: the absence from..to lies in a shift.
pub(crate) struct Seat<'f, 'a> {
    pub k: usize,
    pub need: &'f NeedFacts,
    pub session: &'f Read<'a>,
    pub from: i32,
    pub to: i32,
    pub meal_slots: i32,
}

/// Agents a plan takes below the requirement.
pub(crate) struct Added {
    pub queue: usize,
    pub slot: usize,
    pub agents: i32,
}

pub(crate) struct Facts<'a> {
    pub p: &'a Prepared<'a>,
    pub solution: &'a Solution,
    pub sessions: Vec<Read<'a>>,
    /// What could not be read: (session, text).
    pub unreadable: Vec<(usize, String)>,
    /// Sessions outside the horizon.
    pub outside: Vec<usize>,
    /// First session of each need, as a position in `sessions`.
    pub home: Vec<Option<usize>>,
}

impl<'a> Facts<'a> {
    pub fn new(p: &'a Prepared<'a>, solution: &'a Solution) -> Facts<'a> {
        let mut facts = Facts {
            p,
            solution,
            sessions: Vec::new(),
            unreadable: Vec::new(),
            outside: Vec::new(),
            home: vec![None; p.needs.len()],
        };
        for (i, s) in solution.sessions.iter().enumerate() {
            match facts.read(i, s) {
                Ok(Some(read)) => facts.sessions.push(read),
                Ok(None) => facts.outside.push(i),
                Err(text) => facts.unreadable.push((i, text)),
            }
        }
        for (at, s) in facts.sessions.iter().enumerate() {
            for k in &s.needs {
                facts.home[*k].get_or_insert(at);
            }
        }
        facts
    }

    fn read(&self, index: usize, session: &'a Session) -> Result<Option<Read<'a>>, String> {
        let instance = self.p.instance;
        let offering =
            instance.offerings.get(session.offering).ok_or(format!("offering {} does not exist", session.offering))?;
        let named = |id: Option<usize>, len: usize, what: &str| {
            id.filter(|r| *r >= len).map_or(Ok(()), |r| Err(format!("{what} {r} does not exist")))
        };
        named(session.room, instance.rooms.len(), "room")?;
        named(session.trainer, instance.trainers.len(), "trainer")?;
        let room = session.room.map(|r| &instance.rooms[r]).filter(|_| offering.mode == Mode::Room);
        if session.start < 0 || session.start > instance.horizon_slots - offering.slots {
            return Ok(None);
        }
        let place = match offering.mode {
            Mode::Room => room.map(|r| r.site),
            Mode::External => offering.venue_site,
            Mode::Remote | Mode::OwnPace => None,
        };
        let needs = session.needs.iter().copied().filter(|k| *k < self.p.needs.len()).collect();
        let trainer = session.trainer.map(|t| &instance.trainers[t]);
        Ok(Some(Read {
            index,
            session,
            offering,
            room,
            trainer,
            place,
            start: session.start,
            end: session.start + offering.slots,
            needs,
        }))
    }

    /// The absence of a need's person for a session, travel included (0 where it is not allowed).
    pub fn absence(&self, k: usize, s: &Read) -> (i32, i32) {
        let travel = self.p.instance.travel(self.p.needs[k].site as usize, s.place).unwrap_or(0);
        (s.start - travel, s.end + travel)
    }

    /// The shift that holds from..to, if any.
    pub fn shift(&self, k: usize, from: i32, to: i32) -> Option<[i32; 4]> {
        self.p.instance.rosters[self.p.needs[k].roster as usize]
            .shifts
            .iter()
            .copied()
            .find(|s| s[0] <= from && to <= s[1])
    }

    /// Everybody in every session whose absence lies in a shift.
    pub fn seats(&self) -> impl Iterator<Item = Seat<'_, 'a>> {
        self.sessions.iter().flat_map(move |session| {
            session.needs.iter().filter_map(move |k| {
                let need = &self.p.needs[*k];
                let (from, to) = self.absence(*k, session);
                self.shift(*k, from, to)?;
                Some(Seat {
                    k: *k,
                    need,
                    session,
                    from,
                    to,
                    meal_slots: self.p.meal_slots(need.roster as usize, from, to),
                })
            })
        })
    }

    pub fn late_cents(&self, seat: &Seat) -> i64 {
        let late = seat.session.end - seat.need.due;
        let day = self.p.instance.slots_per_day;
        if late > 0 { seat.need.late * i64::from((late + day - 1) / day) } else { 0 }
    }

    /// Slots at which the plan takes agents below the requirement, by queue and slot.
    pub fn added(&self) -> Vec<Added> {
        let mut out: BTreeMap<usize, i32> = BTreeMap::new();
        for seat in self.seats().filter(|s| s.need.queue_row != NONE) {
            let phone = self.p.phone_row(seat.need.roster as usize);
            for t in (seat.from as usize..seat.to as usize).filter(|t| phone[*t]) {
                *out.entry(seat.need.queue_row as usize + t).or_default() += 1;
            }
        }
        let slots = self.p.slots;
        out.iter()
            .map(|(at, out)| Added { queue: at / slots, slot: at % slots, agents: (out - self.p.slack[*at]).max(0) })
            .filter(|a| a.agents > 0)
            .collect()
    }

    pub fn unplaced(&self) -> impl Iterator<Item = usize> {
        (0..self.home.len()).filter(|k| self.home[*k].is_none())
    }

    pub fn person(&self, k: usize) -> usize {
        self.p.needs[k].person as usize
    }

    /// A breach in a session.
    pub fn breach(&self, s: &Read, text: String) -> Violation {
        Violation { session: Some(s.index), slot: Some(s.start), text, ..Violation::default() }
    }
}

/// Blocks of one resource that overlap: the later one's position in `blocks`.
pub(crate) fn overlaps(blocks: &mut [(i32, i32, usize)]) -> Vec<(usize, usize)> {
    blocks.sort_unstable();
    blocks.windows(2).filter(|w| w[1].0 < w[0].1).map(|w| (w[0].2, w[1].2)).collect()
}
