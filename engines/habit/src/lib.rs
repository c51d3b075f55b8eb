#![doc = include_str!("../README.md")]

mod card;
mod memory;
mod plan;
mod verdict;

pub use card::{Card, Preview, Retention, preview, recall, retention, review, weakest};
pub use memory::{Memory, Rating, interval_days};
pub use plan::{DayPlan, Dealt, Practice, ThirtyDays, Window, plan};
pub use verdict::{DayRecord, Evidence, Observation, Outcome, Reason, Rules, Verdict, verdict};

/// A civil day number: any epoch, one step per calendar day.
pub type Day = i64;
