//! Serving colleagues as one serves customers: the hidden effect on customers, internal requirements, methods.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "internal_service",
    separation: Separation::Off,
    mixes_departments: true,
    managers_too: false,
    comes_first: false,
    soft: true,
    usual_minutes: 180,
    adds: &[],
    topics: &["hidden_effect", "internal_needs", "internal_methods"],
};
