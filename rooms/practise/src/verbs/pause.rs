//! Away: leave or illness that no roster knows.

use kit::{Day, Done, Refusal, Say, Stop, time};
use store::Work;

use crate::{model::Paused, store as rows};

/// Longest pause in one go, days.
const LONGEST_DAYS: i64 = 90;
/// Somebody who was ill says so afterwards.
const BACK_DAYS: i64 = 30;

/// Days that do not count: months that run end so much later, cards wait until the first day back. Only for oneself; nobody
/// asks why.
pub async fn pause(work: &mut Work, from: Day, to: Day) -> Done<()> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let days = time::days_between(from, to) + 1;
    if !(1..=LONGEST_DAYS).contains(&days) {
        return Err(Refusal::at("to", Say::new("practise-pause-length").with("max", LONGEST_DAYS)).into());
    }
    if from < time::plus_days(today, -BACK_DAYS) {
        return Err(Refusal::at("from", Say::new("practise-pause-past").with("max", BACK_DAYS)).into());
    }
    let before = rows::pauses(work, std::slice::from_ref(&me), from).await?;
    if before.iter().any(|(_, a, b)| *a <= to && from <= *b) {
        return Err(Stop::at("from", "practise-pause-twice"));
    }
    rows::add_pause(work, &me, from, to).await?;
    for practice in rows::practices_of(work, &me).await? {
        let runs = practice.ends_on >= today && practice.starts_on <= to && practice.ends_on >= from;
        if runs {
            let lost = time::days_between(from.max(practice.starts_on), to.min(practice.ends_on)) + 1;
            rows::postpone(work, &practice.id, time::plus_days(practice.ends_on, lost), lost).await?;
        }
    }
    let back = super::next_working_day(work, &me, time::plus_days(to, 1)).await?;
    rows::move_due(work, &me, from.max(today), to, back).await?;
    work.tell(&Paused { person: me, days }).await?;
    Ok(())
}
