use serde::{Deserialize, Serialize};

use crate::{p_two_sided, t_quantile};

/// Mean of the trained minus mean of the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    pub estimate: f64,
    /// Standard error with one pooled variance.
    pub se_pooled: f64,
    /// Standard error that lets the variances differ, with the HC1 factor n / (n − 2).
    pub se_hc1: f64,
    /// Interval and p from the HC1 error with n − 2 degrees of freedom.
    pub low: f64,
    pub high: f64,
    pub p: f64,
}

/// Difference of two means; `None` when a side has fewer than two finite values.
pub fn difference(trained: &[f64], others: &[f64], confidence: f64) -> Option<Difference> {
    let (a, b) = (Side::of(trained)?, Side::of(others)?);
    let (dof, estimate) = (a.n + b.n - 2.0, a.mean - b.mean);
    let pooled = (a.squares + b.squares) / dof;
    let se_hc1 = ((a.squares / (a.n * a.n) + b.squares / (b.n * b.n)) * (a.n + b.n) / dof).sqrt();
    let half = t_quantile(confidence, dof) * se_hc1;
    let p = if se_hc1 > 0.0 { p_two_sided(estimate / se_hc1, dof) } else { f64::from(u8::from(estimate == 0.0)) };
    Some(Difference {
        estimate,
        se_pooled: (pooled * (1.0 / a.n + 1.0 / b.n)).sqrt(),
        se_hc1,
        low: estimate - half,
        high: estimate + half,
        p,
    })
}

struct Side {
    n: f64,
    mean: f64,
    /// Sum of squared deviations.
    squares: f64,
}

impl Side {
    fn of(values: &[f64]) -> Option<Self> {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let squares = values.iter().map(|v| (v - mean).powi(2)).sum();
        (values.len() >= 2 && values.iter().all(|v| v.is_finite())).then_some(Self { n, mean, squares })
    }
}
