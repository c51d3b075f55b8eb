//! Who works here: names and addresses are here and nowhere else; other rooms keep ids.

use ::store::{Blank, Holding};
use kit::FORMER;

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "organisation",
        ids: &["id"],
        facts: &[
            "name",
            "currency",
            "zone",
            "languages",
            "name_order",
            "opens_minutes",
            "closes_minutes",
            "memo_lead_days",
            "goal_lead_days",
            "follow_up_days",
            "practice_days",
            "recording_days",
            "talks_a_week",
            "strategy",
            "made_at",
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "site",
        ids: &["id", "slug", "import_id"],
        names: &["manager_id"],
        facts: &["name", "zone", "recorded_at"],
        words: &["address"],
        ..Holding::NOTHING
    },
    Holding {
        table: "department",
        ids: &["id", "slug", "import_id"],
        facts: &["name", "recorded_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "team",
        ids: &["id", "slug", "department_id", "site_id", "import_id"],
        facts: &["name", "recorded_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "person",
        ids: &["import_id"],
        own: &["id"],
        facts: &["lang", "spoken", "home", "hired_on", "recorded_at", "ended_on"],
        personal: &[
            ("external_id", Blank::Person),
            ("handle", Blank::Handle),
            ("name", Blank::Is(FORMER)),
            ("sort_key", Blank::Is("")),
            ("folded", Blank::Is("")),
            ("email", Blank::Is("")),
            ("bio", Blank::Null),
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "placement",
        ids: &["id", "team_id", "site_id", "queue", "import_id"],
        own: &["person_id"],
        names: &["manager_id"],
        facts: &[
            "position",
            "contract",
            "weekly_minutes",
            "wage_minor_per_hour",
            "valid_from",
            "valid_to",
            "recorded_at",
        ],
        ..Holding::NOTHING
    },
    Holding {
        table: "account",
        own: &["person_id"],
        facts: &["made_at", "closed_at"],
        secrets: &["password_hash"],
        ..Holding::NOTHING
    },
    Holding {
        table: "role_grant",
        ids: &["id", "import_id"],
        own: &["person_id"],
        facts: &["role", "valid_from", "valid_to", "recorded_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "api_token",
        ids: &["id"],
        own: &["person_id"],
        names: &["made_by", "ended_by"],
        facts: &["made_at", "used_on", "ended_at"],
        texts: &[("name", Blank::Is(""))],
        secrets: &["token_hash"],
        goes: true,
        ..Holding::NOTHING
    },
    Holding {
        table: "invitation",
        own: &["person_id"],
        facts: &["made_at", "ends_at", "used_at"],
        secrets: &["code_hash"],
        goes: true,
        ..Holding::NOTHING
    },
    Holding {
        table: "shift",
        ids: &["id", "import_id"],
        own: &["person_id"],
        facts: &["day_on", "starts_at", "ends_at", "meal_starts_at", "meal_ends_at"],
        ..Holding::NOTHING
    },
    Holding {
        table: "import",
        ids: &["id", "number"],
        names: &["staged_by", "applied_by", "undone_by"],
        facts: &["kind", "mark", "staged_at", "applied_at", "undone_at"],
        words: &["file_name", "reading"],
        ..Holding::NOTHING
    },
    // Whose a row is stands in its cells: `verbs/part_with.rs`.
    Holding {
        table: "import_row",
        ids: &["import_id"],
        facts: &["line", "outcome"],
        words: &["cells", "plan"],
        ..Holding::NOTHING
    },
    Holding {
        table: "import_mapping",
        facts: &["kind", "made_at"],
        words: &["name", "headers", "columns"],
        ..Holding::NOTHING
    },
    Holding {
        table: "deputy",
        ids: &["id"],
        names: &["absent_id", "deputy_id", "named_by", "ended_by"],
        facts: &["from_on", "to_on", "named_at", "ended_at"],
        ..Holding::NOTHING
    },
];
