#![doc = include_str!("../README.md")]

pub mod cli;
pub mod demo;
pub mod house;
pub mod night;
mod openapi;
mod outbox;
mod post;
pub mod rooms;
pub mod runner;
mod setup;
mod watch;

pub use house::House;
