//! Letters, answers to them, and goals.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "memo",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["signed_by"],
        facts: &["lang", "due_at", "sent_at", "read_at", "sequence", "told_at", "ended_at"],
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
        facts: &["due_on", "written_at", "talked_on", "agreed_at", "ended_at", "version"],
        texts: &[("text", Blank::Null)],
        ..Holding::NOTHING
    },
    Holding {
        table: "reply",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["settled_by"],
        facts: &["answer", "at", "settled", "settled_at"],
        texts: &[("why", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "go_call",
        ids: &["session_id"],
        names: &["decided_by"],
        facts: &["asked_at", "verdict", "decided_at"],
        words: &["why"],
        ..Holding::NOTHING
    },
    // The subject is a person or a room; the address itself is a key.
    Holding {
        table: "feed",
        own: &["subject"],
        names: &["made_by"],
        facts: &["kind", "made_at", "ended_at"],
        secrets: &["token"],
        goes: true,
        ..Holding::NOTHING
    },
    Holding {
        table: "check_item",
        ids: &["session_id", "item"],
        names: &["responsible_id", "done_by"],
        facts: &["quantity", "done_at"],
        ..Holding::NOTHING
    },
    Holding { table: "prework", ids: &["session_id"], own: &["person_id"], facts: &["done_at"], ..Holding::NOTHING },
    Holding {
        table: "memo_text",
        ids: &["course_id"],
        names: &["changed_by"],
        facts: &["lang", "version", "changed_at"],
        words: &["body"],
        ..Holding::NOTHING
    },
];
