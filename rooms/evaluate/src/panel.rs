//! From transcripts and weekly figures to the panel the engine works on; pure.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use effect::{Effect, Panel, Settings, Study, study};
use kit::{Day, PersonId, time::days_between, time::monday};
use listen::MetricWeek;

use crate::{
    join::{join, weight},
    model::{BeforeAfter, CurvePoint, Metric, Outcome, Wave},
};

/// A Monday: weeks are numbered from it.
fn epoch() -> Day {
    Day::from_ymd_opt(2001, 1, 1).unwrap_or_default()
}

/// Number of the week of `day`.
pub(crate) fn week_of(day: Day) -> i64 {
    days_between(epoch(), monday(day)).div_euclid(7)
}

/// Who was trained when, and who they are compared with: of one department.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    /// The day on which each trained person first completed the course.
    pub trained: HashMap<PersonId, Day>,
    pub comparison: BTreeSet<PersonId>,
}

impl Groups {
    /// First week with an effect: the one after the training.
    fn trained_from_week(&self, person: &PersonId) -> Option<i64> {
        self.trained.get(person).map(|day| week_of(*day) + 1)
    }

    fn has(&self, person: &PersonId) -> bool {
        self.trained.contains_key(person) || self.comparison.contains(person)
    }
}

pub(crate) fn settings(metric: Metric) -> Settings {
    Settings { higher_is_better: metric.higher_is_better(), ..Settings::default() }
}

/// One row per person and week of the two groups. People are numbered in the order of their ids.
pub(crate) fn panel(groups: &Groups, weeks: &[MetricWeek], metric: Metric) -> Vec<Panel> {
    let people: BTreeSet<&PersonId> = weeks.iter().map(|w| &w.person).filter(|p| groups.has(p)).collect();
    let numbers: HashMap<&PersonId, u64> = people.into_iter().zip(0..).collect();
    weeks
        .iter()
        .filter_map(|w| {
            Some(Panel {
                person: *numbers.get(&w.person)?,
                period: week_of(w.week),
                value: metric.of(w)?,
                trained_from: groups.trained_from_week(&w.person),
            })
        })
        .collect()
}

/// The whole answer for one figure, with the others beside it. `departments` are compared each within itself.
pub(crate) fn outcome(departments: &[Groups], weeks: &[MetricWeek], metric: Metric) -> Outcome {
    let how = settings(metric);
    let panels: Vec<Vec<Panel>> = departments.iter().map(|g| panel(g, weeks, metric)).collect();
    let studies: Vec<Study> = panels.iter().map(|rows| study(rows, &how)).collect();
    let drawn: Vec<Drawn> = panels
        .iter()
        .zip(&studies)
        .filter(|(_, s)| weight(s) > 0.0)
        .map(|(rows, s)| (weight(s), curve(rows, &how)))
        .collect();
    let others = Metric::ALL.into_iter().filter(|m| *m != metric).map(|m| (m, effect_on(departments, weeks, m)));
    let (curve, means) = overlay(&drawn);
    Outcome {
        study: join(&studies, &how),
        waves: waves(departments.iter().flat_map(|g| g.trained.values())),
        curve,
        means,
        others: others.collect(),
        teams: Vec::new(),
        also_elsewhere: 0,
        worth: None,
    }
}

fn effect_on(departments: &[Groups], weeks: &[MetricWeek], metric: Metric) -> Effect {
    let how = settings(metric);
    let studies: Vec<Study> = departments.iter().map(|g| study(&panel(g, weeks, metric), &how)).collect();
    join(&studies, &how).effect
}

/// The weight of a department and its picture.
type Drawn = (f64, (Vec<CurvePoint>, Option<BeforeAfter>));

