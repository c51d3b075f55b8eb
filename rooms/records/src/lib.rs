#![doc = include_str!("../README.md")]

pub mod export;
mod held;
mod holds;
mod levels;
mod model;
mod routes;
mod store;
mod verbs;

pub use held::{held, register};
pub use levels::{
    ALONE, Held, LANGUAGE_LEVELS, LevelSaid, Levels, Missing, NewLevel, Proof, SKILL_LEVELS, Source, Subject,
    confirm_level, lacks, language_level, level_key, levels, may_confirm, may_see_levels, missing_for, missing_words,
    state_level,
};
pub use model::{EARLIER_SYSTEM, Exported, Statement, VERBS, news_key};
pub use routes::note_seen;
pub use store::{
    Learned, brought_along, brought_courses, completed, completed_since, completions, first_completions, learned,
    newest, parked_count, transcript,
};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "records",
        doors: routes::doors(),
        news: model::news(),
        importers: vec![Box::new(levels::LevelFile)],
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
