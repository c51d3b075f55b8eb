//! What a planner does with drafts.

use axum::extract::Path;
use kit::DraftId;
use web::{Fields, Reply, Undo, Visit};

use super::month;
use crate::{WhatIf, store as db, verbs};

pub async fn make(v: Visit, Path(month): Path<String>, mut fields: Fields) -> Reply {
    let moves = if fields.text("effort") == "long" { verbs::MOVES_LONG } else { verbs::MOVES_USUAL };
    let mut work = v.work().await?;
    let made = match WhatIf::from_fields(&fields) {
        Ok(what_if) => verbs::make_draft(&mut work, &month, moves, &what_if).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(made, work, &mut fields).await? {
        Some(draft) => v.go(&format!("/plan/{month}?draft={draft}"), "said-plan-draft-made"),
        None => month::refused(&v, &month, None, fields).await?,
    })
}

pub async fn stop(v: Visit, Path(draft): Path<DraftId>) -> Reply {
    let mut work = v.work().await?;
    verbs::stop_draft(&mut work, &draft).await?;
    let month = db::drafts::draft(&mut work, &draft).await?.month;
    work.commit().await?;
    Ok(v.go(&format!("/plan/{month}?draft={draft}"), "said-plan-stopping"))
}

pub async fn discard(v: Visit, Path(draft): Path<DraftId>) -> Reply {
    let mut work = v.work().await?;
    // One that is still searched for holds no plan to bring back.
    let whole = db::drafts::run(&mut work, &draft).await?.is_some_and(|run| run.ended_at.is_some());
    verbs::discard_draft(&mut work, &draft).await?;
    let path = format!("/plan/{}", db::drafts::draft(&mut work, &draft).await?.month);
    work.commit().await?;
    Ok(if whole {
        v.go_undo(&path, "said-plan-discarded", &Undo::at(format!("/drafts/{draft}/undo")))
    } else {
        v.go(&path, "said-plan-discarded")
    })
}

pub async fn restore(v: Visit, Path(draft): Path<DraftId>) -> Reply {
    let mut work = v.work().await?;
    verbs::restore_draft(&mut work, &draft).await?;
    let month = db::drafts::draft(&mut work, &draft).await?.month;
    work.commit().await?;
    Ok(v.go(&format!("/plan/{month}?draft={draft}"), "said-web-undone"))
}

pub async fn publish(v: Visit, Path(draft): Path<DraftId>, mut fields: Fields) -> Reply {
    let wish = verbs::Publication {
        version: fields.int("version", 0, i64::MAX)?,
        late_reason: fields.optional("late_reason", 500)?,
    };
    let mut work = v.work().await?;
    let month = db::drafts::draft(&mut work, &draft).await?.month;
    Ok(match v.keep(verbs::publish(&mut work, &draft, wish).await, work, &mut fields).await? {
        Some(_) => v.go(&format!("/plan/{month}?draft={draft}"), "said-plan-published"),
        None => month::refused(&v, &month, Some(&draft), fields).await?,
    })
}