/// The pictures of all departments laid over each other, with the weights of the estimate.
fn overlay(drawn: &[Drawn]) -> (Vec<CurvePoint>, Option<BeforeAfter>) {
    let known: Vec<(f64, &[CurvePoint], BeforeAfter)> =
        drawn.iter().filter_map(|(w, (line, means))| Some((*w, line.as_slice(), (*means)?))).collect();
    let all: f64 = known.iter().map(|k| k.0).sum();
    if known.is_empty() || all <= 0.0 {
        return (Vec::new(), None);
    }
    let mean = |of: fn(&BeforeAfter) -> f64| known.iter().map(|(w, _, m)| w / all * of(m)).sum::<f64>();
    let means = BeforeAfter {
        trained_before: mean(|m| m.trained_before),
        trained_after: mean(|m| m.trained_after),
        comparison_before: mean(|m| m.comparison_before),
        comparison_after: mean(|m| m.comparison_after),
    };
    // By the change from each department's own base: one that has no figure in a week does not bend the line.
    let mut sums: BTreeMap<i64, [Sum; 2]> = BTreeMap::new();
    for (w, line, m) in &known {
        for point in *line {
            let sum = sums.entry(point.relative).or_default();
            let parts = [(point.trained, m.trained_before), (point.comparison, m.comparison_before)];
            for (sum, (value, base)) in sum.iter_mut().zip(parts) {
                if let Some(value) = value {
                    sum.add(value - base, *w);
                }
            }
        }
    }
    let line = sums.into_iter().map(|(relative, [a, b])| CurvePoint {
        relative,
        trained: a.mean().map(|d| means.trained_before + d),
        comparison: b.mean().map(|d| means.comparison_before + d),
    });
    (line.collect(), Some(means))
}

/// Weeks in which people were trained, in order of date.
pub(crate) fn waves<'a>(days: impl Iterator<Item = &'a Day>) -> Vec<Wave> {
    let mut by_week: BTreeMap<i64, Wave> = BTreeMap::new();
    for day in days {
        let wave = by_week.entry(week_of(*day)).or_insert(Wave { on: *day, people: 0 });
        wave.on = wave.on.min(*day);
        wave.people += 1;
    }
    by_week.into_values().collect()
}

/// Sums of one group in one relative week.
#[derive(Clone, Copy, Default)]
struct Sum {
    value: f64,
    weight: f64,
}

impl Sum {
    fn add(&mut self, value: f64, weight: f64) {
        self.value += value * weight;
        self.weight += weight;
    }
    fn mean(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.value / self.weight)
    }
}

/// Both groups by week since the training, all waves laid over each other. Each person counts by the change from their
/// own base, so that who happens to be on leave does not move the line; the comparison of a wave weighs as much as the
/// wave, as in the estimate.
fn curve(rows: &[Panel], how: &Settings) -> (Vec<CurvePoint>, Option<BeforeAfter>) {
    let mut values: HashMap<u64, (Option<i64>, BTreeMap<i64, f64>)> = HashMap::new();
    for row in rows {
        values.entry(row.person).or_insert_with(|| (row.trained_from, BTreeMap::new())).1.insert(row.period, row.value);
    }
    let waves: BTreeSet<i64> = values.values().filter_map(|v| v.0).collect();
    let (mut points, mut bases): (BTreeMap<i64, [Sum; 2]>, [Sum; 2]) = (BTreeMap::new(), [Sum::default(); 2]);
    for wave in waves {
        let base = |weeks: &BTreeMap<i64, f64>| {
            let seen: Vec<f64> = weeks.range(wave - i64::from(how.base_periods)..wave).map(|w| *w.1).collect();
            (!seen.is_empty()).then(|| seen.iter().sum::<f64>() / seen.len() as f64)
        };
        let known: Vec<(Option<i64>, &BTreeMap<i64, f64>, f64)> =
            values.values().filter_map(|(from, weeks)| Some((*from, weeks, base(weeks)?))).collect();
        for relative in -i64::from(how.periods_before)..i64::from(how.periods_after) {
            let period = wave + relative;
            let (mut trained, mut others) = ([Sum::default(); 2], [Sum::default(); 2]);
            for (from, weeks, base) in &known {
                let Some(value) = weeks.get(&period) else { continue };
                if *from == Some(wave) {
                    trained[0].add(value - base, 1.0);
                    trained[1].add(*base, 1.0);
                } else if from.is_none_or(|f| f > period.max(wave)) {
                    others[0].add(value - base, 1.0);
                    others[1].add(*base, 1.0);
                }
            }
            let size = trained[0].weight;
            if size == 0.0 || others[0].weight < 2.0 {
                continue;
            }
            let point = points.entry(relative).or_default();
            for (i, group) in [trained, others].into_iter().enumerate() {
                point[i].add(group[0].mean().unwrap_or(0.0), size);
                if relative >= 0 {
                    bases[i].add(group[1].mean().unwrap_or(0.0), size);
                }
            }
        }
    }
    let (Some(trained_before), Some(comparison_before)) = (bases[0].mean(), bases[1].mean()) else {
        return (Vec::new(), None);
    };
    let after = |i: usize| {
        let mut sum = Sum::default();
        for point in points.range(0..) {
            sum.add(point.1[i].mean().unwrap_or(0.0), point.1[i].weight);
        }
        sum.mean().unwrap_or(0.0)
    };
    let means = BeforeAfter {
        trained_before,
        trained_after: trained_before + after(0),
        comparison_before,
        comparison_after: comparison_before + after(1),
    };
    let line = points
        .iter()
        .map(|(relative, p)| CurvePoint {
            relative: *relative,
            trained: p[0].mean().map(|d| trained_before + d),
            comparison: p[1].mean().map(|d| comparison_before + d),
        })
        .collect();
    (line, Some(means))
}

