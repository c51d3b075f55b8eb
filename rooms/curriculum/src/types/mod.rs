//! The seven types of training (six and technical), each with its rules. A new one: a file, its `mod`, and a line in
//! `types!`. docs/adding-a-training-type.md walks through it.

mod customer_service;
mod internal_service;
mod problem_solving;
mod service_awareness;
mod service_management;
mod team_coordination;
mod technical;

use kit::{Lang, Words};
use serde::{Deserialize, Serialize};

/// Writes the enum, the list of all and the way from each to its rules, so that a type cannot be in one and not in the others.
macro_rules! types {
    ($($(#[doc = $about:literal])* $name:ident => $file:ident,)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum CourseType { $($(#[doc = $about])* $name,)+ }

        impl CourseType {
            pub const ALL: [CourseType; [$(stringify!($file)),+].len()] = [$(CourseType::$name),+];

            pub fn rules(self) -> &'static TypeRules {
                match self { $(CourseType::$name => &$file::RULES,)+ }
            }
        }
    };
}

types! {
    /// Everybody learns what service means here, half a day, across all departments and levels, normally first.
    ServiceAwareness => service_awareness,
    /// Products, systems and procedures.
    Technical => technical,
    /// What one says and does with a customer, on the phone and face to face.
    CustomerService => customer_service,
    /// Serving colleagues as one serves customers: the hidden effect on customers, internal requirements, methods.
    InternalService => internal_service,
    /// Departments that work on the same case learn to work as one.
    TeamCoordination => team_coordination,
    /// A real case, models and tools, actions tracked to done; hierarchy mixed.
    ProblemSolving => problem_solving,
    /// Leading people who serve: be the role model, empower and coach, reward.
    ServiceManagement => service_management,
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
    /// What it trains is behaviour, so that a course of it needs people who act and are answered.
    pub soft: bool,
    pub usual_minutes: i64,
    /// Activities beyond the four that every class has.
    pub adds: &'static [&'static str],
    /// What a course of the type is about: the lessons a new one begins with (`curriculum-topic-…`).
    pub topics: &'static [&'static str],
}

/// Every classroom course has these four; types add, never remove.
pub const CLASS_ACTIVITIES: [&str; 4] = ["discussion", "team", "writing", "role_play"];

/// Every kind of activity: the four, then what the types add.
pub fn activities() -> Vec<&'static str> {
    let mut all = CLASS_ACTIVITIES.to_vec();
    for added in CourseType::ALL.into_iter().flat_map(|t| t.rules().adds) {
        if !all.contains(added) {
            all.push(added);
        }
    }
    all
}

/// What a kind of activity is called, in every language: for sentences that are read later.
pub(crate) fn activity_words(kind: &str) -> Words {
    let key = format!("curriculum-activity-{}", kind.replace('_', "-"));
    let name = |lang: Lang| web::locale::t(lang, &key, &[]);
    Lang::ALL.into_iter().fold(Words::one(Lang::En, name(Lang::En)), |words, lang| words.with(lang, name(lang)))
}

impl CourseType {
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
    }

    #[test]
    fn a_type_has_one_code_wherever_it_is_written() {
        for kind in CourseType::ALL {
            assert_eq!(CourseType::from_code(kind.code()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.code(), "{kind:?}");
        }
    }

    #[test]
    fn every_type_says_what_it_is_what_is_done_in_it_and_what_it_is_about() {
        let slug = |word: &&str| word.replace('_', "-");
        for (kind, lang) in CourseType::ALL.into_iter().flat_map(|t| kit::Lang::ALL.map(|l| (t, l))) {
            let rules = kind.rules();
            let names = [kind.key(), format!("{}-about", kind.key())].into_iter();
            let activities = rules.adds.iter().map(|a| format!("curriculum-activity-{}", slug(a)));
            let topics = rules.topics.iter().map(|t| format!("curriculum-topic-{}", slug(t)));
            for key in names.chain(activities).chain(topics) {
                assert!(web::locale::has(lang, &key), "locales/{}/curriculum.ftl: {key} is missing", lang.code());
            }
        }
    }
}
