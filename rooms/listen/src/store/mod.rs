//! All SQL of the room.

mod engagement;
mod feedback;
mod metrics;
mod needs;
mod pulse;
mod qa;

pub(crate) use engagement::*;
pub(crate) use feedback::*;
pub(crate) use metrics::*;
pub(crate) use needs::*;
pub(crate) use pulse::*;
pub(crate) use qa::*;

/// Rows per INSERT: far below the parameter limits of both databases.
const CHUNK: usize = 200;
