//! What every room of the house holds about people, as `shell/tandem` registered it.

use std::sync::OnceLock;

use ::store::Held;

static HELD: OnceLock<Vec<Held>> = OnceLock::new();

/// Says what there is to export and to erase. Only the first call counts, so that several servers in one process (tests)
/// may each make it.
pub fn register(all: Vec<Held>) {
    let _ = HELD.set(all);
}

/// Every table that was declared, in the order of the rooms.
pub fn held() -> &'static [Held] {
    HELD.get().map_or(&[], Vec::as_slice)
}
