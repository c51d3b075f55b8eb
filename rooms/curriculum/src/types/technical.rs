//! Products, systems and procedures.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "technical",
    separation: Separation::Off,
    mixes_departments: false,
    managers_too: false,
    comes_first: false,
    soft: false,
    usual_minutes: 180,
    adds: &[],
    topics: &["computer", "crm", "procedures", "domain"],
};
