//! One verb per file.

mod react;
mod report;
mod send_back;

use kit::{Done, Role, Stop};
pub(crate) use react::round_of;
pub use react::{Answers, Asked, asked_of, give_mood, react};
pub use report::report;
pub(crate) use report::{CourseGroups, trained_groups};
pub use send_back::send_back;
use store::Work;

/// Who may compute and send back: planners and administrators; the night too.
async fn may_change(work: &mut Work) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) { Ok(()) } else { Err(Stop::forbidden()) }
}
