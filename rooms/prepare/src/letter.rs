//! Putting a letter together, or saying what it lacks. Pure.

use curriculum::CourseText;
use kit::{At, Day, Lang, Say, Words, Zone, tongue, tongue::Case};
use plan::series::Meeting;
use serde::{Deserialize, Serialize};
use web::locale;

/// A finished letter: every sentence in `lang`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub lang: Lang,
    pub on: Day,
    pub title: String,
    pub greeting: String,
    /// Why there is this training.
    pub why: String,
    /// Why this reader comes; only in the reader's own letter.
    pub reason: Option<String>,
    pub when: String,
    /// Where, and how to get there: one line each.
    pub place: Vec<String>,
    pub purpose: String,
    pub topics: Vec<String>,
    pub preparation: String,
    /// The goal of one's own, and by when.
    pub goal: String,
    pub trainer: String,
    pub biography: String,
    pub dress: String,
    pub commitment: String,
    pub closing: String,
    pub signer: String,
}

impl Letter {
    /// A label of the letter, in the letter's language (which need not be that of the page around it).
    pub fn label(&self, key: &str) -> String {
        locale::t(self.lang, key, &[])
    }
    /// The date over the letter.
    pub fn date(&self) -> String {
        tongue::day_full(self.lang, self.on, Case::Name)
    }
}

/// Where it is held.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    Room {
        name: &'a Words,
        address: Option<&'a Words>,
        directions: &'a Words,
    },
    /// At one's own desk, together with the others.
    Online,
    /// At one's own desk, when one likes.
    OwnPace,
    /// A room is needed and none is known.
    Unknown,
}

/// Who teaches.
#[derive(Clone, Copy, Debug)]
pub enum Teacher<'a> {
    Person {
        name: &'a str,
        bio: Option<&'a Words>,
    },
    /// Nobody stands in front: own pace.
    Nobody,
    /// Nobody either, but people meet: one of them leads, by turns.
    Turns,
    /// Somebody should, and nobody is known.
    Unknown,
}

/// What a letter is made of, as the house knows it.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub lang: Lang,
    /// The date over the letter.
    pub on: Day,
    /// `None`: to everybody (a preview).
    pub name: Option<&'a str>,
    pub reason: Option<&'a Say>,
    pub starts_at: At,
    pub ends_at: At,
    /// The zone in which the reader is told the time.
    pub zone: Zone,
    pub goal_by: Day,
    /// The course in exactly this language.
    pub text: Option<&'a CourseText>,
    /// The course in the language it was written in first: what is word for word the same was not translated.
    pub source: Option<&'a CourseText>,
    /// The meetings of a series after the first, and in how many of all one has to be.
    pub later: &'a [Meeting],
    pub needed: Option<i64>,
    /// What one needs to join from afar.
    pub joining: Option<&'a str>,
    pub place: Place<'a>,
    pub teacher: Teacher<'a>,
    /// The centre manager of the reader's site.
    pub signer: Option<&'a str>,
}

/// The letter, or the items it lacks in the reader's language (C1).
pub fn compose(p: &Parts<'_>) -> Result<Letter, Vec<Say>> {
    let none = CourseText::default();
    let text = p.text.unwrap_or(&none);
    let mut missing = Missing { lang: p.lang, items: lacks(p.text, p.source, p.lang) };
    let place = place(p, &mut missing);
    let (trainer, biography) = teacher(p, &mut missing);
    missing.unless(p.signer.is_some_and(written), "prepare-item-signature");
    missing.unless(p.ends_at > p.starts_at, "prepare-item-time");
    if !missing.items.is_empty() {
        return Err(missing.items);
    }
    let t = |key: &str| locale::t(p.lang, key, &[]);
    let greeting = match p.name {
        Some(name) => locale::t(p.lang, "prepare-letter-greeting", &[("name", name.into())]),
        None => t("prepare-letter-greeting-all"),
    };
    let goal_by = tongue::day_long(p.lang, p.goal_by, Case::By);
    Ok(Letter {
        lang: p.lang,
        on: p.on,
        title: text.title.clone(),
        greeting,
        why: text.why.clone(),
        // A reason without words in this language is left out: it is no item, and nothing falls back.
        reason: p.reason.filter(|r| locale::has(p.lang, &r.key)).map(|r| locale::say(p.lang, r)),
        when: when(p),
        place,
        purpose: text.summary.clone(),
        topics: text.topics.clone(),
        preparation: text.preparation.clone(),
        goal: locale::t(p.lang, "prepare-letter-goal", &[("day", goal_by.into())]),
        trainer,
        biography,
        dress: text.dress.clone(),
        commitment: t("prepare-letter-commitment"),
        closing: t("prepare-letter-closing"),
        signer: p.signer.unwrap_or_default().to_owned(),
    })
}

