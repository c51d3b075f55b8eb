//! The tables this crate writes.

use store::Holding;

/// Sign-ins are keys, and answers kept for programmes are there for a day: both go with the person.
pub const HOLDS: &[Holding] = &[
    Holding {
        table: "sign_in",
        own: &["person_id"],
        facts: &["made_at", "seen_at", "ended_at"],
        secrets: &["token_hash"],
        goes: true,
        ..Holding::NOTHING
    },
    Holding {
        table: "api_answer",
        own: &["person_id"],
        facts: &["door", "status", "kind", "made_at"],
        words: &["body"],
        secrets: &["key_hash", "asked_hash"],
        goes: true,
        ..Holding::NOTHING
    },
];
