use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use serde::{Deserialize, Serialize};

use crate::{Ratings, Unclear, check};

/// How far apart two scores are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Nominal,
    Ordinal,
    Interval,
    /// Scores with a true zero and no negative values.
    Ratio,
}

/// A coefficient with its interval and what it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
    /// Units with at least two scores.
    pub units: usize,
    /// Scores on those units.
    pub scores: usize,
}

/// How much one unit adds to the disagreement.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Ambiguity {
    /// Row in the ratings.
    pub unit: usize,
    /// Mean distance between two scores of this unit divided by what chance would give: 0 all alike, 1 as chance.
    pub disagreement: f64,
    /// Share of the whole observed disagreement, 0..1.
    pub share: f64,
}

/// Krippendorff's alpha over units × raters with gaps.
///
/// Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: 1 − observed / expected disagreement, where each
/// unit with m scores adds its pairs with weight 1 / (m − 1).
///
/// # Errors
/// `NothingToCompare` when no unit has two scores, `NoVariation` when all scores are the same, `Malformed` for a bad table.
pub fn alpha(ratings: &Ratings, level: Level) -> Result<f64, Unclear> {
    check(ratings)?;
    let table = Table::new(ratings, level);
    let all: Vec<usize> = (0..table.units.len()).collect();
    table.alpha(&all)
}

/// Alpha with a percentile interval from a bootstrap over units.
///
/// Units are drawn with replacement `rounds` times from `seed`; the distance between scores stays that of the whole table (for
/// ordinal scores it depends on how often each score occurs). `confidence` is a share such as 0.95. Draws in which every score
/// is the same count as full agreement, 1. Source of the resampling by units: Zapf et al. (2016), BMC Med Res Methodol 16:93.
///
/// # Errors
/// As [`alpha`].
pub fn alpha_interval(
    ratings: &Ratings,
    level: Level,
    confidence: f64,
    rounds: usize,
    seed: u64,
) -> Result<Agreement, Unclear> {
    check(ratings)?;
    let table = Table::new(ratings, level);
    let n = table.units.len();
    let estimate = table.alpha(&(0..n).collect::<Vec<_>>())?;
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut drawn = vec![0; n];
    let mut values: Vec<f64> = (0..rounds.max(1))
        .map(|_| {
            drawn.fill_with(|| ((u128::from(chance.next_u64()) * n as u128) >> 64) as usize);
            table.alpha(&drawn).unwrap_or(1.0)
        })
        .collect();
    values.sort_by(f64::total_cmp);
    let tail = (1.0 - confidence.clamp(0.0, 1.0)) / 2.0;
    Ok(Agreement {
        estimate,
        low: quantile(&values, tail),
        high: quantile(&values, 1.0 - tail),
        units: n,
        scores: table.units.iter().map(Vec::len).sum(),
    })
}

/// Units ordered by how much people differ on them, the worst first; units with fewer than two scores are left out.
///
/// # Errors
/// As [`alpha`].
pub fn ambiguous(ratings: &Ratings, level: Level) -> Result<Vec<Ambiguity>, Unclear> {
    check(ratings)?;
    let table = Table::new(ratings, level);
    let all: Vec<usize> = (0..table.units.len()).collect();
    let expected = table.expected(&all)?;
    let within: Vec<f64> = table.units.iter().map(|unit| table.within(unit)).collect();
    let total: f64 = within.iter().sum();
    let mut list: Vec<Ambiguity> = table
        .rows
        .iter()
        .zip(&table.units)
        .zip(&within)
        .map(|((&unit, scores), &w)| Ambiguity {
            unit,
            disagreement: w / scores.len() as f64 / expected,
            share: if total > 0.0 { w / total } else { 0.0 },
        })
        .collect();
    list.sort_by(|a, b| b.disagreement.total_cmp(&a.disagreement).then(a.unit.cmp(&b.unit)));
    Ok(list)
}

/// Scores as positions in the sorted list of values that occur, with all distances worked out once.
struct Table {
    /// Original rows of the units kept.
    rows: Vec<usize>,
    units: Vec<Vec<usize>>,
    distance: Vec<Vec<f64>>,
}

impl Table {
    fn new(ratings: &Ratings, level: Level) -> Self {
        let kept: Vec<(usize, Vec<f64>)> = ratings
            .iter()
            .enumerate()
            .map(|(i, row)| (i, row.iter().flatten().copied().collect::<Vec<f64>>()))
            .filter(|(_, scores)| scores.len() >= 2)
            .collect();
        let mut values: Vec<f64> = kept.iter().flat_map(|(_, s)| s.iter().copied()).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let place = |v: &f64| values.partition_point(|x| x < v);
        let units: Vec<Vec<usize>> = kept.iter().map(|(_, s)| s.iter().map(place).collect()).collect();
        let mut counts = vec![0.0; values.len()];
        for &score in units.iter().flatten() {
            counts[score] += 1.0;
        }
        let distance = (0..values.len())
            .map(|c| (0..values.len()).map(|k| distance(c, k, &values, &counts, level)).collect())
            .collect();
        Self { rows: kept.into_iter().map(|(i, _)| i).collect(), units, distance }
    }

    /// Sum of distances over ordered pairs of one unit, divided by (scores − 1).
    fn within(&self, unit: &[usize]) -> f64 {
        let sum: f64 =
            unit.iter().flat_map(|&c| unit.iter().map(move |&k| (c, k))).map(|(c, k)| self.distance[c][k]).sum();
        sum / (unit.len() as f64 - 1.0)
    }

    /// Mean distance between any two scores of the drawn units, whichever unit they come from.
    fn expected(&self, drawn: &[usize]) -> Result<f64, Unclear> {
        let mut counts = vec![0.0; self.distance.len()];
        for &score in drawn.iter().flat_map(|&u| &self.units[u]) {
            counts[score] += 1.0;
        }
        let n: f64 = counts.iter().sum();
        if n < 2.0 {
            return Err(Unclear::NothingToCompare);
        }
        let mut sum = 0.0;
        for (c, row) in self.distance.iter().enumerate() {
            for (k, d) in row.iter().enumerate() {
                sum += counts[c] * counts[k] * d;
            }
        }
        if sum <= 0.0 { Err(Unclear::NoVariation) } else { Ok(sum / (n * (n - 1.0))) }
    }

    fn alpha(&self, drawn: &[usize]) -> Result<f64, Unclear> {
        let expected = self.expected(drawn)?;
        let scores: usize = drawn.iter().map(|&u| self.units[u].len()).sum();
        let observed: f64 = drawn.iter().map(|&u| self.within(&self.units[u])).sum::<f64>() / scores as f64;
        Ok(1.0 - observed / expected)
    }
}

fn distance(c: usize, k: usize, values: &[f64], counts: &[f64], level: Level) -> f64 {
    if c == k {
        return 0.0;
    }
    match level {
        Level::Nominal => 1.0,
        Level::Ordinal => {
            let (low, high) = (c.min(k), c.max(k));
            let between: f64 = counts[low..=high].iter().sum();
            (between - (counts[low] + counts[high]) / 2.0).powi(2)
        }
        Level::Interval => (values[c] - values[k]).powi(2),
        Level::Ratio => {
            let sum = values[c] + values[k];
            if sum == 0.0 { 1.0 } else { ((values[c] - values[k]) / sum).powi(2) }
        }
    }
}

/// Linear interpolation between order statistics of a sorted, non-empty list.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len() - 1) as f64;
    let (low, high) = (at.floor() as usize, at.ceil() as usize);
    sorted[low] + (sorted[high] - sorted[low]) * (at - low as f64)
}
