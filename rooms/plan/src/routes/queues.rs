//! What a queue is called.

use axum::extract::Path;
use kit::Words;
use web::{Fields, Reply, Visit};

use super::month;
use crate::verbs;

/// In the reader's language; the others keep theirs.
pub async fn name(v: Visit, Path(month): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let queue = fields.text("queue").to_owned();
    Ok(
        match v
            .keep(
                verbs::name_queue(&mut work, &queue, &Words::one(v.lang(), fields.text("name"))).await,
                work,
                &mut fields,
            )
            .await?
        {
            Some(()) => {
                let day = web::fields::encode(fields.text("day"));
                let queue = web::fields::encode(&queue);
                v.go(&format!("/plan/{month}?day={day}&queue={queue}#h-day"), "said-plan-queue-named")
            }
            None => month::refused(&v, &month, None, fields).await?,
        },
    )
}
