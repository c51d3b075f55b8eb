//! Did both halves do their part? Shares of the promises kept around each seat, and whether keeping one goes with a larger
//! change. Pure.

use std::collections::{BTreeMap, HashMap};

use effect::{Difference, difference};
use kit::{CourseId, PersonId, TeamId};

use crate::model::Metric;

/// Fewer people than this on a side make no comparison.
pub const SIDE_MIN: usize = 5;

/// What is promised around a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// The memo left 14 days before.
    Memo,
    /// A goal was agreed after a talk, before the class.
    Goal,
    /// The follow-up was held by its day.
    FollowUp,
    /// What the manager promised was done by its day.
    Support,
    /// Practice on at least half of the days.
    Practice,
}

impl Promise {
    pub const ALL: [Promise; 5] =
        [Promise::Memo, Promise::Goal, Promise::FollowUp, Promise::Support, Promise::Practice];

    pub fn code(self) -> &'static str {
        match self {
            Promise::Memo => "memo",
            Promise::Goal => "goal",
            Promise::FollowUp => "follow-up",
            Promise::Support => "support",
            Promise::Practice => "practice",
        }
    }
}

/// One person in one class that was held.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    pub person: PersonId,
    pub course: CourseId,
    pub team: Option<TeamId>,
    /// Promises that were due by now, and whether they were kept.
    pub kept: BTreeMap<Promise, bool>,
    /// Own change of each figure from the weeks before to the weeks after, where both are known.
    pub change: HashMap<Metric, f64>,
}

/// Kept of due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub kept: usize,
    pub due: usize,
}

impl Share {
    pub fn pct(self) -> Option<f64> {
        (self.due > 0).then(|| 100.0 * self.kept as f64 / self.due as f64)
    }
}

pub fn shares<'a>(seats: impl Iterator<Item = &'a Seat>) -> BTreeMap<Promise, Share> {
    let mut out: BTreeMap<Promise, Share> = BTreeMap::new();
    for (promise, kept) in seats.flat_map(|s| &s.kept) {
        let share = out.entry(*promise).or_default();
        share.due += 1;
        share.kept += usize::from(*kept);
    }
    out
}

/// The change of those for whom the promise was kept minus the change of the others, both within their course: what comes
/// with the course itself is taken out first. `None` with fewer than `SIDE_MIN` people on a side.
pub fn goes_with(seats: &[Seat], promise: Promise, metric: Metric) -> Option<Difference> {
    let mut by_course: BTreeMap<&CourseId, Vec<(bool, f64)>> = BTreeMap::new();
    for s in seats {
        if let (Some(kept), Some(change)) = (s.kept.get(&promise), s.change.get(&metric)) {
            by_course.entry(&s.course).or_default().push((*kept, *change));
        }
    }
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for all in by_course.values() {
        // Only a course with both kinds can say something; its own mean is the zero.
        if all.iter().all(|(kept, _)| *kept) || all.iter().all(|(kept, _)| !kept) {
            continue;
        }
        let mean = all.iter().map(|(_, c)| c).sum::<f64>() / all.len() as f64;
        for (kept, change) in all {
            if *kept { &mut with } else { &mut without }.push(change - mean);
        }
    }
    if with.len() < SIDE_MIN || without.len() < SIDE_MIN {
        return None;
    }
    difference(&with, &without, 0.95)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(course: &str, kept: bool, change: f64) -> Seat {
        Seat {
            person: "p".into(),
            course: course.into(),
            team: None,
            kept: BTreeMap::from([(Promise::FollowUp, kept)]),
            change: HashMap::from([(Metric::Qa, change)]),
        }
    }

    #[test]
    fn shares_count_only_what_was_due() {
        let not_due = Seat { kept: BTreeMap::new(), ..seat("a", true, 0.0) };
        let s = [seat("a", true, 0.0), seat("a", false, 0.0), not_due];
        assert_eq!(shares(s.iter())[&Promise::FollowUp], Share { kept: 1, due: 2 });
        assert_eq!(Share::default().pct(), None);
    }

    #[test]
    fn a_kept_promise_that_goes_with_more_is_seen_and_the_courses_own_level_is_not() {
        let noise = |i: usize| [0.0, 0.4, -0.4, 0.2, -0.2, 0.1][i % 6];
        let mut seats: Vec<Seat> =
            (0..12).map(|i| seat("a", i % 2 == 0, if i % 2 == 0 { 3.0 } else { 1.0 } + noise(i))).collect();
        // Another course lifts everybody by ten; nobody kept the promise there, so it says nothing about it.
        seats.extend((0..8).map(|i| seat("b", false, 10.0 + noise(i))));
        let d = goes_with(&seats, Promise::FollowUp, Metric::Qa).unwrap();
        assert!((d.estimate - 2.0).abs() < 0.5 && d.low > 0.0, "{d:?}");
        assert_eq!(goes_with(&seats, Promise::Memo, Metric::Qa), None);
        assert_eq!(goes_with(&seats[..8], Promise::FollowUp, Metric::Qa), None);
    }
}
