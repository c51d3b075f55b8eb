//! All SQL of the room.

pub(crate) mod parity;
pub(crate) mod reach;
pub(crate) mod reactions;
mod reports;

pub(crate) use reports::*;
