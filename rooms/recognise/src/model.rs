//! The nouns of the room.

use kit::{At, CourseId, Day, News, NewsKind, PersonId, SessionId, news_of};
use serde::{Deserialize, Serialize};

/// Proof that a course was learned and practised until it was a habit.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// 128 random bits, 26 characters.
    pub code: String,
    pub person: PersonId,
    pub course: CourseId,
    pub version: i64,
    pub session: SessionId,
    pub practice: String,
    pub trainer: Option<PersonId>,
    pub coach: Option<PersonId>,
    /// The day of the class.
    pub held_on: Day,
    pub issued_at: At,
    pub revoked_at: Option<At>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Issued {
    pub code: String,
    pub person: PersonId,
    pub course: CourseId,
}
impl News for Issued {
    const NAME: &'static str = "recognise.issued";
    fn subject(&self) -> String {
        self.code.clone()
    }
}

/// `7k4q2m…` in groups of four or five, for reading aloud.
pub fn spaced(code: &str) -> String {
    let chars: Vec<char> = code.chars().collect();
    chars.chunks(5).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join("-").to_uppercase()
}

/// What somebody typed, back to a code.
pub fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![Issued]
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = "0123456789abcdefghjkmnpqrs";
        assert_eq!(super::plain(&super::spaced(code)), code);
    }
}
