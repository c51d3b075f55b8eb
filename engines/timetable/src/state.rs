//! A plan under search: every change is scored as a delta and journalled, so that a move which does not
//! please is undone in the time it took. Always lawful except group sizes and department mix, whose
//! breaches are counted in `broken`.

use crate::bits::Bits;
use crate::prepare::{Group, NONE, NeedFacts, Prepared};

#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub group: u32,
    pub start: i32,
    pub room: u32,
    pub trainer: u32,
    pub needs: Vec<u32>,
    pub alive: bool,
    /// Published: no move may touch it.
    pub fixed: bool,
    pub broken: i64,
    /// Position in `by_course` and `live`.
    at_course: u32,
    at_live: u32,
}

/// Where and when a session would be held; room and trainer are positions in the group's ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    pub group: u32,
    pub start: i32,
    pub room: u32,
    pub trainer: u32,
}

enum Change {
    Added(u32, u32),
    Removed(u32, u32),
    Opened(u32),
    Closed(Frame),
}

pub(crate) struct State<'p> {
    pub p: &'p Prepared<'p>,
    pub sessions: Vec<Held>,
    free: Vec<u32>,
    /// Sessions people can join, by course (no single-seat ones, no published ones).
    pub by_course: Vec<Vec<u32>>,
    /// The same over all courses.
    pub live: Vec<u32>,
    pub home: Vec<u32>,
    pub unplaced: Vec<u32>,
    unplaced_at: Vec<u32>,
    /// Spare agents left, below 0 = added shortfall.
    pub left: Vec<i32>,
    room_busy: Vec<Bits>,
    trainer_busy: Vec<Bits>,
    /// Pieces that are there, by pool and slot.
    pools: Vec<Vec<i32>>,
    heads: Vec<u64>,
    pub cost: i64,
    pub spend: i64,
    pub broken: i64,
    journal: Vec<Change>,
    mark: (i64, i64, i64),
}

