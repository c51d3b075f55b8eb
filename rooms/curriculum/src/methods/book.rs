//! A book with a reading list that mixes theory and practice.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "book",
    needs_room: false,
    needs_trainer: false,
    group: (1, 1),
    may_be_main: false,
    interactive: false,
    dated: false,
    external: false,
};
