#![doc = include_str!("../README.md")]

mod hears;
mod model;
mod routes;
mod store;
mod strip;
mod verbs;

pub use model::{Practice, PracticeId, Rated, VerdictGiven};
pub use store::{due_count, practice_days, practices, practices_of};
pub use strip::{days_practised, strip};
pub use verbs::{rate, verdicts};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room { name: "practise", doors: routes::doors(), hears: hears::hears(), ..web::Room::default() }
}
