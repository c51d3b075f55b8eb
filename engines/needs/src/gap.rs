use serde::{Deserialize, Serialize};

/// Whose voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Customer,
    Employee,
    Qa,
}

/// Mean of `n` scores from one source.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub source: Source,
    /// Level shown, 0 nothing to 100 all of the skill.
    pub value: f64,
    /// How much one score counts, 1 as usual, less for old or doubtful ones.
    pub weight: f64,
    pub n: u32,
}

/// What is known before looking at this person or team: the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Prior {
    /// Mean level in the organisation and how much people truly differ (standard deviation), 0..100.
    pub mean: f64,
    pub between_sd: f64,
    /// Standard deviation of one score around the person's true level, per source.
    pub customer_sd: f64,
    pub employee_sd: f64,
    pub qa_sd: f64,
    /// Fewer scores than this are not enough, whatever they say.
    pub min_n: u32,
}

impl Default for Prior {
    fn default() -> Self {
        Self { mean: 65.0, between_sd: 12.0, customer_sd: 30.0, employee_sd: 25.0, qa_sd: 18.0, min_n: 5 }
    }
}

impl Prior {
    /// Learns mean and true spread from the organisation's own people: (mean score, number of scores, sd of one score) each.
    ///
    /// Method of moments after DerSimonian and Laird (1986), as in Morris (1983), "Parametric empirical Bayes inference": what the
    /// means differ more than their sampling error explains is true difference. With fewer than three people the default spread stays.
    #[must_use]
    pub fn from_people(people: &[(f64, u32, f64)]) -> Self {
        let points: Vec<(f64, f64)> = people
            .iter()
            .filter(|(value, n, sd)| value.is_finite() && *n > 0 && sd.is_finite() && *sd > 0.0)
            .map(|(value, n, sd)| (*value, sd * sd / f64::from(*n)))
            .collect();
        let mut prior = Self::default();
        if points.is_empty() {
            return prior;
        }
        if points.len() >= 3 {
            prior.between_sd = between(&points).sqrt().max(1.0);
        }
        prior.mean = pooled(&points, prior.between_sd * prior.between_sd).0.clamp(0.0, 100.0);
        prior
    }

    fn item_variance(&self, source: Source) -> f64 {
        let sd = match source {
            Source::Customer => self.customer_sd,
            Source::Employee => self.employee_sd,
            Source::Qa => self.qa_sd,
        };
        (sd * sd).max(1e-6)
    }
}

/// How far below the target, in points 0..100, with a 95 % interval.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    pub need: f64,
    pub low: f64,
    pub high: f64,
    pub n: u32,
    /// False: say "not enough data" and show no figure.
    pub enough: bool,
    /// Share of the estimate that comes from this person's or team's own scores, 0..1; the rest is the organisation's mean.
    pub own: f64,
    /// Each voice by itself, shrunken the same way, so that nobody is drowned out.
    pub voices: Vec<Voice>,
    /// The voices differ by more than their noise: listen to both before planning.
    pub voices_differ: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    pub source: Source,
    pub need: f64,
    pub low: f64,
    pub high: f64,
    pub n: u32,
    pub enough: bool,
}

/// The gap with the default organisation; see [`gap_with`].
pub fn gap(target: f64, evidence: &[Evidence]) -> Gap {
    gap_with(target, evidence, &Prior::default())
}

/// Gap = target − shrunken level.
///
/// Level: normal-normal empirical Bayes (Efron and Morris 1975): posterior mean = (m/τ² + x/v) / (1/τ² + 1/v), posterior variance
/// 1 / (1/τ² + 1/v), with m and τ of the organisation. x joins the voices by inverse variance; where voices contradict each other, the
/// between-voice variance (DerSimonian and Laird 1986) widens v. Values outside 0..100 are clamped, evidence without n or weight is left out.
/// Enough means: at least `min_n` scores, and own scores make up at least half of the estimate.
pub fn gap_with(target: f64, evidence: &[Evidence], prior: &Prior) -> Gap {
    let voices: Vec<(Source, f64, f64, u32)> = [Source::Customer, Source::Employee, Source::Qa]
        .into_iter()
        .filter_map(|s| joined(s, evidence, prior))
        .collect();
    let points: Vec<(f64, f64)> = voices.iter().map(|(_, x, v, _)| (*x, *v)).collect();
    let apart = if points.len() > 1 { between(&points) } else { 0.0 };
    let n = voices.iter().fold(0_u32, |sum, v| sum.saturating_add(v.3));
    let level = if points.is_empty() { Level::unknown(prior) } else { Level::of(pooled(&points, apart), prior) };
    let (need, low, high) = level.below(target);
    Gap {
        need,
        low,
        high,
        n,
        enough: n >= prior.min_n && level.own >= 0.5,
        own: level.own,
        voices_differ: contradict(&points),
        voices: voices
            .into_iter()
            .map(|(source, x, v, n)| {
                let level = Level::of((x, v), prior);
                let (need, low, high) = level.below(target);
                Voice { source, need, low, high, n, enough: n >= prior.min_n && level.own >= 0.5 }
            })
            .collect(),
    }
}

struct Level {
    mean: f64,
    sd: f64,
    own: f64,
}

impl Level {
    fn unknown(prior: &Prior) -> Self {
        Self { mean: prior.mean, sd: prior.between_sd, own: 0.0 }
    }

    fn of((x, v): (f64, f64), prior: &Prior) -> Self {
        let spread = (prior.between_sd * prior.between_sd).max(1e-6);
        let own = spread / (spread + v);
        Self { mean: own * x + (1.0 - own) * prior.mean, sd: (own * v).sqrt(), own }
    }

