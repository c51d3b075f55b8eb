//! What happened, without a name.

use ::store::Holding;

pub const HOLDS: &[Holding] = &[Holding {
    table: "statement",
    ids: &["id", "course_id", "object"],
    own: &["person_id"],
    names: &["actor"],
    facts: &["verb", "result", "at", "stored_at"],
    ..Holding::NOTHING
}];
