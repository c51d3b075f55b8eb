//! Certificates (the name on them is looked up when they are shown), rungs and thanks.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "certificate",
        ids: &["code", "course_id", "session_id", "cause", "renewed_by"],
        own: &["person_id"],
        names: &["trainer_id", "coach_id"],
        facts: &["kind", "version", "held_on", "issued_at", "valid_until", "evidence", "revoked_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "certificate_rule",
        ids: &["subject"],
        names: &["set_by"],
        facts: &["months", "minutes", "outcomes", "feedback", "set_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "rung_rule",
        ids: &["rung"],
        names: &["set_by"],
        facts: &["months", "certificates", "shown_pct", "outcomes", "courses", "roles", "set_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "rung_grant",
        ids: &["id"],
        own: &["person_id"],
        names: &["granted_by"],
        facts: &["rung", "evidence", "roles", "granted_at"],
        texts: &[("reason", Blank::Is(""))],
        ..Holding::NOTHING
    },
    // Thanks belong to whom they were given, not to the giver.
    Holding {
        table: "kudos",
        ids: &["id", "skill_id", "team_id"],
        own: &["to_person"],
        names: &["from_person"],
        facts: &["lang", "quote_lang", "quote_on", "given_at", "shows", "decided_at"],
        texts: &[("text", Blank::Is("")), ("quote", Blank::Null)],
        ..Holding::NOTHING
    },
    Holding {
        table: "reward",
        ids: &["id", "skill_id"],
        own: &["person_id"],
        names: &["manager_id"],
        facts: &["given_on", "logged_at"],
        texts: &[("what", Blank::Is("")), ("why", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "signing_key",
        ids: &["id"],
        facts: &["public_key", "made_at"],
        secrets: &["seed"],
        ..Holding::NOTHING
    },
];
