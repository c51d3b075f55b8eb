//! Letters and goals.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "memo",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["signed_by"],
        facts: &["lang", "due_at", "sent_at", "read_at"],
        // No letter, as the reader of the column writes it.
        texts: &[("letter", Blank::Is("null")), ("late_reason", Blank::Null)],
        words: &["refused"],
        ..Holding::NOTHING
    },
    Holding {
        table: "goal",
        ids: &["id", "session_id"],
        own: &["person_id"],
        names: &["manager_id", "agreed_by"],
        facts: &["due_on", "written_at", "talked_on", "agreed_at", "version"],
        texts: &[("text", Blank::Null)],
        ..Holding::NOTHING
    },
];
