//! A pair: observe, be observed, own contacts with support.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "shadowing",
    needs_room: false,
    needs_trainer: true,
    group: (1, 1),
    may_be_main: true,
    interactive: true,
    dated: false,
    external: false,
};
