//! Who was there: one field per person, `p-<id>`.

use axum::extract::Path;
use kit::{PersonId, SessionId};
use web::{Fields, Reply, Visit};

use crate::verbs;

pub async fn mark(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let marks: Vec<(PersonId, &str)> = fields
        .pairs()
        .iter()
        .filter_map(|(name, state)| Some((PersonId::from(name.strip_prefix("p-")?), state.trim())))
        .filter(|(_, state)| !state.is_empty())
        .collect();
    let mut work = v.work().await?;
    verbs::mark(&mut work, &id, &marks).await?;
    work.commit().await?;
    Ok(v.go(&format!("/sessions/{id}"), "said-deliver-marked"))
}
