//! What a person may do here (I5).

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Learner,
    Coach,
    Facilitator,
    Manager,
    Planner,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 6] =
        [Role::Learner, Role::Coach, Role::Facilitator, Role::Manager, Role::Planner, Role::Administrator];

    pub fn code(self) -> &'static str {
        match self {
            Role::Learner => "learner",
            Role::Coach => "coach",
            Role::Facilitator => "facilitator",
            Role::Manager => "manager",
            Role::Planner => "planner",
            Role::Administrator => "administrator",
        }
    }

    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.code() == code)
    }
}
