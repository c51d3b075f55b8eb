use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::cells::{Cell, Grid, cells};
use crate::{Effect, Panel, Settings, Verdict, p_two_sided, t_quantile};

/// The whole answer about one roll-out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Study {
    /// Mean over all trained person-periods in the window after the training.
    pub effect: Effect,
    /// By period since the training, before it too; in order.
    pub events: Vec<EventPoint>,
    /// `None` with fewer than three periods before the training.
    pub pre_trend: Option<PreTrend>,
}

/// The difference in one period relative to the training.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct EventPoint {
    /// −1 is the last period before the training, 0 the first after.
    pub relative: i64,
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
    pub n_trained: usize,
    pub n_comparison: usize,
}

/// Were the two groups alike before?
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PreTrend {
    /// How much the trained gained on the comparison per period before the training.
    pub slope: f64,
    pub slope_low: f64,
    pub slope_high: f64,
    pub slope_p: f64,
    /// Base window minus earlier periods, trained minus comparison: a dip (or peak) just before the training. Part of a dip comes back
    /// without training. `None` without earlier periods.
    pub dip: Option<f64>,
    pub dip_p: Option<f64>,
    /// Neither drift nor dip is visible at the confidence asked for.
    pub alike: bool,
}

/// Staggered difference-in-differences: trained against not-yet-trained.
///
/// For each wave and period, ATT = mean change of the wave − mean change of people not yet trained, both from their own base
/// (Callaway and Sant'Anna 2021, no covariates, not-yet-treated comparison). Cells are averaged with the number of trained people in
/// them as weights. The variance sums each person's influence over all cells, so repeated measurements of a person count once; it is
/// taken within waves, with Welch-Satterthwaite degrees of freedom. With one wave and one period this is Welch's t test of the changes.
/// A gap in a person's base shortens that base; gaps should not depend on the value.
pub fn study(panel: &[Panel], settings: &Settings) -> Study {
    let grid = Grid::new(panel);
    let all = cells(&grid, settings);
    let events: BTreeMap<i64, Estimate> =
        by_relative(&all).into_iter().map(|(e, list)| (e, Estimate::of(&list, &grid))).collect();
    let after: Vec<&Cell> = all.iter().filter(|c| c.relative >= 0).collect();
    Study {
        effect: overall(&after, &grid, settings),
        pre_trend: pre_trend(&events, &grid, settings),
        events: events.iter().map(|(relative, e)| e.point(*relative, &grid, settings)).collect(),
    }
}

/// The point estimate alone, for shuffling. `None` without a usable cell.
pub(crate) fn estimate_only(grid: &Grid, settings: &Settings) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0.0);
    for cell in cells(grid, settings).iter().filter(|c| c.relative >= 0) {
        let mean = cell.comparison_mean();
        sum += cell.trained.iter().map(|(_, d)| d - mean).sum::<f64>();
        n += cell.trained.len() as f64;
    }
    (n > 0.0).then(|| sum / n)
}

fn by_relative(all: &[Cell]) -> BTreeMap<i64, Vec<&Cell>> {
    let mut map: BTreeMap<i64, Vec<&Cell>> = BTreeMap::new();
    for cell in all {
        map.entry(cell.relative).or_default().push(cell);
    }
    map
}

fn overall(after: &[&Cell], grid: &Grid, settings: &Settings) -> Effect {
    let estimate = Estimate::of(after, grid);
    let weeks = after.iter().map(|c| c.period).collect::<BTreeSet<_>>().len();
    let (n_trained, n_comparison) = (estimate.n_trained, estimate.n_comparison);
    let enough =
        weeks > 0 && n_trained >= settings.min_trained.max(2) && n_comparison >= settings.min_comparison.max(2);
    if !enough {
        return Effect::not_enough(n_trained, n_comparison, weeks);
    }
    let (se, dof) = estimate.error(grid);
    let (low, high, p) = interval(estimate.value, se, dof, settings.confidence);
    let mut effect = Effect {
        estimate: estimate.value,
        se,
        low,
        high,
        p,
        dof,
        n_trained,
        n_comparison,
        weeks,
        verdict: Verdict::NoVisibleEffect,
    };
    effect.verdict = effect.judge(settings.higher_is_better);
    effect
}

