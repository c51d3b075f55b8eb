//! Departments that work on the same case learn to work as one.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "team_coordination",
    separation: Separation::Off,
    mixes_departments: true,
    managers_too: true,
    comes_first: false,
    soft: true,
    usual_minutes: 150,
    adds: &["simulation"],
    topics: &["one_case", "handover"],
};
