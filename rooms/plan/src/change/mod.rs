//! What a change by hand must keep and what it costs the phones: the planner knows, and is told beforehand.

mod afford;
mod caution;
mod price;
mod rules;

pub(crate) use afford::{afford, taken};
pub use caution::{Caution, cautioned, cautions, register};
pub use price::{Price, price, shortfall};
pub use rules::{Found, NEAR_DAYS, Wish, check, on_shift, refuse, refuse_all};
