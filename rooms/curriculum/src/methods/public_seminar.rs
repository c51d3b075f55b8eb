//! A seat in somebody else's open course.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "public_seminar",
    needs_room: false,
    needs_trainer: false,
    group: (1, 5),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: true,
};
