#![doc = include_str!("../README.md")]

mod gather;
mod hears;
mod holds;
mod jobs;
mod letter;
mod mail;
mod model;
mod routes;
mod store;
mod verbs;

pub use letter::{Letter, Parts, Place, Teacher, compose};
pub use model::{Goal, GoalAgreed, GoalId, GoalWritten, Memo, MemoRead, MemoRefused, MemosSent, Prepared};
pub use store::{goal, goal_of, goals, goals_of, goals_waiting_for, memo, memos, memos_of, memos_refused};
pub use verbs::{agree_goal, preview, read_memo, rewrite_goal, send_due_memos, send_memos, write_goal};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "prepare",
        doors: routes::doors(),
        news: model::news(),
        jobs: jobs::jobs(),
        hears: hears::hears(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
