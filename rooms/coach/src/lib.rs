#![doc = include_str!("../README.md")]

mod attention;
pub mod coaching;
pub mod growth;
mod hears;
mod holds;
mod letters;
mod model;
mod routes;
pub mod sharing;
mod store;
mod verbs;

pub use model::{
    Answer, Dispute, DisputeDecided, DisputeId, DisputePassedOn, FollowUp, FollowUpHeld, FollowUpId, FollowUpsOpened,
    Item, Mark, NewRecording, Observation, Observed, Review, ReviewHandedOver, ReviewId, Score, Scorecard, ScorecardId,
    SupportTask, TaskId, TaskKept, TaskPromised, score,
};
pub use store::{
    follow_up, follow_ups, follow_ups_of, meetings_held_by, observations, observations_of, observations_since,
    observed_by, support_tasks, support_tasks_for,
};
pub use store::{
    reviews::{handed_to, reviews_of, reviews_unread},
    scorecards::scorecards,
};
pub use verbs::{
    Held, NewReview, NewScorecard, Written, acknowledge, add_recording, coached, comment::comment, decide, dispute,
    forget_recordings, hand_over, hold, is_partner, keep, move_disputes_on, observe, open_review, promise,
    publish_scorecard, remind, write_review,
};

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
