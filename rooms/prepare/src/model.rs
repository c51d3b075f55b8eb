//! The nouns of the room.

use kit::{At, Day, DraftId, Lang, News, NewsKind, PersonId, Say, SessionId, id, news_of};
use serde::{Deserialize, Serialize};
use web::ui::Half;

use crate::Letter;

id! {
    /// Which goal. A UUID as text.
    GoalId,
}

/// One letter to one person about one session.
#[derive(Clone, Debug)]
pub struct Memo {
    pub session: SessionId,
    pub person: PersonId,
    pub lang: Lang,
    /// `None` while something is missing.
    pub letter: Option<Letter>,
    pub signed_by: Option<PersonId>,
    pub due_at: At,
    pub sent_at: Option<At>,
    /// What is missing; empty when nothing is.
    pub refused: Vec<Say>,
    pub read_at: Option<At>,
    /// Why it left, or will leave, after the lead: `short_notice` or `completed_late`.
    pub late_reason: Option<String>,
}

impl Memo {
    /// Late against the lead in calendar days.
    pub fn late(&self) -> bool {
        self.late_reason.is_some()
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
    GoalAgreed "prepare.goal_agreed" goal { goal: GoalId, session: SessionId, person: PersonId }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![Prepared, MemosSent, MemoRefused, MemoRead, GoalWritten, GoalAgreed]
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
