#![doc = include_str!("../README.md")]

mod changes;
mod feed;
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
pub use model::{
    ACCEPTED, CheckItem, DeclineSettled, Feed, FeedRenewed, GoAsked, GoCall, GoDecided, Goal, GoalAgreed, GoalId,
    GoalWritten, MaterialSigned, Memo, MemoRead, MemoRefused, MemoText, MemoTextWritten, MemosSent, PreparationDone,
    Prepared, Replied, Reply,
};
pub use store::{
    feeds::current as feed, goal, goal_of, goals, goals_of, goals_waiting_for, lists::prepared, memo, memos, memos_of,
    memos_refused, replies::replies,
};
pub use verbs::{
    MaterialLine, Notice, agree_goal, ask_go, decide_go, declines_waiting_for, feed_kinds, go_calls, late_notice,
    material, newest_declines, preview, read_memo, renew_feed, reply, rewrite_goal, send_due_memos, send_memos,
    set_prepared, settle_decline, share_out_memos, sign_material, write_goal, write_memo_text,
};

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
