use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// What may be said in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Better,
    Worse,
    NoVisibleEffect,
    NotEnoughData,
}

/// An effect in the units of the value, with its interval and what it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    pub estimate: f64,
    pub se: f64,
    /// Ends of the two-sided interval at the confidence asked for.
    pub low: f64,
    pub high: f64,
    /// Two-sided: how often chance alone would give at least this much.
    pub p: f64,
    /// Degrees of freedom behind interval and p.
    pub dof: f64,
    /// People, not rows.
    pub n_trained: usize,
    pub n_comparison: usize,
    /// Periods after a training that the estimate draws on.
    pub weeks: usize,
    pub verdict: Verdict,
}

impl Effect {
    /// The answer when there is nothing to compute with; every figure is zero and p is 1.
    pub(crate) fn not_enough(n_trained: usize, n_comparison: usize, weeks: usize) -> Self {
        Self {
            estimate: 0.0,
            se: 0.0,
            low: 0.0,
            high: 0.0,
            p: 1.0,
            dof: 0.0,
            n_trained,
            n_comparison,
            weeks,
            verdict: Verdict::NotEnoughData,
        }
    }

    /// Better or worse only when the interval leaves zero out.
    pub(crate) fn judge(&self, higher_is_better: bool) -> Verdict {
        if self.low <= 0.0 && self.high >= 0.0 {
            Verdict::NoVisibleEffect
        } else if (self.estimate > 0.0) == higher_is_better {
            Verdict::Better
        } else {
            Verdict::Worse
        }
    }
}

/// "By chance about k times in 1,000": p in thousandths, rounded; 0 reads as "less than once in 1,000".
pub fn per_1000(p: f64) -> u32 {
    if p.is_finite() { (p.clamp(0.0, 1.0) * 1000.0).round() as u32 } else { 1000 }
}

/// Two-sided p of a t statistic with `dof` degrees of freedom (above zero; otherwise 1).
pub fn p_two_sided(t: f64, dof: f64) -> f64 {
    StudentsT::new(0.0, 1.0, dof).map_or(1.0, |d| (2.0 * d.cdf(-t.abs())).clamp(0.0, 1.0))
}

/// The t that holds `confidence` (a share such as 0.95) between −t and t; infinite where `dof` is not above zero.
pub fn t_quantile(confidence: f64, dof: f64) -> f64 {
    let confidence = confidence.clamp(0.5, 0.9999);
    StudentsT::new(0.0, 1.0, dof).map_or(f64::INFINITY, |d| d.inverse_cdf(0.5 + confidence / 2.0))
}

/// Cost of one point of the value, as (low, high), from a cost range and an effect that counts as better.
///
/// `None` unless the verdict is `Better`: dividing by an effect that may be zero says nothing.
pub fn cost_per_point(cost_low: f64, cost_high: f64, effect: &Effect) -> Option<(f64, f64)> {
    let (a, b) = (effect.low.abs(), effect.high.abs());
    (effect.verdict == Verdict::Better && a.min(b) > 0.0).then(|| (cost_low / a.max(b), cost_high / a.min(b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_for_sentences() {
        assert_eq!(per_1000(0.0071), 7);
        assert_eq!(per_1000(0.0), 0);
        assert_eq!(per_1000(f64::NAN), 1000);
        assert!((t_quantile(0.95, 10.0) - 2.228_139).abs() < 1e-5);
        assert!((p_two_sided(2.228_139, 10.0) - 0.05).abs() < 1e-6);
        let mut effect = Effect::not_enough(5, 5, 4);
        assert_eq!(cost_per_point(100.0, 200.0, &effect), None);
        effect = Effect { estimate: -4.0, low: -8.0, high: -2.0, verdict: Verdict::Better, ..effect };
        assert_eq!(cost_per_point(100.0, 200.0, &effect), Some((12.5, 100.0)));
        assert_eq!(effect.judge(false), Verdict::Better);
        assert_eq!(effect.judge(true), Verdict::Worse);
    }
}
