//! Many tasks, answers alone and then together, in groups of four or five.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "simulation",
    needs_room: true,
    needs_trainer: true,
    group: (8, 20),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
