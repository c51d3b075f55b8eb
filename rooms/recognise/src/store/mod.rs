//! Every SQL statement of the room.

mod certificates;
mod kudos;
mod ladder;

pub use certificates::*;
pub use kudos::*;
pub use ladder::*;
