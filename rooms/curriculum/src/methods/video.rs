//! Film, seen alone or in a group; media alone never carries a course.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "video",
    needs_room: false,
    needs_trainer: false,
    group: (1, 25),
    may_be_main: false,
    interactive: false,
    dated: false,
    external: false,
};
