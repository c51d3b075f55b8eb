use serde::{Deserialize, Serialize};

use crate::{Level, Ratings, Unclear, alpha, check};

/// One rater beside the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rater {
    /// Column in the ratings.
    pub rater: usize,
    /// Scores given on units that somebody else scored too.
    pub scores: usize,
    /// Score points above (lenient) or below (severe) an average rater on the same units.
    pub severity: f64,
    /// Standard error of the severity; `None` below two shared scores.
    pub se: Option<f64>,
    /// Alpha of the table without this rater; `None` where it is undefined.
    pub alpha_without: Option<f64>,
}

/// Every rater's severity and what alpha would be without them.
///
/// Severity is the column effect of an additive two-way table with gaps (score = unit + rater + rest), fitted by alternating
/// means and centred so that the scores' mean severity is zero.
///
/// # Errors
/// `Malformed` for a bad table, `NothingToCompare` when no unit has two scores.
pub fn raters(ratings: &Ratings, level: Level) -> Result<Vec<Rater>, Unclear> {
    let columns = check(ratings)?;
    let fit = Additive::fit(ratings, columns)?;
    Ok((0..columns)
        .map(|j| {
            let left: Vec<f64> =
                fit.shared(ratings).filter_map(|(i, row)| row[j].map(|v| v - fit.unit[i] - fit.rater[j])).collect();
            let n = left.len() as f64;
            let spread = left.iter().map(|r| r * r).sum::<f64>() / (n - 1.0);
            let others: Vec<Vec<Option<f64>>> = ratings
                .iter()
                .map(|row| row.iter().enumerate().filter(|(k, _)| *k != j).map(|(_, v)| *v).collect())
                .collect();
            Rater {
                rater: j,
                scores: left.len(),
                severity: fit.rater[j],
                se: (left.len() >= 2).then(|| (spread / n).sqrt()),
                alpha_without: alpha(&others, level).ok(),
            }
        })
        .collect())
}

/// One score per unit as an average rater would have given it; `None` where nobody scored the unit.
///
/// # Errors
/// As [`raters`].
pub fn without_severity(ratings: &Ratings) -> Result<Vec<Option<f64>>, Unclear> {
    let columns = check(ratings)?;
    let fit = Additive::fit(ratings, columns)?;
    Ok(ratings
        .iter()
        .map(|row| mean(row.iter().enumerate().filter_map(|(j, v)| v.map(|v| v - fit.rater[j]))))
        .collect())
}

struct Additive {
    unit: Vec<f64>,
    rater: Vec<f64>,
}

impl Additive {
    /// Units with one score say nothing about severity and are left out of the fit.
    fn shared<'a>(&self, ratings: &'a Ratings) -> impl Iterator<Item = (usize, &'a Vec<Option<f64>>)> + use<'a> {
        ratings.iter().enumerate().filter(|(_, row)| row.iter().flatten().count() >= 2)
    }

    fn fit(ratings: &Ratings, columns: usize) -> Result<Self, Unclear> {
        let mut fit = Self { unit: vec![0.0; ratings.len()], rater: vec![0.0; columns] };
        if fit.shared(ratings).next().is_none() {
            return Err(Unclear::NothingToCompare);
        }
        // Converges geometrically; 500 rounds are far below a millisecond for a calibration table.
        for _ in 0..500 {
            let mut moved = 0.0_f64;
            for (i, row) in fit.shared(ratings) {
                fit.unit[i] =
                    mean(row.iter().enumerate().filter_map(|(j, v)| v.map(|v| v - fit.rater[j]))).unwrap_or(0.0);
            }
            for j in 0..columns {
                let next =
                    mean(fit.shared(ratings).filter_map(|(i, row)| row[j].map(|v| v - fit.unit[i]))).unwrap_or(0.0);
                moved = moved.max((next - fit.rater[j]).abs());
                fit.rater[j] = next;
            }
            if moved < 1e-12 {
                break;
            }
        }
        let centre = mean(
            fit.shared(ratings)
                .flat_map(|(_, row)| row.iter().enumerate().filter(|(_, v)| v.is_some()).map(|(j, _)| fit.rater[j])),
        )
        .unwrap_or(0.0);
        fit.rater.iter_mut().for_each(|r| *r -= centre);
        fit.unit.iter_mut().for_each(|u| *u += centre);
        Ok(fit)
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0u32), |(s, n), v| (s + v, n + 1));
    (n > 0).then(|| sum / f64::from(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_severe_rater_is_found_through_gaps() {
        // True scores 50..59; rater 1 takes ten points off, rater 2 gives five more and skips every other unit.
        let ratings: Vec<Vec<Option<f64>>> = (0..10)
            .map(|i| {
                let truth = 50.0 + f64::from(i);
                vec![Some(truth), Some(truth - 10.0), (i % 2 == 0).then_some(truth + 5.0)]
            })
            .collect();
        let found = raters(&ratings, Level::Interval).expect("defined");
        assert!((found[0].severity - found[1].severity - 10.0).abs() < 1e-6);
        assert!((found[2].severity - found[0].severity - 5.0).abs() < 1e-6);
        let fair = without_severity(&ratings).expect("defined");
        let step = fair[9].expect("scored") - fair[0].expect("scored");
        assert!((step - 9.0).abs() < 1e-6, "{step}");
    }
}
