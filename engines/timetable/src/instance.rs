//! The question: people, rosters, forecasts, courses, rooms, trainers and needs
//! (`tandem-plan-instance/1`, described field by field in bench/planner/FORMAT.md).
//!
//! Plain JSON only; unpacking gzip is the caller's task. Money is integer cents, time is an integer slot,
//! intervals are half open. Every list of objects is indexed by `id` = position.

mod check;

use serde::{Deserialize, Serialize};

pub use check::InstanceError;

pub const FORMAT: &str = "tandem-plan-instance/1";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    pub format: String,
    pub name: String,
    pub slot_minutes: u32,
    pub slots_per_day: i32,
    /// Slots 0..horizon_slots exist.
    pub horizon_slots: i32,
    /// Decisions are taken at this slot; lead times count from it.
    pub now_slot: i32,
    /// A session at least this long contains its own meal break.
    pub long_session_slots: i32,
    /// Cap on direct spend.
    pub budget_cents: Option<i64>,
    pub languages: Vec<String>,
    pub departments: Vec<String>,
    pub sites: Vec<Site>,
    /// One way, -1 = not allowed.
    pub travel_slots: Vec<Vec<i32>>,
    /// Return trip, -1 = not allowed.
    pub travel_cents: Vec<Vec<i64>>,
    pub rosters: Vec<Roster>,
    pub people: Vec<Person>,
    pub queues: Vec<Queue>,
    pub courses: Vec<Course>,
    pub offerings: Vec<Offering>,
    pub rooms: Vec<Room>,
    pub trainers: Vec<Trainer>,
    pub needs: Vec<Need>,
    /// People known to be away (sickness, leave, a workshop): they neither attend nor answer calls then.
    /// An addition of ours to the format; readers of version 1 ignore it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absences: Vec<Absence>,
    /// What was agreed with single people about their hours of learning. An addition of ours, like `absences`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_hours: Vec<OwnHours>,
    /// Equipment that is carried to where it is needed. An addition of ours, like `absences`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pools: Vec<Pool>,
}

/// So many pieces of one thing at one site, less those that are out from a slot until before another.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Pool {
    pub pieces: i32,
    /// `(start, end, pieces)`
    pub out: Vec<(i32, i32, i32)>,
}

/// A room that has, or can be brought, what an offering needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kit {
    pub room: usize,
    /// People it suffices for.
    pub heads: usize,
    /// Carried there meanwhile: `(pool, pieces)`.
    pub takes: Vec<(usize, i32)>,
}

fn is_zero<T: Default + PartialEq>(n: &T) -> bool {
    *n == T::default()
}

/// When one person does not learn although on shift, and how much of a day may be learning. They answer calls meanwhile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnHours {
    pub person: usize,
    /// From the first slot until before the second.
    pub closed: Vec<(i32, i32)>,
    /// Of planned sessions on one day of the horizon.
    pub slots_a_day: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    pub id: usize,
    pub name: String,
    pub utc_offset_slots: i32,
}

/// Shifts `[start, end, meal_start, meal_end]`; meal -1, -1 when there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Roster {
    pub id: usize,
    pub shifts: Vec<[i32; 4]>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: usize,
    pub site: usize,
    pub dept: usize,
    pub manager: Option<usize>,
    pub languages: Vec<usize>,
    pub queue: Option<usize>,
    pub roster: usize,
    /// Per slot.
    pub wage_cents: i64,
    /// Courses already taken.
    pub completed: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Queue {
    pub id: usize,
    pub name: String,
    pub calls: Vec<f64>,
    pub aht_seconds: f64,
    /// None: Erlang C, else Erlang A.
    pub patience_seconds: Option<f64>,
    pub sl_pct: f64,
    pub sl_seconds: f64,
    pub max_occupancy_pct: f64,
    pub shrinkage_pct: f64,
    /// Rostered people needed per slot, as `cover::required` gives.
    pub required: Vec<i32>,
    /// Agents below the requirement that training may cause.
    pub max_drop: i32,
    /// Per agent and slot below the requirement.
    pub shortfall_cents: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Course {
    pub id: usize,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub prereqs: Vec<usize>,
    #[serde(default)]
    pub separation: Separation,
}

/// Does the course's type keep people apart from their own manager?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Separation {
    #[default]
    Hard,
    Off,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    Room,
    Remote,
    #[serde(rename = "self")]
    OwnPace,
    External,
}

