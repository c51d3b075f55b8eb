//! Who was there, what was read and answered.

use ::store::{Blank, Holding};

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
        table: "arrival",
        ids: &["session_id"],
        names: &["opened_by"],
        facts: &["cut", "opened_at"],
        secrets: &["secret"],
        ..Holding::NOTHING
    },
    Holding {
        table: "part_attendance",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["marked_by"],
        facts: &["part", "state", "how", "at"],
        texts: &[("dialled", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "briefing",
        ids: &["id", "number", "audience_id"],
        names: &["made_by"],
        facts: &["audience", "due_on", "source", "made_at", "ended_at"],
        words: &["body"],
        ..Holding::NOTHING
    },
    Holding {
        table: "briefing_reader",
        ids: &["briefing_id"],
        own: &["person_id"],
        facts: &["tries", "acknowledged_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "aid",
        ids: &["id", "slug", "course_id"],
        facts: &["version", "card", "source", "review_by_on", "ended_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "aid_version",
        ids: &["aid_id"],
        names: &["written_by"],
        facts: &["version", "written_at"],
        words: &["body", "note"],
        ..Holding::NOTHING
    },
    Holding { table: "aid_answer", ids: &["id", "aid_id"], facts: &["needed", "day_on"], ..Holding::NOTHING },
    Holding {
        table: "shadowing",
        ids: &["id", "number"],
        own: &["person_id"],
        names: &["partner_id", "made_by"],
        facts: &["from_on", "to_on", "kinds", "needed", "minutes_a_day", "made_at", "ended_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "shadow_contact",
        ids: &["id", "shadowing_id"],
        own: &["person_id"],
        facts: &["step", "kind", "on_day", "person_at", "partner_at"],
        texts: &[("note", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "trainer_path",
        ids: &["id", "number", "course_id"],
        own: &["person_id"],
        names: &["begun_by", "licensed_by", "ended_by"],
        facts: &["begun_at", "licensed_at", "ended_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "trainer_watched",
        ids: &["id", "path_id", "session_id"],
        own: &["person_id"],
        names: &["observer_id"],
        facts: &["ready", "at"],
        texts: &[("note", Blank::Is(""))],
        ..Holding::NOTHING
    },
    // The file goes with the person it is about; that there was one stays.
    Holding {
        table: "outside_course",
        ids: &["id", "number"],
        own: &["person_id"],
        names: &["written_by", "answered_by"],
        facts: &[
            "minutes",
            "cost_minor",
            "from_on",
            "to_on",
            "expires_on",
            "written_at",
            "agreed",
            "answered_at",
            "bytes",
            "kind",
            "done_at",
            "bring_due_on",
            "brought_at",
            "ended_at",
        ],
        texts: &[
            ("title", Blank::Is("")),
            ("provider", Blank::Is("")),
            ("note", Blank::Is("")),
            ("reason", Blank::Is("")),
            ("brought_note", Blank::Is("")),
        ],
        files: &["sha256"],
        ..Holding::NOTHING
    },
    Holding {
        table: "course_proposal",
        ids: &["id", "number", "outside_id", "course_id"],
        own: &["person_id"],
        names: &["answered_by"],
        facts: &["part", "lang", "made_at", "accepted", "answered_at"],
        texts: &[("title", Blank::Is("")), ("body", Blank::Is("")), ("reason", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "trainee_note",
        ids: &["id", "session_id", "course_id"],
        own: &["person_id"],
        names: &["trainer_id"],
        facts: &["step", "lang", "at"],
        texts: &[("text", Blank::Is(""))],
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
    Holding {
        table: "seat_wish",
        ids: &["id", "number", "course_id", "session_id"],
        own: &["person_id"],
        names: &["asked_of", "answered_by", "planned_by"],
        facts: &["asked_at", "due_on", "raised_at", "answered_at", "answer", "planned_at", "taken_back_at"],
        texts: &[("note", Blank::Is("")), ("reason", Blank::Is(""))],
        ..Holding::NOTHING
    },
];
