//! All SQL of the room, by noun.

pub mod bookings;
pub mod co_teachers;
pub mod demands;
pub mod drafts;
pub mod queues;
pub mod sessions;
