//! The demonstration's past, lived through by the rooms' own verbs with the clock moved by hand: imports, courses, a year of
//! trainings in waves, the ones that are under way now, a draft for the month to come. Nothing is written past the verbs.

mod after;
mod asked;
mod calls;
mod coaching;
mod elsewhere;
mod growth;
mod life;
mod local;
mod money;
mod places;
mod required;
mod series;
mod setting;
mod surveys;
mod talk;
mod thanks;
mod tone;
mod ways;

use std::path::Path;

use files::{Files, Kept};
use kit::{At, Chance, Day, Done, Stop, Zone, time};
use store::{Actor, Db, Hearer, JobKind, Work, hearers, jobs};

use crate::rooms;

const SEED: u64 = 1;

/// The organisation's zone.
pub fn zone() -> Zone {
    cast::settings().zone.parse().unwrap_or(Zone::UTC)
}

/// The stage hand: a database, a clock, and what runs behind the rooms.
pub(crate) struct Hand<'a> {
    pub db: &'a Db,
    pub files: &'a Files,
    pub cast: cast::Cast,
    pub as_of: Day,
    chance: Chance,
    hears: Vec<Hearer>,
    jobs: Vec<JobKind>,
    pub importers: Vec<Box<dyn web::Importer>>,
}

impl Hand<'_> {
    /// 08:00 in the organisation's zone, `days` after the as-of date (negative: before).
    pub fn at(&self, days: i64) -> At {
        time::at_local(time::plus_days(self.as_of, days), 8 * 60, zone())
    }

    pub async fn work(&mut self, now: At) -> Done<Work> {
        let chance = self.chance.fork();
        self.db.work(Actor::System, now, chance).await
    }

    /// Where its files are taken in.
    pub fn desk(&mut self, now: At) -> people::imports::Desk<'_> {
        let chance = self.chance.fork();
        people::imports::Desk { db: self.db, importers: &self.importers, actor: Actor::System, now, chance }
    }

    /// Keeps a file as an upload would.
    pub async fn keep(&mut self, bytes: Vec<u8>, now: At) -> Done<Kept> {
        self.files.keep_bytes(self.db, bytes.into(), now, &mut self.chance.fork()).await
    }

    /// News and due jobs of that moment.
    pub async fn settle(&mut self, now: At) -> Done<()> {
        hearers::deliver_all(self.db, &self.hears, now, &mut self.chance).await?;
        jobs::run_due(self.db, &self.jobs, now, now, &mut self.chance).await?;
        hearers::deliver_all(self.db, &self.hears, now, &mut self.chance).await?;
        Ok(())
    }
}

/// What building it is told in: keys of texts, in order.
pub const STEPS: [&str; 5] =
    ["demo-seed-firm", "demo-seed-courses", "demo-seed-year", "demo-seed-figures", "demo-seed-needs"];

/// Builds the whole demonstration centre in an empty database. `tell` hears what is being done, one of [`STEPS`] after the other.
pub async fn seed(db: &Db, files: &Files, as_of: Day, tell: &mut (dyn FnMut(&str) + Send)) -> Done<()> {
    let (mut hears, mut kinds, mut importers) = (Vec::new(), Vec::new(), Vec::new());
    for room in rooms::rooms() {
        hears.extend(room.hears);
        kinds.extend(room.jobs);
        importers.extend(room.importers);
    }
    let cast = cast::Cast::new(as_of, SEED);
    let mut hand = Hand { db, files, cast, as_of, chance: Chance::from_seed(SEED), hears, jobs: kinds, importers };
    tell("demo-seed-firm");
    setting::found(&mut hand).await?;
    setting::bring_in(&mut hand, "people", -330).await?;
    tell("demo-seed-courses");
    setting::furnish(&mut hand).await?;
    growth::tracks(&mut hand).await?;
    setting::bring_in(&mut hand, "shifts", -15).await?;
    tell("demo-seed-year");
    life::earlier_records(&mut hand).await?;
    thanks::rules(&mut hand).await?;
    life::past_waves(&mut hand).await?;
    life::under_way(&mut hand).await?;
    asked::pulse(&mut hand).await?;
    after::practice(&mut hand).await?;
    calls::calls(&mut hand).await?;
    coaching::coaching(&mut hand).await?;
    tell("demo-seed-figures");
    for kind in ["forecast", "metrics", "qa", "feedback"] {
        setting::bring_in(&mut hand, kind, 0).await?;
    }
    surveys::surveys(&mut hand).await?;
    setting::name_queues(&mut hand).await?;
    thanks::recognition(&mut hand).await?;
    growth::levels(&mut hand).await?;
    growth::plan(&mut hand).await?;
    growth::deputy(&mut hand).await?;
    ways::aid(&mut hand).await?;
    ways::briefing(&mut hand).await?;
    ways::pair(&mut hand).await?;
    local::paths(&mut hand).await?;
    local::words(&mut hand).await?;
    elsewhere::courses(&mut hand).await?;
    series::calls(&mut hand).await?;
    tell("demo-seed-needs");
    places::equip(&mut hand).await?;
    life::today(&mut hand).await?;
    places::home(&mut hand).await?;
    required::rule(&mut hand).await?;
    money::budgets(&mut hand).await
}

/// The file that says for which day a demonstration was built.
const MARK: &str = "as-of";

/// The as-of date of the demonstration in this folder, if it was built to the end.
pub fn as_of_of(folder: &Path) -> Option<Day> {
    std::fs::read_to_string(folder.join(MARK)).ok()?.trim().parse().ok()
}

pub fn remember(folder: &Path, as_of: Day) -> Done<()> {
    std::fs::write(folder.join(MARK), as_of.to_string()).map_err(Stop::from)
}

/// Where the clock begins: 09:00 of the as-of day, or later when the demonstration has been moved on before.
pub async fn opening_moment(db: &Db, as_of: Day) -> Done<At> {
    let first = time::at_local(as_of, 9 * 60, zone());
    let mut look = db.look(None, first).await?;
    let last = store::nights::last(&mut look).await?;
    Ok(last.map_or(first, |day| first.max(time::at_local(day, 9 * 60, zone()))))
}
