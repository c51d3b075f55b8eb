//! Something happened.

use ::store::Work;
use kit::{Done, Stop};

use crate::{
    model::{Statement, VERBS},
    store,
};

/// Adds one statement. A verb that is not in `VERBS` is a fault of the caller.
pub async fn state(work: &mut Work, statement: Statement) -> Done<()> {
    state_all(work, &[statement]).await
}

/// Adds many at once.
pub async fn state_all(work: &mut Work, statements: &[Statement]) -> Done<()> {
    if let Some(odd) = statements.iter().find(|s| !VERBS.contains(&s.verb)) {
        return Err(Stop::fault(format!("no verb of records: {}", odd.verb)));
    }
    store::write(work, statements).await
}
