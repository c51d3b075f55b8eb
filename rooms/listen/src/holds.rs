//! What hurts. The words are the customers' (or of an employee whom nobody knows); the person is who spoke with them.

use ::store::Holding;

pub const HOLDS: &[Holding] = &[
    Holding {
        table: "feedback",
        ids: &["id", "team_id", "import_id"],
        names: &["person_id"],
        facts: &["source", "channel", "lang", "score", "on_day", "recorded_at"],
        words: &["text"],
        ..Holding::NOTHING
    },
    Holding {
        table: "feedback_tag",
        ids: &["feedback_id", "skill_id"],
        names: &["by_person"],
        facts: &["weight", "recorded_at"],
        words: &["words"],
        ..Holding::NOTHING
    },
    Holding {
        table: "qa_score",
        ids: &["id", "team_id", "skill_id", "import_id"],
        own: &["person_id"],
        names: &["evaluator_id"],
        facts: &["score", "on_day"],
        ..Holding::NOTHING
    },
    Holding {
        table: "metric_week",
        ids: &["import_id"],
        own: &["person_id"],
        facts: &["week_on", "contacts", "aht_seconds", "fcr_pct", "csat", "qa_pct"],
        ..Holding::NOTHING
    },
    Holding {
        table: "need",
        ids: &["id", "team_id", "skill_id"],
        facts: &["level", "low", "high", "n", "enough", "customers", "employees", "qa", "measured_at"],
        ..Holding::NOTHING
    },
    Holding { table: "measuring", ids: &["id"], facts: &["version"], ..Holding::NOTHING },
    Holding {
        table: "need_note",
        ids: &["id", "need_id"],
        names: &["by_person"],
        facts: &["kind", "at"],
        words: &["say"],
        ..Holding::NOTHING
    },
    Holding { table: "pulse", ids: &["team_id"], facts: &["month", "question", "answer", "n"], ..Holding::NOTHING },
    Holding { table: "pulse_given", own: &["person_id"], facts: &["month"], ..Holding::NOTHING },
    Holding {
        table: "engagement",
        ids: &["team_id", "import_id"],
        facts: &["period", "answers", "satisfaction", "engagement"],
        ..Holding::NOTHING
    },
];
