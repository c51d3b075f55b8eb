//! A firm that runs the whole programme for us.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "external_firm",
    needs_room: true,
    needs_trainer: false,
    group: (8, 20),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: true,
};
