//! The firm's own courses, read from `cast/courses/<slug>/{course,en,nb,lv,zh,vi}.toml`. The format is described in
//! `cast/courses/README.md`.

use crate::words::LANGUAGES;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/course_files.rs"));

/// One course: facts without words, and its words per language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Course {
    pub facts: CourseFacts,
    /// By language code; a language whose file does not exist yet is absent.
    pub words: BTreeMap<&'static str, CourseWords>,
}

impl Course {
    /// The words in `language`, else in English, else in whatever there is.
    pub fn words_in(&self, language: &str) -> Option<&CourseWords> {
        self.words.get(language).or_else(|| self.words.get("en")).or_else(|| self.words.values().next())
    }
}

/// `course.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CourseFacts {
    pub slug: String,
    /// service_awareness | technical | customer_service | internal_service | team_coordination | problem_solving | service_management
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub skills: Vec<String>,
    /// new_hire | advanced | both
    pub track: String,
    #[serde(default)]
    pub prerequisites: Vec<String>,
    /// Own-manager separation: hard | soft | off
    pub separation: String,
    #[serde(default)]
    pub mix_departments: bool,
    pub review_by_days: u32,
    pub version: u32,
    #[serde(default)]
    pub soft_skill: bool,
    #[serde(default)]
    pub offerings: Vec<Offering>,
}

/// One way to teach the course. Prices are in the organisation's currency, minor units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offering {
    pub method: String,
    pub minutes: u32,
    #[serde(default)]
    pub group_min: u32,
    #[serde(default)]
    pub group_max: u32,
    #[serde(default)]
    pub subgroup_min: u32,
    #[serde(default)]
    pub subgroup_max: u32,
    #[serde(default)]
    pub needs_trainer: bool,
    #[serde(default)]
    pub needs_room: bool,
    #[serde(default)]
    pub price_session_minor: i64,
    #[serde(default)]
    pub price_head_minor: i64,
}

/// `<language>.toml`. Lesson and activity bodies are Markdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CourseWords {
    pub title: String,
    pub short: String,
    pub summary: String,
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
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Objective {
    pub id: String,
    pub skill: String,
    pub text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lesson {
    pub id: String,
    pub title: String,
    pub minutes: u32,
    pub body: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Activity {
    /// discussion | team | writing | role_play and what types add
    pub kind: String,
    pub title: String,
    pub minutes: u32,
    pub body: String,
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

/// All courses that have a readable `course.toml`, by slug. What cannot be read is named by [`course_problems`], which
/// the tests of this crate keep empty.
pub fn courses() -> Vec<Course> {
    read().0
}

/// One sentence per course file that is missing, unreadable, or differs in shape from its sisters; the path comes first.
pub fn course_problems() -> Vec<String> {
    let (courses, mut problems) = read();
    for course in &courses {
        problems.extend(differences(course));
    }
    problems
}

fn read() -> (Vec<Course>, Vec<String>) {
    let (mut courses, mut problems) = (BTreeMap::new(), Vec::new());
    for (folder, file, text) in FILES.iter().filter(|f| f.1 == "course.toml") {
        match toml::from_str::<CourseFacts>(text) {
            Ok(facts) => {
                if facts.slug != *folder {
                    problems.push(format!("courses/{folder}/{file}: slug is {:?}", facts.slug));
                }
                courses.insert(*folder, Course { facts, words: BTreeMap::new() });
            }
            Err(e) => problems.push(format!("courses/{folder}/{file}: {}", e.message())),
        }
    }
    for (folder, file, text) in FILES.iter().filter(|f| f.1 != "course.toml") {
        let Some(language) = LANGUAGES.into_iter().find(|l| file.strip_suffix(".toml") == Some(*l)) else {
            problems.push(format!("courses/{folder}/{file}: not one of the five languages"));
            continue;
        };
        match (courses.get_mut(folder), toml::from_str::<CourseWords>(text)) {
            (Some(course), Ok(words)) => {
                course.words.insert(language, words);
            }
            (None, _) => problems.push(format!("courses/{folder}/course.toml: missing")),
            (_, Err(e)) => problems.push(format!("courses/{folder}/{file}: {}", e.message())),
        }
    }
    (courses.into_values().collect(), problems)
}

/// Missing languages, and lists whose ids or lengths differ from the first language that exists.
fn differences(course: &Course) -> Vec<String> {
    let slug = &course.facts.slug;
    let mut out = Vec::new();
    for language in LANGUAGES.iter().filter(|l| !course.words.contains_key(*l)) {
        out.push(format!("courses/{slug}/{language}.toml: missing"));
    }
    let Some(model) = course.words_in("en").map(outline) else { return out };
    for (language, words) in &course.words {
        for (key, ids) in outline(words) {
            if model.get(key) != Some(&ids) {
                out.push(format!("courses/{slug}/{language}.toml: {key} is {ids:?}, English has {:?}", model.get(key)));
            }
        }
    }
    out
}

/// What must be the same in every language: ids, links and the place of right answers, per list.
fn outline(words: &CourseWords) -> BTreeMap<&'static str, Vec<String>> {
    BTreeMap::from([
        ("topics", vec![words.topics.len().to_string()]),
        ("objectives", words.objectives.iter().map(|o| format!("{} {}", o.id, o.skill)).collect()),
        ("lessons", words.lessons.iter().map(|l| format!("{} {}", l.id, l.minutes)).collect()),
        ("activities", words.activities.iter().map(|a| format!("{} {}", a.kind, a.minutes)).collect()),
        ("quiz", words.quiz.iter().map(|q| format!("{} {} {:?}", q.id, q.objective, rights(q))).collect()),
        ("cards", words.cards.iter().map(|c| format!("{} {} {}", c.id, c.kind, c.objective)).collect()),
        ("materials", words.materials.iter().map(|m| format!("{} {}", m.id, m.per)).collect()),
        ("scenarios", vec![words.scenarios.len().to_string()]),
    ])
}

fn rights(question: &Question) -> Vec<bool> {
    question.answers.iter().map(|a| a.right).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names every file that is missing or out of step, so that a translator can read the list as a work plan.
    #[test]
    fn every_course_speaks_five_languages_alike() {
        let problems = course_problems();
        assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    }

    #[test]
    fn a_language_out_of_step_is_named() {
        let facts = toml::from_str::<CourseFacts>(
            "slug='x'\ntype='technical'\ntrack='both'\nseparation='off'\nreview_by_days=1\nversion=1",
        )
        .expect("facts");
        let one = CourseWords { cards: vec![Card { id: "c1".into(), ..Card::default() }], ..CourseWords::default() };
        let words = BTreeMap::from([("en", one), ("lv", CourseWords::default())]);
        let said = differences(&Course { facts, words });
        assert!(said.iter().any(|s| s == "courses/x/nb.toml: missing"), "{said:?}");
        assert!(said.iter().any(|s| s.starts_with("courses/x/lv.toml: cards")), "{said:?}");
    }
}
