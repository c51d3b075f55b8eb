//! Learning on real contacts, with somebody at hand.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "on_the_job",
    needs_room: false,
    needs_trainer: true,
    group: (1, 1),
    may_be_main: true,
    interactive: true,
    dated: false,
    external: false,
};
