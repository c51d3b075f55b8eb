//! The nouns of the room.

use kit::{CourseId, Day, News, NewsKind, PersonId, SessionId, id, news_of};
use serde::{Deserialize, Serialize};

id! {
    PracticeId,
    CardId,
    ReviewId,
}

/// One person's month after one session.
#[derive(Clone, Debug)]
pub struct Practice {
    pub id: PracticeId,
    pub session: SessionId,
    pub person: PersonId,
    pub course: CourseId,
    pub version: i64,
    pub starts_on: Day,
    /// The last day.
    pub ends_on: Day,
    /// done | change_method | not_enough_data
    pub verdict: Option<String>,
    /// JSON of `habit::Evidence` with the verdict.
    pub evidence: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Card {
    pub id: CardId,
    pub practice: PracticeId,
    pub person: PersonId,
    pub course: CourseId,
    pub version: i64,
    /// The id of the card in the course's text.
    pub item: String,
    /// recall | behaviour
    pub kind: String,
    pub due_on: Day,
    pub memory: Option<Memory>,
}

/// What FSRS keeps of a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    pub stability: f64,
    pub difficulty: f64,
    pub last_on: Day,
}

/// People were there: each has a month of practice, with so many cards.
#[derive(Debug, Serialize, Deserialize)]
pub struct CardsDealt {
    pub session: SessionId,
    pub course: CourseId,
    pub people: Vec<PersonId>,
    pub cards: usize,
}
impl News for CardsDealt {
    const NAME: &'static str = "practise.cards_dealt";
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Cards come sooner, because their questions were missed in the quiz.
#[derive(Debug, Serialize, Deserialize)]
pub struct CardsBroughtForward {
    pub practice: PracticeId,
    pub person: PersonId,
    pub cards: u64,
}
impl News for CardsBroughtForward {
    const NAME: &'static str = "practise.cards_brought_forward";
    fn subject(&self) -> String {
        self.practice.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Rated {
    pub practice: PracticeId,
    pub card: CardId,
    pub rating: i64,
}
impl News for Rated {
    const NAME: &'static str = "practise.rated";
    fn subject(&self) -> String {
        self.practice.0.clone()
    }
}

/// The verdict at the end, with the outcome as `habit` names it.
#[derive(Debug, Serialize, Deserialize)]
pub struct VerdictGiven {
    pub practice: PracticeId,
    pub session: SessionId,
    pub person: PersonId,
    pub course: CourseId,
    /// done | extend | change_method | not_enough_data
    pub verdict: String,
}
impl News for VerdictGiven {
    const NAME: &'static str = "practise.verdict";
    fn subject(&self) -> String {
        self.practice.0.clone()
    }
}

/// Civil day to the engine's day number.
pub fn number(day: Day) -> i64 {
    i64::from(chrono::Datelike::num_days_from_ce(&day))
}

/// The engine's day number to a civil day.
pub fn day(number: i64) -> Day {
    i32::try_from(number).ok().and_then(Day::from_num_days_from_ce_opt).unwrap_or_default()
}

impl Card {
    /// As the engine knows it; `None` for a card never seen.
    pub fn engine(&self) -> Option<habit::Card> {
        self.memory.map(|m| habit::Card {
            stability: m.stability,
            difficulty: m.difficulty,
            last_review_day: number(m.last_on),
            due_day: number(self.due_on),
            reviews: 1,
            lapses: 0,
        })
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![CardsDealt, CardsBroughtForward, Rated, VerdictGiven]
}
