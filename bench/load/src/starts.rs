//! How long somebody waits who starts the program.

use std::{path::Path, time::Instant};

use crate::{Done, server::Server};

pub struct First {
    /// Until something is there to look at (the page that shows how far seeding is).
    pub page_seconds: f64,
    /// Until the demonstration is there.
    pub ready_seconds: f64,
}

pub async fn first(program: &Path, folder: &Path) -> Done<First> {
    let from = Instant::now();
    let mut server = Server::start(program, folder)?;
    let page_seconds = server.shows("/demo", from).await?.as_secs_f64();
    let ready_seconds = server.answers("/readyz", from).await?.as_secs_f64();
    server.stop()?;
    Ok(First { page_seconds, ready_seconds })
}

/// Seconds until the first page, the median of five starts.
pub async fn second(program: &Path, folder: &Path) -> Done<f64> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let from = Instant::now();
        let mut server = Server::start(program, folder)?;
        times.push(server.answers("/demo", from).await?.as_secs_f64());
        server.stop()?;
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}
