use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Which standard errors to give.
#[derive(Debug, Clone, Copy)]
pub enum Errors<'a> {
    /// Equal variance everywhere.
    Classical,
    /// MacKinnon and White (1985) HC1: n / (n − k) times White's.
    Hc1,
    /// CR1 (Liang and Zeger 1986) with Stata's factor G/(G − 1) · (n − 1)/(n − k); one cluster number per row.
    Clustered(&'a [u64]),
}

/// Least-squares fit. Coefficients in the order of the columns given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    pub coefficients: Vec<f64>,
    pub se: Vec<f64>,
    /// k × k covariance of the coefficients, by rows.
    pub covariance: Vec<Vec<f64>>,
    pub residuals: Vec<f64>,
    pub rows: usize,
    /// n − k, or clusters − 1.
    pub dof: f64,
}

/// Why there is no fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unsolvable {
    /// Rows of different lengths, numbers that are not finite, or lengths that do not match.
    Malformed,
    /// Not more rows than columns, or fewer than two clusters.
    TooFewRows,
    /// One column is a combination of others.
    Collinear,
}

impl std::fmt::Display for Unsolvable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Malformed => "rows differ in length or hold a number that is not finite",
            Self::TooFewRows => "too few rows or clusters for these columns",
            Self::Collinear => "one column is a combination of others",
        })
    }
}

impl std::error::Error for Unsolvable {}

/// Ordinary least squares of `y` (n) on `x` (n × k; give a column of ones for the constant).
///
/// Solved by Householder QR, because age, age² and incomes in one table leave normal equations with too few digits.
///
/// # Errors
/// See [`Unsolvable`].
pub fn ols(x: &[Vec<f64>], y: &[f64], errors: Errors<'_>) -> Result<Fit, Unsolvable> {
    let (n, k) = (x.len(), x.first().map_or(0, Vec::len));
    let sound = y.len() == n
        && x.iter().all(|r| r.len() == k && r.iter().all(|v| v.is_finite()))
        && y.iter().all(|v| v.is_finite());
    if !sound {
        return Err(Unsolvable::Malformed);
    }
    if k == 0 || n <= k {
        return Err(Unsolvable::TooFewRows);
    }
    let (coefficients, bread) = solve(x, y, k)?;
    let residuals: Vec<f64> = x.iter().zip(y).map(|(row, y)| y - dot(row, &coefficients)).collect();
    let (covariance, dof) = covariance(x, &residuals, &bread, errors)?;
    let se = (0..k).map(|j| covariance[j][j].max(0.0).sqrt()).collect();
    Ok(Fit { coefficients, se, covariance, residuals, rows: n, dof })
}

/// Coefficients and (X'X)⁻¹ from a QR decomposition in place.
fn solve(x: &[Vec<f64>], y: &[f64], k: usize) -> Result<(Vec<f64>, Vec<Vec<f64>>), Unsolvable> {
    let mut a: Vec<Vec<f64>> = x.to_vec();
    let mut b = y.to_vec();
    for j in 0..k {
        let size = x.iter().map(|r| r[j] * r[j]).sum::<f64>().sqrt();
        let norm = a[j..].iter().map(|r| r[j] * r[j]).sum::<f64>().sqrt();
        if norm <= size * 1e-10 {
            return Err(Unsolvable::Collinear);
        }
        let pivot = if a[j][j] > 0.0 { -norm } else { norm };
        let mut v: Vec<f64> = a[j..].iter().map(|r| r[j]).collect();
        v[0] -= pivot;
        let length: f64 = v.iter().map(|e| e * e).sum();
        for c in j..k {
            let scale = 2.0 * v.iter().zip(&a[j..]).map(|(e, r)| e * r[c]).sum::<f64>() / length;
            v.iter().zip(&mut a[j..]).for_each(|(e, r)| r[c] -= scale * e);
        }
        let scale = 2.0 * dot(&v, &b[j..]) / length;
        v.iter().zip(&mut b[j..]).for_each(|(e, r)| *r -= scale * e);
    }
    let coefficients = back_substitute(&a, &b, k);
    // Columns of R⁻¹, then (X'X)⁻¹ = R⁻¹ R⁻ᵀ.
    let inverse: Vec<Vec<f64>> = (0..k).map(|c| back_substitute(&a, &unit(c, k), k)).collect();
    let bread = (0..k).map(|i| (0..k).map(|j| inverse.iter().map(|col| col[i] * col[j]).sum()).collect()).collect();
    Ok((coefficients, bread))
}

fn back_substitute(r: &[Vec<f64>], b: &[f64], k: usize) -> Vec<f64> {
    let mut out = vec![0.0; k];
    for i in (0..k).rev() {
        let known: f64 = (i + 1..k).map(|j| r[i][j] * out[j]).sum();
        out[i] = (b[i] - known) / r[i][i];
    }
    out
}

fn covariance(
    x: &[Vec<f64>],
    residuals: &[f64],
    bread: &[Vec<f64>],
    errors: Errors<'_>,
) -> Result<(Vec<Vec<f64>>, f64), Unsolvable> {
    let (n, k) = (x.len(), bread.len());
    let left = (n - k) as f64;
    let scores = || x.iter().zip(residuals).map(|(row, e)| row.iter().map(|v| v * e).collect::<Vec<f64>>());
    let (meat, factor, dof) = match errors {
        Errors::Classical => {
            let variance = dot(residuals, residuals) / left;
            return Ok((bread.iter().map(|r| r.iter().map(|v| v * variance).collect()).collect(), left));
        }
        Errors::Hc1 => (outer(scores(), k), n as f64 / left, left),
        Errors::Clustered(clusters) => {
            if clusters.len() != n {
                return Err(Unsolvable::Malformed);
            }
            let mut sums: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
            for (cluster, score) in clusters.iter().zip(scores()) {
                let sum = sums.entry(*cluster).or_insert_with(|| vec![0.0; k]);
                sum.iter_mut().zip(score).for_each(|(s, v)| *s += v);
            }
            if sums.len() < 2 {
                return Err(Unsolvable::TooFewRows);
            }
            let g = sums.len() as f64;
            (outer(sums.into_values(), k), g / (g - 1.0) * (n as f64 - 1.0) / left, g - 1.0)
        }
    };
    let half = product(bread, &meat);
    let full = product(&half, bread);
    Ok((full.into_iter().map(|r| r.into_iter().map(|v| v * factor).collect()).collect(), dof))
}

fn outer(rows: impl Iterator<Item = Vec<f64>>, k: usize) -> Vec<Vec<f64>> {
    let mut sum = vec![vec![0.0; k]; k];
    for row in rows {
        for (i, line) in sum.iter_mut().enumerate() {
            line.iter_mut().zip(&row).for_each(|(cell, v)| *cell += row[i] * v);
        }
    }
    sum
}

fn product(a: &[Vec<f64>], b: &[Vec<f64>]) -> Vec<Vec<f64>> {
    a.iter().map(|row| (0..b.len()).map(|j| row.iter().zip(b).map(|(v, line)| v * line[j]).sum()).collect()).collect()
}

fn unit(at: usize, k: usize) -> Vec<f64> {
    (0..k).map(|i| f64::from(u8::from(i == at))).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
