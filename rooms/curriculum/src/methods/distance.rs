//! Dated parts over weeks, with tasks and an answer to each.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "distance",
    needs_room: false,
    needs_trainer: true,
    group: (1, 30),
    may_be_main: true,
    interactive: true,
    dated: false,
    external: false,
};
