//! Who, what, when: ids and times; the reasons are sentences of the house.

use ::store::{Blank, Holding};

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "queue",
        ids: &["id"],
        facts: &[
            "name",
            "sl_pct",
            "sl_seconds",
            "max_occupancy_pct",
            "shrinkage_pct",
            "max_drop",
            "shortfall_minor",
            "recorded_at",
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "forecast",
        ids: &["queue_id", "import_id"],
        facts: &["starts_at", "calls", "aht_seconds"],
        ..Holding::NOTHING
    },
    Holding {
        table: "demand",
        ids: &["id", "course_id", "need_id", "rule_id"],
        own: &["person_id"],
        names: &["opened_by"],
        facts: &["due_on", "opened_at", "closed_at", "closed_why"],
        words: &["why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "draft",
        ids: &["id"],
        names: &["made_by", "published_by"],
        facts: &["month", "number", "seed", "version", "figures", "what_if", "made_at", "published_at", "discarded_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "solve_run",
        ids: &["draft_id"],
        facts: &["started_at", "lease_until", "moves", "moves_max", "history", "stop_wanted_at", "ended_at"],
        words: &["ended_why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "session",
        ids: &["id", "draft_id", "course_id", "offering_id", "venue_id"],
        names: &["trainer_id", "moved_by", "cancelled_by"],
        facts: &[
            "course_version",
            "starts_at",
            "ends_at",
            "lang",
            "zone",
            "published_at",
            "held_at",
            "sequence",
            "moved_at",
            "cancelled_at",
        ],
        words: &["late_reason", "cancelled_why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "series",
        ids: &["session_id"],
        facts: &["every_days", "parts", "needed", "made_at"],
        words: &["joining"],
        ..Holding::NOTHING
    },
    Holding { table: "meeting", ids: &["session_id"], facts: &["place", "starts_at", "ends_at"], ..Holding::NOTHING },
    Holding {
        table: "co_teacher",
        ids: &["session_id"],
        own: &["person_id"],
        names: &["added_by"],
        facts: &["added_at", "ended_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "enrolment",
        ids: &["session_id", "demand_id"],
        own: &["person_id"],
        names: &["cancelled_by"],
        facts: &["subgroup", "made_at", "accepted", "cancelled_at"],
        texts: &[("cancelled_why", Blank::Is(""))],
        words: &["why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "unplaced",
        ids: &["draft_id", "demand_id", "course_id"],
        own: &["person_id"],
        words: &["reason", "fix"],
        ..Holding::NOTHING
    },
    Holding {
        table: "booking",
        ids: &["id", "session_id", "for_id"],
        own: &["person_id"],
        names: &["with_person"],
        facts: &["kind", "starts_at", "ends_at", "from_on", "to_on", "minutes_a_day", "made_at", "cancelled_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "mandatory_rule",
        ids: &["id", "course_id", "department_id", "team_id", "site_id"],
        names: &["made_by", "ended_by"],
        facts: &[
            "role",
            "position",
            "hired_from",
            "counts_from",
            "due_days",
            "due_on",
            "every_months",
            "from_on",
            "until_on",
            "notice_days",
            "lead_days",
            "made_at",
            "ended_at",
        ],
        words: &["why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "duty",
        ids: &["id", "rule_id", "certificate"],
        own: &["person_id"],
        facts: &["from_on", "until_on", "due_on", "done_on", "version", "told", "told_on"],
        ..Holding::NOTHING
    },
    Holding {
        table: "duty_exemption",
        ids: &["id", "rule_id"],
        own: &["person_id"],
        names: &["given_by", "ended_by"],
        facts: &["from_on", "until_on", "given_at", "ended_on"],
        texts: &[("reason", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "duty_return",
        ids: &["id"],
        own: &["person_id"],
        names: &["said_by"],
        facts: &["back_on", "said_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "own_hours",
        ids: &["id"],
        own: &["person_id"],
        names: &["made_by", "ended_by"],
        facts: &[
            "not_before_minutes",
            "not_after_minutes",
            "day_minutes",
            "break_minutes",
            "way_minutes",
            "until_on",
            "made_at",
            "ended_at",
        ],
        texts: &[("note", Blank::Is(""))],
        ..Holding::NOTHING
    },
    Holding {
        table: "budget",
        ids: &["id", "department_id"],
        names: &["made_by", "ended_by"],
        facts: &["from_on", "until_on", "amount_minor", "alone_minor", "made_at", "ended_at"],
        words: &["note"],
        ..Holding::NOTHING
    },
    Holding {
        table: "budget_approver",
        ids: &["budget_id"],
        own: &["person_id"],
        facts: &["limit_minor"],
        ..Holding::NOTHING
    },
    Holding {
        table: "cost_line",
        ids: &["id", "department_id", "session_id", "course_id"],
        names: &["made_by", "actual_by", "released_by"],
        facts: &[
            "day_on",
            "trainers_minor",
            "rooms_minor",
            "prices_minor",
            "travel_minor",
            "wages_minor",
            "cover_minor",
            "planned_minor",
            "people",
            "minutes",
            "made_at",
            "committed_at",
            "actual_minor",
            "actual_at",
            "released_at",
            "released_why",
        ],
        words: &["what", "supplier", "actual_why"],
        ..Holding::NOTHING
    },
    Holding {
        table: "approval",
        ids: &["id", "budget_id", "about", "draft_id", "line_id", "course_id", "path"],
        names: &["asked_by", "asked_of", "answered_by"],
        facts: &["starts_at", "cost_minor", "left_minor", "asked_at", "due_on", "raised_at", "answered_at", "answer"],
        words: &["why", "reason"],
        ..Holding::NOTHING
    },
    Holding {
        table: "travel",
        ids: &["one_site", "other_site"],
        names: &["set_by"],
        facts: &["minutes", "fare_minor", "set_at"],
        ..Holding::NOTHING
    },
];
