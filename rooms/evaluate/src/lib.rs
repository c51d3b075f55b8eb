#![doc = include_str!("../README.md")]

mod gather;
mod holds;
mod join;
mod learning;
mod model;
mod panel;
mod parity;
mod process;
mod reach;
mod reaction;
mod routes;
mod store;
mod survey;
mod verbs;
mod worth;

use ::store::Work;
use kit::Done;
pub use learning::Moment;
pub use model::{
    BeforeAfter, CurvePoint, EffectId, Metric, Outcome, Report, Reported, SentBack, Wave, sentence, verdict_key,
};
pub use parity::count_parity;
pub use reach::count_reach;
pub use reaction::{MoodGiven, Reacted, Reaction, Round, SMALL_GROUP, Tally};
pub use verbs::{Answers, Asked, asked_of, give_mood, react, report, send_back};

/// Every report, the newest first.
pub async fn reports(work: &mut Work) -> Done<Vec<Report>> {
    store::all(work).await
}

/// Sessions whose mood was low, with the mean answer of 1 to 5; nothing is said of sessions with fewer than five answers.
pub async fn low_moods(work: &mut Work, sessions: &[kit::SessionId]) -> Done<Vec<(kit::SessionId, f64)>> {
    let sums = store::reactions::mood_sums(work, sessions, SMALL_GROUP as i64).await?;
    let means = sums.into_iter().map(|(id, total, n)| (id, total as f64 / n as f64));
    Ok(means.filter(|(_, mean)| *mean <= reaction::LOW_MOOD).collect())
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
