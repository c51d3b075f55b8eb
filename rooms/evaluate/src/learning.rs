//! What people knew before the class, after it, and weeks later. Pure.

use std::collections::{BTreeMap, HashMap};

use deliver::Attempt;
use kit::{At, PersonId};

/// A try within so many days after the class is "after"; later than `LATER_FROM_DAYS` it is "weeks later".
const AFTER_DAYS: i64 = 14;
const LATER_FROM_DAYS: i64 = 21;

/// When a try was made, seen from the person's class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    Before,
    After,
    Later,
}

impl Moment {
    pub const ALL: [Moment; 3] = [Moment::Before, Moment::After, Moment::Later];

    /// `None` for the days between "after" and "weeks later".
    pub fn of(at: At, class: At) -> Option<Moment> {
        if at < class {
            Some(Moment::Before)
        } else if at < class.plus_days(AFTER_DAYS) {
            Some(Moment::After)
        } else if at >= class.plus_days(LATER_FROM_DAYS) {
            Some(Moment::Later)
        } else {
            None
        }
    }
}

/// Shares of right answers in percent, each with its people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learning {
    pub at: BTreeMap<Moment, (f64, usize)>,
    /// Mean gain in points from before to after, of those who did both, and how many they are.
    pub gain: Option<(f64, usize)>,
    /// Question → right in percent before and after, of the same people; the least gained first.
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub question: String,
    pub before_pct: f64,
    pub after_pct: f64,
    pub people: usize,
    /// Weeks later, of those of them who were asked again in the same version, and how many they are.
    pub later: Option<(f64, usize)>,
}

impl Item {
    /// Points from before to after.
    pub fn gain(&self) -> f64 {
        self.after_pct - self.before_pct
    }
}

/// What each person showed: the last try before the class, the first after it, the first weeks later (a repeated try
/// teaches, so only these are compared). `classes`: when each person's class began.
pub fn learning(attempts: &[Attempt], classes: &HashMap<PersonId, At>) -> Learning {
    let mut tries: BTreeMap<(&PersonId, Moment), &Attempt> = BTreeMap::new();
    for a in attempts.iter().filter(|a| a.all > 0) {
        let Some(moment) = classes.get(&a.person).and_then(|class| Moment::of(a.at, *class)) else { continue };
        let slot = tries.entry((&a.person, moment)).or_insert(a);
        if (moment == Moment::Before) == (a.at > slot.at) {
            *slot = a;
        }
    }
    let mut at = BTreeMap::new();
    for moment in Moment::ALL {
        let shares: Vec<f64> = tries.iter().filter(|(k, _)| k.1 == moment).map(|(_, a)| share(a)).collect();
        if !shares.is_empty() {
            at.insert(moment, (mean(&shares), shares.len()));
        }
    }
    let both: Vec<(&Attempt, &Attempt)> = tries
        .iter()
        .filter(|(k, _)| k.1 == Moment::Before)
        .filter_map(|((person, _), before)| Some((*before, *tries.get(&(*person, Moment::After))?)))
        .filter(|(before, after)| before.version == after.version)
        .collect();
    let gains: Vec<f64> = both.iter().map(|(b, a)| share(a) - share(b)).collect();
    let gain = (!gains.is_empty()).then(|| (mean(&gains), gains.len()));
    let later: HashMap<&PersonId, &Attempt> =
        tries.iter().filter(|(k, _)| k.1 == Moment::Later).map(|((person, _), a)| (*person, *a)).collect();
    Learning { at, gain, items: items(&both, &later) }
}

/// What was right of one question: before, after, asked; weeks later and asked then.
#[derive(Default)]
struct Right {
    before: usize,
    after: usize,
    people: usize,
    later: usize,
    asked_later: usize,
}

fn items(both: &[(&Attempt, &Attempt)], later: &HashMap<&PersonId, &Attempt>) -> Vec<Item> {
    let mut sums: BTreeMap<&str, Right> = BTreeMap::new();
    for (before, after) in both {
        for b in &before.answers {
            let Some(a) = after.answers.iter().find(|a| a.question == b.question) else { continue };
            let sum = sums.entry(&b.question).or_default();
            sum.before += usize::from(b.right);
            sum.after += usize::from(a.right);
            sum.people += 1;
            let again = later.get(&before.person).filter(|l| l.version == before.version);
            if let Some(l) = again.and_then(|l| l.answers.iter().find(|l| l.question == b.question)) {
                sum.later += usize::from(l.right);
                sum.asked_later += 1;
            }
        }
    }
    let pct = |k: usize, n: usize| 100.0 * k as f64 / n as f64;
    let mut out: Vec<Item> = sums
        .into_iter()
        .map(|(question, r)| Item {
            question: question.to_owned(),
            before_pct: pct(r.before, r.people),
            after_pct: pct(r.after, r.people),
            people: r.people,
            later: (r.asked_later > 0).then(|| (pct(r.later, r.asked_later), r.asked_later)),
        })
        .collect();
    out.sort_by(|x, y| x.gain().total_cmp(&y.gain()));
    out
}

fn share(a: &Attempt) -> f64 {
    100.0 * a.right as f64 / a.all as f64
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

#[cfg(test)]
mod tests {
    use deliver::Chosen;

    use super::*;

    const CLASS: At = At(1_796_282_400_000);

    fn attempt(person: &str, day: i64, right: &[bool]) -> Attempt {
        let chosen = |(i, right): (usize, &bool)| Chosen { question: format!("q{i}"), answer: 0, right: *right };
        Attempt {
            id: format!("{person}{day}").as_str().into(),
            person: person.into(),
            course: "c".into(),
            version: 1,
            answers: right.iter().enumerate().map(chosen).collect(),
            right: right.iter().filter(|r| **r).count() as i64,
            all: right.len() as i64,
            at: CLASS.plus_days(day),
        }
    }

    #[test]
    fn the_last_try_before_and_the_first_after_are_compared() {
        let tries = [
            attempt("a", -9, &[false, false]),
            attempt("a", -1, &[true, false]),
            attempt("a", 1, &[true, true]),
            attempt("a", 5, &[true, false]),
            attempt("a", 17, &[false, false]),
            attempt("a", 30, &[false, true]),
            attempt("b", 2, &[true, true]),
        ];
        let classes = HashMap::from([("a".into(), CLASS), ("b".into(), CLASS)]);
        let l = learning(&tries, &classes);
        assert_eq!(l.at[&Moment::Before], (50.0, 1));
        assert_eq!(l.at[&Moment::After], (100.0, 2));
        assert_eq!(l.at[&Moment::Later], (50.0, 1));
        assert_eq!(l.gain, Some((50.0, 1)));
        let first =
            Item { question: "q0".into(), before_pct: 100.0, after_pct: 100.0, people: 1, later: Some((0.0, 1)) };
        assert_eq!(l.items[0], first);
        assert_eq!((l.items[1].gain(), l.items[1].later), (100.0, Some((100.0, 1))));
    }

    #[test]
    fn nobody_asked_is_nothing_known() {
        assert_eq!(learning(&[], &HashMap::new()), Learning::default());
    }
}