    fn below(&self, target: f64) -> (f64, f64, f64) {
        let need = target.clamp(0.0, 100.0) - self.mean;
        let half = 1.96 * self.sd;
        (need.clamp(0.0, 100.0), (need - half).clamp(0.0, 100.0), (need + half).clamp(0.0, 100.0))
    }
}

/// One source's mean, its variance and its n.
fn joined(source: Source, evidence: &[Evidence], prior: &Prior) -> Option<(Source, f64, f64, u32)> {
    let usable =
        |e: &&Evidence| e.source == source && e.n > 0 && e.weight.is_finite() && e.weight > 0.0 && e.value.is_finite();
    let list: Vec<&Evidence> = evidence.iter().filter(usable).collect();
    let counted: f64 = list.iter().map(|e| e.weight * f64::from(e.n)).sum();
    // Var(Σ w n x / Σ w n) with Var(x) = σ² / n.
    let squares: f64 = list.iter().map(|e| e.weight * e.weight * f64::from(e.n)).sum();
    let mean = list.iter().map(|e| e.weight * f64::from(e.n) * e.value.clamp(0.0, 100.0)).sum::<f64>() / counted;
    // A low weight also means less trust in the score, not only less share of the mean.
    let trust = (counted / list.iter().map(|e| f64::from(e.n)).sum::<f64>()).min(1.0);
    let n = list.iter().fold(0_u32, |sum, e| sum.saturating_add(e.n));
    (!list.is_empty()).then(|| (source, mean, prior.item_variance(source) * squares / (counted * counted) / trust, n))
}

fn pooled(points: &[(f64, f64)], extra: f64) -> (f64, f64) {
    let total: f64 = points.iter().map(|(_, v)| (v + extra).recip()).sum();
    (points.iter().map(|(x, v)| x / (v + extra)).sum::<f64>() / total, total.recip())
}

fn q(points: &[(f64, f64)]) -> f64 {
    let mean = pooled(points, 0.0).0;
    points.iter().map(|(x, v)| (x - mean).powi(2) / v).sum()
}

fn between(points: &[(f64, f64)]) -> f64 {
    let w: Vec<f64> = points.iter().map(|(_, v)| v.recip()).collect();
    let sum: f64 = w.iter().sum();
    let c = sum - w.iter().map(|w| w * w).sum::<f64>() / sum;
    if c > 0.0 { ((q(points) - (points.len() as f64 - 1.0)) / c).max(0.0) } else { 0.0 }
}

/// Cochran's Q beyond its 95 % point (3.84 for two voices, 5.99 for three).
fn contradict(points: &[(f64, f64)]) -> bool {
    match points.len() {
        0 | 1 => false,
        2 => q(points) > 3.841,
        _ => q(points) > 5.991,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: Source, value: f64, n: u32) -> Evidence {
        Evidence { source, value, weight: 1.0, n }
    }

    #[test]
    fn two_angry_customers_are_not_enough() {
        let few = gap(80.0, &[said(Source::Customer, 10.0, 2)]);
        assert!(!few.enough && few.own < 0.5 && few.high - few.low > 30.0, "{few:?}");
        let none = gap(80.0, &[]);
        assert!(!none.enough && none.n == 0 && none.own == 0.0);
    }

    #[test]
    fn more_scores_shrink_less_and_say_more() {
        let at = |n| gap(80.0, &[said(Source::Qa, 40.0, n)]);
        let (few, many) = (at(6), at(200));
        assert!(few.need < many.need && (many.need - 40.0).abs() < 1.0, "{few:?} {many:?}");
        assert!(many.high - many.low < few.high - few.low && many.enough);
        // By hand: own = 144 / (144 + 324/6) = 0.7273, level 40·0.7273 + 65·0.2727 = 46.82.
        assert!((few.need - 33.18).abs() < 0.01, "{few:?}");
    }

    #[test]
    fn voices_stay_apart_and_a_contradiction_widens() {
        let both = [said(Source::Customer, 30.0, 60), said(Source::Employee, 80.0, 60)];
        let apart = gap(80.0, &both);
        assert_eq!(apart.voices.len(), 2);
        assert!(apart.voices_differ && apart.voices[0].need > 40.0 && apart.voices[1].need < 5.0, "{apart:?}");
        let agreed = gap(80.0, &[said(Source::Customer, 55.0, 60), said(Source::Employee, 55.0, 60)]);
        assert!(!agreed.voices_differ && agreed.high - agreed.low < apart.high - apart.low);
    }

    #[test]
    fn the_organisation_is_learned() {
        let noise_only = Prior::from_people(&[(60.0, 10, 20.0), (62.0, 10, 20.0), (58.0, 10, 20.0), (61.0, 10, 20.0)]);
        assert!((noise_only.between_sd - 1.0).abs() < 1e-9 && (noise_only.mean - 60.25).abs() < 0.01);
        let real = Prior::from_people(&[(40.0, 100, 20.0), (60.0, 100, 20.0), (80.0, 100, 20.0)]);
        assert!((real.between_sd - 20.0).abs() < 1.0, "{real:?}");
    }

    #[test]
    fn odd_input_is_met_politely() {
        let odd = [
            Evidence { source: Source::Qa, value: f64::NAN, weight: 1.0, n: 9 },
            said(Source::Qa, 500.0, 9),
            Evidence { weight: -1.0, ..said(Source::Qa, 1.0, 9) },
        ];
        let found = gap(120.0, &odd);
        assert!(found.n == 9 && found.need >= 0.0 && found.high <= 100.0);
    }
}
