//! One verb per file.

mod erase;
mod export;
mod see;
mod state;

pub use erase::erase;
pub use export::{export_house, export_person, known_form, may_read_held};
pub use see::{SEEN_KEPT_DAYS, forget_seen, see, unseen};
pub use state::{state, state_all};
