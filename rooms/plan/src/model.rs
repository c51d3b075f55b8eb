//! The nouns of the room.

use kit::{
    At, BookingId, CourseId, Day, DraftId, Lang, NeedId, News, NewsKind, OfferingId, PersonId, Say, SessionId, VenueId,
    Words, Zone, id, news_of,
};
use serde::{Deserialize, Serialize};

id! {
    /// Which demand. A UUID as text.
    DemandId,
    /// Which rule of mandatory training. A UUID as text.
    RuleId,
    /// Which exemption from one. A UUID as text.
    ExemptionId,
}

/// A line of contacts and what the centre has promised for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Queue {
    /// The slug in files and in `Placement::queue`.
    pub id: String,
    /// What people call it.
    pub name: Words,
    pub sl_pct: i64,
    pub sl_seconds: i64,
    pub max_occupancy_pct: i64,
    pub shrinkage_pct: i64,
    /// People below the requirement that training may cause.
    pub max_drop: i64,
    /// Price of one person below the requirement for half an hour.
    pub shortfall_minor: i64,
}

impl Queue {
    /// What a queue begins with when a forecast names it for the first time.
    pub fn new(id: &str) -> Self {
        let spaced = id.replace(['-', '_'], " ");
        let mut letters = spaced.chars();
        let name = letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect());
        Self {
            id: id.to_owned(),
            name: Words::one(Lang::En, name),
            sl_pct: 80,
            sl_seconds: 20,
            max_occupancy_pct: 90,
            // Rostered people are taken as present; a centre that rosters its sick leave too sets its own figure.
            shrinkage_pct: 0,
            max_drop: 1,
            shortfall_minor: 2_500,
        }
    }

    pub fn target(&self) -> cover::Target {
        cover::Target {
            sl_pct: self.sl_pct as f64,
            sl_seconds: self.sl_seconds as f64,
            max_occupancy_pct: self.max_occupancy_pct as f64,
            shrinkage_pct: self.shrinkage_pct as f64,
        }
    }
}

/// Contacts expected in the half hour from `starts_at`.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    pub queue: String,
    pub starts_at: At,
    pub calls: f64,
    pub aht_seconds: f64,
}

impl Forecast {
    pub fn load(&self) -> cover::Load {
        cover::Load { calls: self.calls, aht_seconds: self.aht_seconds, slot_minutes: 30.0, patience_seconds: None }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    pub id: DemandId,
    pub person: PersonId,
    pub course: CourseId,
    pub need: Option<NeedId>,
    /// Neutral in every language: peers never see why somebody attends.
    pub why: Say,
    pub due_on: Day,
    pub opened_at: At,
    pub closed_at: Option<At>,
    /// The rule of mandatory training that asks for it, also of somebody who had the course before.
    pub rule: Option<RuleId>,
}

#[derive(Clone, Debug)]
pub struct NewDemand {
    pub person: PersonId,
    pub course: CourseId,
    pub need: Option<NeedId>,
    pub why: Say,
    pub due_on: Day,
    pub rule: Option<RuleId>,
}

/// A proposal for one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: DraftId,
    /// `2026-12`
    pub month: String,
    pub number: i64,
    pub seed: i64,
    pub version: i64,
    pub figures: Option<Figures>,
    /// What it supposes instead of what is set.
    pub what_if: crate::WhatIf,
    pub made_at: At,
    pub made_by: Option<PersonId>,
    pub published_at: Option<At>,
    pub discarded_at: Option<At>,
}

/// What a plan achieves and costs, as counted when it was made. Money in minor units.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Demands asked, and of these with a seat.
    pub needs: i64,
    pub placed: i64,
    /// People with at least one seat.
    pub people: i64,
    pub sessions: i64,
    pub prices: i64,
    pub rooms: i64,
    pub trainers: i64,
    pub wages: i64,
    pub cover: i64,
    pub away_minutes: i64,
    /// Breaches of hard rules, and how many rules were checked.
    pub broken: i64,
    pub rules: i64,
    pub worst: Option<Worst>,
    /// The tightest half hour of every day with a forecast.
    pub days: Vec<TightDay>,
    /// Why the memo lead was not kept, when it was not.
    #[serde(default)]
    pub late_reason: Option<String>,
    /// What each department would pay of it; absent in drafts made before there were budgets.
    #[serde(default)]
    pub departments: Vec<crate::budget::DepartmentCost>,
}

impl Figures {
    pub fn cost(&self) -> i64 {
        self.prices + self.rooms + self.trainers + self.wages + self.cover
    }
}

