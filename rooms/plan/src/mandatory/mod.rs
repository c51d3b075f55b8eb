//! Mandatory training: who must have learned what by when, how each person stands with it on any day, who is written to, and
//! who need not.
//!
//! A rule is never changed; it is ended, and another made. How people stand (`duty`) follows from the rules, from who was
//! where when, and from what was completed: `assess` counts it again whenever one of these may have moved.

mod assess;
mod letters;
mod model;
mod stages;
mod store;
mod verbs;
pub(crate) mod words;

pub use assess::{assess, assess_tonight};
pub(crate) use assess::{jobs, taught};
pub use letters::write_tonight;
pub use model::*;
pub use store::{Which, count, count_overdue, counts, exemptions, listed, of_people, rule, rules};
pub(crate) use verbs::problems;
pub use verbs::{NewRule, end_exemption, end_rule, exempt, make_rule, restore_exemption, restore_rule, say_back};
pub use words::{OwnDuty, Why, own};
