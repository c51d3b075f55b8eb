#![doc = include_str!("../README.md")]

mod answer;
mod cells;
mod difference;
mod ols;
mod permute;
mod pool;
mod study;

pub use answer::{Effect, Verdict, cost_per_point, p_two_sided, per_1000, t_quantile};
pub use cells::{Panel, Settings};
pub use difference::{Difference, difference};
pub use ols::{Errors, Fit, Unsolvable, ols};
pub use permute::permutation;
pub use pool::{Pooled, pool};
pub use study::{EventPoint, PreTrend, Study, study};
