//! The nouns of the room.

use kit::{At, CourseId, Day, DraftId, Lang, News, NewsKind, PersonId, Say, SessionId, id, news_of};
use serde::{Deserialize, Serialize};
use web::ui::Half;

id! {
    /// Which goal. A UUID as text.
    GoalId,
}

/// Whose calendar: the id of a person or of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FeedOf(pub String);

/// One letter to one person about one session.
#[derive(Clone, Debug)]
pub struct Memo {
    pub session: SessionId,
    pub person: PersonId,
    pub lang: Lang,
    pub signed_by: Option<PersonId>,
    pub due_at: At,
    pub sent_at: Option<At>,
    /// What is missing; empty when nothing is.
    pub refused: Vec<Say>,
    pub read_at: Option<At>,
    /// Why it left, or will leave, after the lead: `short_notice`, `completed_late`, `moved`, `seated_late`, or `accepted`
    /// (a seat freely taken: no lateness).
    pub late_reason: Option<String>,
    /// The session's SEQUENCE when it left last.
    pub sequence: i64,
    /// A mail about this seat has left: a calendar holds the entry.
    pub told: bool,
}

/// A seat freely taken at short notice is exempt from the lead, and counted apart.
pub const ACCEPTED: &str = "accepted";

impl Memo {
    /// Late against the lead in calendar days.
    pub fn late(&self) -> bool {
        self.late_reason.as_deref().is_some_and(|r| r != ACCEPTED)
    }
    /// Left: the reader has read it. Right: the house has sent it.
    pub fn halves(&self, now: At) -> (Half, Half) {
        let reader = if self.read_at.is_some() { Half::Done } else { Half::Waiting };
        let house = match self.sent_at {
            Some(_) => Half::Done,
            None if self.due_at < now => Half::Late,
            None => Half::Waiting,
        };
        (reader, house)
    }
}

/// What one person wants to be able to do after one session.
#[derive(Clone, Debug)]
pub struct Goal {
    pub id: GoalId,
    pub session: SessionId,
    pub person: PersonId,
    pub manager: Option<PersonId>,
    pub due_on: Day,
    pub text: Option<String>,
    pub written_at: Option<At>,
    pub talked_on: Option<Day>,
    pub agreed_at: Option<At>,
    pub agreed_by: Option<PersonId>,
    pub version: i64,
}

impl Goal {
    /// Agreed after a dated talk: only then it counts (C3).
    pub fn counts(&self) -> bool {
        self.agreed_at.is_some() && self.talked_on.is_some()
    }
    /// Left: written. Right: talked about and agreed.
    pub fn halves(&self, today: Day) -> (Half, Half) {
        let open = if self.due_on < today { Half::Late } else { Half::Waiting };
        let writer = if self.written_at.is_some() { Half::Done } else { open };
        let partner = match () {
            () if self.counts() => Half::Done,
            () if self.manager.is_none() => Half::NotNeeded,
            // Nothing to talk about yet: the learner's half is the late one.
            () if self.written_at.is_none() => Half::Waiting,
            () => open,
        };
        (writer, partner)
    }
}

/// Whether somebody comes, while the answer stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub session: SessionId,
    pub person: PersonId,
    pub comes: bool,
    /// In the person's own words; for the manager and the planner.
    pub why: String,
    pub at: At,
    /// What was decided on a decline: `Some(true)` the seat is kept, `Some(false)` it was given back.
    pub kept: Option<bool>,
}

/// The question to the planner whether a session is held, and the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct GoCall {
    pub session: SessionId,
    pub asked_at: At,
    pub go: Option<bool>,
    pub why: String,
    pub decided_by: Option<PersonId>,
    pub decided_at: Option<At>,
}

/// A private address of a calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// 128 random bits.
    pub token: String,
    /// `person`, `trainer`, `room`.
    pub kind: String,
    pub subject: String,
    pub made_at: At,
}

/// One line of a session's material, as far as somebody has touched it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckItem {
    pub responsible: Option<PersonId>,
    pub quantity: i64,
    pub done_by: Option<PersonId>,
    pub done_at: Option<At>,
}

