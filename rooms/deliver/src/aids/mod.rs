//! Job aids: a short text found while a customer waits, by course and card, in versions, with a day by which somebody looks at it
//! again.

mod search;
mod verbs;

pub(crate) use search::SEARCH;
pub use verbs::{Draft, answer_aid, end_aid, review_aid, write_aid};

use std::collections::BTreeMap;

use kit::{At, CourseId, Day, Lang, News, PersonId, id};
use serde::{Deserialize, Serialize};

pub use crate::store::aids::{aids_of_course, by_slug};

id! {
    AidId,
}

/// The words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AidText {
    pub title: String,
    /// Markdown.
    pub body: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Aid {
    pub id: AidId,
    pub slug: String,
    pub version: i64,
    pub course: Option<CourseId>,
    /// A practice card of the course.
    pub card: Option<String>,
    /// The language it was written in first.
    pub source: Lang,
    pub review_by_on: Day,
    pub ended_at: Option<At>,
    pub body: BTreeMap<Lang, AidText>,
    pub written_at: At,
    pub written_by: Option<PersonId>,
}

impl Aid {
    /// In the reader's language, else in the one it was written in.
    pub fn text(&self, lang: Lang) -> (Lang, AidText) {
        let found = self.body.get(&lang).map(|t| (lang, t));
        let found = found.or_else(|| self.body.get(&self.source).map(|t| (self.source, t)));
        found.map_or((self.source, AidText::default()), |(l, t)| (l, t.clone()))
    }
    /// Past the day by which somebody should have looked at it.
    pub fn stale(&self, on: Day) -> bool {
        self.review_by_on < on
    }
}

/// What an earlier version says of itself.
#[derive(Clone, Debug)]
pub struct AidVersion {
    pub version: i64,
    pub note: String,
    pub written_by: Option<PersonId>,
    pub written_at: At,
}

/// A job aid was written, or a new version of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AidWritten {
    pub aid: AidId,
    pub version: i64,
}
impl News for AidWritten {
    const NAME: &'static str = "deliver.aid_written";
    fn subject(&self) -> String {
        self.aid.0.clone()
    }
}

/// Somebody looked at it again, or took it away.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AidReviewed {
    pub aid: AidId,
    /// kept | ended
    pub what: String,
}
impl News for AidReviewed {
    const NAME: &'static str = "deliver.aid_reviewed";
    fn subject(&self) -> String {
        self.aid.0.clone()
    }
}

/// It was what somebody needed, or not; nobody's name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AidAnswered {
    pub aid: AidId,
    pub needed: bool,
}
impl News for AidAnswered {
    const NAME: &'static str = "deliver.aid_answered";
    const SIGNED: bool = false;
    fn subject(&self) -> String {
        self.aid.0.clone()
    }
}
