//! The seven types of training (six and technical), each with its rules. A new one: a file, and a line in each list here.

mod customer_service;
mod internal_service;
mod problem_solving;
mod service_awareness;
mod service_management;
mod team_coordination;
mod technical;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CourseType {
    /// Everybody learns what service means here, half a day, across all departments and levels, normally first.
    ServiceAwareness,
    /// Products, systems and procedures.
    Technical,
    /// What one says and does with a customer, on the phone and face to face.
    CustomerService,
    /// Serving colleagues as one serves customers: the hidden effect on customers, internal requirements, methods.
    InternalService,
    /// Departments that work on the same case learn to work as one.
    TeamCoordination,
    /// A real case, models and tools, actions tracked to done; hierarchy mixed.
    ProblemSolving,
    /// Leading people who serve: be the role model, empower and coach, reward.
    ServiceManagement,
}

/// Whether somebody may sit in class with the own manager. Trainers and observers count as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Separation {
    /// Never.
    Hard,
    /// Better not.
    Soft,
    /// Hierarchy may mix.
    Off,
}

impl Separation {
    pub fn code(self) -> &'static str {
        match self {
            Separation::Hard => "hard",
            Separation::Soft => "soft",
            Separation::Off => "off",
        }
    }
    pub fn from_code(code: &str) -> Option<Self> {
        [Separation::Hard, Separation::Soft, Separation::Off].into_iter().find(|s| s.code() == code)
    }
}

/// What a type brings along; a course may set separation itself where the type leaves it to the centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeRules {
    pub code: &'static str,
    pub separation: Separation,
    pub mixes_departments: bool,
    /// Managers are part of the audience.
    pub managers_too: bool,
    /// Normally before every other course.
    pub comes_first: bool,
    pub usual_minutes: i64,
    /// Activities beyond the four that every class has.
    pub adds: &'static [&'static str],
    /// What a course of the type is about: the lessons a new one begins with (`curriculum-topic-…`).
    pub topics: &'static [&'static str],
}

/// Every classroom course has these four; types add, never remove.
pub const CLASS_ACTIVITIES: [&str; 4] = ["discussion", "team", "writing", "role_play"];

impl CourseType {
    pub const ALL: [CourseType; 7] = [
        CourseType::ServiceAwareness,
        CourseType::Technical,
        CourseType::CustomerService,
        CourseType::InternalService,
        CourseType::TeamCoordination,
        CourseType::ProblemSolving,
        CourseType::ServiceManagement,
    ];

    pub fn rules(self) -> &'static TypeRules {
        match self {
            CourseType::ServiceAwareness => &service_awareness::RULES,
            CourseType::Technical => &technical::RULES,
            CourseType::CustomerService => &customer_service::RULES,
            CourseType::InternalService => &internal_service::RULES,
            CourseType::TeamCoordination => &team_coordination::RULES,
            CourseType::ProblemSolving => &problem_solving::RULES,
            CourseType::ServiceManagement => &service_management::RULES,
        }
    }
    pub fn code(self) -> &'static str {
        self.rules().code
    }
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.code() == code)
    }
    /// `curriculum-type-customer-service`: its name in every language.
    pub fn key(self) -> String {
        format!("curriculum-type-{}", self.code().replace('_', "-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_the_sources_give() {
        assert_eq!(CourseType::CustomerService.rules().separation, Separation::Hard);
        assert_eq!(CourseType::ServiceAwareness.rules().separation, Separation::Off);
        assert_eq!(CourseType::ProblemSolving.rules().separation, Separation::Off);
        assert!(CourseType::ServiceAwareness.rules().comes_first);
        for kind in CourseType::ALL {
            assert_eq!(CourseType::from_code(kind.code()), Some(kind));
        }
    }
}
