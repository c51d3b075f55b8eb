use crate::Unclear;

/// How much a disagreement of several steps counts in Cohen's kappa.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// Every disagreement counts the same (Cohen 1960).
    None,
    /// In proportion to the number of steps.
    Linear,
    /// In proportion to the square of the number of steps (Cohen 1968).
    Quadratic,
}

/// Cohen's kappa for two raters over the same units.
///
/// `a` and `b` hold one category index per unit; the index order is the order of the scale when weights are used.
/// Source: Cohen (1960, 1968): 1 − Σ w·observed / Σ w·expected over disagreements.
///
/// # Errors
/// `Malformed` when the lengths differ, `NothingToCompare` when empty, `NoVariation` when chance alone would agree fully.
pub fn cohen(a: &[u32], b: &[u32], weights: Weights) -> Result<f64, Unclear> {
    if a.len() != b.len() {
        return Err(Unclear::Malformed);
    }
    if a.is_empty() {
        return Err(Unclear::NothingToCompare);
    }
    let n = a.len() as f64;
    let observed: f64 = a.iter().zip(b).map(|(&x, &y)| weight(x, y, weights)).sum::<f64>() / n;
    // Expected disagreement pairs every score of one rater with every score of the other.
    let (left, right) = (tally(a), tally(b));
    let mut expected = 0.0;
    for (&x, &p) in &left {
        for (&y, &q) in &right {
            expected += weight(x, y, weights) * (p / n) * (q / n);
        }
    }
    if expected <= 0.0 { Err(Unclear::NoVariation) } else { Ok(1.0 - observed / expected) }
}

/// Fleiss's kappa from counts: subjects × categories, each row summing to the number of raters (at least 2).
///
/// Source: Fleiss (1971), Measuring nominal scale agreement among many raters.
///
/// # Errors
/// `Malformed` when rows differ in length or in sum, `NothingToCompare` below two raters, `NoVariation` when one category holds all.
pub fn fleiss(counts: &[Vec<u32>]) -> Result<f64, Unclear> {
    let first = counts.first().ok_or(Unclear::NothingToCompare)?;
    let raters: u64 = first.iter().map(|&c| u64::from(c)).sum();
    let even = |row: &Vec<u32>| row.len() == first.len() && row.iter().map(|&c| u64::from(c)).sum::<u64>() == raters;
    if !counts.iter().all(even) {
        return Err(Unclear::Malformed);
    }
    if raters < 2 {
        return Err(Unclear::NothingToCompare);
    }
    let (n, k) = (counts.len() as f64, raters as f64);
    let mut share = vec![0.0; first.len()];
    let mut agreement = 0.0;
    for row in counts {
        let squares: f64 = row.iter().map(|&c| f64::from(c) * f64::from(c)).sum();
        agreement += (squares - k) / (k * (k - 1.0)) / n;
        for (total, &c) in share.iter_mut().zip(row) {
            *total += f64::from(c) / (n * k);
        }
    }
    let chance: f64 = share.iter().map(|p| p * p).sum();
    if chance >= 1.0 { Err(Unclear::NoVariation) } else { Ok((agreement - chance) / (1.0 - chance)) }
}

fn weight(x: u32, y: u32, weights: Weights) -> f64 {
    let steps = f64::from(x.abs_diff(y));
    match weights {
        Weights::None => f64::from(u8::from(x != y)),
        Weights::Linear => steps,
        Weights::Quadratic => steps * steps,
    }
}

fn tally(scores: &[u32]) -> std::collections::BTreeMap<u32, f64> {
    let mut counts = std::collections::BTreeMap::new();
    for &s in scores {
        *counts.entry(s).or_insert(0.0) += 1.0;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cohen_by_hand() {
        // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.70, chance 0.50, kappa 0.40.
        let pairs = [(1, 1, 20), (1, 0, 5), (0, 1, 10), (0, 0, 15)];
        let (mut a, mut b) = (Vec::new(), Vec::new());
        for (x, y, times) in pairs {
            a.extend(vec![x; times]);
            b.extend(vec![y; times]);
        }
        let kappa = cohen(&a, &b, Weights::None).expect("defined");
        assert!((kappa - 0.4).abs() < 1e-12, "{kappa}");
        let weighted = cohen(&a, &b, Weights::Quadratic).expect("defined");
        assert!((weighted - kappa).abs() < 1e-12, "two categories: weights change nothing");
    }

    #[test]
    fn undefined_is_an_answer() {
        assert_eq!(cohen(&[1, 1], &[1, 1], Weights::None), Err(Unclear::NoVariation));
        assert_eq!(cohen(&[1], &[1, 2], Weights::None), Err(Unclear::Malformed));
        assert_eq!(fleiss(&[]), Err(Unclear::NothingToCompare));
        assert_eq!(fleiss(&[vec![3, 0], vec![3, 0]]), Err(Unclear::NoVariation));
    }
}
