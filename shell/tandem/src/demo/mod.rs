//! The demonstration centre: Fjordlink, its past lived through by the rooms' own verbs, and a clock that can be moved.

pub mod pages;
pub mod seed;
pub mod waiting;

use std::sync::{Arc, OnceLock};

use kit::{Day, Done, Movable, time};

use crate::{House, night, runner};

/// What only the demonstration has.
pub struct Demo {
    pub clock: Arc<dyn Movable>,
    house: OnceLock<House>,
}

impl Demo {
    pub fn new(clock: Arc<dyn Movable>) -> Self {
        Self { clock, house: OnceLock::new() }
    }

    /// The demonstration moves the clock of the house it is part of.
    pub fn belongs_to(&self, house: House) {
        let _ = self.house.set(house);
    }

    /// Lets days pass one by one, each with its night, as they would have passed by themselves.
    pub async fn let_pass(&self, days: i64) -> Done<Day> {
        let house = self.house.get().ok_or_else(|| kit::Stop::fault("the demonstration has no house"))?;
        let zone = house.app.house().zone;
        let start = house.app.now();
        for _ in 0..days {
            let now = house.app.now();
            let next = time::plus_days(now.day(zone), 1);
            self.clock.move_to(time::at_local(next, start.local_minutes(zone).max(7 * 60), zone));
            night::run_missed(house).await?;
            runner::run_due(house).await?;
        }
        Ok(house.app.now().day(zone))
    }
}

impl std::fmt::Debug for Demo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Demo").finish_non_exhaustive()
    }
}