/// The other language these words may have been copied from: the one the course was written in first, where another
/// than `lang`. Course files say nothing of it and come from English.
pub(crate) fn source_of(text: Option<&CourseText>, lang: Lang) -> Option<Lang> {
    Some(text.and_then(|t| t.source).unwrap_or(Lang::En)).filter(|first| *first != lang)
}

/// What the words of the course lack in this language: every item that is empty, a placeholder, or word for word the source's.
pub fn lacks(text: Option<&CourseText>, source: Option<&CourseText>, lang: Lang) -> Vec<Say> {
    let mut missing = Missing { lang, items: Vec::new() };
    // Without the house's own sentences in this language there is no letter at all.
    if !locale::has(lang, "prepare-letter-commitment") {
        missing.add("prepare-item-letter");
    }
    let Some(text) = text else {
        missing.add("prepare-item-course");
        return missing.items;
    };
    let source = source.filter(|s| !std::ptr::eq(*s, text));
    let same = |get: fn(&CourseText) -> &str| source.is_some_and(|s| untranslated(get(text), get(s)));
    missing.unless(written(&text.title), "prepare-item-title");
    missing.unless(written(&text.why) && !same(|t| &t.why), "prepare-item-why");
    missing.unless(written(&text.summary) && !same(|t| &t.summary), "prepare-item-purpose");
    let topics = !text.topics.is_empty() && text.topics.iter().all(|t| written(t));
    missing.unless(topics, "prepare-item-topics");
    missing.unless(written(&text.preparation) && !same(|t| &t.preparation), "prepare-item-preparation");
    missing.unless(written(&text.dress) && !same(|t| &t.dress), "prepare-item-dress");
    missing.items
}

struct Missing {
    lang: Lang,
    items: Vec<Say>,
}

impl Missing {
    fn add(&mut self, key: &str) {
        self.items.push(Say::new(key).with("lang", self.lang.code()));
    }
    fn unless(&mut self, there: bool, key: &str) {
        if !there {
            self.add(key);
        }
    }
}

/// Day and hours; what ends on another day says which.
pub(crate) fn day_and_hours(lang: Lang, from: At, to: At, zone: Zone) -> String {
    let said = |day: Day, time: String| {
        let day = tongue::day_long(lang, day, Case::Name);
        locale::t(lang, "prepare-letter-when", &[("day", day.into()), ("time", time.into())])
    };
    let (first, start, end) = (from.day(zone), from.local_minutes(zone), to.local_minutes(zone));
    // The midnight at its end belongs to the day before.
    if to.plus_minutes(-1).day(zone) <= first {
        return said(first, tongue::clock_range(lang, start, end));
    }
    let dash = if lang == Lang::Zh { "—" } else { " – " };
    let (begins, ends) = (tongue::clock(lang, start), tongue::clock(lang, end));
    format!("{}{dash}{}", said(first, begins), said(to.day(zone), ends))
}

fn when(p: &Parts<'_>) -> String {
    let first = day_and_hours(p.lang, p.starts_at, p.ends_at, p.zone);
    if p.later.is_empty() {
        return first;
    }
    let days: Vec<String> = p.later.iter().map(|m| tongue::day_short(p.lang, m.starts_at.day(p.zone))).collect();
    let args = [
        ("days", tongue::list(p.lang, &days).into()),
        ("n", p.needed.unwrap_or_default().into()),
        ("all", (p.later.len() + 1).into()),
    ];
    format!("{first} {}", locale::t(p.lang, "prepare-letter-series", &args))
}

