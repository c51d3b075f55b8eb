//! What law and safety ask of everybody: short, repeated, proven.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "safety_compliance",
    separation: Separation::Off,
    mixes_departments: false,
    managers_too: true,
    comes_first: false,
    soft: false,
    usual_minutes: 60,
    adds: &["drill"],
    topics: &["data_protection", "card_data", "fire_first_aid"],
};
