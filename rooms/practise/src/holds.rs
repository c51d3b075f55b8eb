//! Cards and what was noted beside them.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "practice",
        ids: &["id", "session_id", "course_id"],
        own: &["person_id"],
        facts: &["version", "starts_on", "ends_on", "verdict", "evidence", "verdict_at", "paused_days"],
        ..Holding::NOTHING
    },
    Holding {
        table: "card",
        ids: &["id", "practice_id", "course_id"],
        own: &["person_id"],
        names: &["made_by"],
        facts: &[
            "version",
            "item",
            "kind",
            "due_on",
            "stability",
            "difficulty",
            "last_on",
            "reviews",
            "lapses",
            "lang",
        ],
        texts: &[("front", Blank::Is("")), ("back", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "review",
        ids: &["id", "card_id", "practice_id"],
        own: &["person_id"],
        names: &["checked_by"],
        facts: &["rating", "on_day", "at", "checked_at", "heard"],
        texts: &[("note", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "own_note",
        ids: &["id", "course_id"],
        own: &["person_id"],
        facts: &["lang", "by_mail", "written_at", "ended_at"],
        texts: &[("text", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "note_return",
        ids: &["id", "note_id"],
        own: &["person_id"],
        facts: &["after_days", "due_on", "came_at", "read_at"],
        ..Holding::NOTHING
    },
    // Leave or illness is nobody's business any more; the days it moved an end by stand with the practice.
    Holding {
        table: "pause",
        ids: &["id"],
        own: &["person_id"],
        facts: &["from_on", "to_on", "made_at"],
        goes: true,
        ..Holding::NOTHING
    },
    Holding {
        table: "team_goal",
        ids: &["id", "team_id"],
        names: &["set_by"],
        facts: &["share_pct", "set_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "guard_pass",
        ids: &["id", "need_id", "course_id"],
        names: &["passed_by"],
        facts: &["people", "passed_at"],
        words: &["reason"],
        ..Holding::NOTHING
    },
];
