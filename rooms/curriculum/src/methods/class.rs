//! Own trainer, own room, a group.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "class",
    needs_room: true,
    needs_trainer: true,
    group: (8, 20),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
