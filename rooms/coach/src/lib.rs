#![doc = include_str!("../README.md")]

mod hears;
mod holds;
mod model;
mod routes;
mod store;
mod verbs;

pub use model::{
    FollowUp, FollowUpHeld, FollowUpId, FollowUpsOpened, Observation, Observed, SupportTask, TaskId, TaskKept,
    TaskPromised,
};
pub use store::{
    follow_up, follow_ups, follow_ups_of, meetings_held_by, observations, observations_of, observations_since,
    observed_by, support_tasks, support_tasks_for,
};
pub use verbs::{Held, hold, is_partner, keep, observe, promise, remind};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "coach",
        doors: routes::doors(),
        news: model::news(),
        hears: hears::hears(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
