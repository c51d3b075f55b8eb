//! Leading people who serve: be the role model, empower and coach, reward.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "service_management",
    separation: Separation::Soft,
    mixes_departments: true,
    managers_too: true,
    comes_first: false,
    soft: true,
    usual_minutes: 180,
    adds: &[],
    topics: &["role_model", "empower_coach", "reward"],
};
