//! A class for people at home, with breakout rooms.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "webinar",
    needs_room: false,
    needs_trainer: true,
    group: (8, 15),
    may_be_main: true,
    interactive: true,
    dated: true,
    external: false,
};
