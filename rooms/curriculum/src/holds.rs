//! What can be learned: words of the house, and who may teach.

use ::store::Holding;

pub const HOLDS: &[Holding] = &[
    Holding { table: "skill", ids: &["id"], facts: &["name", "recorded_at"], ..Holding::NOTHING },
    Holding {
        table: "course",
        ids: &["id", "slug"],
        names: &["owner_id"],
        facts: &[
            "type",
            "track",
            "skills",
            "prerequisites",
            "separation",
            "mixed",
            "soft",
            "version",
            "review_by_on",
            "provider",
            "fit",
            "approval",
            "approval_days",
            "attendance_pct",
            "published_at",
            "recorded_at",
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "course_text",
        ids: &["course_id"],
        facts: &["version", "lang"],
        words: &["title", "short", "body"],
        ..Holding::NOTHING
    },
    Holding {
        table: "offering",
        ids: &["id", "course_id"],
        facts: &[
            "method",
            "minutes",
            "group_min",
            "group_max",
            "subgroup_min",
            "subgroup_max",
            "needs_trainer",
            "needs_room",
            "price_session_minor",
            "price_head_minor",
            "place",
            "retired",
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "venue",
        ids: &["id", "slug", "site_id"],
        facts: &[
            "name",
            "seats",
            "hour_minor",
            "use_minor",
            "setup_minutes",
            "clear_minutes",
            "way_minutes",
            "fare_minor",
            "recorded_at",
        ],
        words: &["directions", "equipment"],
        ..Holding::NOTHING
    },
    Holding {
        table: "trainer",
        ids: &["course_id"],
        own: &["person_id"],
        facts: &["hour_minor", "valid_from", "valid_to", "path", "recorded_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "course_version",
        ids: &["course_id"],
        names: &["published_by"],
        facts: &["version", "published_at"],
        words: &["changes", "note"],
        ..Holding::NOTHING
    },
    Holding {
        table: "course_variant",
        ids: &["course_id", "site_id", "item"],
        names: &["written_by"],
        facts: &["lang", "part", "version", "written_at"],
        words: &["body", "beside"],
        ..Holding::NOTHING
    },
    Holding {
        table: "course_draft",
        ids: &["slug"],
        names: &["saved_by"],
        facts: &["part", "lang", "revision", "saved_at", "dropped_at"],
        words: &["body"],
        ..Holding::NOTHING
    },
    Holding {
        table: "track",
        ids: &["slug"],
        names: &["published_by"],
        facts: &["version", "kind", "audience", "steps", "published_at"],
        words: &["name", "aim", "strategy", "policies", "note"],
        ..Holding::NOTHING
    },
    Holding {
        table: "track_acknowledged",
        ids: &["slug"],
        own: &["person_id"],
        facts: &["version", "at"],
        ..Holding::NOTHING
    },
    Holding { table: "equipment", ids: &["id"], facts: &["name", "recorded_at"], ..Holding::NOTHING },
    Holding { table: "equipment_at", ids: &["item_id", "place_id"], facts: &["kind", "pieces"], ..Holding::NOTHING },
    Holding {
        table: "equipment_asked",
        ids: &["course_id", "item_id"],
        facts: &["pieces", "each_head"],
        ..Holding::NOTHING
    },
];