/// The half hour with the lowest expected service level while somebody is in training (else of all).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Worst {
    pub queue: String,
    pub at: At,
    pub pct: f64,
    pub target_pct: i64,
    pub seconds: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TightDay {
    pub day: Day,
    /// Fewest to spare beside the plan, in any queue; below 0: short.
    pub spare: i64,
    pub queue: String,
    pub at: At,
}

/// How far a search is.
#[derive(Clone, Debug, PartialEq)]
pub struct SolveRun {
    pub draft: DraftId,
    pub started_at: At,
    pub moves: i64,
    pub moves_max: i64,
    pub history: Vec<Step>,
    pub stop_wanted: bool,
    pub ended_at: Option<At>,
    /// `done`, `stopped`, or what went wrong.
    pub ended_why: Option<String>,
}

/// One point of a search's progress.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub moves: i64,
    pub unplaced: i64,
    pub cost_minor: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub id: SessionId,
    pub draft: DraftId,
    pub course: CourseId,
    pub course_version: i64,
    pub offering: OfferingId,
    pub starts_at: At,
    pub ends_at: At,
    pub venue: Option<VenueId>,
    pub trainer: Option<PersonId>,
    pub lang: Lang,
    /// The zone in which its times are said.
    pub zone: Zone,
    pub published_at: Option<At>,
    pub held_at: Option<At>,
    /// What calendars were told last (iTIP SEQUENCE).
    pub sequence: i64,
    pub moved_at: Option<At>,
    pub cancelled_at: Option<At>,
    /// In the words of who cancelled it.
    pub cancelled_why: Option<String>,
}

impl Session {
    /// The civil date on which it is held.
    pub fn day(&self) -> Day {
        self.starts_at.day(self.zone)
    }
    pub fn minutes(&self) -> i64 {
        self.ends_at.minutes_since(self.starts_at)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Enrolment {
    pub session: SessionId,
    pub person: PersonId,
    /// Counted from 1; 0 where the session has no subgroups.
    pub subgroup: i64,
    /// A neutral sentence as JSON of a `Say`.
    pub why: String,
    pub demand: Option<DemandId>,
    /// Freely taken at short notice.
    pub accepted: bool,
}

impl Enrolment {
    pub fn reason(&self) -> Say {
        serde_json::from_str(&self.why).unwrap_or_else(|_| Say::new("plan-why-open"))
    }
}

/// Somebody without a seat, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    pub demand: DemandId,
    pub person: PersonId,
    pub course: CourseId,
    pub reason: crate::words::Told,
    pub fix: Option<crate::words::Told>,
}

/// When a booking takes somebody off the phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    At(At, At),
    /// So many minutes on each of these days, at a quiet moment.
    Floating {
        from: Day,
        to: Day,
        minutes_a_day: i64,
    },
}

/// The kinds of bookings.
pub mod kinds {
    pub const MEMO: &str = "memo";
    pub const GOAL_TALK: &str = "goal_talk";
    pub const SESSION: &str = "session";
    pub const TEACHING: &str = "teaching";
    /// On the way to a session, and back.
    pub const TRAVEL: &str = "travel";
    pub const FOLLOW_UP: &str = "follow_up";
    pub const PRACTICE: &str = "practice";
    /// Between a coach and whom they coach; booked by `coach`.
    pub const COACHING: &str = "coaching";
    /// Somebody new beside somebody who can; booked by `deliver`.
    pub const SHADOWING: &str = "shadowing";
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewBooking {
    pub person: PersonId,
    /// One of `kinds`, or another room's own word.
    pub kind: &'static str,
    pub session: Option<SessionId>,
    pub with: Option<PersonId>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    pub id: BookingId,
    pub person: PersonId,
    pub kind: String,
    pub session: Option<SessionId>,
    pub with: Option<PersonId>,
    pub span: Span,
}

/// A draft's sessions are booked; memos and goals follow from it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Published {
    pub draft: DraftId,
    pub month: String,
    pub sessions: Vec<SessionId>,
    /// Whether the memo lead was overridden with a reason (the reason itself stands with the draft).
    #[serde(default)]
    pub late: bool,
}

impl News for Published {
    const NAME: &'static str = "plan.published";
    fn subject(&self) -> String {
        self.draft.0.clone()
    }
}

/// A queue was given a name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct QueueNamed {
    pub queue: String,
}

impl News for QueueNamed {
    const NAME: &'static str = "plan.queue_named";
    fn subject(&self) -> String {
        self.queue.clone()
    }
}

/// A search was asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftMade {
    pub draft: DraftId,
    pub month: String,
    pub number: i64,
}

