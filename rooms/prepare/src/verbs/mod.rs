mod agree_goal;
mod go;
mod late_notice;
mod prepare_self;
mod preview;
mod read_memo;
mod renew_feed;
mod reply;
mod send_memos;
mod sign_material;
mod write_goal;
mod write_memo_text;

pub use agree_goal::agree_goal;
pub use go::{ask_go, decide_go, go_calls};
pub use late_notice::{NOTICE_DAYS, Notice, late_notice};
pub use prepare_self::set_prepared;
pub use preview::preview;
pub use read_memo::read_memo;
pub use renew_feed::{kinds as feed_kinds, renew_feed};
pub use reply::{declines_waiting_for, newest_declines, reply, settle_decline};
pub(crate) use send_memos::{send_due, tonight_until};
pub use send_memos::{send_due_memos, send_memos, share_out_memos};
pub use sign_material::{Line as MaterialLine, material, may_sign, place_of, sign_material};
pub use write_goal::{rewrite_goal, write_goal};
pub(crate) use write_memo_text::overlaid;
pub use write_memo_text::{CourseWords, write_memo_text};

use kit::{Done, PersonId, Stop};
use store::Work;

/// Nobody reads or writes for somebody else.
fn must_be_self(work: &Work, person: &PersonId) -> Done<()> {
    if work.who() == Some(person) { Ok(()) } else { Err(Stop::forbidden()) }
}
