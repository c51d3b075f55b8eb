//! All SQL of the room.

pub mod access;
pub mod imports;
pub mod organisation;
pub mod people;
pub mod shifts;
