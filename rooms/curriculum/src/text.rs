//! The words of a course in one language; the same names as in the course files.

use kit::Lang;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CourseText {
    pub title: String,
    /// At most ten characters, for a calendar lane.
    pub short: String,
    pub summary: String,
    /// The memo's neutral sentence.
    pub why: String,
    pub preparation: String,
    pub topics: Vec<String>,
    pub dress: String,
    pub objectives: Vec<Objective>,
    pub lessons: Vec<Lesson>,
    pub activities: Vec<Activity>,
    pub quiz: Vec<Question>,
    pub cards: Vec<Card>,
    pub materials: Vec<Material>,
    pub scenarios: Vec<Scenario>,
    /// The language the course was written in first; course files say nothing of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Lang>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Objective {
    pub id: String,
    pub skill: String,
    /// Behaviour one can observe.
    pub text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lesson {
    pub id: String,
    pub title: String,
    pub minutes: i64,
    /// Markdown.
    pub body: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Activity {
    /// discussion | team | writing | role_play, and what types add
    pub kind: String,
    pub title: String,
    pub minutes: i64,
    /// Markdown.
    pub body: String,
}

impl Activity {
    /// Can be held as it is written; an empty row of its kind cannot.
    pub fn is_written(&self) -> bool {
        !self.title.trim().is_empty() && !self.body.trim().is_empty() && self.minutes >= 1
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    pub id: String,
    pub objective: String,
    pub question: String,
    pub answers: Vec<Answer>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    pub text: String,
    pub right: bool,
    pub why: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    pub id: String,
    /// recall | behaviour
    pub kind: String,
    pub objective: String,
    pub front: String,
    pub back: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Material {
    pub id: String,
    pub text: String,
    /// head | room | group
    pub per: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Scenario {
    pub title: String,
    pub agent: String,
    pub customer: String,
    pub observer: String,
}
