//! What one says and does with a customer, on the phone and face to face.

use super::{Separation, TypeRules};

pub(super) const RULES: TypeRules = TypeRules {
    code: "customer_service",
    separation: Separation::Hard,
    mixes_departments: true,
    managers_too: false,
    comes_first: false,
    soft: true,
    usual_minutes: 180,
    adds: &[],
    topics: &["by_phone", "face_to_face"],
};
