//! What each room exports; `shell/tandem` lists the rooms once.

use kit::NewsKind;
use store::{Act, Hearer, Holding, JobKind, Work};

use crate::{Doors, Importer, Visit};

/// One line in the search results.
#[derive(Clone, Debug)]
pub struct SearchHit {
    pub title: String,
    pub kind: String,
    pub href: String,
}

pub type Search = for<'a> fn(&'a Visit, &'a mut Work, &'a str) -> Act<'a, Vec<SearchHit>>;

#[derive(Debug, Default)]
pub struct Room {
    pub name: &'static str,
    pub doors: Doors,
    /// Every kind of news the room tells.
    pub news: Vec<NewsKind>,
    pub jobs: Vec<JobKind>,
    pub hears: Vec<Hearer>,
    pub importers: Vec<Box<dyn Importer>>,
    pub search: Option<Search>,
    /// What this room's tables hold about a person, table by table and column by column: export and erasure follow from it.
    pub holds: &'static [Holding],
}
