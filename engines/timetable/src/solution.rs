//! The answer: sessions with their people (`tandem-plan-solution/1`). Needs in no session are unplaced.

use serde::{Deserialize, Serialize};

use crate::instance::Instance;

pub const FORMAT: &str = "tandem-plan-solution/1";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solution {
    pub format: String,
    /// Name of the instance it answers.
    pub instance: String,
    pub sessions: Vec<Session>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub offering: usize,
    pub start: i32,
    pub language: usize,
    pub room: Option<usize>,
    pub trainer: Option<usize>,
    pub needs: Vec<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroups: Option<Vec<Vec<usize>>>,
    /// Already announced: a solve may not change it, and its memo lead time is behind it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub published: bool,
}

impl Solution {
    /// The empty plan: always allowed, everybody unplaced.
    pub fn empty(instance: &Instance) -> Solution {
        Solution { format: FORMAT.to_owned(), instance: instance.name.clone(), sessions: Vec::new() }
    }

    /// Reads a solution. Whether it fits the instance is what `rules::violations` tells.
    pub fn parse(text: &str) -> Result<Solution, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Plain JSON on one line.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Deals `needs` into subgroups round robin, sorted by department: while no department has more than
/// 60 %, every subgroup of 4 or 5 is mixed.
pub(crate) fn deal_subgroups(instance: &Instance, needs: &[usize], most: usize) -> Vec<Vec<usize>> {
    let count = needs.len().div_ceil(most).max(1);
    let mut order = needs.to_vec();
    order.sort_by_key(|n| (instance.people[instance.needs[*n].person].dept, *n));
    (0..count).map(|j| order.iter().skip(j).step_by(count).copied().collect()).collect()
}
