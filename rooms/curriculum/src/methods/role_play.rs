//! A scene with agent, customer and observer, in groups of four or five.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "role_play",
    needs_room: true,
    needs_trainer: true,
    group: (4, 5),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
