#![doc = include_str!("../README.md")]

mod guard;
mod hears;
mod holds;
mod jobs;
mod memory;
mod model;
mod routes;
mod store;
mod strip;
mod verbs;

pub use guard::{Guarded, caution, guard};
pub use memory::{TeamWeek, retention, team_weeks};
pub use model::{
    CardId, CardsBroughtForward, CardsDealt, NoteId, Practice, PracticeId, Rated, ReturnId, Returned, ReviewId,
    VerdictGiven,
};
pub use routes::{came_words, remembered_words};
pub use store::{due_count, practice_days, practices, practices_of, practices_of_people, reports_of, returned};
pub use strip::{days_practised, planned_days, strip};
pub use verbs::{
    advise, check, choose, end_note, pause, rate, read_return, set_team_goal, share_out_verdicts, verdicts, write_note,
};

/// The cards due on `day`, in the order in which they are shown.
pub async fn due(work: &mut ::store::Work, person: &kit::PersonId, day: kit::Day) -> kit::Done<Vec<CardId>> {
    Ok(store::due(work, person, day, 12).await?.into_iter().map(|c| c.id).collect())
}

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "practise",
        doors: routes::doors(),
        news: model::news(),
        jobs: jobs::jobs(),
        hears: hears::hears(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