impl<'p> State<'p> {
    pub fn new(p: &'p Prepared<'p>) -> State<'p> {
        let n = p.needs.len() as u32;
        State {
            p,
            sessions: Vec::new(),
            free: Vec::new(),
            by_course: vec![Vec::new(); p.instance.courses.len()],
            live: Vec::new(),
            home: vec![NONE; n as usize],
            unplaced: (0..n).collect(),
            unplaced_at: (0..n).collect(),
            left: p.slack.clone(),
            room_busy: vec![Bits::new(p.slots + 1); p.instance.rooms.len()],
            trainer_busy: vec![Bits::new(p.slots + 1); p.instance.trainers.len()],
            pools: p.instance.pools.iter().map(|pool| pool.left(p.slots)).collect(),
            heads: vec![0; p.instance.offerings.len()],
            cost: p.needs.iter().map(|n| n.unplaced).sum(),
            spend: 0,
            broken: 0,
            journal: Vec::new(),
            mark: (0, 0, 0),
        }
    }

    // ---- one move: begin, changes, then keep or undo

    pub fn begin(&mut self) {
        self.journal.clear();
        self.mark = (self.cost, self.spend, self.broken);
    }

    /// (cost, spend, broken) when the move began.
    pub fn before(&self) -> (i64, i64, i64) {
        self.mark
    }

    /// How many changes so far: a point to return to.
    pub fn point(&self) -> usize {
        self.journal.len()
    }

    pub fn undo(&mut self) {
        self.undo_to(0);
        debug_assert_eq!(self.mark, (self.cost, self.spend, self.broken));
    }

    pub fn undo_to(&mut self, point: usize) {
        while self.journal.len() > point {
            match self.journal.pop() {
                Some(Change::Added(k, s)) => self.take(k, s),
                Some(Change::Removed(k, s)) => self.put(k, s),
                Some(Change::Opened(s)) => drop(self.shut(s)),
                Some(Change::Closed(frame)) => drop(self.set_up(frame, false)),
                None => {}
            }
        }
    }

    pub fn add(&mut self, k: u32, s: u32) {
        self.put(k, s);
        self.journal.push(Change::Added(k, s));
    }

    pub fn remove(&mut self, k: u32) {
        let s = self.home[k as usize];
        self.take(k, s);
        self.journal.push(Change::Removed(k, s));
    }

    pub fn open(&mut self, frame: Frame) -> u32 {
        let s = self.set_up(frame, false);
        self.journal.push(Change::Opened(s));
        s
    }

    /// Closes an empty session.
    pub fn close(&mut self, s: u32) {
        let frame = self.shut(s);
        self.journal.push(Change::Closed(frame));
    }

    /// Opens a published session: no move will touch it.
    pub fn open_fixed(&mut self, frame: Frame) -> u32 {
        self.set_up(frame, true)
    }

    /// Closes sessions this move has emptied.
    pub fn sweep(&mut self) {
        for i in 0..self.journal.len() {
            if let Change::Removed(_, s) | Change::Opened(s) = self.journal[i] {
                let held = &self.sessions[s as usize];
                if held.alive && held.needs.is_empty() {
                    self.close(s);
                }
            }
        }
    }

    // ---- questions

    pub fn group(&self, s: u32) -> &'p Group {
        &self.p.groups[self.sessions[s as usize].group as usize]
    }

    pub fn frame(&self, s: u32) -> Frame {
        let h = &self.sessions[s as usize];
        Frame { group: h.group, start: h.start, room: h.room, trainer: h.trainer }
    }

    /// Seats: the offering's most, or the room's if fewer.
    pub fn seats(&self, s: u32) -> usize {
        let h = &self.sessions[s as usize];
        let group = &self.p.groups[h.group as usize];
        match &group.rooms {
            Some(ways) => group.max.min(ways[h.room as usize].seats),
            None => group.max,
        }
    }

    pub fn is_full(&self, s: u32) -> bool {
        self.sessions[s as usize].needs.len() >= self.seats(s)
    }

    pub fn room_free(&self, group: &Group, way: usize, start: i32) -> bool {
        let Some(w) = group.rooms.as_ref().map(|ways| &ways[way]) else { return true };
        let end = start + group.slots;
        let cleared = (end + w.turn).min(self.p.slots as i32);
        self.p.masks[w.mask as usize].get(start as usize)
            && !self.room_busy[w.id as usize].any(start as usize, cleared as usize)
            && w.takes.iter().all(|(pool, n)| (start..end).all(|t| self.pools[*pool][t as usize] >= *n))
    }

    pub fn trainer_free(&self, group: &Group, way: usize, start: i32) -> bool {
        let Some(w) = group.trainers.as_ref().map(|ways| &ways[way]) else { return true };
        self.p.masks[w.mask as usize].get(start as usize)
            && !self.trainer_busy[w.id as usize]
                .any((start - w.travel) as usize, (start + group.slots + w.travel) as usize)
    }

    /// May the need join the session, all lasting rules kept (size below the least and mix apart)?
    pub fn fits(&self, k: u32, s: u32) -> bool {
        let h = &self.sessions[s as usize];
        let group = &self.p.groups[h.group as usize];
        let need = &self.p.needs[k as usize];
        !h.fixed
            && self.p.can_attend(need, group, h.start as usize)
            && !self.is_full(s)
            && need.missing.is_none()
            && self.in_order(need, group, h.start)
            && self.is_free(k, need, group, h.start)
            && self.kept_apart(need, group, h)
            && self.covered(need, group, h.start)
    }

    fn in_order(&self, need: &NeedFacts, group: &Group, start: i32) -> bool {
        need.before.iter().all(|b| self.span(*b).is_some_and(|(_, end)| end <= start))
            && need.after.iter().all(|a| self.span(*a).is_none_or(|(from, _)| start + group.slots <= from))
    }

    /// Start and end of the session a need is placed in.
    pub fn span(&self, k: u32) -> Option<(i32, i32)> {
        let s = self.home[k as usize];
        (s != NONE).then(|| {
            let h = &self.sessions[s as usize];
            (h.start, h.start + self.p.groups[h.group as usize].slots)
        })
    }

    pub fn is_free(&self, k: u32, need: &NeedFacts, group: &Group, start: i32) -> bool {
        let travel = group.travel_by_site[need.site as usize];
        let (from, to) = (start - travel, start + group.slots + travel);
        let person = need.person as usize;
        self.p.away[person].iter().all(|(a, b)| *b <= from || to <= *a)
            && self.p.agreed(need.person, from, to, |day| self.learning(k, person, day))
            && self.p.needs_of_person[person].iter().all(|other| {
                let s = self.home[*other as usize];
                if s == NONE || *other == k {
                    return true;
                }
                let h = &self.sessions[s as usize];
                let g = &self.p.groups[h.group as usize];
                let d = g.travel_by_site[need.site as usize].max(0);
                h.start + g.slots + d <= from || to <= h.start - d
            })
    }

    /// Slots of the person's other sessions on a day.
    pub fn learning(&self, k: u32, person: usize, day: i32) -> i32 {
        let others = self.p.needs_of_person[person].iter().filter(|other| **other != k);
        let spans = others.filter_map(|other| self.span(*other));
        spans.filter(|(from, _)| from / self.p.instance.slots_per_day == day).map(|(from, to)| to - from).sum()
    }

    pub fn kept_apart(&self, need: &NeedFacts, group: &Group, h: &Held) -> bool {
        let teacher = group
            .trainers
            .as_ref()
            .and_then(|ways| self.p.instance.trainers[ways[h.trainer as usize].id as usize].person);
        if let Some(teacher) = teacher
            && (teacher as u32 == need.person || (group.apart && teacher as u32 == need.manager))
        {
            return false;
        }
        !group.apart
            || h.needs.iter().all(|o| {
                let other = &self.p.needs[*o as usize];
                other.person != need.manager && other.manager != need.person
            })
    }

    pub fn covered(&self, need: &NeedFacts, group: &Group, start: i32) -> bool {
        self.first_short(need, group, start).is_none()
    }

    /// The first slot at which one more person away would break the cover rule.
    pub fn first_short(&self, need: &NeedFacts, group: &Group, start: i32) -> Option<i32> {
        if need.queue_row == NONE {
            return None;
        }
        let travel = group.travel_by_site[need.site as usize].max(0);
        let phone = self.p.phone_row(need.roster as usize);
        let (from, to) =
            ((start - travel).max(0) as usize, ((start + group.slots + travel) as usize).min(self.p.slots));
        (from..to).find(|t| phone[*t] && self.left[need.queue_row as usize + t] <= -need.max_drop).map(|t| t as i32)
    }

    // ---- the four primitive changes

    fn put(&mut self, k: u32, s: u32) {
        let at = self.unplaced_at[k as usize] as usize;
        self.unplaced.swap_remove(at);
        if let Some(moved) = self.unplaced.get(at) {
            self.unplaced_at[*moved as usize] = at as u32;
        }
        self.home[k as usize] = s;
        self.sessions[s as usize].needs.push(k);
        self.charge(k, s, 1);
    }

    fn take(&mut self, k: u32, s: u32) {
        self.unplaced_at[k as usize] = self.unplaced.len() as u32;
        self.unplaced.push(k);
        self.home[k as usize] = NONE;
        let needs = &mut self.sessions[s as usize].needs;
        if let Some(at) = needs.iter().position(|n| *n == k) {
            needs.swap_remove(at);
        }
        self.charge(k, s, -1);
    }

    /// Books (sign 1) or unbooks (sign -1) the money and the cover of one seat.
    fn charge(&mut self, k: u32, s: u32, sign: i64) {
        let p = self.p;
        let need = &p.needs[k as usize];
        let h = &self.sessions[s as usize];
        let (start, group) = (h.start, &p.groups[h.group as usize]);
        let offering = &p.instance.offerings[group.offering];
        let (cents, fare) = p.seat_cents(need, group, start);
        let heads = self.heads[group.offering];
        let after = heads.wrapping_add_signed(sign);
        let head_cents = offering.head_cents(after) - offering.head_cents(heads);
        self.heads[group.offering] = after;
        let short = self.shift_cover(need, group, start, sign as i32);
        self.cost += sign * (cents - need.unplaced) + head_cents + short;
        self.spend += sign * fare + head_cents;
        self.rate(s);
    }

    fn shift_cover(&mut self, need: &NeedFacts, group: &Group, start: i32, sign: i32) -> i64 {
        if need.queue_row == NONE {
            return 0;
        }
        let travel = group.travel_by_site[need.site as usize].max(0);
        let (from, to) =
            ((start - travel).max(0) as usize, ((start + group.slots + travel) as usize).min(self.p.slots));
        let phone = &self.p.phone_row(need.roster as usize)[from..to];
        let row = need.queue_row as usize;
        let mut added = 0;
        for (on, left) in phone.iter().zip(&mut self.left[row + from..row + to]) {
            if *on {
                let before = (-*left).max(0);
                *left -= sign;
                added += (-*left).max(0) - before;
            }
        }
        need.shortfall * i64::from(added)
    }

    fn set_up(&mut self, frame: Frame, fixed: bool) -> u32 {
        let group = &self.p.groups[frame.group as usize];
        let joinable = !fixed && !group.single;
        let held = Held {
            group: frame.group,
            start: frame.start,
            room: frame.room,
            trainer: frame.trainer,
            needs: Vec::new(),
            alive: true,
            fixed,
            broken: 0,
            at_course: if joinable { self.by_course[group.course].len() as u32 } else { NONE },
            at_live: if joinable { self.live.len() as u32 } else { NONE },
        };
        let s = match self.free.pop() {
            Some(s) => {
                let needs = std::mem::take(&mut self.sessions[s as usize].needs);
                self.sessions[s as usize] = Held { needs, ..held };
                s
            }
            None => {
                self.sessions.push(held);
                self.sessions.len() as u32 - 1
            }
        };
        if joinable {
            self.by_course[group.course].push(s);
            self.live.push(s);
        }
        self.book(frame, 1);
        self.rate(s);
        s
    }

    fn shut(&mut self, s: u32) -> Frame {
        let frame = self.frame(s);
        self.book(frame, -1);
        let held = &mut self.sessions[s as usize];
        held.alive = false;
        self.broken -= held.broken;
        held.broken = 0;
        let (at_course, at_live) = (held.at_course as usize, held.at_live as usize);
        if at_live != NONE as usize {
            let list = &mut self.by_course[self.p.groups[frame.group as usize].course];
            list.swap_remove(at_course);
            if let Some(moved) = list.get(at_course) {
                self.sessions[*moved as usize].at_course = at_course as u32;
            }
            self.live.swap_remove(at_live);
            if let Some(moved) = self.live.get(at_live) {
                self.sessions[*moved as usize].at_live = at_live as u32;
            }
        }
        self.free.push(s);
        frame
    }

    /// Money and calendars of a session's own frame: fixed price, room, trainer.
    fn book(&mut self, frame: Frame, sign: i64) {
        let group = &self.p.groups[frame.group as usize];
        let (start, end) = (frame.start, frame.start + group.slots);
        let slots = self.p.slots as i32;
        let mut cents = self.p.instance.offerings[group.offering].session_cents;
        if let Some(w) = group.rooms.as_ref().map(|ways| &ways[frame.room as usize]) {
            cents += w.cents;
            self.room_busy[w.id as usize].put(start.max(0) as usize, (end + w.turn).min(slots) as usize, sign > 0);
            for (pool, n) in &w.takes {
                let left = &mut self.pools[*pool][start.max(0) as usize..end.min(slots) as usize];
                left.iter_mut().for_each(|left| *left -= sign as i32 * n);
            }
        }
        if let Some(w) = group.trainers.as_ref().map(|ways| &ways[frame.trainer as usize]) {
            cents += w.cents;
            self.trainer_busy[w.id as usize].put(
                (start - w.travel).max(0) as usize,
                (end + w.travel).min(slots) as usize,
                sign > 0,
            );
        }
        self.cost += sign * cents;
        self.spend += sign * cents;
    }

    /// Recounts what is broken in one session: people too few, one department too many, no split.
    fn rate(&mut self, s: u32) {
        let held = &self.sessions[s as usize];
        if held.fixed {
            return;
        }
        let group = &self.p.groups[held.group as usize];
        let offering = &self.p.instance.offerings[group.offering];
        let n = held.needs.len();
        let mut broken = group.min.saturating_sub(n) as i64;
        if n > 0 && !offering.splits(n) {
            broken += 1;
        }
        if n > 0 && offering.max_dept_share_pct < 100 {
            let most = self.biggest_department(held).1;
            let over = (most * 100).saturating_sub(offering.max_dept_share_pct * n);
            broken += over.div_ceil(100) as i64;
        }
        self.broken += broken - held.broken;
        self.sessions[s as usize].broken = broken;
    }

    /// The department with most people in a session and how many they are.
    pub fn biggest_department(&self, held: &Held) -> (u32, usize) {
        let dept = |k: &u32| self.p.needs[*k as usize].dept;
        let mut best = (NONE, 0);
        for (i, k) in held.needs.iter().enumerate() {
            let d = dept(k);
            if held.needs[..i].iter().all(|o| dept(o) != d) {
                let count = held.needs[i..].iter().filter(|o| dept(o) == d).count();
                if count > best.1 {
                    best = (d, count);
                }
            }
        }
        best
    }
}
