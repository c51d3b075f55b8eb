//! One verb per file.

mod book_for;
mod bundle;
mod cancel_session;
mod co_teach;
mod common;
mod discard_draft;
mod hold;
mod make_draft;
mod merge_sessions;
mod move_session;
mod name_queue;
mod open_demands;
mod publish;
mod rebook;
mod regroup;
mod schedule;
mod seats;
mod stop_draft;

pub use book_for::book_for;
pub use cancel_session::cancel_session;
pub(crate) use co_teach::along;
pub use co_teach::{add_co_teacher, drop_co_teacher};
pub use common::{common_times, is_free};
pub use discard_draft::{discard_draft, restore_draft};
pub use hold::{close_demands, hold, release};
pub use make_draft::{MOVES_LONG, MOVES_USUAL, make_draft};
pub use merge_sessions::{Merge, merge_sessions, merge_targets, preview_merge};
pub use move_session::{Move, move_session, preview_move};
pub use name_queue::name_queue;
pub use open_demands::{open_demands, open_wished};
pub(crate) use open_demands::{open_missing, with_before};
pub use publish::{Publication, publish};
pub use regroup::regroup;
pub use schedule::{NewSession, preview_session, schedule};
pub(crate) use seats::may_speak_for;
pub use seats::{NewSeat, give_back, preview_seat, seat, seat_asked, withdraw};
pub use stop_draft::stop_draft;

use kit::{Done, Role, Say, SessionId, Stop, time::month_of};
use store::Work;

use crate::{model::Session, store as db};

/// Who may change a plan.
pub(crate) const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];
/// So long what was ended or discarded can be brought back as it was.
pub(crate) const UNDO_DAYS: i64 = 1;

/// A month (`2026-12`) without a day left cannot be planned any more.
async fn refuse_past(work: &mut Work, month: &str) -> Done<()> {
    let today = people::today(work).await?;
    if month < month_of(today).as_str() { Err(Stop::at("", "plan-month-past")) } else { Ok(()) }
}

/// A published session that can still be changed: not cancelled, and still to come.
pub(crate) async fn alive(work: &mut Work, id: &SessionId) -> Done<Session> {
    let session = db::sessions::session(work, id).await?;
    if session.published_at.is_none() {
        return Err(Stop::missing());
    }
    if session.cancelled_at.is_some() {
        return Err(Stop::conflict(Say::new("plan-change-cancelled")));
    }
    if session.held_at.is_some() || session.starts_at <= work.now {
        return Err(Stop::conflict(Say::new("plan-change-over")));
    }
    Ok(session)
}
