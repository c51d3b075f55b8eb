//! What a queue is called.

use axum::extract::Path;
use kit::{Kind, Stop, Words};
use web::{Fields, Reply, Visit};

use super::month;
use crate::verbs;

/// In the reader's language; the others keep theirs.
pub async fn name(v: Visit, Path(month): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let queue = fields.text("queue").to_owned();
    match verbs::name_queue(&mut work, &queue, &Words::one(v.lang(), fields.text("name"))).await {
        Ok(()) => {
            work.commit().await?;
            let day = web::fields::encode(fields.text("day"));
            let queue = web::fields::encode(&queue);
            Ok(v.go(&format!("/plan/{month}?day={day}&queue={queue}#h-day"), "said-plan-queue-named"))
        }
        Err(Stop::Refused(r)) if r.kind == Kind::Invalid => {
            drop(work);
            month::refused(&v, &month, None, fields.refused(&v, &r)).await
        }
        Err(stop) => Err(stop.into()),
    }
}
