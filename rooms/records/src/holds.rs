//! What happened, without a name, and what was said about levels.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "statement",
        ids: &["id", "course_id", "object"],
        own: &["person_id"],
        names: &["actor"],
        facts: &["verb", "result", "at", "stored_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "skill_level",
        ids: &["id", "subject", "import_id"],
        own: &["person_id"],
        names: &["said_by"],
        facts: &["kind", "level", "source", "on_day", "said_at"],
        texts: &[("reason", Blank::Is(""))],
        ..Holding::NOTHING
    },
];
