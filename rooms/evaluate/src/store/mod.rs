//! All SQL of the room.

pub(crate) mod reactions;
mod reports;

pub(crate) use reports::*;