#[cfg(test)]
mod tests {
    use effect::Verdict;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    /// Twelve people trained in two waves and twelve never; the trained gain `gain` from the week after.
    fn house(gain: f64) -> (Groups, Vec<MetricWeek>) {
        let start = day("2026-01-05");
        let mut groups = Groups::default();
        let mut weeks = Vec::new();
        for i in 0..24_i64 {
            let person = PersonId::from(format!("p{i:02}"));
            let trained = match i {
                0..6 => Some(day("2026-03-11")),
                6..12 => Some(day("2026-04-08")),
                _ => None,
            };
            match trained {
                Some(on) => drop(groups.trained.insert(person.clone(), on)),
                None => drop(groups.comparison.insert(person.clone())),
            }
            for w in 0..26 {
                let week = kit::time::plus_days(start, 7 * w);
                // Small regular noise, different for everybody, the same before and after.
                let noise = ((i * 7 + w * 3) % 5) as f64 - 2.0;
                let gained = trained.is_some_and(|on| week > on);
                let fcr = 66.0 + (i % 6) as f64 + noise + if gained { gain } else { 0.0 };
                weeks.push(MetricWeek {
                    person: person.clone(),
                    week,
                    contacts: 100,
                    aht_seconds: Some(400.0 + noise),
                    fcr_pct: Some(fcr),
                    csat: None,
                    qa_pct: None,
                });
            }
        }
        (groups, weeks)
    }

    #[test]
    fn a_known_gain_is_found_and_drawn() {
        let (groups, weeks) = house(4.0);
        let outcome = outcome(&[groups], &weeks, Metric::Fcr);
        assert_eq!(outcome.verdict(), Verdict::Better);
        assert!((outcome.study.effect.estimate - 4.0).abs() < 0.7, "{:?}", outcome.study.effect);
        assert_eq!(outcome.waves.iter().map(|w| w.people).collect::<Vec<_>>(), [6, 6]);
        let means = outcome.means.expect("means");
        let gained = (means.trained_after - means.trained_before) - (means.comparison_after - means.comparison_before);
        assert!(
            (gained - outcome.study.effect.estimate).abs() < 1e-6,
            "the picture says what the estimate says: {gained}"
        );
        assert!(outcome.curve.iter().any(|p| p.relative == -1) && outcome.curve.iter().any(|p| p.relative == 11));
        assert_eq!(outcome.other(Metric::Csat).map(|e| e.verdict), Some(Verdict::NotEnoughData));
        assert_eq!(outcome.other(Metric::Aht).map(|e| e.verdict), Some(Verdict::NoVisibleEffect));
    }

    #[test]
    fn nothing_happened_is_said_so() {
        let (groups, weeks) = house(0.0);
        assert_eq!(outcome(&[groups], &weeks, Metric::Fcr).verdict(), Verdict::NoVisibleEffect);
    }

    #[test]
    fn nobody_trained_is_not_enough() {
        let (mut groups, weeks) = house(4.0);
        groups.trained.clear();
        let outcome = outcome(&[groups], &weeks, Metric::Fcr);
        assert_eq!((outcome.verdict(), outcome.curve.len(), outcome.means), (Verdict::NotEnoughData, 0, None));
    }

    #[test]
    fn weeks_follow_each_other() {
        assert_eq!(week_of(day("2026-01-05")) + 1, week_of(day("2026-01-12")));
        assert_eq!(week_of(day("2026-01-05")), week_of(day("2026-01-11")));
    }
}
