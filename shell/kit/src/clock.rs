//! Time is handed in. Three clocks: the machine's, one shifted from it (demonstration), one moved by hand (tests).

use std::sync::atomic::{AtomicI64, Ordering};

use crate::At;

pub trait Clock: Send + Sync {
    fn now(&self) -> At;
}

/// A clock that can be set: the demonstration's and the tests'.
pub trait Movable: Clock {
    fn move_to(&self, at: At);
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "the one door to the machine's clock")]
    fn now(&self) -> At {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        At(since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
    }
}

/// Runs as fast as the machine's clock, but from another moment: `--as-of`, and the demonstration's "next day".
#[derive(Debug)]
pub struct ShiftedClock {
    offset_ms: AtomicI64,
}

impl ShiftedClock {
    pub fn starting_at(at: At) -> Self {
        Self { offset_ms: AtomicI64::new(at.0 - MachineClock.now().0) }
    }
}

impl Movable for ShiftedClock {
    fn move_to(&self, at: At) {
        self.offset_ms.store(at.0 - MachineClock.now().0, Ordering::Relaxed);
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> At {
        At(MachineClock.now().0 + self.offset_ms.load(Ordering::Relaxed))
    }
}

/// Stands still until it is moved.
#[derive(Debug)]
pub struct HandClock(AtomicI64);

impl HandClock {
    pub fn at(at: At) -> Self {
        Self(AtomicI64::new(at.0))
    }
}

impl Movable for HandClock {
    fn move_to(&self, at: At) {
        self.0.store(at.0, Ordering::Relaxed);
    }
}

impl Clock for HandClock {
    fn now(&self) -> At {
        At(self.0.load(Ordering::Relaxed))
    }
}

/// Measures how long something took. For figures about the product only: nothing it does may depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    #[expect(clippy::disallowed_methods, reason = "the one door to the machine's stopwatch")]
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
