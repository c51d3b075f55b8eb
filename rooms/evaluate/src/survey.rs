//! What teams answered in surveys, beside what the customers' figures did. Pure.

use std::collections::{BTreeMap, BTreeSet};

use kit::{Day, TeamId, time};
use listen::Engagement;

/// Means over some teams, each answer counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    pub answers: i64,
    pub satisfaction: f64,
    /// Not every survey asks for it.
    pub engagement: Option<f64>,
}

/// First and last day of `2026` or `2026-Q3`.
pub fn days_of(period: &str) -> Option<(Day, Day)> {
    let (year, quarter) = match period.split_once("-Q") {
        Some((year, q)) => (year.parse().ok()?, Some(q.parse::<u32>().ok()?)),
        None => (period.parse().ok()?, None),
    };
    let first = Day::from_ymd_opt(year, quarter.map_or(1, |q| q * 3 - 2), 1)?;
    let next = match quarter {
        Some(q) if q < 4 => Day::from_ymd_opt(year, q * 3 + 1, 1)?,
        _ => Day::from_ymd_opt(year + 1, 1, 1)?,
    };
    Some((first, time::plus_days(next, -1)))
}

fn sum<'a>(all: impl Iterator<Item = &'a Engagement> + Clone) -> Option<Sum> {
    let answers: i64 = all.clone().map(|e| e.answers).sum();
    if answers == 0 {
        return None;
    }
    let satisfaction = all.clone().map(|e| e.satisfaction * e.answers as f64).sum::<f64>() / answers as f64;
    let asked = all.filter_map(|e| Some((e.engagement?, e.answers)));
    let n: i64 = asked.clone().map(|(_, n)| n).sum();
    let engagement = (n > 0).then(|| asked.map(|(x, n)| x * n as f64).sum::<f64>() / n as f64);
    Some(Sum { answers, satisfaction, engagement })
}

/// Period → the teams asked for, the first period first.
pub fn by_period(all: &[Engagement], teams: impl Fn(&TeamId) -> bool) -> Vec<(String, Sum)> {
    let periods: BTreeSet<&str> = all.iter().map(|e| e.period.as_str()).collect();
    let mut out: Vec<(String, Sum)> = periods
        .into_iter()
        .filter_map(|p| Some((p.to_owned(), sum(all.iter().filter(|e| e.period == p && teams(&e.team)))?)))
        .collect();
    // A year stands before its quarters' own order only by its text; by days it is where it ends.
    out.sort_by_key(|(p, _)| days_of(p).map(|(first, last)| (last, first)));
    out
}

/// Before and after a training: the trained teams, and all others.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    pub before: String,
    pub after: String,
    pub trained: (Sum, Sum),
    pub others: Option<(Sum, Sum)>,
}

/// The last survey that was over when the first wave began, and the newest of the same kind that began after it. `None` where
/// one of the two is missing for the trained teams.
pub fn around(all: &[Engagement], trained: &[TeamId], first_wave: Day) -> Option<Around> {
    let of = |is: &dyn Fn(&TeamId) -> bool| -> BTreeMap<String, Sum> { by_period(all, is).into_iter().collect() };
    let (own, rest) = (of(&|t| trained.contains(t)), of(&|t| !trained.contains(t)));
    let days = |p: &&String| days_of(p);
    let before = own.keys().filter(|p| days(p).is_some_and(|d| d.1 < first_wave)).max_by_key(|p| days_of(p))?;
    let alike = |p: &&String| p.contains("-Q") == before.contains("-Q");
    let later = own.keys().filter(alike).filter(|p| days(p).is_some_and(|d| d.0 >= first_wave));
    let after = later.max_by_key(|p| days_of(p))?;
    let pair = |m: &BTreeMap<String, Sum>| Some((*m.get(before)?, *m.get(after)?));
    Some(Around { before: before.clone(), after: after.clone(), trained: pair(&own)?, others: pair(&rest) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(team: &str, period: &str, answers: i64, satisfaction: f64, engagement: Option<f64>) -> Engagement {
        Engagement { team: team.into(), period: period.into(), answers, satisfaction, engagement }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn every_answer_counts_once() {
        let all = [one("a", "2026-Q1", 30, 4.0, Some(3.0)), one("b", "2026-Q1", 10, 2.0, None)];
        let got = by_period(&all, |_| true);
        assert_eq!(got, [("2026-Q1".into(), Sum { answers: 40, satisfaction: 3.5, engagement: Some(3.0) })]);
        assert_eq!(by_period(&all, |t| t.as_str() == "c"), []);
    }

    #[test]
    fn quarters_end_where_the_next_begins() {
        assert_eq!(days_of("2026-Q3"), Some((day("2026-07-01"), day("2026-09-30"))));
        assert_eq!(days_of("2026-Q4"), Some((day("2026-10-01"), day("2026-12-31"))));
        assert_eq!(days_of("2026"), Some((day("2026-01-01"), day("2026-12-31"))));
        assert_eq!(days_of("spring"), None);
    }

    #[test]
    fn before_is_over_when_it_began_and_after_had_not_begun() {
        let mut all = vec![one("a", "2025-Q4", 20, 3.0, None), one("a", "2026-Q1", 20, 3.2, None)];
        let wave = day("2026-02-10");
        // The quarter of the wave is neither before nor after.
        assert_eq!(around(&all, &["a".into()], wave), None);
        all.push(one("a", "2026-Q2", 20, 3.8, None));
        all.push(one("b", "2025-Q4", 10, 3.5, None));
        let got = around(&all, &["a".into()], wave);
        let means = got.as_ref().map(|g| (g.trained.0.satisfaction, g.trained.1.satisfaction, g.others));
        assert_eq!(means, Some((3.0, 3.8, None)));
        all.push(one("b", "2026-Q2", 10, 3.4, None));
        assert!(around(&all, &["a".into()], wave).and_then(|g| g.others).is_some());
    }
}
