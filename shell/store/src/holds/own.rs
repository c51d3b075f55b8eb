//! The shell's own tables.

use super::{Blank, Holding};

/// Journal, hearers, jobs, mails and nights. (`sign_in` is declared by `web`, which writes it.)
pub const HOLDS: &[Holding] = &[
    // News carry ids and numbers, never words.
    Holding {
        table: "journal",
        ids: &["seq", "id"],
        names: &["actor", "subject"],
        facts: &["name", "version", "at", "body"],
        inner: &["xid"],
        ..Holding::NOTHING
    },
    Holding { table: "hearer", ids: &["name"], facts: &["xid", "seq", "failures", "retry_at"], ..Holding::NOTHING },
    Holding { table: "parked", ids: &["hearer", "event_id"], facts: &["at"], words: &["why"], ..Holding::NOTHING },
    Holding {
        table: "job",
        ids: &["id", "dedupe_key"],
        facts: &["kind", "payload", "run_at", "attempts", "made_at", "lease_until", "done_at"],
        words: &["error"],
        ..Holding::NOTHING
    },
    Holding {
        table: "mail",
        ids: &["id", "dedupe_key"],
        own: &["person_id"],
        facts: &[
            "lang",
            "method",
            "made_at",
            "attempts",
            "next_at",
            "lease_until",
            "sent_at",
            "given_up_at",
            "unsure_at",
        ],
        personal: &[("address", Blank::Is(""))],
        texts: &[
            ("subject", Blank::Is("")),
            ("text", Blank::Is("")),
            ("html", Blank::Is("")),
            ("ics", Blank::Null),
            ("error", Blank::Null),
        ],
        ..Holding::NOTHING
    },
    // What somebody is found by goes in the verb that parts with them; words of others stand in their own tables.
    Holding {
        table: "search_entry",
        ids: &["kind", "id", "href"],
        facts: &["lang"],
        words: &["title"],
        ..Holding::NOTHING
    },
    Holding { table: "search_word", ids: &["kind", "id"], facts: &["word", "weight", "lang"], ..Holding::NOTHING },
    Holding { table: "search_reader", ids: &["kind", "id", "reader"], ..Holding::NOTHING },
    // Bytes by their sum; whose they are says the row that names them.
    Holding { table: "file", ids: &["sha256"], facts: &["bytes", "stored_at", "leaving_at"], ..Holding::NOTHING },
    Holding { table: "night", ids: &["act"], facts: &["day", "done_at"], ..Holding::NOTHING },
    Holding {
        table: "night_wait",
        ids: &["act"],
        facts: &["failures", "retry_at"],
        words: &["why"],
        ..Holding::NOTHING
    },
];
