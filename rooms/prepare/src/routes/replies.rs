//! Whether one comes, and what becomes of a seat that is declined.

use axum::extract::Path;
use kit::{PersonId, SessionId, Stop};
use web::{Fields, Reply, Visit};

use super::memos;
use crate::verbs;

pub async fn answer(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let comes = match fields.text("answer") {
        "yes" => true,
        "no" => false,
        _ => return Err(Stop::at("answer", "prepare-reply-needed").into()),
    };
    let mut work = v.work().await?;
    Ok(
        match v
            .keep(verbs::reply(&mut work, &id, &v.who()?.id, comes, fields.text("why")).await, work, &mut fields)
            .await?
        {
            Some(()) => {
                let said = if comes { "said-prepare-comes" } else { "said-prepare-declined" };
                v.go(back(&id, &fields).as_str(), said)
            }
            None => memos::refused(&v, &id, fields).await?,
        },
    )
}

/// Who teaches answers on the session's page, who learns beside the memo.
fn back(id: &SessionId, fields: &Fields) -> String {
    match fields.text("from") {
        "session" => format!("/sessions/{id}"),
        "training" => "/training".to_owned(),
        "today" => "/today".to_owned(),
        _ => format!("/sessions/{id}/memo"),
    }
}

pub async fn settle(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let person: PersonId = fields.needed("person", 100)?.into();
    let keep = fields.text("decision") == "keep";
    let mut work = v.work().await?;
    verbs::settle_decline(&mut work, &id, &person, keep).await?;
    work.commit().await?;
    let said = if keep { "said-prepare-kept" } else { "said-prepare-released" };
    let path = if fields.text("from") == "today" { "/today".to_owned() } else { format!("/sessions/{id}") };
    Ok(v.go(&path, said))
}
