//! What runs while the house serves: news, jobs, solves, mail, the night.

use std::time::Duration;

use kit::{At, Clock, Done, MachineClock};
use store::{Hearer, hearers, jobs};
use tokio::sync::watch;
use web::App;

use crate::{House, night, post};

/// Between two rounds.
const PAUSE: Duration = Duration::from_millis(800);
/// What is in hand when the house is asked to stop may take this long; then it is undone and given back.
const GRACE: Duration = Duration::from_secs(10);
/// Every so many rounds the organisation's settings are read again: another server may have changed them.
const ROUNDS_REFRESH: u32 = 5;

/// The wish to stop: everybody who works has a copy.
#[derive(Clone, Debug)]
pub struct Stopping(watch::Receiver<bool>);

impl Stopping {
    /// The wish, and the hand that utters it.
    pub fn new() -> (watch::Sender<bool>, Stopping) {
        let (hand, wish) = watch::channel(false);
        (hand, Stopping(wish))
    }

    pub fn is_wanted(&self) -> bool {
        *self.0.borrow()
    }

    /// Until it is uttered.
    pub async fn wanted(mut self) {
        // Whoever could utter it is gone: nobody ever will.
        if self.0.wait_for(|wish| *wish).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Until what was in hand then has had its time.
    async fn enough(self) {
        self.wanted().await;
        tokio::time::sleep(GRACE).await;
    }
}

/// Delivers news; a failing hearer is logged and tried again, never the caller's trouble.
pub async fn hear(app: &App, hears: &[Hearer]) {
    if let Err(stop) = hearers::deliver_all(&app.0.db, hears, app.now(), &mut app.chance()).await {
        tracing::error!(?stop, "news could not be delivered");
    }
}

/// Everything that is due at this moment: news, jobs, solves, news again.
pub async fn run_due(house: &House) -> Done<()> {
    let (_hand, stopping) = Stopping::new();
    due(house, &stopping).await
}

/// The same, until it is to stop: no job is begun then, and the one in hand ends or is given back.
async fn due(house: &House, stopping: &Stopping) -> Done<()> {
    let (app, now) = (&house.app, house.app.now());
    hear(app, &house.hears).await;
    let (db, mut chance) = (&app.0.db, app.chance());
    // Leases count in the machine's time: the demonstration's clock jumps.
    while !stopping.is_wanted()
        && jobs::run_one(db, &house.jobs, now, lease_clock(), &mut chance, stopping.clone().enough()).await?.is_some()
    {
    }
    if !stopping.is_wanted() {
        plan::run_waiting_until(db, now, &mut chance, stopping.clone().enough()).await?;
        hear(app, &house.hears).await;
    }
    Ok(())
}

fn lease_clock() -> At {
    MachineClock.now()
}

/// Loops until it is asked to stop.
pub async fn run(house: House, stopping: Stopping) {
    let mut rounds: u32 = 0;
    while !stopping.is_wanted() {
        if let Err(stop) = due(&house, &stopping).await {
            tracing::error!(?stop, "something that was due failed");
        }
        // An act of the night is one work: cut off, it is undone and comes again.
        let night = tokio::select! {
            biased;
            done = night::run_missed(&house) => done,
            () = stopping.clone().enough() => Ok(()),
        };
        if let Err(stop) = night {
            tracing::error!(?stop, "the night failed");
        }
        if let Err(stop) = post::send_waiting(&house.app, || stopping.is_wanted()).await {
            tracing::error!(?stop, "mail could not be sent");
        }
        rounds = rounds.wrapping_add(1);
        if (rounds.is_multiple_of(ROUNDS_REFRESH) || !house.app.house().ready)
            && let Err(stop) = house.app.refresh().await
        {
            tracing::error!(?stop, "the settings could not be read");
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stopping.clone().wanted() => {} }
    }
}
