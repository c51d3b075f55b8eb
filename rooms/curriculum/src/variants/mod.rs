//! What one site says in its own words. The centre keeps one text; a site writes parts of it anew in one language, and
//! whoever works there reads those. What is asked and what is certified stays the same everywhere, so objectives, questions
//! and cards have no variants.

pub(crate) mod store;
mod verbs;

pub use store::{variants, variants_of_courses};
pub use verbs::{drop_variant, keep_variant, may_vary, write_variant};

use std::collections::BTreeMap;

use kit::{At, CourseId, Lang, News, PersonId, SiteId, Words};
use serde::{Deserialize, Serialize};

use crate::text::{CourseText, Lesson};

/// The parts that may be said differently, and the words of each.
pub const PARTS: [(&str, &[&str]); 5] = [
    ("words", &["text"]),
    ("lessons", &["example"]),
    ("activities", &["title", "body"]),
    ("materials", &["text"]),
    ("scenarios", &["title", "agent", "customer", "observer"]),
];

/// Of the part `words` these, each on its own.
const LETTER: [&str; 2] = ["preparation", "dress"];

/// By column.
pub type OwnWords = BTreeMap<String, String>;

/// One item in the words of one site.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub course: CourseId,
    pub site: SiteId,
    pub lang: Lang,
    pub part: String,
    /// See [`Slot::item`].
    pub item: String,
    /// Empty where the centre's word stands.
    pub words: OwnWords,
    /// What the centre said there when it was written.
    pub beside: OwnWords,
    /// The centre's version of that time.
    pub version: i64,
    pub written_at: At,
    pub written_by: Option<PersonId>,
}

/// An item of the centre's text that may be said differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub part: &'static str,
    /// The id of its row; its place, counted from 1, where rows have none; the name of a word of the letter.
    pub item: String,
    /// The centre's words. Of a lesson, its text: a site adds an example and leaves it as it is.
    pub centre: OwnWords,
}

/// How a variant stands beside the centre's newest version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The centre says what it said then.
    Fresh,
    /// The centre has changed this item since.
    Older,
    /// The item is in the course no more.
    Gone,
}

fn one(name: &str, words: &str) -> OwnWords {
    OwnWords::from([(name.to_owned(), words.to_owned())])
}

/// Everything that a site may say differently, in the order of the page.
pub fn slots(text: &CourseText) -> Vec<Slot> {
    let mut out = Vec::new();
    let mut add = |part: &'static str, item: String, centre: OwnWords| out.push(Slot { part, item, centre });
    for (name, words) in LETTER.into_iter().zip([&text.preparation, &text.dress]) {
        add("words", name.to_owned(), one("text", words));
    }
    for l in &text.lessons {
        add(
            "lessons",
            l.id.clone(),
            OwnWords::from([("title".into(), l.title.clone()), ("body".into(), l.body.clone())]),
        );
    }
    for (i, a) in text.activities.iter().enumerate() {
        let words = OwnWords::from([("title".into(), a.title.clone()), ("body".into(), a.body.clone())]);
        add("activities", (i + 1).to_string(), words);
    }
    for m in &text.materials {
        add("materials", m.id.clone(), one("text", &m.text));
    }
    for (i, s) in text.scenarios.iter().enumerate() {
        let pairs = [("title", &s.title), ("agent", &s.agent), ("customer", &s.customer), ("observer", &s.observer)];
        let words = pairs.into_iter().map(|(name, words)| (name.to_owned(), words.clone())).collect();
        add("scenarios", (i + 1).to_string(), words);
    }
    out
}

/// Beside the centre's newest text.
pub fn age(variant: &Variant, slots: &[Slot]) -> Age {
    match slots.iter().find(|s| s.part == variant.part && s.item == variant.item) {
        None => Age::Gone,
        Some(slot) if slot.centre == variant.beside => Age::Fresh,
        Some(_) => Age::Older,
    }
}

/// Puts a site's words over the centre's; what it does not say stays. `site` is what the site is called, for the heading of
/// its examples. Returns how many items are its own.
pub fn overlay(text: &mut CourseText, variants: &[Variant], site: &Words) -> usize {
    let mut n = 0;
    for v in variants {
        n += usize::from(put(text, v, site).is_some());
    }
    n
}