fn place(p: &Parts<'_>, missing: &mut Missing) -> Vec<String> {
    let mut lines = Vec::new();
    match p.place {
        Place::Room { name, address, directions } => {
            let mut line = |words: Option<&str>, key: &str| match words {
                Some(w) if written(w) => lines.push(w.to_owned()),
                _ => missing.add(key),
            };
            line(name.exact(p.lang), "prepare-item-room");
            line(address.and_then(|a| a.exact(p.lang)), "prepare-item-address");
            line(translated(directions, p.lang), "prepare-item-directions");
        }
        Place::Online => {
            lines.push(locale::t(p.lang, "prepare-letter-join", &[]));
            lines.extend(p.joining.map(str::to_owned));
        }
        Place::OwnPace => lines.push(locale::t(p.lang, "prepare-letter-own-pace", &[])),
        Place::Unknown => missing.add("prepare-item-room"),
    }
    lines
}

fn teacher(p: &Parts<'_>, missing: &mut Missing) -> (String, String) {
    let said = |who: &str, why: &str| (locale::t(p.lang, who, &[]), locale::t(p.lang, why, &[]));
    match p.teacher {
        Teacher::Person { name, bio } => match bio.and_then(|b| translated(b, p.lang)) {
            Some(bio) if written(bio) => return (name.to_owned(), bio.to_owned()),
            _ => missing.items.push(Say::new("prepare-item-biography").with("lang", p.lang.code()).with("name", name)),
        },
        Teacher::Nobody => return said("prepare-letter-nobody", "prepare-letter-nobody-why"),
        Teacher::Turns => return said("prepare-letter-turns", "prepare-letter-turns-why"),
        Teacher::Unknown => missing.add("prepare-item-trainer"),
    }
    Default::default()
}

/// Really written in `lang`, and not the source's sentence copied into the field.
fn translated(words: &Words, lang: Lang) -> Option<&str> {
    let text = words.exact(lang)?;
    let copied = lang != words.source && words.exact(words.source).is_some_and(|s| untranslated(text, s));
    (!copied).then_some(text)
}

/// The same words as in another language. Short ones (names, numbers, "Oslo 2C") may well be the same.
fn untranslated(text: &str, source: &str) -> bool {
    text.trim() == source.trim() && text.split_whitespace().count() > 3
}

