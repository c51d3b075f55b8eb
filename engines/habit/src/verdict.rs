use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::Day;

/// What a person did on one day of practice. Self-reports are practice, never proof.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DayRecord {
    pub day: Day,
    /// The plan asked for practice on this day.
    pub planned: bool,
    /// Cards answered, and how many of them from memory.
    pub cards: u32,
    pub recalled: u32,
    /// Behaviour cards ("do it on one call today") the person reported as done.
    pub reported: u32,
}

/// Somebody else looked: a coach on a call, or a scored contact.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    pub day: Day,
    /// Occasions on which the behaviour was called for, and on how many it was there.
    pub occasions: u32,
    pub shown: u32,
}

/// Thresholds, the organisation's to set.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// Fewest observed occasions and fewest different days for any verdict.
    pub min_occasions: u32,
    pub min_days: usize,
    /// Share of occasions that counts as a habit; the lower bound must reach it for "done".
    pub habit_share: f64,
    /// Share of planned days with practice that counts as "practice was done".
    pub practice_share: f64,
    /// Two-sided confidence of the interval, as z (1.645 for 90 %).
    pub z: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self { min_occasions: 5, min_days: 3, habit_share: 0.6, practice_share: 0.6, z: 1.645 }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Done,
    Extend,
    ChangeMethod,
    NotEnoughData,
}

/// Why, for the sentence under the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nobody has observed the behaviour; cards alone prove nothing.
    NotObserved,
    TooFewOccasions,
    TooFewDays,
    /// Observed often enough that even the lower bound counts as a habit.
    HabitSeen,
    /// Seen, but it may still be by luck or only now and then.
    NotYetSteady,
    /// Practice was not done, so the method has not been tried yet.
    PracticeMissing,
    /// Practice was done and the behaviour stays away.
    PracticeWithoutBehaviour,
}

/// The figures behind a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub occasions: u32,
    pub shown: u32,
    /// Observed share with its Wilson interval, 0..1; `None` without occasions.
    pub share: Option<f64>,
    pub low: f64,
    pub high: f64,
    pub days_observed: usize,
    pub days_planned: usize,
    pub days_practised: usize,
    /// Share of cards answered from memory; `None` without cards.
    pub recalled: Option<f64>,
    pub reported: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    pub outcome: Outcome,
    pub reason: Reason,
    pub evidence: Evidence,
}

/// The verdict at day 30, from what was practised and what was observed.
///
/// The interval is Wilson's (1927). Observations that show more than they had occasions for are capped.
pub fn verdict(practice: &[DayRecord], observed: &[Observation], rules: &Rules) -> Verdict {
    let evidence = gather(practice, observed, rules);
    let practised = evidence.days_planned > 0
        && evidence.days_practised as f64 >= rules.practice_share * evidence.days_planned as f64;
    let (outcome, reason) = if evidence.occasions == 0 {
        (Outcome::NotEnoughData, Reason::NotObserved)
    } else if evidence.occasions < rules.min_occasions {
        (Outcome::NotEnoughData, Reason::TooFewOccasions)
    } else if evidence.days_observed < rules.min_days {
        (Outcome::NotEnoughData, Reason::TooFewDays)
    } else if evidence.low >= rules.habit_share {
        (Outcome::Done, Reason::HabitSeen)
    } else if evidence.high >= rules.habit_share {
        (Outcome::Extend, Reason::NotYetSteady)
    } else if practised {
        (Outcome::ChangeMethod, Reason::PracticeWithoutBehaviour)
    } else {
        (Outcome::Extend, Reason::PracticeMissing)
    };
    Verdict { outcome, reason, evidence }
}

fn gather(practice: &[DayRecord], observed: &[Observation], rules: &Rules) -> Evidence {
    let planned: BTreeSet<Day> = practice.iter().filter(|d| d.planned).map(|d| d.day).collect();
    let worked = |d: &&DayRecord| d.cards > 0 || d.reported > 0;
    let practised: BTreeSet<Day> = practice.iter().filter(worked).map(|d| d.day).collect();
    let occasions: u32 = observed.iter().map(|o| o.occasions).sum();
    let shown: u32 = observed.iter().map(|o| o.shown.min(o.occasions)).sum();
    let cards: u32 = practice.iter().map(|d| d.cards).sum();
    let recalled: u32 = practice.iter().map(|d| d.recalled.min(d.cards)).sum();
    let (low, high) = wilson(shown, occasions, rules.z);
    Evidence {
        occasions,
        shown,
        share: (occasions > 0).then(|| f64::from(shown) / f64::from(occasions)),
        low,
        high,
        days_observed: observed.iter().filter(|o| o.occasions > 0).map(|o| o.day).collect::<BTreeSet<_>>().len(),
        days_planned: planned.len(),
        days_practised: practised.intersection(&planned).count(),
        recalled: (cards > 0).then(|| f64::from(recalled) / f64::from(cards)),
        reported: practice.iter().map(|d| d.reported).sum(),
    }
}

/// Wilson's score interval for a share; the whole range when nothing was seen.
fn wilson(shown: u32, occasions: u32, z: f64) -> (f64, f64) {
    if occasions == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (f64::from(occasions), f64::from(shown) / f64::from(occasions));
    let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    ((centre - half).max(0.0), (centre + half).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diligent() -> Vec<DayRecord> {
        (0..30).map(|day| DayRecord { day, planned: day % 7 < 5, cards: 4, recalled: 4, reported: 1 }).collect()
    }

    fn seen(shown: u32, occasions: u32) -> Vec<Observation> {
        (0..4).map(|i| Observation { day: 20 + i64::from(i), occasions: occasions / 4, shown: shown / 4 }).collect()
    }

    #[test]
    fn cards_alone_prove_nothing() {
        let v = verdict(&diligent(), &[], &Rules::default());
        assert_eq!((v.outcome, v.reason), (Outcome::NotEnoughData, Reason::NotObserved));
        assert_eq!(v.evidence.recalled, Some(1.0));
        let one_day = [Observation { day: 3, occasions: 40, shown: 40 }];
        assert_eq!(verdict(&diligent(), &one_day, &Rules::default()).reason, Reason::TooFewDays);
    }

    #[test]
    fn the_four_outcomes() {
        let rules = Rules::default();
        assert_eq!(verdict(&diligent(), &seen(12, 12), &rules).outcome, Outcome::Done);
        assert_eq!(verdict(&diligent(), &seen(8, 12), &rules).outcome, Outcome::Extend);
        assert_eq!(verdict(&diligent(), &seen(0, 12), &rules).outcome, Outcome::ChangeMethod);
        let idle = verdict(&[], &seen(0, 12), &rules);
        assert_eq!((idle.outcome, idle.reason), (Outcome::Extend, Reason::PracticeMissing));
    }
}
