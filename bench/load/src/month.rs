//! A month's draft in the demonstration, from the button to the plan.

use std::time::{Duration, Instant};

use crate::{Done, client::Client, server::Server};

pub struct Month {
    pub month: String,
    pub seconds: f64,
}

pub async fn measure(server: &Server) -> Done<Month> {
    let mut planner = Client::signed_in(server.port, "mei.lin").await?;
    let there = planner.get("/plan").await?.location.ok_or("/plan leads nowhere")?;
    let month = there.trim_start_matches("/plan/").split('?').next().unwrap_or_default().to_owned();
    let from = Instant::now();
    let made = planner.post(&format!("/plan/{month}/drafts"), "").await?;
    let draft = made
        .location
        .as_deref()
        .and_then(|l| l.split("draft=").nth(1))
        .and_then(|rest| rest.split('&').next())
        .ok_or_else(|| format!("no draft of {month}: {}", made.status))?
        .to_owned();
    loop {
        let page = planner.get(&format!("/plan/{month}/progress?draft={draft}")).await?;
        // While a search runs, the part of the page that shows it offers to stop it.
        if page.status == 200 && !page.text().contains("/stops\"") {
            return Ok(Month { month, seconds: from.elapsed().as_secs_f64() });
        }
        if from.elapsed().as_secs() > 120 {
            return Err(format!("the draft of {month} is not ready after two minutes"));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
