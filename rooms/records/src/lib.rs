#![doc = include_str!("../README.md")]

mod model;
mod routes;
mod store;
mod verbs;

pub use model::{EARLIER_SYSTEM, Statement, VERBS};
pub use store::{brought_along, completions, parked_count, transcript};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room { name: "records", doors: routes::doors(), ..web::Room::default() }
}
