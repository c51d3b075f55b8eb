//! The nouns of the room.

use kit::{At, CourseId, Day, Lang, NeedId, News, NewsKind, PersonId, SessionId, TeamId, id, news_of};
use serde::{Deserialize, Serialize};

id! {
    PracticeId,
    CardId,
    ReviewId,
    NoteId,
    ReturnId,
    PauseId,
    TeamGoalId,
    GuardPassId,
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
    /// Days by which the end was moved because the person paused.
    pub paused_days: i64,
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
    pub reviews: i64,
    /// Times it was known before and then not.
    pub lapses: i64,
    /// The words of a card somebody made of advice; the others have theirs in the course.
    pub own: Option<OwnWords>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OwnWords {
    pub front: String,
    pub back: String,
    pub lang: Lang,
    pub by: PersonId,
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

/// What a person said about one behaviour card, and whether somebody else heard it.
#[derive(Clone, Debug)]
pub struct Report {
    pub id: ReviewId,
    pub card: CardId,
    pub on: Day,
    /// 1 not today, 2 with effort, 3 well, 4 by itself.
    pub rating: i64,
    pub note: String,
    /// Who listened, and whether it was there.
    pub checked: Option<(PersonId, bool)>,
}

/// Words for oneself.
#[derive(Clone, Debug)]
pub struct OwnNote {
    pub id: NoteId,
    pub text: String,
    pub lang: Lang,
    pub by_mail: bool,
    pub written_at: At,
}

/// A note on a day on which it comes back.
#[derive(Clone, Debug)]
pub struct Returned {
    pub id: ReturnId,
    pub note: NoteId,
    pub person: PersonId,
    /// 3, 10, 30 or 365.
    pub after_days: i64,
    pub due_on: Day,
    pub text: String,
    pub lang: Lang,
    pub by_mail: bool,
}

macro_rules! news {
    ($(#[$doc:meta])* $name:ident, $event:literal, $subject:ident, { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Serialize, Deserialize)]
        pub struct $name {
            $(pub $field: $type,)*
        }
        impl News for $name {
            const NAME: &'static str = $event;
            fn subject(&self) -> String {
                self.$subject.0.clone()
            }
        }
    };
}

news!(/// A note to oneself was written or ended.
    NoteChanged, "practise.note_changed", note, { note: NoteId, person: PersonId, ended: bool });
news!(/// A note came back on its day, or was read then.
    NoteReturned, "practise.note_returned", note, { note: NoteId, person: PersonId, after_days: i64, read: bool });
news!(/// Advice became a card.
    Advised, "practise.advised", card, { practice: PracticeId, card: CardId, person: PersonId });
news!(/// Somebody listened for what a person had reported.
    ReportChecked, "practise.report_checked", review, { review: ReviewId, person: PersonId, heard: bool });
news!(/// Days away that never count against the person.
    Paused, "practise.paused", person, { person: PersonId, days: i64 });
news!(/// A team chose its share of practice days.
    TeamGoalSet, "practise.team_goal_set", team, { team: TeamId, share_pct: i64 });
news!(/// Another course was chosen although practice or support of the last one was open.
    GuardPassed, "practise.guard_passed", need, { need: NeedId, course: CourseId, people: i64 });

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
            reviews: u32::try_from(self.reviews).unwrap_or(1).max(1),
            lapses: u32::try_from(self.lapses).unwrap_or(0),
        })
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        CardsDealt,
        CardsBroughtForward,
        Rated,
        VerdictGiven,
        NoteChanged,
        NoteReturned,
        Advised,
        ReportChecked,
        Paused,
        TeamGoalSet,
        GuardPassed
    ]
}
