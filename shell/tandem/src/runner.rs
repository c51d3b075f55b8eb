//! What runs while the house serves: news, jobs, solves, mail, the night.

use std::time::Duration;

use kit::{At, Clock, Done, MachineClock};
use store::{Hearer, hearers, jobs};
use web::App;

use crate::{House, night, post};

/// Delivers news; a failing hearer is logged and tried again, never the caller's trouble.
pub async fn hear(app: &App, hears: &[Hearer]) {
    if let Err(stop) = hearers::deliver_all(&app.0.db, hears, app.now(), &mut app.chance()).await {
        tracing::error!(?stop, "news could not be delivered");
    }
}

/// Everything that is due at this moment: news, jobs, solves, news again.
pub async fn run_due(house: &House) -> Done<()> {
    let (app, now) = (&house.app, house.app.now());
    hear(app, &house.hears).await;
    // Leases count in the machine's time: the demonstration's clock jumps.
    jobs::run_due(&app.0.db, &house.jobs, now, lease_clock(), &mut app.chance()).await?;
    plan::run_waiting(&app.0.db, now, &mut app.chance()).await?;
    hear(app, &house.hears).await;
    Ok(())
}

fn lease_clock() -> At {
    MachineClock.now()
}

/// Loops until the programme stops.
pub async fn run(house: House) {
    loop {
        if let Err(stop) = run_due(&house).await {
            tracing::error!(?stop, "something that was due failed");
        }
        if let Err(stop) = night::run_missed(&house).await {
            tracing::error!(?stop, "the night failed");
        }
        if let Err(stop) = post::send_waiting(&house.app, || false).await {
            tracing::error!(?stop, "mail could not be sent");
        }
        tokio::time::sleep(Duration::from_millis(800)).await;
    }
}
