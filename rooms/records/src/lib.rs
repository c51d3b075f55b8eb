#![doc = include_str!("../README.md")]

pub mod export;
mod held;
mod holds;
mod model;
mod routes;
mod store;
mod verbs;

pub use held::{held, register};
pub use model::{EARLIER_SYSTEM, Exported, Statement, VERBS};
pub use store::{brought_along, completed, completions, first_completions, parked_count, transcript};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "records",
        doors: routes::doors(),
        news: model::news(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
