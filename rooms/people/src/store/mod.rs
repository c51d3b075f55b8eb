//! All SQL of the room.

pub mod access;
pub mod imports;
pub mod organisation;
pub mod people;
pub(crate) mod placements;
pub mod shifts;
