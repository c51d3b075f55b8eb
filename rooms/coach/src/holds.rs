//! What was said side by side is about the learner: the words go with the learner, not with the manager.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "follow_up",
        ids: &["id", "session_id", "course_id"],
        own: &["person_id"],
        names: &["manager_id"],
        facts: &["due_on", "held_on", "held_at", "goal_reached", "version"],
        texts: &[("answers", Blank::Is("[]"))],
        ..Holding::NOTHING
    },
    Holding {
        table: "support_task",
        ids: &["id", "follow_up_id", "session_id"],
        own: &["person_id"],
        names: &["manager_id"],
        facts: &["lang", "due_on", "made_at", "kept_at"],
        texts: &[("text", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "observation",
        ids: &["id", "course_id"],
        own: &["person_id"],
        names: &["by_person"],
        facts: &["objective", "seen", "on_day", "at"],
        texts: &[("note", Blank::Is(""))],
        ..Holding::NOTHING
    },
];
