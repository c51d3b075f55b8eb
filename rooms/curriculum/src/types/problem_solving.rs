//! A real case, models and tools, actions tracked to done; hierarchy mixed.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "problem_solving",
    separation: Separation::Off,
    mixes_departments: true,
    managers_too: true,
    comes_first: false,
    soft: true,
    usual_minutes: 180,
    adds: &["workshop"],
    topics: &["real_case", "tools", "actions"],
};
