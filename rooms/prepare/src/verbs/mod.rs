mod agree_goal;
mod preview;
mod read_memo;
mod send_memos;
mod write_goal;

pub use agree_goal::agree_goal;
pub use preview::preview;
pub use read_memo::read_memo;
pub(crate) use send_memos::send_due;
pub use send_memos::{send_due_memos, send_memos};
pub use write_goal::{rewrite_goal, write_goal};

use kit::{Done, PersonId, Stop};
use store::Work;

/// Nobody reads or writes for somebody else.
fn must_be_self(work: &Work, person: &PersonId) -> Done<()> {
    if work.who() == Some(person) { Ok(()) } else { Err(Stop::forbidden()) }
}
