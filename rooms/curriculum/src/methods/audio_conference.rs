//! A recurring call with a moderator; reaches people without a screen.

use super::Method;

pub(super) const METHOD: Method = Method {
    code: "audio_conference",
    needs_room: false,
    needs_trainer: true,
    group: (4, 12),
    may_be_main: false,
    interactive: true,
    dated: true,
    external: false,
};
