#![doc = include_str!("../README.md")]

mod model;
mod routes;
mod store;
mod verbs;

pub use model::{Statement, VERBS};
pub use store::{completions, transcript};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room { name: "records", doors: routes::doors(), ..web::Room::default() }
}
