//! Colleagues meet over a book, a film or a case and lead by turns; nobody teaches.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "study_circle",
    needs_room: true,
    needs_trainer: false,
    group: (4, 8),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
