//! Listening on the way to work; media alone never carries a course.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "audio",
    needs_room: false,
    needs_trainer: false,
    group: (1, 1),
    may_be_main: false,
    interactive: false,
    dated: false,
    external: false,
};
