use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use crate::Unclear;

/// Intraclass correlation with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Icc {
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
    pub units: usize,
    pub raters: usize,
}

/// ICC(2,1): two-way random effects, absolute agreement, one score per rater. `scores` is units × raters without gaps.
///
/// `confidence` is a share such as 0.95. Source: Shrout and Fleiss (1979); interval after McGraw and Wong (1996), table 7.
///
/// # Errors
/// `Malformed` for uneven rows or numbers that are not finite, `NothingToCompare` below two units or two raters,
/// `NoVariation` when all scores are the same.
pub fn icc21(scores: &[Vec<f64>], confidence: f64) -> Result<Icc, Unclear> {
    let units = scores.len();
    let raters = scores.first().map_or(0, Vec::len);
    if scores.iter().any(|row| row.len() != raters || row.iter().any(|v| !v.is_finite())) {
        return Err(Unclear::Malformed);
    }
    if units < 2 || raters < 2 {
        return Err(Unclear::NothingToCompare);
    }
    let squares = Squares::of(scores);
    if squares.rows + squares.columns + squares.rest <= 0.0 {
        return Err(Unclear::NoVariation);
    }
    let (n, k) = (units as f64, raters as f64);
    let estimate = (squares.rows - squares.rest)
        / (squares.rows + (k - 1.0) * squares.rest + k * (squares.columns - squares.rest) / n);
    let (low, high) = squares.interval(estimate, n, k, confidence);
    Ok(Icc { estimate, low, high, units, raters })
}

/// Mean squares of the two-way table.
struct Squares {
    rows: f64,
    columns: f64,
    rest: f64,
}

impl Squares {
    fn of(scores: &[Vec<f64>]) -> Self {
        let (n, k) = (scores.len() as f64, scores[0].len() as f64);
        let grand = scores.iter().flatten().sum::<f64>() / (n * k);
        let row_mean: Vec<f64> = scores.iter().map(|row| row.iter().sum::<f64>() / k).collect();
        let column_mean: Vec<f64> =
            (0..scores[0].len()).map(|j| scores.iter().map(|row| row[j]).sum::<f64>() / n).collect();
        let mut rest = 0.0;
        for (row, mean) in scores.iter().zip(&row_mean) {
            for (value, column) in row.iter().zip(&column_mean) {
                rest += (value - mean - column + grand).powi(2);
            }
        }
        Self {
            rows: k * row_mean.iter().map(|m| (m - grand).powi(2)).sum::<f64>() / (n - 1.0),
            columns: n * column_mean.iter().map(|m| (m - grand).powi(2)).sum::<f64>() / (k - 1.0),
            rest: rest / ((n - 1.0) * (k - 1.0)),
        }
    }

    fn interval(&self, icc: f64, n: f64, k: f64, confidence: f64) -> (f64, f64) {
        if self.rest <= 0.0 && self.columns <= 0.0 {
            return (1.0, 1.0);
        }
        // Satterthwaite's degrees of freedom for the mix of rater and rest variance.
        let a = k * icc / (n * (1.0 - icc));
        let b = 1.0 + k * icc * (n - 1.0) / (n * (1.0 - icc));
        let top = (a * self.columns + b * self.rest).powi(2);
        let bottom = (a * self.columns).powi(2) / (k - 1.0) + (b * self.rest).powi(2) / ((n - 1.0) * (k - 1.0));
        let v = top / bottom;
        let upper = 1.0 - (1.0 - confidence) / 2.0;
        let f = |d1: f64, d2: f64| FisherSnedecor::new(d1, d2).map(|f| f.inverse_cdf(upper)).unwrap_or(f64::INFINITY);
        let (f_low, f_high) = (f(n - 1.0, v), f(v, n - 1.0));
        let mix = k * self.columns + (k * n - k - n) * self.rest;
        let low = n * (self.rows - f_low * self.rest) / (f_low * mix + n * self.rows);
        let high = n * (f_high * self.rows - self.rest) / (mix + n * f_high * self.rows);
        (low, high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shrout_and_fleiss_1979() {
        let judges = [
            [9.0, 2.0, 5.0, 8.0],
            [6.0, 1.0, 3.0, 2.0],
            [8.0, 4.0, 6.0, 8.0],
            [7.0, 1.0, 2.0, 6.0],
            [10.0, 5.0, 6.0, 9.0],
            [6.0, 2.0, 4.0, 7.0],
        ];
        let icc = icc21(&judges.map(Vec::from), 0.95).expect("defined");
        assert!((icc.estimate - 0.29).abs() < 0.005, "published 0.29, got {}", icc.estimate);
        // The interval that R's psych::ICC prints for this table.
        assert!((icc.low - 0.019).abs() < 0.002 && (icc.high - 0.761).abs() < 0.002, "{icc:?}");
    }

    #[test]
    fn too_little() {
        assert_eq!(icc21(&[vec![1.0, 2.0]], 0.95), Err(Unclear::NothingToCompare));
        assert_eq!(icc21(&[vec![1.0, 1.0], vec![1.0, 1.0]], 0.95), Err(Unclear::NoVariation));
        assert_eq!(icc21(&[vec![1.0, f64::NAN], vec![1.0, 1.0]], 0.95), Err(Unclear::Malformed));
    }
}