impl News for DraftMade {
    const NAME: &'static str = "plan.draft_made";
    fn subject(&self) -> String {
        self.draft.0.clone()
    }
}

/// A search has ended and its plan is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftSolved {
    pub draft: DraftId,
    pub placed: i64,
    pub unplaced: i64,
}

impl News for DraftSolved {
    const NAME: &'static str = "plan.draft_solved";
    fn subject(&self) -> String {
        self.draft.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DemandsOpened {
    pub need: Option<NeedId>,
    pub demands: Vec<DemandId>,
}

impl News for DemandsOpened {
    const NAME: &'static str = "plan.demands_opened";
    fn subject(&self) -> String {
        self.need.as_ref().map_or_else(String::new, |n| n.0.clone())
    }
}

/// A session took place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Held {
    pub session: SessionId,
}

impl News for Held {
    const NAME: &'static str = "plan.held";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// What was booked for after a session is cancelled for those who were not there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Released {
    pub session: SessionId,
    pub people: Vec<PersonId>,
}

impl News for Released {
    const NAME: &'static str = "plan.released";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// These people need no seat for the course any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DemandsClosed {
    pub course: CourseId,
    pub people: Vec<PersonId>,
}

impl News for DemandsClosed {
    const NAME: &'static str = "plan.demands_closed";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

/// When, where and with whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slot {
    pub starts_at: At,
    pub ends_at: At,
    pub venue: Option<VenueId>,
    pub trainer: Option<PersonId>,
}

impl Session {
    pub fn slot(&self) -> Slot {
        Slot {
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            venue: self.venue.clone(),
            trainer: self.trainer.clone(),
        }
    }
}

/// A published session has another time, venue or trainer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Moved {
    pub session: SessionId,
    pub sequence: i64,
    pub before: Slot,
    pub after: Slot,
}

impl News for Moved {
    const NAME: &'static str = "plan.moved";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// A published session will not be held; these people had a seat.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cancelled {
    pub session: SessionId,
    pub sequence: i64,
    pub people: Vec<PersonId>,
    pub trainer: Option<PersonId>,
}

impl News for Cancelled {
    const NAME: &'static str = "plan.cancelled";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Somebody got a seat in a session that was published before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seated {
    pub session: SessionId,
    pub sequence: i64,
    pub person: PersonId,
}

impl News for Seated {
    const NAME: &'static str = "plan.seated";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Somebody has no seat in this session any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Withdrawn {
    pub session: SessionId,
    pub sequence: i64,
    pub person: PersonId,
}

impl News for Withdrawn {
    const NAME: &'static str = "plan.withdrawn";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Somebody teaches a session along with its trainer, or no longer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CoTeaches {
    pub session: SessionId,
    pub person: PersonId,
    pub teaches: bool,
    /// Of the session, with this change.
    #[serde(default)]
    pub sequence: i64,
}

impl News for CoTeaches {
    const NAME: &'static str = "plan.co_teaches";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// The groups of a class were formed again from who is there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Regrouped {
    pub session: SessionId,
    pub groups: i64,
    /// Who sits somewhere else now.
    pub moved: Vec<PersonId>,
}

impl News for Regrouped {
    const NAME: &'static str = "plan.regrouped";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftChanged {
    pub draft: DraftId,
    /// `discarded`, `restored`, `stop_wanted`.
    pub what: String,
}

impl News for DraftChanged {
    const NAME: &'static str = "plan.draft_changed";
    fn subject(&self) -> String {
        self.draft.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        Published,
        DraftMade,
        DraftSolved,
        DraftChanged,
        DemandsOpened,
        DemandsClosed,
        Held,
        Released,
        QueueNamed,
        Moved,
        Cancelled,
        Seated,
        Withdrawn,
        Regrouped,
        CoTeaches,
        crate::series::JoiningSet,
        crate::mandatory::RuleMade,
        crate::mandatory::RuleEnded,
        crate::mandatory::Exempted,
        crate::mandatory::CameBack,
        crate::hours::HoursAgreed,
        crate::travel::WaysSet,
        crate::budget::BudgetMade,
        crate::budget::BudgetEnded,
        crate::budget::Purchased,
        crate::budget::CostWritten,
        crate::budget::ApprovalAsked,
        crate::budget::ApprovalAnswered
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_queue_has_the_promises_of_the_house() {
        let q = Queue::new("technical-lv");
        assert_eq!((q.name.get(Lang::En), q.sl_pct, q.sl_seconds, q.max_drop), ("Technical lv", 80, 20, 1));
    }
}
