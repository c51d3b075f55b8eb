#![doc = include_str!("../README.md")]

pub mod aids;
pub mod arrivals;
pub mod briefings;
mod composition;
mod hears;
mod holds;
mod model;
pub mod notes;
pub mod outside;
mod quiz;
mod routes;
pub mod shadowing;
mod store;
pub mod trainer_paths;
mod verbs;
mod wishes;

pub use composition::{Finding, composition};
pub use model::{
    Attempt, AttemptId, Attended, Chosen, Completed, LessonRead, Marked, PASS_PCT, QuizBest, QuizDone, WeakItem,
    own_pace,
};
pub use quiz::order as quiz_order;
pub use routes::{OwnWish, aid_links, outside_waiting, own_wishes};
pub use store::{attempts_at, attendance, lessons_read, quiz_best, quiz_best_since};
pub use verbs::{Answered, answer_quiz, counts_from, mark, read_lesson, weak_items};
pub use wishes::{
    Chance, Crowd, SeatWished, Standing, Wish, answer_wish, ask_seat, chances, crowds, plan_wishes, take_back_wish,
    wishes_for, wishes_for_planners, wishes_of, wishes_overdue,
};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "deliver",
        doors: routes::doors(),
        news: model::news(),
        jobs: briefings::jobs(),
        hears: hears::hears(),
        search: vec![aids::SEARCH],
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
