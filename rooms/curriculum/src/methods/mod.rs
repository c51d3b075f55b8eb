//! The ways to teach. A new one: a file, its `mod`, and a line in the list. docs/adding-a-method.md walks through it.

mod audio;
mod audio_conference;
mod book;
mod class;
mod coaching;
mod distance;
mod external_firm;
mod on_the_job;
mod online;
mod public_seminar;
mod role_play;
mod shadowing;
mod simulation;
mod study_circle;
mod tailored_onsite;
mod video;
mod webinar;

use kit::{Lang, Words};

/// What every room may ask about a way to teach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    pub code: &'static str,
    pub needs_room: bool,
    /// One of our own people teaches.
    pub needs_trainer: bool,
    /// Usual group size, smallest and largest.
    pub group: (i64, i64),
    /// Media alone is never the main method.
    pub may_be_main: bool,
    /// People act and are answered: what a soft skill needs.
    pub interactive: bool,
    /// Happens at one time for everybody in it, so that it is scheduled and the memo rule holds.
    pub dated: bool,
    /// Somebody else's trainer and price.
    pub external: bool,
}

pub static METHODS: &[&Method] = &[
    &class::METHOD,
    &external_firm::METHOD,
    &public_seminar::METHOD,
    &tailored_onsite::METHOD,
    &video::METHOD,
    &audio::METHOD,
    &book::METHOD,
    &online::METHOD,
    &webinar::METHOD,
    &audio_conference::METHOD,
    &distance::METHOD,
    &on_the_job::METHOD,
    &shadowing::METHOD,
    &coaching::METHOD,
    &role_play::METHOD,
    &simulation::METHOD,
    &study_circle::METHOD,
];

impl Method {
    pub fn from_code(code: &str) -> Option<&'static Method> {
        METHODS.iter().copied().find(|m| m.code == code)
    }
    /// `curriculum-method-public-seminar`: its name; with `-for` and `-against`, a sentence each.
    pub fn key(&self) -> String {
        method_key(self.code)
    }
}

/// The key of a method's name.
pub fn method_key(code: &str) -> String {
    format!("curriculum-method-{}", code.replace('_', "-"))
}

/// What a method is called, in every language: for sentences that are read later. One that does not exist stays as it was written.
pub(crate) fn method_words(code: &str) -> Words {
    let Some(method) = Method::from_code(code) else { return Words::one(Lang::En, code) };
    let name = |lang: Lang| web::locale::t(lang, &method.key(), &[]);
    Lang::ALL.into_iter().fold(Words::one(Lang::En, name(Lang::En)), |words, lang| words.with(lang, name(lang)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fifteen ways that are promised to every centre.
    const PROMISED: [&str; 15] = [
        "class",
        "external_firm",
        "public_seminar",
        "tailored_onsite",
        "video",
        "audio",
        "book",
        "online",
        "webinar",
        "audio_conference",
        "distance",
        "on_the_job",
        "shadowing",
        "coaching",
        "role_play",
    ];

    #[test]
    fn the_fifteen_promised_are_there_and_no_code_stands_twice() {
        let codes: std::collections::BTreeSet<&str> = METHODS.iter().map(|m| m.code).collect();
        assert_eq!(codes.len(), METHODS.len(), "a code stands twice");
        for code in PROMISED {
            assert!(codes.contains(code), "{code}");
        }
    }

    #[test]
    fn every_method_has_its_name_what_is_for_it_and_what_is_against_it() {
        for (method, lang) in METHODS.iter().flat_map(|m| Lang::ALL.map(|l| (m, l))) {
            for end in ["", "-for", "-against"] {
                let key = format!("{}{end}", method.key());
                assert!(web::locale::has(lang, &key), "locales/{}/curriculum.ftl: {key} is missing", lang.code());
            }
        }
    }

    #[test]
    fn the_smallest_group_is_no_larger_than_the_largest() {
        for m in METHODS {
            assert!(1 <= m.group.0 && m.group.0 <= m.group.1, "{}: group {:?}", m.code, m.group);
        }
    }

    #[test]
    fn media_never_carry_a_course_alone() {
        for code in ["video", "audio", "book"] {
            assert_eq!(Method::from_code(code).map(|m| m.may_be_main), Some(false), "{code}");
        }
        assert_eq!(Method::from_code("class").map(|m| (m.needs_room, m.needs_trainer)), Some((true, true)));
        assert_eq!(Method::from_code("telepathy"), None);
    }
}
