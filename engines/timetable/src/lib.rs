#![doc = include_str!("../README.md")]

mod bits;
mod check_moves;
mod dice;
mod facts;
mod greedy;
mod improve;
pub mod instance;
mod lawful;
mod moves;
pub mod prepare;
pub mod reasons;
pub mod rules;
pub mod score;
pub mod solution;
mod solve;
mod state;
mod write;

pub use improve::Progress;
pub use instance::{Instance, InstanceError};
pub use prepare::Prepared;
pub use reasons::{Reason, Why, why};
pub use rules::{Violation, penalties, violations};
pub use score::{Cost, score};
pub use solution::{Session, Solution};
pub use solve::{SolveOptions, solve, solve_prepared};
pub use write::SolveError;
