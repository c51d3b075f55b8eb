//! What those who were there say: what they can do with it now, not whether they liked the coffee. Pure.
//!
//! The answers are worded steps instead of a scale from "poor" to "excellent", because satisfaction with a class says next
//! to nothing about what is learned in it (Alliger et al. 1997; form after Thalheimer, Performance-Focused Learner Surveys).

use kit::{Day, News, PersonId, SessionId, time::days_between};
use serde::{Deserialize, Serialize};

/// Figures are shown from so many answers on.
pub const SMALL_GROUP: usize = 5;
/// A mean mood (1 to 5) up to which a group is worth another look before it sits together again.
pub const LOW_MOOD: f64 = 2.5;
/// From this day after the class on, the question is what became of it.
const LATER_FROM_DAYS: i64 = 21;
/// After so many days nobody is asked any more.
const ASKED_DAYS: i64 = 90;
/// Worded answers of each question, 1 is the lowest.
pub const STEPS: i64 = 5;

/// When somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Round {
    /// In the days after the class.
    Class,
    /// When it has met real contacts for some weeks.
    Later,
}

impl Round {
    pub const ALL: [Round; 2] = [Round::Class, Round::Later];

    pub fn code(self) -> &'static str {
        match self {
            Round::Class => "class",
            Round::Later => "later",
        }
    }
    pub fn from_code(code: &str) -> Option<Round> {
        Round::ALL.into_iter().find(|r| r.code() == code)
    }
    /// What is asked on `today` about a class held on `held`; nothing before it and long after it.
    pub fn on(held: Day, today: Day) -> Option<Round> {
        match days_between(held, today) {
            ..0 => None,
            0..LATER_FROM_DAYS => Some(Round::Class),
            LATER_FROM_DAYS..=ASKED_DAYS => Some(Round::Later),
            _ => None,
        }
    }
}

/// What may keep somebody from using it.
pub const HINDRANCES: [&str; 5] = ["time", "tools", "targets", "unsure", "doubt"];
/// Who helps with it.
pub const HELPERS: [&str; 4] = ["manager", "coach", "colleague", "nobody"];

/// One person's answers. Steps count from 1 to `STEPS`.
#[derive(Clone, Debug, PartialEq)]
pub struct Reaction {
    pub session: SessionId,
    pub person: PersonId,
    pub round: Round,
    /// What they can do with it.
    pub able: i64,
    /// How much they could try it: in the class, later in their work.
    pub chances: i64,
    /// Codes of `HINDRANCES`; empty: nothing.
    pub hindered: Vec<String>,
    /// One of `HELPERS`.
    pub helper: String,
}

/// The sums of one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    pub answers: usize,
    pub able: [usize; STEPS as usize],
    pub chances: [usize; STEPS as usize],
    /// In the order of `HINDRANCES`.
    pub hindered: [usize; HINDRANCES.len()],
    pub helper: [usize; HELPERS.len()],
}

impl Tally {
    pub fn of<'a>(reactions: impl Iterator<Item = &'a Reaction>) -> Tally {
        let mut sum = Tally::default();
        let step = |n: i64| usize::try_from(n - 1).ok().filter(|i| *i < STEPS as usize);
        for r in reactions {
            sum.answers += 1;
            if let Some(i) = step(r.able) {
                sum.able[i] += 1;
            }
            if let Some(i) = step(r.chances) {
                sum.chances[i] += 1;
            }
            for (i, code) in HINDRANCES.iter().enumerate() {
                sum.hindered[i] += usize::from(r.hindered.iter().any(|h| h == code));
            }
            if let Some(i) = HELPERS.iter().position(|h| *h == r.helper) {
                sum.helper[i] += 1;
            }
        }
        sum
    }

    /// Enough answers to show without showing anybody.
    pub fn enough(&self) -> bool {
        self.answers >= SMALL_GROUP
    }

    /// People who can begin at least: the third step and above.
    pub fn can_begin(&self) -> usize {
        self.able[2..].iter().sum()
    }
}

/// Somebody answered; what is not told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reacted {
    pub session: SessionId,
    pub round: String,
}
impl News for Reacted {
    const NAME: &'static str = "evaluate.reacted";
    const SIGNED: bool = false;
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

/// Somebody said how they felt; what is not told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MoodGiven {
    pub session: SessionId,
}
impl News for MoodGiven {
    const NAME: &'static str = "evaluate.mood_given";
    const SIGNED: bool = false;
    fn subject(&self) -> String {
        self.session.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn the_question_changes_after_three_weeks_and_ends() {
        assert_eq!(Round::on(day(3), day(2)), None);
        assert_eq!(Round::on(day(3), day(3)), Some(Round::Class));
        assert_eq!(Round::on(day(3), day(23)), Some(Round::Class));
        assert_eq!(Round::on(day(3), day(24)), Some(Round::Later));
        assert_eq!(Round::on(day(3), kit::time::plus_days(day(3), 91)), None);
    }

    #[test]
    fn answers_are_counted_and_small_groups_stay_hidden() {
        let one = Reaction {
            session: "s".into(),
            person: "p".into(),
            round: Round::Class,
            able: 3,
            chances: 5,
            hindered: vec!["time".into(), "doubt".into()],
            helper: "nobody".into(),
        };
        let four = Tally::of(std::iter::repeat_n(&one, 4));
        assert_eq!((four.able, four.can_begin(), four.enough()), ([0, 0, 4, 0, 0], 4, false));
        assert_eq!((four.hindered, four.helper), ([4, 0, 0, 0, 4], [0, 0, 0, 4]));
        assert!(Tally::of(std::iter::repeat_n(&one, 5)).enough());
    }
}
