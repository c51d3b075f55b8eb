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
    Holding {
        table: "scorecard",
        ids: &["id", "slug"],
        names: &["made_by"],
        facts: &["version", "made_at"],
        words: &["name", "items"],
        ..Holding::NOTHING
    },
    Holding {
        table: "call_review",
        ids: &["id", "scorecard_id"],
        own: &["person_id"],
        names: &["reviewer_id"],
        facts: &[
            "channel",
            "contact_on",
            "lang",
            "score",
            "failed",
            "made_at",
            "handed_at",
            "dispute_until",
            "acknowledged_at",
            "version",
        ],
        texts: &[("contact", Blank::Is("")), ("answers", Blank::Is("[]")), ("advice", Blank::Is(""))],
        ..Holding::NOTHING
    },
    // The file goes with the person it is a recording of; that there was one stays.
    Holding {
        table: "review_recording",
        ids: &["review_id"],
        own: &["person_id"],
        names: &["added_by"],
        facts: &["media_type", "bytes", "seconds", "origin", "added_at", "gone_at"],
        files: &["sha256"],
        ..Holding::NOTHING
    },
    Holding {
        table: "recording_hearing",
        ids: &["review_id"],
        own: &["person_id"],
        names: &["heard_by"],
        facts: &["on_day", "at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "review_comment",
        ids: &["id", "review_id"],
        own: &["person_id"],
        names: &["by_person"],
        facts: &["at_seconds", "lang", "made_at"],
        texts: &[("text", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "review_dispute",
        ids: &["id", "review_id", "item"],
        own: &["person_id"],
        names: &["decider_id", "decided_by"],
        facts: &[
            "lang",
            "raised_at",
            "decide_by",
            "answer_before",
            "score_before",
            "decided_at",
            "answer_after",
            "score_after",
        ],
        texts: &[("reason", Blank::Is("")), ("decision", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "growth_plan",
        ids: &["id"],
        own: &["person_id"],
        names: &["proposed_by", "answered_by"],
        facts: &["number", "lang", "proposed_at", "answer", "answered_at"],
        texts: &[("lines", Blank::Is("[]")), ("note", Blank::Is("")), ("why", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "learning_preference",
        own: &["person_id"],
        facts: &["ways", "pace", "set_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "coach_assignment",
        ids: &["id", "skill_id"],
        own: &["coach_id"],
        names: &["made_by", "ended_by"],
        facts: &["task", "minutes_a_week", "from_on", "to_on", "made_at", "ended_on"],
        ..Holding::NOTHING
    },
    Holding { table: "coach_assigned", ids: &["assignment_id"], own: &["person_id"], ..Holding::NOTHING },
    // What was said to a group is nobody's alone: the words stay, names are taken out of them.
    Holding {
        table: "coaching_meeting",
        ids: &["id", "assignment_id", "course_id"],
        own: &["person_id"],
        names: &["coach_id", "arranged_by"],
        facts: &["starts_at", "ends_at", "arranged_at", "held_at", "lang", "cancelled_at", "version"],
        texts: &[("notes", Blank::Is("")), ("behaviour", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "coaching_feedback",
        ids: &["id", "meeting_id"],
        own: &["by_person"],
        names: &["about_id"],
        facts: &["side", "patience", "clarity", "habits", "lang", "given_at", "seen_at"],
        texts: &[("words", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "coach_profile",
        own: &["person_id"],
        names: &["capped_by"],
        facts: &["patience", "clarity", "habits", "lang", "said_at", "minutes_max", "capped_at"],
        texts: &[("words", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding { table: "help_offer", ids: &["skill_id"], own: &["person_id"], facts: &["on_day"], ..Holding::NOTHING },
    Holding {
        table: "help_ask",
        ids: &["id", "skill_id"],
        own: &["from_person"],
        names: &["helper_id"],
        facts: &["lang", "asked_at", "answer", "answered_at"],
        texts: &[("text", Blank::Is(""))],
        ..Holding::NOTHING
    },
];