fn pre_trend(events: &BTreeMap<i64, Estimate>, grid: &Grid, settings: &Settings) -> Option<PreTrend> {
    let before: Vec<(f64, &Estimate)> = events.range(..0).map(|(e, x)| (*e as f64, x)).collect();
    if before.len() < 3 {
        return None;
    }
    let mean = before.iter().map(|(e, _)| e).sum::<f64>() / before.len() as f64;
    let spread: f64 = before.iter().map(|(e, _)| (e - mean).powi(2)).sum();
    let slope = Estimate::mix(before.iter().map(|(e, x)| ((e - mean) / spread, *x)));
    let (se, dof) = slope.error(grid);
    let (slope_low, slope_high, slope_p) = interval(slope.value, se, dof, settings.confidence);
    let edge = -i64::from(settings.base_periods.max(1));
    let earlier: Vec<&Estimate> = events.range(..edge).map(|(_, x)| x).collect();
    // Every event is measured from the base, so the base minus the earlier level is minus their mean.
    let dip = (!earlier.is_empty()).then(|| {
        let mixed = Estimate::mix(earlier.iter().map(|x| (-1.0 / earlier.len() as f64, *x)));
        let (se, dof) = mixed.error(grid);
        (mixed.value, interval(mixed.value, se, dof, settings.confidence).2)
    });
    let doubt = 1.0 - settings.confidence;
    Some(PreTrend {
        slope: slope.value,
        slope_low,
        slope_high,
        slope_p,
        dip: dip.map(|d| d.0),
        dip_p: dip.map(|d| d.1),
        alike: slope_p >= doubt && dip.is_none_or(|d| d.1 >= doubt),
    })
}

/// A weighted mean of cells with every person's influence on it.
struct Estimate {
    value: f64,
    /// Person → share of the error that is theirs.
    influence: BTreeMap<usize, f64>,
    n_trained: usize,
    n_comparison: usize,
}

impl Estimate {
    fn of(list: &[&Cell], grid: &Grid) -> Self {
        let n: f64 = list.iter().map(|c| c.trained.len() as f64).sum();
        let means: Vec<f64> = list.iter().map(|c| c.comparison_mean()).collect();
        let gain = |(cell, mean): (&&Cell, &f64)| cell.trained.iter().map(|(_, d)| d - mean).sum::<f64>();
        let value = if n > 0.0 { list.iter().zip(&means).map(gain).sum::<f64>() / n } else { 0.0 };
        let mut influence = vec![0.0; grid.people()];
        let (mut trained, mut comparison) = (BTreeSet::new(), BTreeSet::new());
        for (cell, mean) in list.iter().zip(&means) {
            for (i, d) in &cell.trained {
                influence[*i] += (d - mean - value) / n;
                trained.insert(*i);
            }
            let share = cell.trained.len() as f64 / (n * cell.comparison.len() as f64);
            for (i, d) in &cell.comparison {
                influence[*i] -= (d - mean) * share;
                comparison.insert(*i);
            }
        }
        let influence = trained.union(&comparison).map(|i| (*i, influence[*i])).collect();
        Self { value, influence, n_trained: trained.len(), n_comparison: comparison.len() }
    }

    fn mix<'a>(parts: impl Iterator<Item = (f64, &'a Self)>) -> Self {
        let mut out = Self { value: 0.0, influence: BTreeMap::new(), n_trained: 0, n_comparison: 0 };
        for (weight, part) in parts {
            out.value += weight * part.value;
            for (i, v) in &part.influence {
                *out.influence.entry(*i).or_insert(0.0) += weight * v;
            }
            out.n_trained = out.n_trained.max(part.n_trained);
            out.n_comparison = out.n_comparison.max(part.n_comparison);
        }
        out
    }

    /// Standard error and degrees of freedom; variance within waves, waves of one person together and around zero.
    fn error(&self, grid: &Grid) -> (f64, f64) {
        let mut waves: BTreeMap<Option<i64>, Vec<f64>> = BTreeMap::new();
        for (i, v) in &self.influence {
            waves.entry(grid.trained_from[*i]).or_default().push(*v);
        }
        let (mut variance, mut bottom) = (0.0, 0.0);
        let mut add = |v: f64, dof: f64| {
            variance += v;
            bottom += v * v / dof;
        };
        let (many, single): (Vec<_>, Vec<_>) = waves.into_values().partition(|w| w.len() > 1);
        for wave in many {
            let n = wave.len() as f64;
            let mean = wave.iter().sum::<f64>() / n;
            add(wave.iter().map(|v| (v - mean).powi(2)).sum::<f64>() * n / (n - 1.0), n - 1.0);
        }
        if !single.is_empty() {
            add(single.iter().flatten().map(|v| v * v).sum(), single.len() as f64);
        }
        let dof = if bottom > 0.0 { variance * variance / bottom } else { 1.0 };
        (variance.sqrt(), dof.max(1.0))
    }

    fn point(&self, relative: i64, grid: &Grid, settings: &Settings) -> EventPoint {
        let (se, dof) = self.error(grid);
        let (low, high, _) = interval(self.value, se, dof, settings.confidence);
        EventPoint {
            relative,
            estimate: self.value,
            low,
            high,
            n_trained: self.n_trained,
            n_comparison: self.n_comparison,
        }
    }
}

fn interval(value: f64, se: f64, dof: f64, confidence: f64) -> (f64, f64, f64) {
    if se <= 1e-12 {
        return (value, value, if value.abs() > 1e-12 { 0.0 } else { 1.0 });
    }
    let half = t_quantile(confidence, dof) * se;
    (value - half, value + half, p_two_sided(value / se, dof))
}
