//! Two people, one behaviour, again and again.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "coaching",
    needs_room: false,
    needs_trainer: true,
    group: (1, 1),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
