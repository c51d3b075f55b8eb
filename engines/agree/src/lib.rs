#![doc = include_str!("../README.md")]

mod alpha;
mod drift;
mod icc;
mod kappa;
mod raters;

pub use alpha::{Agreement, Ambiguity, Level, alpha, alpha_interval, ambiguous};
pub use drift::{Drift, drift};
pub use icc::{Icc, icc21};
pub use kappa::{Weights, cohen, fleiss};
pub use raters::{Rater, raters, without_severity};

use serde::{Deserialize, Serialize};

/// Scores as units × raters; every row has one place per rater, `None` where that rater did not score.
pub type Ratings = [Vec<Option<f64>>];

/// Why no coefficient can be given. Each is an expected answer, not a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unclear {
    /// Fewer than two scores on every unit: nothing can be compared.
    NothingToCompare,
    /// Everybody gave one and the same score everywhere; agreement beyond chance is undefined.
    NoVariation,
    /// Rows of different lengths, or scores that are not finite numbers.
    Malformed,
}

impl std::fmt::Display for Unclear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NothingToCompare => "no unit has two scores",
            Self::NoVariation => "every score is the same, so agreement beyond chance is undefined",
            Self::Malformed => "rows differ in length or hold a number that is not finite",
        })
    }
}

impl std::error::Error for Unclear {}

/// Checks that all rows have one length and only finite numbers.
fn check(ratings: &Ratings) -> Result<usize, Unclear> {
    let raters = ratings.first().map_or(0, Vec::len);
    let sound = ratings.iter().all(|row| row.len() == raters && row.iter().flatten().all(|v| v.is_finite()));
    if sound { Ok(raters) } else { Err(Unclear::Malformed) }
}
