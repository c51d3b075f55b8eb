//! The words of a course's memo, per language: written by planners, refused while one of the items is missing (C1).

use std::collections::{BTreeSet, HashMap};

use curriculum::CourseText;
use kit::{CourseId, Done, Kind, Lang, Refusal, Role, Say, Stop};
use store::Work;

use crate::{
    letter,
    model::{MemoText, MemoTextWritten},
    store::texts as rows,
};

/// The field of the form that an item is written in.
const FIELDS: [(&str, &str); 5] = [
    ("prepare-item-why", "why"),
    ("prepare-item-purpose", "purpose"),
    ("prepare-item-topics", "topics"),
    ("prepare-item-preparation", "preparation"),
    ("prepare-item-dress", "dress"),
];

/// Everything that is written about a course for its memo, read once for all languages.
pub struct CourseWords {
    own: HashMap<Lang, MemoText>,
    course: HashMap<Lang, CourseText>,
}

impl CourseWords {
    pub async fn read(work: &mut Work, course: &CourseId) -> Done<CourseWords> {
        let version = curriculum::course(work, course).await?.version;
        let own = rows::memo_texts(work, std::slice::from_ref(course)).await?;
        let texts = curriculum::texts(work, &BTreeSet::from([(course.clone(), version)])).await?;
        Ok(CourseWords {
            own: own.into_iter().map(|((_, lang), text)| (lang, text)).collect(),
            course: texts.into_iter().map(|((_, _, lang), text)| (lang, text)).collect(),
        })
    }

    /// What a memo in this language says of the course: its own words, else the course's.
    pub fn text(&self, lang: Lang) -> MemoText {
        let own = self.own.get(&lang).cloned().unwrap_or_default();
        let text = self.course.get(&lang).cloned().unwrap_or_default();
        let or = |mine: String, theirs: String| if mine.is_empty() { theirs } else { mine };
        MemoText {
            why: or(own.why, text.why),
            purpose: or(own.purpose, text.summary),
            topics: if own.topics.is_empty() { text.topics } else { own.topics },
            preparation: or(own.preparation, text.preparation),
            dress: or(own.dress, text.dress),
            version: own.version,
        }
    }

    /// What these words still lack, each sentence at its field; `""` for what is written elsewhere.
    pub fn lacks(&self, lang: Lang, text: &MemoText) -> Vec<(String, Say)> {
        // An empty field is a missing one here, although a letter would fall back to the course's words.
        let whole = self.course.get(&lang).map(|t| CourseText {
            why: text.why.clone(),
            summary: text.purpose.clone(),
            topics: text.topics.clone(),
            preparation: text.preparation.clone(),
            dress: text.dress.clone(),
            ..t.clone()
        });
        let source = letter::source_of(whole.as_ref(), lang).and_then(|l| self.course.get(&l));
        let field = |say: &Say| FIELDS.iter().find(|(key, _)| *key == say.key).map_or("", |(_, f)| f);
        let missing = letter::lacks(whole.as_ref(), source, lang);
        missing.into_iter().map(|say| (field(&say).to_owned(), say)).collect()
    }
}

/// Writes them; refused with every item that is empty, a placeholder or copied from the source language, at its field.
pub async fn write_memo_text(work: &mut Work, course: &CourseId, lang: Lang, text: MemoText) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    let says = CourseWords::read(work, course).await?.lacks(lang, &text);
    if !says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says }.into());
    }
    if !rows::put_memo_text(work, course, lang, &text).await? {
        return Err(Stop::conflict(Say::new("prepare-text-meanwhile")));
    }
    work.tell(&MemoTextWritten { course: course.clone(), lang }).await?;
    Ok(())
}

/// The course's text with the memo's own words in it.
pub fn overlaid(text: CourseText, own: &MemoText) -> CourseText {
    let or = |mine: &str, theirs: String| if mine.is_empty() { theirs } else { mine.to_owned() };
    CourseText {
        why: or(&own.why, text.why),
        summary: or(&own.purpose, text.summary),
        topics: if own.topics.is_empty() { text.topics } else { own.topics.clone() },
        preparation: or(&own.preparation, text.preparation),
        dress: or(&own.dress, text.dress),
        ..text
    }
}
