//! Who was there, what was read and answered.

use ::store::Holding;

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "attendance",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["marked_by"],
        facts: &["state", "at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "lesson_read",
        ids: &["course_id"],
        own: &["person_id"],
        facts: &["version", "lesson", "at"],
        ..Holding::NOTHING
    },
    // Answers are chosen, not written.
    Holding {
        table: "quiz_attempt",
        ids: &["id", "course_id"],
        own: &["person_id"],
        facts: &["version", "answers", "right_count", "all_count", "at"],
        ..Holding::NOTHING
    },
];
