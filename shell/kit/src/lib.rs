#![doc = include_str!("../README.md")]

pub mod chance;
pub mod clock;
pub mod event;
mod fold;
pub mod former;
pub mod id;
pub mod lang;
pub mod money;
pub mod order;
pub mod role;
pub mod say;
pub mod search;
pub mod stem;
pub mod stop;
pub mod time;
pub mod tongue;
pub mod val;
pub mod words;

pub use chance::Chance;
pub use clock::{Clock, HandClock, MachineClock, Movable, ShiftedClock, Stopwatch};
pub use event::{Event, News, NewsKind};
pub use fold::fold;
pub use former::FORMER;
pub use id::*;
pub use lang::Lang;
pub use money::Money;
pub use order::Order;
pub use role::Role;
pub use say::{Arg, Say};
pub use stop::{Amiss, Done, Kind, Refusal, Stop};
pub use time::{At, Day, Zone};
pub use val::{FromVal, Val};
pub use words::Words;
