//! One verb per file.

mod state;

pub use state::{state, state_all};
