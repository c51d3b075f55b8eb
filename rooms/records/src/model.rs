//! The nouns of the room.

use kit::{At, CourseId, PersonId};

/// The verbs a transcript may hold, each with a name in every language (`records-verb-…`).
pub const VERBS: [&str; 7] = ["attended", "completed", "passed", "failed", "practised", "formed-habit", "certified"];

/// One fact about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub person: PersonId,
    pub verb: &'static str,
    pub course: Option<CourseId>,
    /// What it was about: an id of a session, a quiz, a certificate …
    pub object: String,
    pub result: serde_json::Value,
    pub at: At,
}
