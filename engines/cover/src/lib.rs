#![doc = include_str!("../README.md")]

pub mod day;
pub mod erlang_a;
pub mod erlang_b;
pub mod erlang_c;
pub mod staff;

pub use day::{Day, Slot, SlotCover};
pub use staff::{Load, Target, agents_needed, expected_service_level, required};
