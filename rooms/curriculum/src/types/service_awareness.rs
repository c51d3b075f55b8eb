//! Everybody learns what service means here, half a day, across all departments and levels, normally first.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "service_awareness",
    separation: Separation::Off,
    mixes_departments: true,
    managers_too: true,
    comes_first: true,
    soft: true,
    usual_minutes: 240,
    adds: &[],
    topics: &["our_service", "why_it_matters", "my_part"],
};