fn put(text: &mut CourseText, v: &Variant, site: &Words) -> Option<()> {
    let own = |name: &str, to: &mut String| {
        if let Some(words) = v.words.get(name).filter(|w| !w.is_empty()) {
            words.clone_into(to);
        }
    };
    match v.part.as_str() {
        "words" if v.item == "preparation" => own("text", &mut text.preparation),
        "words" if v.item == "dress" => own("text", &mut text.dress),
        "lessons" => {
            let lesson = text.lessons.iter_mut().find(|l| l.id == v.item)?;
            add_example(lesson, v, site);
        }
        "activities" => {
            let activity = place(&v.item).and_then(|i| text.activities.get_mut(i))?;
            own("title", &mut activity.title);
            own("body", &mut activity.body);
        }
        "materials" => own("text", &mut text.materials.iter_mut().find(|m| m.id == v.item)?.text),
        "scenarios" => {
            let scene = place(&v.item).and_then(|i| text.scenarios.get_mut(i))?;
            own("title", &mut scene.title);
            own("agent", &mut scene.agent);
            own("customer", &mut scene.customer);
            own("observer", &mut scene.observer);
        }
        _ => return None,
    }
    Some(())
}

/// From a place counted from 1 to one counted from 0.
fn place(item: &str) -> Option<usize> {
    item.parse::<usize>().ok()?.checked_sub(1)
}

fn add_example(lesson: &mut Lesson, v: &Variant, site: &Words) {
    let Some(words) = v.words.get("example").filter(|w| !w.is_empty()) else { return };
    let heading = web::locale::t(v.lang, "curriculum-variant-example-from", &[("site", site.get(v.lang).into())]);
    lesson.body.push_str(&format!("\n\n## {heading}\n\n{words}\n"));
}

/// A site says something in its own words, or has looked at them again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VariantWritten {
    pub course: CourseId,
    pub site: SiteId,
    /// The centre's version beside which they stand.
    pub version: i64,
}
impl News for VariantWritten {
    const NAME: &'static str = "curriculum.variant_written";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

/// A site reads the centre's words again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VariantDropped {
    pub course: CourseId,
    pub site: SiteId,
}
impl News for VariantDropped {
    const NAME: &'static str = "curriculum.variant_dropped";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Activity, Material};

    fn text() -> CourseText {
        CourseText {
            preparation: "Bring a call.".into(),
            lessons: vec![Lesson { id: "l1".into(), body: "Listen.".into(), ..Lesson::default() }],
            activities: vec![Activity {
                kind: "team".into(),
                title: "Tower".into(),
                body: "Paper.".into(),
                minutes: 20,
            }],
            materials: vec![Material { id: "m1".into(), text: "Pens".into(), per: "head".into() }],
            ..CourseText::default()
        }
    }

    fn variant(part: &str, item: &str, name: &str, words: &str) -> Variant {
        let beside = slots(&text()).into_iter().find(|s| s.part == part && s.item == item).map(|s| s.centre);
        Variant {
            course: "c".into(),
            site: "riga".into(),
            lang: Lang::En,
            part: part.into(),
            item: item.into(),
            words: one(name, words),
            beside: beside.unwrap_or_default(),
            version: 1,
            written_at: At(0),
            written_by: None,
        }
    }

    #[test]
    fn a_site_says_parts_and_the_rest_stays_the_centres() {
        let mut read = text();
        let own = [
            variant("activities", "1", "body", "Amber."),
            variant("lessons", "l1", "example", "The bridge was closed."),
            variant("materials", "m9", "text", "Nothing"),
        ];
        assert_eq!(overlay(&mut read, &own, &Words::one(Lang::En, "Rīga")), 2);
        assert_eq!((read.activities[0].title.as_str(), read.activities[0].body.as_str()), ("Tower", "Amber."));
        assert!(read.lessons[0].body.starts_with("Listen.") && read.lessons[0].body.contains("The bridge was closed."));
        assert_eq!((read.preparation.as_str(), read.materials[0].text.as_str()), ("Bring a call.", "Pens"));
    }

    #[test]
    fn a_variant_is_older_only_where_the_centre_changed_that_item() {
        let own = variant("activities", "1", "body", "Amber.");
        let mut newest = text();
        newest.preparation = "Bring two calls.".into();
        assert_eq!(age(&own, &slots(&newest)), Age::Fresh);
        newest.activities[0].body = "Paper and tape.".into();
        assert_eq!(age(&own, &slots(&newest)), Age::Older);
        newest.activities.clear();
        assert_eq!(age(&own, &slots(&newest)), Age::Gone);
    }
}
