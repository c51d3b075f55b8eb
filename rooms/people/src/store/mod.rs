//! All SQL of the room.

pub mod access;
pub mod findable;
pub mod history;
pub mod imports;
pub(crate) mod invitations;
pub(crate) mod moves;
pub mod organisation;
pub mod people;
pub(crate) mod placements;
pub(crate) mod provisioned;
pub mod shifts;
pub mod tokens;
