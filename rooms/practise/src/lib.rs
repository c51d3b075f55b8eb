#![doc = include_str!("../README.md")]

mod hears;
mod model;
mod routes;
mod store;
mod strip;
mod verbs;

pub use model::{CardId, CardsBroughtForward, CardsDealt, Practice, PracticeId, Rated, VerdictGiven};
pub use store::{due_count, practice_days, practices, practices_of};
pub use strip::{days_practised, strip};
pub use verbs::{rate, verdicts};

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
        hears: hears::hears(),
        ..web::Room::default()
    }
}