/// A way to take a course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offering {
    pub id: usize,
    pub course: usize,
    pub method: String,
    pub mode: Mode,
    pub languages: Vec<usize>,
    pub slots: i32,
    pub min_group: usize,
    pub max_group: usize,
    /// Sizes of the subgroups, least and most.
    pub subgroup: Option<(usize, usize)>,
    pub max_dept_share_pct: usize,
    pub session_cents: i64,
    /// `(from_heads, price per head)`, the first from 0; the whole offering pays the tier it reaches.
    pub head_tiers: Vec<(u64, i64)>,
    pub quality_cents: i64,
    pub needs_trainer: bool,
    pub lead_days: i32,
    pub start_step: i32,
    /// Fixed dates, or none.
    pub starts: Option<Vec<i32>>,
    pub venue_site: Option<usize>,
    /// Rooms that have what it needs; none: any. An addition of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kits: Option<Vec<Kit>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Room {
    pub id: usize,
    pub site: usize,
    pub capacity: usize,
    pub slot_cents: i64,
    pub open: Vec<(i32, i32)>,
    /// Empty so long between two sessions, to be cleared and set up. An addition of ours.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub turn_slots: i32,
    /// Price of one use, beside the slots. An addition of ours.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub use_cents: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trainer {
    pub id: usize,
    pub person: Option<usize>,
    pub site: usize,
    pub languages: Vec<usize>,
    pub courses: Vec<usize>,
    pub slot_cents: i64,
    pub open: Vec<(i32, i32)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Need {
    pub id: usize,
    pub person: usize,
    pub course: usize,
    pub due: i32,
    pub late_cents_per_day: i64,
    pub unplaced_cents: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Absence {
    pub person: usize,
    pub start: i32,
    pub end: i32,
}

impl Instance {
    /// Reads and checks an instance; an error names the path, the value and the repair.
    pub fn parse(text: &str) -> Result<Instance, InstanceError> {
        let instance: Instance = serde_json::from_str(text).map_err(|e| InstanceError::unreadable(&e))?;
        instance.check()?;
        Ok(instance)
    }

    /// Slots of travel one way between a person's or trainer's site and the place; none when not allowed.
    pub fn travel(&self, site: usize, place: Option<usize>) -> Option<i32> {
        match place {
            None => Some(0),
            Some(place) => Some(self.travel_slots[site][place]).filter(|slots| *slots >= 0),
        }
    }

    /// Price of the return trip, 0 without a place.
    pub fn fare(&self, site: usize, place: Option<usize>) -> i64 {
        place.map_or(0, |place| self.travel_cents[site][place])
    }
}

impl Pool {
    /// Pieces that are there in each of the first slots.
    pub fn left(&self, slots: usize) -> Vec<i32> {
        let mut left = vec![self.pieces; slots];
        for (start, end, pieces) in &self.out {
            let (from, to) = ((*start).max(0) as usize, (*end).max(0) as usize);
            left.iter_mut().take(to).skip(from).for_each(|n| *n -= pieces);
        }
        left
    }
}

impl Offering {
    /// What a room has for it; `None` where it lacks something.
    pub fn kit(&self, room: usize) -> Option<Kit> {
        match &self.kits {
            None => Some(Kit { room, heads: usize::MAX, takes: Vec::new() }),
            Some(kits) => kits.iter().find(|k| k.room == room).cloned(),
        }
    }

    /// What `heads` people of this offering cost in head prices.
    pub fn head_cents(&self, heads: u64) -> i64 {
        let price = self.head_tiers.iter().rev().find(|(from, _)| *from <= heads).map_or(0, |(_, price)| *price);
        price * heads as i64
    }

    /// Can `n` people be split into subgroups of the asked sizes?
    pub fn splits(&self, n: usize) -> bool {
        self.subgroup.is_none_or(|(least, most)| n.div_ceil(most) <= n / least)
    }

    /// Does a department with `count` of `n` people keep to the share?
    pub fn mixes(&self, count: usize, n: usize) -> bool {
        count * 100 <= self.max_dept_share_pct * n
    }
}

impl Queue {
    /// `required[slot]` as the format defines it.
    pub fn required_by_erlang(&self, slot: usize, slot_minutes: u32) -> u32 {
        let load = cover::Load {
            calls: self.calls[slot],
            aht_seconds: self.aht_seconds,
            slot_minutes: f64::from(slot_minutes),
            patience_seconds: self.patience_seconds,
        };
        let target = cover::Target {
            sl_pct: self.sl_pct,
            sl_seconds: self.sl_seconds,
            max_occupancy_pct: self.max_occupancy_pct,
            shrinkage_pct: self.shrinkage_pct,
        };
        cover::required(&load, &target)
    }
}
