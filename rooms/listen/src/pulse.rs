//! How the month was, in two questions and without a name. Pure.

use std::collections::BTreeMap;

use kit::{News, TeamId};
use serde::{Deserialize, Serialize};

use crate::model::SMALL_GROUP;

/// What is asked every month; answers from 1 to 5.
pub const QUESTIONS: [&str; 2] = ["month", "help"];

/// Answers of one team in one month to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct PulseCount {
    pub team: TeamId,
    /// `2026-11`
    pub month: String,
    /// One of `QUESTIONS`.
    pub question: String,
    /// Of all answers, each from 1 to 5.
    pub sum: i64,
    pub n: i64,
}

/// Mean of the answers with their number; nothing below the smallest group that is shown.
pub fn pulse_mean<'a>(counts: impl Iterator<Item = &'a PulseCount>) -> Option<(f64, i64)> {
    let (sum, n) = counts.fold((0, 0), |(sum, n), c| (sum + c.sum, n + c.n));
    (n >= SMALL_GROUP).then(|| (sum as f64 / n as f64, n))
}

/// Month → mean of all teams' answers to a question.
pub fn pulse_months(counts: &[PulseCount], question: &str) -> BTreeMap<String, (f64, i64)> {
    let mut months: BTreeMap<&str, Vec<&PulseCount>> = BTreeMap::new();
    for c in counts.iter().filter(|c| c.question == question) {
        months.entry(&c.month).or_default().push(c);
    }
    months.into_iter().filter_map(|(m, c)| Some((m.to_owned(), pulse_mean(c.into_iter())?))).collect()
}

/// Somebody of a team answered; what is not told, nor who.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PulseGiven {
    pub month: String,
}
impl News for PulseGiven {
    const NAME: &'static str = "listen.pulse_given";
    const SIGNED: bool = false;
    fn subject(&self) -> String {
        self.month.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_shown_from_five_answers_on() {
        let count = |team: &str, answer: i64, n| PulseCount {
            team: team.into(),
            month: "2026-11".into(),
            question: "month".into(),
            sum: answer * n,
            n,
        };
        let few = [count("a", 4, 2), count("a", 2, 2)];
        assert_eq!(pulse_mean(few.iter()), None);
        let all = [count("a", 4, 2), count("a", 2, 2), count("b", 5, 1)];
        assert_eq!(pulse_months(&all, "month"), BTreeMap::from([("2026-11".to_owned(), (3.4, 5))]));
        assert!(pulse_months(&all, "help").is_empty());
    }
}
