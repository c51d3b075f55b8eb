//! Several departments, one answer: each is compared within itself (its season is its own), then they are joined by how
//! many of their people were trained; pure.

use std::collections::BTreeMap;

use effect::{Effect, EventPoint, PreTrend, Settings, Study, Verdict, p_two_sided, t_quantile};

/// Joins the studies of departments; those without enough people on both sides count for nothing. The weight of each is
/// its number of trained people; errors are independent between departments, degrees of freedom after Satterthwaite.
pub(crate) fn join(studies: &[Study], how: &Settings) -> Study {
    let known: Vec<&Study> = studies.iter().filter(|s| s.effect.verdict != Verdict::NotEnoughData).collect();
    match known.as_slice() {
        [] => nothing(studies),
        [only] => (*only).clone(),
        many => Study { effect: effect(many, how), events: events(many, how), pre_trend: pre_trend(many) },
    }
}

/// The weight of a department in everything that is joined.
pub(crate) fn weight(study: &Study) -> f64 {
    if study.effect.verdict == Verdict::NotEnoughData { 0.0 } else { study.effect.n_trained as f64 }
}

/// Not enough anywhere: how many people there are is still said.
fn nothing(studies: &[Study]) -> Study {
    let effect = Effect {
        estimate: 0.0,
        se: 0.0,
        low: 0.0,
        high: 0.0,
        p: 1.0,
        dof: 0.0,
        n_trained: studies.iter().map(|s| s.effect.n_trained).sum(),
        n_comparison: studies.iter().map(|s| s.effect.n_comparison).sum(),
        weeks: 0,
        verdict: Verdict::NotEnoughData,
    };
    Study { effect, events: Vec::new(), pre_trend: None }
}

fn effect(many: &[&Study], how: &Settings) -> Effect {
    let all: f64 = many.iter().map(|s| weight(s)).sum();
    let parts: Vec<(f64, &Effect)> = many.iter().map(|s| (weight(s) / all, &s.effect)).collect();
    let estimate: f64 = parts.iter().map(|(w, e)| w * e.estimate).sum();
    let variances: Vec<(f64, f64)> = parts.iter().map(|(w, e)| ((w * e.se).powi(2), e.dof.max(1.0))).collect();
    let variance: f64 = variances.iter().map(|v| v.0).sum();
    let bottom: f64 = variances.iter().map(|(v, dof)| v * v / dof).sum();
    let dof = if bottom > 0.0 { variance * variance / bottom } else { 1.0 };
    let se = variance.sqrt();
    let half = if se > 0.0 { t_quantile(how.confidence, dof) * se } else { 0.0 };
    let p = if se > 0.0 { p_two_sided(estimate / se, dof) } else { f64::from(u8::from(estimate == 0.0)) };
    Effect {
        estimate,
        se,
        low: estimate - half,
        high: estimate + half,
        p,
        dof,
        n_trained: parts.iter().map(|p| p.1.n_trained).sum(),
        n_comparison: parts.iter().map(|p| p.1.n_comparison).sum(),
        weeks: parts.iter().map(|p| p.1.weeks).max().unwrap_or(0),
        verdict: match (estimate - half <= 0.0 && estimate + half >= 0.0, (estimate > 0.0) == how.higher_is_better) {
            (true, _) => Verdict::NoVisibleEffect,
            (false, true) => Verdict::Better,
            (false, false) => Verdict::Worse,
        },
    }
}

fn events(many: &[&Study], how: &Settings) -> Vec<EventPoint> {
    let mut by: BTreeMap<i64, Vec<&EventPoint>> = BTreeMap::new();
    for event in many.iter().flat_map(|s| &s.events) {
        by.entry(event.relative).or_default().push(event);
    }
    let z = t_quantile(how.confidence, 1e6);
    by.into_iter()
        .map(|(relative, list)| {
            let all: f64 = list.iter().map(|e| e.n_trained as f64).sum();
            let share = |e: &EventPoint| e.n_trained as f64 / all;
            let estimate: f64 = list.iter().map(|e| share(e) * e.estimate).sum();
            // Half widths add like standard errors.
            let half: f64 =
                list.iter().map(|e| (share(e) * (e.high - e.low) / 2.0 / z).powi(2)).sum::<f64>().sqrt() * z;
            EventPoint {
                relative,
                estimate,
                low: estimate - half,
                high: estimate + half,
                n_trained: list.iter().map(|e| e.n_trained).sum(),
                n_comparison: list.iter().map(|e| e.n_comparison).sum(),
            }
        })
        .collect()
}

/// Means of drift and dip; each p is the smallest of the departments, times their number (Bonferroni).
fn pre_trend(many: &[&Study]) -> Option<PreTrend> {
    let parts: Vec<(f64, &PreTrend)> = many.iter().filter_map(|s| Some((weight(s), s.pre_trend.as_ref()?))).collect();
    if parts.is_empty() {
        return None;
    }
    let (k, all) = (parts.len() as f64, parts.iter().map(|p| p.0).sum::<f64>());
    let mean = |of: &dyn Fn(&PreTrend) -> f64| parts.iter().map(|(w, p)| w / all * of(p)).sum::<f64>();
    let least = |ps: &mut dyn Iterator<Item = f64>| ps.reduce(f64::min).map(|p| (p * k).min(1.0));
    let slope = mean(&|p| p.slope);
    let half = parts.iter().map(|(w, p)| (w / all * (p.slope_high - p.slope_low) / 2.0).powi(2)).sum::<f64>().sqrt();
    let slope_p = least(&mut parts.iter().map(|p| p.1.slope_p)).unwrap_or(1.0);
    let dip_p = least(&mut parts.iter().filter_map(|p| p.1.dip_p));
    Some(PreTrend {
        slope,
        slope_low: slope - half,
        slope_high: slope + half,
        slope_p,
        dip: dip_p.map(|_| mean(&|p| p.dip.unwrap_or(0.0))),
        dip_p,
        alike: slope_p >= 0.05 && dip_p.is_none_or(|p| p >= 0.05),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn study(estimate: f64, se: f64, n_trained: usize, verdict: Verdict) -> Study {
        let effect = Effect {
            estimate,
            se,
            low: estimate - 2.0 * se,
            high: estimate + 2.0 * se,
            p: 0.05,
            dof: 20.0,
            n_trained,
            n_comparison: 10,
            weeks: 12,
            verdict,
        };
        Study { effect, events: Vec::new(), pre_trend: None }
    }

    #[test]
    fn departments_count_by_their_trained_people() {
        let how = Settings::default();
        let joined =
            join(&[study(4.0, 1.0, 30, Verdict::Better), study(0.0, 1.0, 10, Verdict::NoVisibleEffect)], &how).effect;
        assert!((joined.estimate - 3.0).abs() < 1e-9 && (joined.se - 0.790_569).abs() < 1e-5, "{joined:?}");
        assert_eq!((joined.n_trained, joined.n_comparison, joined.verdict), (40, 20, Verdict::Better));
        assert!(joined.dof > 20.0 && joined.low > 1.0 && joined.high < 5.0);
    }

    #[test]
    fn a_department_without_comparison_counts_for_nothing() {
        let how = Settings::default();
        let alone = study(2.0, 1.0, 12, Verdict::Better);
        assert_eq!(join(&[alone.clone(), study(0.0, 0.0, 9, Verdict::NotEnoughData)], &how), alone);
        let none = join(&[study(0.0, 0.0, 9, Verdict::NotEnoughData)], &how).effect;
        assert_eq!((none.verdict, none.n_trained), (Verdict::NotEnoughData, 9));
    }
}
