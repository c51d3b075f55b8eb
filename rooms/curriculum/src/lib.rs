#![doc = include_str!("../README.md")]

mod draft;
pub mod equipment;
mod holds;
pub mod methods;
mod model;
mod routes;
mod search;
mod store;
mod text;
pub mod tracks;
mod types;
pub mod variants;
mod verbs;

pub use draft::{DraftRow, Facts, PARTS, Part, Version};
pub use methods::{METHODS, Method, method_key};
pub use model::*;
pub use routes::amount;
pub use store::drafts::versions;
pub use store::{
    course, course_by_slug, courses, licences_of, skills, text, text_at, text_in, texts, trainers, venue, venues,
};
pub use text::*;
pub use types::{CLASS_ACTIVITIES, CourseType, Separation, TypeRules};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "curriculum",
        doors: routes::doors(),
        news: model::news(),
        holds: holds::HOLDS,
        search: vec![search::SEARCH],
        ..web::Room::default()
    }
}
