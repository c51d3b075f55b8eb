use kit::{Done, DraftId, Stop, time::parse_month};
use store::Work;

use crate::{WhatIf, model::DraftMade, store as db};

/// A few seconds for a few hundred demands.
pub const MOVES_USUAL: i64 = 300_000;
pub const MOVES_LONG: i64 = 3_000_000;

/// Asks for a plan of the month (`2026-12`): a numbered draft with a waiting search, whose seed is the number, for the
/// month as it is or as somebody supposes it.
pub async fn make_draft(work: &mut Work, month: &str, moves_max: i64, what_if: &WhatIf) -> Done<DraftId> {
    people::must_be(work, super::PLANNERS).await?;
    parse_month(month).ok_or_else(Stop::missing)?;
    super::refuse_past(work, month).await?;
    let waiting = db::demands::waiting(work).await?;
    if waiting.is_empty() {
        return Err(Stop::at("", "plan-no-demands"));
    }
    // The search leaves out what is past its review date; when that is everything, somebody is told at once.
    curriculum::refuse_all_stale(work, waiting.into_iter().map(|d| d.course).collect()).await?;
    work.lock("month", month).await?;
    let number = db::drafts::next_number(work, month).await?;
    let id: DraftId = work.id();
    db::drafts::add(work, &id, month, number, moves_max.clamp(0, MOVES_LONG), what_if).await?;
    work.tell(&DraftMade { draft: id.clone(), month: month.to_owned(), number }).await?;
    Ok(id)
}