/// Something a reader can use: not empty, no placeholder.
fn written(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let placeholder = ["todo", "tbd", "tba", "xxx", "n/a", "lorem ipsum"]
        .iter()
        .any(|w| lower.strip_prefix(w).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric)));
    text.chars().any(char::is_alphanumeric) && !placeholder && !text.contains("{{")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> CourseText {
        CourseText {
            title: "Calming an angry caller".into(),
            summary: "A morning of listening and role play.".into(),
            why: "Angry calls are the hardest part of the day.".into(),
            preparation: "Think of one angry call you remember.".into(),
            topics: vec!["The first twenty seconds".into()],
            dress: "As on any day".into(),
            ..CourseText::default()
        }
    }

    fn words() -> [Words; 3] {
        [
            Words::one(Lang::En, "Room Rīga 1"),
            Words::one(Lang::En, "Brīvības iela 40, Rīga"),
            Words::one(Lang::En, "3rd floor, left from the lift"),
        ]
    }

    fn parts<'a>(text: &'a CourseText, w: &'a [Words; 3], bio: &'a Words) -> Parts<'a> {
        let zone: Zone = "Europe/Riga".parse().unwrap();
        let day = Day::from_ymd_opt(2026, 12, 3).unwrap();
        Parts {
            lang: Lang::En,
            on: Day::from_ymd_opt(2026, 11, 19).unwrap(),
            name: Some("Līga Ozoliņa"),
            reason: None,
            starts_at: kit::time::at_local(day, 570, zone),
            ends_at: kit::time::at_local(day, 750, zone),
            zone,
            goal_by: Day::from_ymd_opt(2026, 11, 26).unwrap(),
            text: Some(text),
            source: Some(text),
            later: &[],
            needed: None,
            joining: None,
            place: Place::Room { name: &w[0], address: Some(&w[1]), directions: &w[2] },
            teacher: Teacher::Person { name: "Sigrid Aune", bio: Some(bio) },
            signer: Some("Ilze Liepiņa"),
        }
    }

    fn keys(result: Result<Letter, Vec<Say>>) -> Vec<String> {
        result.unwrap_err().into_iter().map(|s| s.key).collect()
    }

    #[test]
    fn a_letter_has_all_five_items_and_the_local_time() {
        let (text, w, bio) = (text(), words(), Words::one(Lang::En, "Eight years on the phones in Oslo."));
        let letter = compose(&parts(&text, &w, &bio)).unwrap();
        assert!(letter.when.contains("Thursday 3 December") && letter.when.contains("09:30–12:30"), "{}", letter.when);
        assert_eq!(letter.place.len(), 3);
        assert!(letter.goal.contains("26 November"));
        assert_eq!((letter.trainer.as_str(), letter.signer.as_str()), ("Sigrid Aune", "Ilze Liepiņa"));
        assert_eq!(letter.reason, None);
    }

    #[test]
    fn what_ends_after_midnight_says_the_next_day() {
        let zone: Zone = "Europe/Riga".parse().unwrap();
        let at = |day, minutes| kit::time::at_local(Day::from_ymd_opt(2026, 12, day).unwrap(), minutes, zone);
        let of = |lang, to| day_and_hours(lang, at(3, 21 * 60), to, zone);
        assert_eq!(of(Lang::En, at(4, 30)), "Thursday 3 December, 21:00 – Friday 4 December, 00:30");
        assert_eq!(of(Lang::En, at(4, 0)), "Thursday 3 December, 21:00–00:00");
        for lang in [Lang::Nb, Lang::Lv, Lang::Zh, Lang::Vi] {
            let (night, evening) = (of(lang, at(4, 30)), of(lang, at(3, 23 * 60)));
            let next = tongue::day_long(lang, at(4, 30).day(zone), Case::Name);
            assert!(night.contains(&next) && !evening.contains(&next), "{night} / {evening}");
        }
    }

    #[test]
    fn nothing_falls_back_to_english() {
        let (text, w, bio) = (text(), words(), Words::one(Lang::En, "Eight years on the phones in Oslo."));
        let mut p = parts(&text, &w, &bio);
        p.lang = Lang::Lv;
        p.text = None;
        let keys = keys(compose(&p));
        for item in ["course", "room", "address", "directions", "biography"] {
            assert!(keys.contains(&format!("prepare-item-{item}")), "{item} in {keys:?}");
        }
    }

    #[test]
    fn placeholders_and_copied_sentences_count_as_missing() {
        let (source, w, bio) = (text(), words(), Words::one(Lang::En, "TBD"));
        let mut text = source.clone();
        text.preparation = " - ".into();
        text.topics = vec!["To do: topics".into(), "TODO".into()];
        let mut p = parts(&text, &w, &bio);
        p.source = Some(&source);
        p.signer = None;
        let keys = keys(compose(&p));
        // Why, purpose and dress stand word for word as in the source.
        for item in ["why", "purpose", "topics", "preparation", "biography", "signature"] {
            assert!(keys.contains(&format!("prepare-item-{item}")), "{item} in {keys:?}");
        }
        assert!(!written("n/a") && !written("…") && written("Natūra"));
        assert!(written("Todorov will meet you at the door"));
    }

    #[test]
    fn words_are_held_against_the_language_the_course_was_written_in() {
        let mut text = text();
        assert_eq!([source_of(Some(&text), Lang::Lv), source_of(Some(&text), Lang::En)], [Some(Lang::En), None]);
        text.source = Some(Lang::Lv);
        assert_eq!([source_of(Some(&text), Lang::Lv), source_of(Some(&text), Lang::En)], [None, Some(Lang::Lv)]);
    }

    #[test]
    fn at_a_distance_the_place_says_how_to_join() {
        let (text, w, bio) = (text(), words(), Words::one(Lang::En, "Eight years on the phones in Oslo."));
        let mut p = parts(&text, &w, &bio);
        p.place = Place::Online;
        p.teacher = Teacher::Nobody;
        p.name = None;
        let letter = compose(&p).unwrap();
        assert_eq!(letter.place.len(), 1);
        assert!(letter.trainer.ends_with("own pace"), "{:?}", letter.trainer);
        p.teacher = Teacher::Turns;
        let letter = compose(&p).unwrap();
        assert!(letter.trainer.ends_with("by turns"), "{:?}", letter.trainer);
        p.place = Place::Unknown;
        p.teacher = Teacher::Unknown;
        assert_eq!(keys(compose(&p)), ["prepare-item-room", "prepare-item-trainer"]);
    }
}
