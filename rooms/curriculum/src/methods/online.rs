//! Lessons on screen, scored at once, in quiet intervals.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "online",
    needs_room: false,
    needs_trainer: false,
    group: (1, 1),
    may_be_main: true,
    interactive: false,
    dated: false,
    external: false,
};
