use serde::{Deserialize, Serialize};

/// Several effects seen together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pooled {
    pub mean: f64,
    pub mean_se: f64,
    /// Standard deviation of the true effects between the entries.
    pub between_sd: f64,
    /// One (estimate, se) per entry, pulled towards the mean the more, the less is known about it.
    pub shrunken: Vec<(f64, f64)>,
}

/// Partial pooling of (estimate, se) pairs: methods, vendors or trainers compared without rewarding luck.
///
/// Between-variance after DerSimonian and Laird (1986); each entry is its precision-weighted mean with the common mean
/// (normal-normal empirical Bayes, Efron and Morris 1975). Pairs that are not finite or have no positive se are refused with `None`.
pub fn pool(effects: &[(f64, f64)]) -> Option<Pooled> {
    if effects.is_empty() || effects.iter().any(|(e, s)| !e.is_finite() || !s.is_finite() || *s <= 0.0) {
        return None;
    }
    let between = between_variance(effects);
    let weight = |s: f64| 1.0 / (s * s + between);
    let total: f64 = effects.iter().map(|(_, s)| weight(*s)).sum();
    let mean = effects.iter().map(|(e, s)| weight(*s) * e).sum::<f64>() / total;
    let shrunken = effects
        .iter()
        .map(|(e, s)| {
            let own = between / (between + s * s);
            // What is left of the own error, and the error of the mean it is pulled to.
            let variance = own * s * s + (1.0 - own).powi(2) / total;
            (own * e + (1.0 - own) * mean, variance.sqrt())
        })
        .collect();
    Some(Pooled { mean, mean_se: total.recip().sqrt(), between_sd: between.sqrt(), shrunken })
}

fn between_variance(effects: &[(f64, f64)]) -> f64 {
    let w: Vec<f64> = effects.iter().map(|(_, s)| (s * s).recip()).collect();
    let sum: f64 = w.iter().sum();
    let mean = effects.iter().zip(&w).map(|((e, _), w)| e * w).sum::<f64>() / sum;
    let q: f64 = effects.iter().zip(&w).map(|((e, _), w)| w * (e - mean).powi(2)).sum();
    let c = sum - w.iter().map(|w| w * w).sum::<f64>() / sum;
    if c > 0.0 { ((q - (effects.len() as f64 - 1.0)) / c).max(0.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luck_is_pulled_in_and_knowledge_stays() {
        let pooled = pool(&[(10.0, 6.0), (1.0, 0.5), (2.0, 0.5), (6.0, 0.5)]).expect("pooled");
        assert!(pooled.shrunken[0].0 < 6.0, "one wild small class is not the best method: {pooled:?}");
        assert!((pooled.shrunken[3].0 - 6.0).abs() < 0.5);
        // All alike: nothing differs between them.
        let same = pool(&[(2.0, 1.0), (2.1, 1.0), (1.9, 1.0)]).expect("pooled");
        assert_eq!(same.between_sd, 0.0);
        assert!((same.shrunken[0].0 - 2.0).abs() < 1e-9);
        assert_eq!(pool(&[(1.0, 0.0)]), None);
    }
}
