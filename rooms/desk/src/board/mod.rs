//! The board: every learner after every training, and whose turn it is.

pub mod facts;
mod gather;
mod words;

use std::collections::HashMap;

use kit::{CourseId, Day, PersonId, SessionId};
use people::Person;

pub use facts::Facts;
pub use gather::gather;
pub use words::{Row, row};

/// Who the reader looks after and where each of them stands.
pub struct Board {
    /// The reader's people, by identity.
    pub people: HashMap<PersonId, Person>,
    pub courses: HashMap<CourseId, curriculum::Course>,
    pub lines: Vec<Line>,
    /// What waits on the reader: late things first, then by day.
    pub chores: Vec<Chore>,
}

pub struct Line {
    pub session: SessionId,
    pub course: CourseId,
    pub person: PersonId,
    pub facts: Facts,
}

/// One act that waits on the reader.
pub struct Chore {
    pub person: PersonId,
    pub act: Act,
    pub due_on: Day,
    pub late_days: i64,
}

pub enum Act {
    /// A follow-up meeting after this course.
    Meet {
        follow_up: String,
        course: CourseId,
    },
    Keep {
        task: String,
        text: String,
        lang: kit::Lang,
    },
    Agree {
        goal: String,
        course: CourseId,
    },
}

/// Which lines a tab shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    All,
    Me,
    Them,
    Late,
    Done,
}

impl Tab {
    pub const ALL: [Tab; 5] = [Tab::All, Tab::Me, Tab::Them, Tab::Late, Tab::Done];

    /// For `?waiting=`; anything unknown is all.
    pub fn from_code(code: &str) -> Tab {
        Self::ALL.into_iter().find(|t| t.code() == code).unwrap_or(Tab::All)
    }
    pub fn code(self) -> &'static str {
        match self {
            Tab::All => "",
            Tab::Me => "me",
            Tab::Them => "them",
            Tab::Late => "late",
            Tab::Done => "done",
        }
    }
    pub fn key(self) -> &'static str {
        match self {
            Tab::All => "desk-tab-all",
            Tab::Me => "desk-tab-me",
            Tab::Them => "desk-tab-them",
            Tab::Late => "desk-tab-late",
            Tab::Done => "desk-tab-done",
        }
    }
    /// What is finished stands only under its own tab.
    pub fn shows(self, facts: &Facts) -> bool {
        let waits = facts.waits();
        match self {
            Tab::All => !facts.done(),
            Tab::Me => waits.me,
            Tab::Them => waits.them,
            Tab::Late => waits.late,
            Tab::Done => facts.done(),
        }
    }
}

/// Late first, the latest of these on top; then by day.
fn sort(chores: &mut [Chore]) {
    chores.sort_by(|a, b| b.late_days.cmp(&a.late_days).then(a.due_on.cmp(&b.due_on)).then(a.person.cmp(&b.person)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_chore_stands_on_top() {
        let chore = |id: &str, d: u32, late_days| Chore {
            person: id.into(),
            act: Act::Agree { goal: "g".into(), course: "c".into() },
            due_on: Day::from_ymd_opt(2026, 11, d).unwrap(),
            late_days,
        };
        let mut chores = [chore("soon", 26, 0), chore("later", 29, 0), chore("late", 20, 2), chore("latest", 17, 5)];
        sort(&mut chores);
        assert_eq!(chores.map(|c| c.person.0), ["latest", "late", "soon", "later"]);
    }
}
