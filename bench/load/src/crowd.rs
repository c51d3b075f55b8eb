//! 32 people at once, each with a browser of their own.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

use crate::{Done, client::Client, pages, server::Server};

pub const PEOPLE: usize = 32;
const SECONDS: u64 = 20;

pub struct Crowd {
    pub people: usize,
    pub pages: usize,
    pub pages_per_second: f64,
    pub median_ms: f64,
    pub p95_ms: f64,
    pub p99_ms: f64,
}

/// Everybody opens the pages of their menu in turn, and thinks for `pause` between two (none: the server is full).
pub async fn measure(server: &Server, pause: Duration) -> Done<Crowd> {
    let mut clients = Vec::new();
    for handle in handles(server).await? {
        let mut client = Client::signed_in(server.port, &handle).await?;
        let today = client.get("/today").await?;
        let mut menu: Vec<String> = pages::links(&today.text());
        menu.dedup();
        menu.truncate(6);
        menu.push("/today".to_owned());
        clients.push((client, menu));
    }
    let start = Arc::new(tokio::sync::Barrier::new(clients.len()));
    let mut tasks = JoinSet::new();
    for (turn, (client, menu)) in clients.into_iter().enumerate() {
        tasks.spawn(one(client, menu, turn, pause, Arc::clone(&start)));
    }
    let mut times = Vec::new();
    let people = tasks.len();
    while let Some(done) = tasks.join_next().await {
        times.extend(done.map_err(|e| e.to_string())??);
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    Ok(Crowd {
        people,
        pages: times.len(),
        pages_per_second: times.len() as f64 / SECONDS as f64,
        median_ms: at(0.5),
        p95_ms: at(0.95),
        p99_ms: at(0.99),
    })
}

async fn one(
    mut client: Client,
    menu: Vec<String>,
    turn: usize,
    pause: Duration,
    start: Arc<tokio::sync::Barrier>,
) -> Done<Vec<Duration>> {
    start.wait().await;
    // Nobody's thinking begins in step with somebody else's.
    tokio::time::sleep(pause.mul_f64(turn as f64 / PEOPLE as f64)).await;
    let from = Instant::now();
    let mut times = Vec::new();
    for address in menu.iter().cycle().skip(turn) {
        if from.elapsed() >= Duration::from_secs(SECONDS) {
            break;
        }
        let asked = Instant::now();
        let answer = client.get(address).await?;
        times.push(asked.elapsed());
        if answer.status >= 400 {
            return Err(format!("{address} answered {}", answer.status));
        }
        tokio::time::sleep(pause).await;
    }
    Ok(times)
}

/// One of each role, and agents from the list of people.
async fn handles(server: &Server) -> Done<Vec<String>> {
    let mut handles: Vec<String> = pages::PEOPLE.iter().map(|h| (*h).to_owned()).collect();
    let mut client = Client::signed_in(server.port, "kari.nordby").await?;
    let mut next = Some("/people".to_owned());
    while let Some(address) = next.take() {
        let page = client.get(&address).await?.text();
        for link in pages::links(&page) {
            match link.strip_prefix("/people/") {
                Some(handle) if !handle.contains(['/', '?']) && !handles.iter().any(|h| h == handle) => {
                    handles.push(handle.to_owned());
                }
                _ => {}
            }
        }
        if handles.len() < PEOPLE {
            next = pages::links(&page).into_iter().find(|l| l.starts_with("/people?") && l.contains("after="));
        }
    }
    handles.truncate(PEOPLE);
    if handles.len() < PEOPLE {
        return Err(format!("only {} people are there", handles.len()));
    }
    Ok(handles)
}
