#![doc = include_str!("../README.md")]

pub mod backup;
mod db;
pub mod hearers;
pub mod holds;
pub mod jobs;
pub mod mail;
mod memory;
pub mod nights;
pub mod proof;
mod query;
mod reader;
mod schema;
pub mod search;
pub mod tally;
mod work;

pub use db::{Db, Engine};
pub use hearers::{Hearer, hearer};
pub use holds::{Blank, Gone, Held, Holding};
pub use jobs::{Job, JobKind, NewJob, job_kind, thinking_job_kind};
pub use mail::{Invite, Mail, NewMail};
pub use memory::Fresh;
pub use query::{Row, Sql, next_number, sql};
pub use reader::READERS;
pub use schema::{Schema, Unfit};
pub use search::{Entry, EntryText, Found};
pub use work::{Actor, Work, works};

use std::{future::Future, pin::Pin};

/// A boxed future that borrows the `Work` it was given.
pub type Act<'a, T> = Pin<Box<dyn Future<Output = kit::Done<T>> + Send + 'a>>;
