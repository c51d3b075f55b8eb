use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// One person in one period (a week, say).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    pub person: u64,
    /// Any numbering with one step per period.
    pub period: i64,
    pub value: f64,
    /// First period after the training; `None` for people never trained. The earliest given for a person counts.
    pub trained_from: Option<i64>,
}

/// What to compare and how sure to be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// False for handling time, complaints, transfers.
    pub higher_is_better: bool,
    pub confidence: f64,
    /// Periods before the training whose mean is a person's own base; 1 is Callaway and Sant'Anna's choice, more is calmer.
    pub base_periods: u32,
    /// How far the event study looks back and ahead, in periods.
    pub periods_before: u32,
    pub periods_after: u32,
    /// Fewest people on each side for any verdict.
    pub min_trained: usize,
    pub min_comparison: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            higher_is_better: true,
            confidence: 0.95,
            base_periods: 4,
            periods_before: 12,
            periods_after: 12,
            min_trained: 5,
            min_comparison: 5,
        }
    }
}

/// The panel as people × periods; gaps are NaN.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    first: i64,
    width: usize,
    values: Vec<Vec<f64>>,
    /// Per person.
    pub trained_from: Vec<Option<i64>>,
}

impl Grid {
    /// Rows that are not finite are left out; several rows for one person and period are averaged. The span is bounded by the data.
    pub fn new(panel: &[Panel]) -> Self {
        let rows: Vec<&Panel> = panel.iter().filter(|r| r.value.is_finite()).collect();
        let periods: BTreeSet<i64> = rows.iter().map(|r| r.period).collect();
        let place: BTreeMap<u64, usize> =
            rows.iter().map(|r| r.person).collect::<BTreeSet<_>>().into_iter().zip(0..).collect();
        let first = periods.first().copied().unwrap_or(0);
        let width = periods.last().map_or(0, |last| usize::try_from(last - first + 1).unwrap_or(0).min(5_000));
        let mut sums = vec![vec![(0.0, 0.0); width]; place.len()];
        let mut trained_from: Vec<Option<i64>> = vec![None; place.len()];
        for row in rows {
            let i = place[&row.person];
            let at = usize::try_from(row.period - first).unwrap_or(usize::MAX);
            if let Some((sum, n)) = sums[i].get_mut(at) {
                *sum += row.value;
                *n += 1.0;
            }
            trained_from[i] = [trained_from[i], row.trained_from].into_iter().flatten().min();
        }
        let values = sums
            .into_iter()
            .map(|line| line.into_iter().map(|(sum, n)| if n > 0.0 { sum / n } else { f64::NAN }).collect())
            .collect();
        Self { first, width, values, trained_from }
    }

    pub fn people(&self) -> usize {
        self.values.len()
    }

    pub fn value(&self, person: usize, period: i64) -> Option<f64> {
        let at = usize::try_from(period - self.first).ok()?;
        self.values[person].get(at).copied().filter(|v| v.is_finite())
    }

    pub fn periods(&self) -> std::ops::Range<i64> {
        self.first..self.first + self.width as i64
    }

    /// A person's own mean over the `length` periods before `wave`.
    fn base(&self, person: usize, wave: i64, length: u32) -> Option<f64> {
        let seen: Vec<f64> = (wave - i64::from(length.max(1))..wave).filter_map(|t| self.value(person, t)).collect();
        (!seen.is_empty()).then(|| seen.iter().sum::<f64>() / seen.len() as f64)
    }
}

/// One wave in one period: the changes of the wave and of everybody not yet trained in that period.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub period: i64,
    /// Periods since the training began: 0 is the first period after it, −1 the last before.
    pub relative: i64,
    /// (person, value − own base).
    pub trained: Vec<(usize, f64)>,
    pub comparison: Vec<(usize, f64)>,
}

impl Cell {
    pub fn comparison_mean(&self) -> f64 {
        self.comparison.iter().map(|(_, d)| d).sum::<f64>() / self.comparison.len() as f64
    }
}

/// All cells with at least one trained and two comparison people, within the looked-at window.
pub(crate) fn cells(grid: &Grid, settings: &Settings) -> Vec<Cell> {
    let waves: BTreeSet<i64> = grid.trained_from.iter().flatten().copied().collect();
    let mut out = Vec::new();
    for wave in waves {
        let base: Vec<Option<f64>> = (0..grid.people()).map(|i| grid.base(i, wave, settings.base_periods)).collect();
        let from = wave.saturating_sub(i64::from(settings.periods_before)).max(grid.periods().start);
        let to = wave.saturating_add(i64::from(settings.periods_after)).min(grid.periods().end);
        for period in from..to {
            let mut cell = Cell { period, relative: period - wave, trained: Vec::new(), comparison: Vec::new() };
            for (i, base) in base.iter().enumerate() {
                let (Some(base), Some(value)) = (base, grid.value(i, period)) else { continue };
                match grid.trained_from[i] {
                    Some(from) if from == wave => cell.trained.push((i, value - base)),
                    // Not yet trained in this period nor in the base window.
                    from if from.is_none_or(|f| f > period.max(wave)) => cell.comparison.push((i, value - base)),
                    _ => {}
                }
            }
            if !cell.trained.is_empty() && cell.comparison.len() >= 2 {
                out.push(cell);
            }
        }
    }
    out
}
