#![doc = include_str!("../README.md")]

mod access;
mod holds;
mod imports;
mod jobs;
mod model;
mod pulse;
mod read;
mod routes;
mod search;
mod store;
mod verbs;

use ::store::Work;
use kit::{Day, Done, NeedId, PersonId, SkillId};
pub use model::{
    Corrected, DEEP_LEVEL, Engagement, FeedbackId, Measured, MetricWeek, Need, NeedChosen, NeedLeft, Note, Noted,
    Praise, QaScore, SMALL_GROUP, Suggested, Suggestion, WINDOW_DAYS, heat_class,
};
pub use pulse::{PulseCount, PulseGiven, pulse_mean, pulse_months};
pub use verbs::{choose, correct, give_pulse, measure, not_training, note, pulse_open, read_again, suggest};

/// Every need of every team, the deepest first.
pub async fn needs(work: &mut Work) -> Done<Vec<Need>> {
    store::all_needs(work).await
}

/// One need; missing is said to the person.
pub async fn need(work: &mut Work, id: &NeedId) -> Done<Need> {
    store::need_by_id(work, id).await
}

/// The needs of all teams for any of these skills, the deepest first.
pub async fn needs_for_skills(work: &mut Work, skills: &[SkillId]) -> Done<Vec<Need>> {
    store::needs_of(work, skills).await
}

/// Refuses whoever acts when they may not see or decide about this need.
pub async fn may_decide_on(work: &mut Work, need: &NeedId) -> Done<()> {
    let need = store::need_by_id(work, need).await?;
    access::may_decide(work, &need).await
}

/// The history of a need, newest first.
pub async fn notes(work: &mut Work, need: &NeedId) -> Done<Vec<Note>> {
    store::notes(work, need).await
}

/// Every person's weeks from the week of `from` on, by person and week.
pub async fn metric_weeks(work: &mut Work, from: Day) -> Done<Vec<MetricWeek>> {
    store::weeks_from(work, kit::time::monday(from)).await
}

/// Every survey of every team, the oldest first.
pub async fn engagement(work: &mut Work) -> Done<Vec<Engagement>> {
    Ok(store::all_engagement(work).await?.into_iter().map(|(e, _)| e).collect())
}

/// What teams said of their months, from `month` (`2026-05`) on.
pub async fn pulse(work: &mut Work, month: &str) -> Done<Vec<PulseCount>> {
    store::pulse_from(work, month).await
}

/// The scored criteria of one person's contacts, from the first to the last day given.
pub async fn scores_of(work: &mut Work, person: &PersonId, from: Day, to: Day) -> Done<Vec<QaScore>> {
    store::scores_of_person(work, person, from, to).await
}

/// What customers who were content (4 or 5 of 5) said about contacts of this person, masked, newest first.
pub async fn praise_of(work: &mut Work, person: &PersonId, from: Day) -> Done<Vec<Praise>> {
    store::praise_of(work, person, from).await
}

/// What the house needs to know of this room.
pub fn room() -> web::Room {
    web::Room {
        name: "listen",
        doors: routes::doors(),
        news: model::news(),
        jobs: jobs::kinds(),
        search: vec![search::SEARCH],
        importers: vec![
            Box::new(imports::MetricsFile),
            Box::new(imports::QaFile),
            Box::new(imports::FeedbackFile),
            Box::new(imports::EngagementFile),
        ],
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
