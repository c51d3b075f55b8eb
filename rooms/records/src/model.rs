//! The nouns of the room.

use kit::{At, CourseId, News, NewsKind, PersonId, news_of};
use serde::{Deserialize, Serialize};

/// The verbs a transcript may hold, each with a name in every language (`records-verb-…`).
pub const VERBS: [&str; 7] = ["attended", "completed", "passed", "failed", "practised", "formed-habit", "certified"];

/// The object of what was learned before this system was there.
pub const EARLIER_SYSTEM: &str = "earlier-system";

/// One fact about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub person: PersonId,
    pub verb: &'static str,
    pub course: Option<CourseId>,
    /// What it was about: an id of a session, a quiz, a certificate …
    pub object: String,
    pub result: serde_json::Value,
    pub at: At,
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub seq: i64,
    pub id: String,
    pub name: String,
    pub at: At,
    pub actor: Option<PersonId>,
    pub subject: String,
    pub body: String,
}

/// Which lines of the journal are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// About this id alone; empty: about anything.
    pub object: String,
    /// What they did, and what was done about them.
    pub person: Option<PersonId>,
    /// The name of the event; empty: any.
    pub act: String,
    pub from: At,
    /// Before this instant.
    pub until: At,
}

/// An event that somebody could not act on after ten tries.
#[derive(Clone, Debug, PartialEq)]
pub struct Parked {
    pub hearer: String,
    pub event: String,
    pub why: String,
    pub at: At,
}

/// Somebody took a copy: of the whole house, or of what is held about one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exported {
    /// `None`: the whole house.
    pub person: Option<PersonId>,
    /// `csv`, `sqlite` or `json`.
    pub form: String,
}
impl News for Exported {
    const NAME: &'static str = "records.exported";
    fn subject(&self) -> String {
        self.person.as_ref().map_or_else(|| "organisation".into(), |p| p.0.clone())
    }
}

/// Somebody read what is written about somebody else; told once per reader, person, page and day.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seen {
    pub person: PersonId,
    /// `transcript`, `plan` (of development), `practice`, `skills`, or `data` for what is held about the person; each with a name
    /// in every language (`records-seen-…`).
    pub what: String,
}
impl News for Seen {
    const NAME: &'static str = "records.seen";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![Exported, crate::levels::LevelSaid, Seen]
}

/// The key of an event's words: `plan.draft_made` → `records-news-plan-draft-made`.
pub fn news_key(name: &str) -> String {
    format!("records-news-{}", name.replace(['.', '_'], "-"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_event_has_a_key() {
        assert_eq!(super::news_key("plan.draft_made"), "records-news-plan-draft-made");
    }
}
