//! Promises: kept.

use axum::extract::Path;
use web::{Reply, Visit};

use crate::{model::TaskId, verbs};

pub async fn keep(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    verbs::keep(&mut work, &TaskId(id)).await?;
    work.commit().await?;
    Ok(v.go("/follow-ups", "said-coach-kept"))
}
