//! Figures of groups, and what those who were there answered.

use ::store::Holding;

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "effect_report",
        ids: &["id", "number", "course_id"],
        names: &["made_by"],
        facts: &["metric", "made_at", "noted_at"],
        words: &["result"],
        ..Holding::NOTHING
    },
    // Answers are chosen from a list, not written.
    Holding {
        table: "reaction",
        ids: &["session_id"],
        own: &["person_id"],
        facts: &["round", "able", "chances", "hindered", "helper", "at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "parity",
        facts: &["slice", "heads", "asked", "seats", "far", "attended", "completed", "answers", "able", "counted_on"],
        ..Holding::NOTHING
    },
    Holding {
        table: "reach",
        facts: &["part", "slice", "level", "kind", "heads", "reached", "counted_on"],
        ..Holding::NOTHING
    },
    Holding { table: "mood", ids: &["session_id"], facts: &["answer", "n"], ..Holding::NOTHING },
    Holding { table: "mood_given", ids: &["session_id"], own: &["person_id"], ..Holding::NOTHING },
];
