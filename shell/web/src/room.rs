//! What each room exports; `shell/tandem` lists the rooms once.

use kit::NewsKind;
use store::{Hearer, Holding, JobKind};

use crate::{Doors, Importer, Search};

#[derive(Debug, Default)]
pub struct Room {
    pub name: &'static str,
    pub doors: Doors,
    /// Every kind of news the room tells.
    pub news: Vec<NewsKind>,
    pub jobs: Vec<JobKind>,
    pub hears: Vec<Hearer>,
    pub importers: Vec<Box<dyn Importer>>,
    pub search: Vec<Search>,
    /// What this room's tables hold about a person, table by table and column by column: export and erasure follow from it.
    pub holds: &'static [Holding],
}
