//! The last four quarters' surveys of employees, as the firm's survey tool gives them out: one line per team and quarter.

use std::sync::Arc;

use chrono::Datelike;
use kit::{Day, Done};

use super::Hand;

pub async fn surveys(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-12);
    let mut look = hand.work(now).await?;
    let as_of = hand.as_of;
    let teams = people::teams(&mut look).await?;
    let heads = people::heads(&mut look, as_of).await?;
    drop(look);
    let mut text = String::from("team,period,answers,satisfaction,engagement\n");
    for (i, team) in teams.iter().enumerate() {
        // Two of three answer.
        let answers = heads.get(&team.id).copied().unwrap_or(0) * 2 / 3;
        if answers < listen::SMALL_GROUP {
            continue;
        }
        for (j, period) in quarters(as_of).into_iter().enumerate() {
            let satisfaction = 3.25 + ((i * 7 + j * 3) % 10) as f64 / 20.0 + j as f64 * 0.07;
            let engagement = satisfaction - 0.2 + ((i * 3 + j) % 5) as f64 / 25.0;
            text.push_str(&format!("{},{period},{answers},{satisfaction:.2},{engagement:.2}\n", team.slug));
        }
    }
    let mut desk = hand.desk(now);
    let bytes = Arc::new(text.into_bytes());
    let base = people::imports::NewImport::default();
    let new = people::imports::NewImport { kind: "engagement", file_name: "survey.csv", bytes, ..base };
    let number = people::imports::stage(&mut desk, new).await?;
    people::imports::apply(&mut desk, number, false).await?;
    hand.settle(now).await
}

/// The four quarters that were over, the first one first.
fn quarters(as_of: Day) -> Vec<String> {
    let now = as_of.year() * 4 + as_of.month0() as i32 / 3;
    (now - 4..now).map(|q| format!("{}-Q{}", q.div_euclid(4), q.rem_euclid(4) + 1)).collect()
}