/// What a memo says of a course in one language, in place of the course's own words. Empty: the course's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoText {
    pub why: String,
    pub purpose: String,
    pub topics: Vec<String>,
    pub preparation: String,
    pub dress: String,
    #[serde(skip)]
    pub version: i64,
}

macro_rules! news {
    ($(#[$doc:meta])* $type:ident $name:literal $subject:ident { $($field:ident: $kind:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $type {
            $(pub $field: $kind,)+
        }
        impl News for $type {
            const NAME: &'static str = $name;
            fn subject(&self) -> String {
                self.$subject.0.clone()
            }
        }
    };
}

news! {
    /// Everybody with a seat in the sessions of a published plan has a letter to come and a goal to write.
    Prepared "prepare.prepared" draft { draft: DraftId, sessions: Vec<SessionId>, memos: usize, goals: usize }
}
news! {
    /// Letters of one session left.
    MemosSent "prepare.memos_sent" session { session: SessionId, people: Vec<PersonId>, late: bool }
}
news! {
    /// Letters of one session cannot leave: so many people, so many different items.
    MemoRefused "prepare.memo_refused" session { session: SessionId, people: Vec<PersonId>, items: usize }
}
news! {
    MemoRead "prepare.memo_read" session { session: SessionId, person: PersonId }
}
news! {
    GoalWritten "prepare.goal_written" goal { goal: GoalId, session: SessionId, person: PersonId }
}
news! {
    /// Somebody says whether they come.
    Replied "prepare.replied" session { session: SessionId, person: PersonId, comes: bool }
}
news! {
    /// It was decided what becomes of a seat that was declined.
    DeclineSettled "prepare.decline_settled" session { session: SessionId, person: PersonId, kept: bool }
}
news! {
    /// A planner is asked whether a session is held: so many things are missing.
    GoAsked "prepare.go_asked" session { session: SessionId, missing: usize }
}
news! {
    GoDecided "prepare.go_decided" session { session: SessionId, go: bool }
}
news! {
    /// An address of a calendar was made anew; the old one is closed.
    FeedRenewed "prepare.feed_renewed" subject { subject: FeedOf, kind: String }
}
news! {
    MaterialSigned "prepare.material_signed" session { session: SessionId, items: usize }
}
news! {
    PreparationDone "prepare.preparation_done" session { session: SessionId, person: PersonId, done: bool }
}
news! {
    MemoTextWritten "prepare.memo_text_written" course { course: CourseId, lang: Lang }
}
news! {
    GoalAgreed "prepare.goal_agreed" goal { goal: GoalId, session: SessionId, person: PersonId }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        Prepared,
        MemosSent,
        MemoRefused,
        MemoRead,
        GoalWritten,
        GoalAgreed,
        Replied,
        DeclineSettled,
        GoAsked,
        GoDecided,
        FeedRenewed,
        MaterialSigned,
        PreparationDone,
        MemoTextWritten
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal() -> Goal {
        Goal {
            id: "g".into(),
            session: "s".into(),
            person: "p".into(),
            manager: Some("m".into()),
            due_on: Day::from_ymd_opt(2026, 11, 26).unwrap(),
            text: None,
            written_at: None,
            talked_on: None,
            agreed_at: None,
            agreed_by: None,
            version: 1,
        }
    }

    #[test]
    fn whose_turn_it_is_follows_the_goal() {
        let (before, after) = (Day::from_ymd_opt(2026, 11, 26).unwrap(), Day::from_ymd_opt(2026, 11, 27).unwrap());
        let mut g = goal();
        assert_eq!(g.halves(before), (Half::Waiting, Half::Waiting));
        assert_eq!(g.halves(after), (Half::Late, Half::Waiting));
        g.written_at = Some(At(1));
        assert_eq!(g.halves(after), (Half::Done, Half::Late));
        g.agreed_at = Some(At(2));
        assert!(!g.counts(), "a click without a talk is no agreement");
        g.talked_on = Some(before);
        assert_eq!(g.halves(after), (Half::Done, Half::Done));
    }
}
