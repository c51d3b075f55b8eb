//! A vendor comes to us with a course made for our cases.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "tailored_onsite",
    needs_room: true,
    needs_trainer: false,
    group: (10, 20),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: true,
};
