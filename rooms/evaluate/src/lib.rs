#![doc = include_str!("../README.md")]

mod gather;
mod holds;
mod join;
mod learning;
mod model;
mod panel;
mod process;
mod reaction;
mod routes;
mod store;
mod survey;
mod verbs;
mod worth;

use ::store::Work;
use kit::Done;
pub use model::{
    BeforeAfter, CurvePoint, EffectId, Metric, Outcome, Report, Reported, SentBack, Wave, sentence, verdict_key,
};
pub use reaction::{MoodGiven, Reacted, Reaction, Round, SMALL_GROUP, Tally};
pub use verbs::{Answers, Asked, asked_of, give_mood, react, report, send_back};

/// Every report, the newest first.
pub async fn reports(work: &mut Work) -> Done<Vec<Report>> {
    store::all(work).await
}

/// What the house needs to know of this room.
pub fn room() -> web::Room {
    web::Room {
        name: "evaluate",
        doors: routes::doors(),
        news: model::news(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
