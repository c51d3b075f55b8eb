//! One verb per file.

mod bundle;
mod discard_draft;
mod hold;
mod make_draft;
mod name_queue;
mod open_demands;
mod publish;
mod schedule;
mod stop_draft;

pub use discard_draft::discard_draft;
pub use hold::{close_demands, hold, release};
pub use make_draft::{MOVES_LONG, MOVES_USUAL, make_draft};
pub use name_queue::name_queue;
pub use open_demands::open_demands;
pub use publish::{Publication, publish};
pub use schedule::{NewSession, schedule};
pub use stop_draft::stop_draft;

use kit::{Done, Role, Stop, time::month_of};
use store::Work;

/// Who may change a plan.
pub(crate) const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];

/// A month (`2026-12`) without a day left cannot be planned any more.
async fn refuse_past(work: &mut Work, month: &str) -> Done<()> {
    let today = people::today(work).await?;
    if month < month_of(today).as_str() { Err(Stop::at("", "plan-month-past")) } else { Ok(()) }
}
