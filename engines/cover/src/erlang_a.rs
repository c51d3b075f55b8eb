//! Erlang A (Palm, M/M/n+M): callers hang up after an exponential patience. Exact.
//!
//! With theta = 1/patience, x = n mu/theta, z(t) = (lambda/theta) e^(-theta t),
//! H(t) = (1 - e^(-theta t))/theta, E = 1/B(n-1, a) and S(x, z) = sum_j z^j / (x (x+1) .. (x+j)):
//!
//! ```text
//! J(t) = e^(lambda H(t) - n mu t) S(x, z) / theta
//! K(t) = e^(lambda H(t) - (n mu + theta) t) S(x+1, z) / theta
//! D    = E + lambda J(0)
//! P(wait) = lambda J(0)/D     P(abandon) = P(wait) - lambda K(0)/D
//! P(answered within t) = 1 - P(wait) + lambda (K(0) - K(t))/D
//! ```

use crate::erlang_b::inverse_blocking;
use crate::erlang_c;

/// Beyond this patience (eleven days) callers as good as never hang up: Erlang C is used.
const ENDLESS_PATIENCE_SECONDS: f64 = 1e6;
/// Shorter patience than a millisecond is taken as a millisecond.
const LEAST_PATIENCE_SECONDS: f64 = 1e-3;

/// What callers and agents meet in one steady state. Probabilities 0..=1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// P(the call does not start at once).
    pub wait: f64,
    /// P(the caller hangs up before an answer).
    pub abandon: f64,
    /// P(answered within the asked seconds), over all calls.
    pub answered_in_time: f64,
    /// Mean wait of all callers, answered or not.
    pub mean_wait_seconds: f64,
    /// Share of paid time spent on calls.
    pub occupancy: f64,
}

/// The whole outcome for `calls_per_second`, AHT and mean patience with `agents`.
/// No calls: nobody waits. No agents: everybody hangs up.
pub fn outcome(
    agents: u32,
    calls_per_second: f64,
    aht_seconds: f64,
    patience_seconds: f64,
    within_seconds: f64,
) -> Outcome {
    let load = calls_per_second * aht_seconds;
    if load <= 0.0 {
        return Outcome { wait: 0.0, abandon: 0.0, answered_in_time: 1.0, mean_wait_seconds: 0.0, occupancy: 0.0 };
    }
    let patience = patience_seconds.max(LEAST_PATIENCE_SECONDS);
    if agents == 0 {
        return Outcome { wait: 1.0, abandon: 1.0, answered_in_time: 0.0, mean_wait_seconds: patience, occupancy: 1.0 };
    }
    if patience >= ENDLESS_PATIENCE_SECONDS {
        return endless(agents, load, aht_seconds, within_seconds);
    }
    queue(agents, calls_per_second, aht_seconds, patience, within_seconds)
}

/// P(wait > 0).
pub fn wait_probability(agents: u32, calls_per_second: f64, aht_seconds: f64, patience_seconds: f64) -> f64 {
    outcome(agents, calls_per_second, aht_seconds, patience_seconds, 0.0).wait
}

/// P(answered within `within_seconds`), over all calls.
pub fn service_level(
    agents: u32,
    calls_per_second: f64,
    aht_seconds: f64,
    patience_seconds: f64,
    within_seconds: f64,
) -> f64 {
    outcome(agents, calls_per_second, aht_seconds, patience_seconds, within_seconds).answered_in_time
}

/// Share of paid time spent on calls.
pub fn occupancy(agents: u32, calls_per_second: f64, aht_seconds: f64, patience_seconds: f64) -> f64 {
    outcome(agents, calls_per_second, aht_seconds, patience_seconds, 0.0).occupancy
}

/// Mean wait of all callers, answered or not.
pub fn mean_wait_seconds(agents: u32, calls_per_second: f64, aht_seconds: f64, patience_seconds: f64) -> f64 {
    outcome(agents, calls_per_second, aht_seconds, patience_seconds, 0.0).mean_wait_seconds
}

fn endless(agents: u32, load: f64, aht_seconds: f64, within_seconds: f64) -> Outcome {
    Outcome {
        wait: erlang_c::wait_probability(agents, load),
        abandon: 0.0,
        answered_in_time: erlang_c::service_level(agents, load, aht_seconds, within_seconds),
        mean_wait_seconds: erlang_c::mean_wait_seconds(agents, load, aht_seconds),
        occupancy: erlang_c::occupancy(agents, load),
    }
}

fn queue(agents: u32, lambda: f64, aht: f64, patience: f64, t: f64) -> Outcome {
    let (theta, n) = (1.0 / patience, f64::from(agents));
    let mu = 1.0 / aht;
    let (x, y) = (n * mu / theta, lambda / theta);
    // log of lambda * J(at) (extra = 0) or lambda * K(at) (extra = theta)
    let log_part = |at: f64, extra: f64| {
        let h = -(-theta * at).exp_m1() / theta;
        lambda * h - (n * mu + extra) * at + log_series(x + extra / theta, y * (-theta * at).exp()) - theta.ln()
            + lambda.ln()
    };
    let (log_e, log_j) = (inverse_blocking(agents - 1, lambda * aht).ln(), log_part(0.0, 0.0));
    // D = E + lambda J(0) in logarithms, so that overload (J huge) and idleness (E huge) are both safe
    let top = log_e.max(log_j);
    let log_d = if top.is_infinite() { top } else { top + ((log_e - top).exp() + (log_j - top).exp()).ln() };
    let share = |log: f64| (log - log_d).exp();
    let (wait, k0, kt) = (share(log_j), share(log_part(0.0, theta)), share(log_part(t, theta)));
    let abandon = (wait - k0).clamp(0.0, 1.0);
    Outcome {
        wait: wait.min(1.0),
        abandon,
        answered_in_time: (1.0 - wait + k0 - kt).clamp(0.0, 1.0),
        mean_wait_seconds: abandon / theta,
        occupancy: (lambda * aht * (1.0 - abandon) / n).min(1.0),
    }
}

/// log S(x, z); positive terms, rescaled when they grow.
fn log_series(x: f64, z: f64) -> f64 {
    let (mut term, mut total, mut shift, mut j) = (1.0f64, 1.0f64, 0.0, 0.0);
    loop {
        j += 1.0;
        term *= z / (x + j);
        total += term;
        if total > 1e250 {
            total *= 1e-250;
            term *= 1e-250;
            shift += 250.0 * std::f64::consts::LN_10;
        }
        if term < total * 1e-17 && x + j > z {
            return total.ln() + shift - x.ln();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(got: f64, want: f64, within: f64) {
        assert!((got - want).abs() <= within, "got {got}, want {want}");
    }

    #[test]
    fn the_table_of_mandelbaum_and_zeltyn() {
        let o = outcome(50, 48.0 / 60.0, 60.0, 120.0, 20.0);
        near(o.wait, 0.467774, 5e-7);
        near(o.abandon, 0.030912, 5e-7);
        near(o.mean_wait_seconds, 3.7095, 5e-5);
        near(o.answered_in_time, 0.943019, 5e-7);
    }

    #[test]
    fn a_hundred_calls_with_two_and_five_minutes_of_patience() {
        let o = outcome(14, 100.0 / 1800.0, 180.0, 120.0, 20.0);
        near(o.wait, 0.126976, 5e-7);
        near(o.abandon, 0.022839, 5e-7);
        near(o.answered_in_time, 0.932730, 5e-7);
        let o = outcome(14, 100.0 / 1800.0, 180.0, 300.0, 20.0);
        near(o.wait, 0.145260, 5e-7);
        near(o.abandon, 0.013984, 5e-7);
        near(o.mean_wait_seconds / 60.0, 0.069919, 5e-7);
        near(o.occupancy, 0.704297, 5e-7);
        near(o.answered_in_time, 0.916792, 5e-7);
    }

    #[test]
    fn a_centre_in_overload() {
        let o = outcome(10, 0.2, 60.0, 90.0, 20.0);
        near(o.wait, 0.813400, 5e-7);
        near(o.abandon, 0.202822, 5e-7);
        near(o.answered_in_time, 0.478734, 5e-7);
    }

    /// The stationary chain itself, by brute force: independent of the formulas above.
    fn chain(n: u32, lambda: f64, mu: f64, theta: f64) -> (f64, f64) {
        let (mut log, mut logs) = (0.0, vec![0.0f64]);
        for k in 1..=4_000u32 {
            log += (lambda / (f64::from(k.min(n)) * mu + f64::from(k.saturating_sub(n)) * theta)).ln();
            logs.push(log);
        }
        let top = logs.iter().copied().fold(f64::MIN, f64::max);
        let weights: Vec<f64> = logs.iter().map(|v| (v - top).exp()).collect();
        let sum: f64 = weights.iter().sum();
        let queue: f64 = weights.iter().enumerate().skip(n as usize).map(|(k, w)| (k as f64 - f64::from(n)) * w).sum();
        (weights[n as usize..].iter().sum::<f64>() / sum, queue / sum * theta / lambda)
    }

    #[test]
    fn the_birth_and_death_chain_agrees() {
        for (n, lambda, aht, patience) in [
            (50, 0.8, 60.0, 120.0),
            (5, 0.1, 60.0, 30.0),
            (200, 1.0, 180.0, 300.0),
            (10, 0.2, 60.0, 90.0),
            (300, 0.9, 300.0, 60.0),
        ] {
            let (wait, abandon) = chain(n, lambda, 1.0 / aht, 1.0 / patience);
            let o = outcome(n, lambda, aht, patience, 20.0);
            near(o.wait, wait, 1e-9);
            near(o.abandon, abandon, 1e-9);
        }
    }

    #[test]
    fn long_patience_is_erlang_c() {
        let c = erlang_c::service_level(14, 10.0, 180.0, 20.0);
        near(service_level(14, 100.0 / 1800.0, 180.0, 9e5, 20.0), c, 1e-4);
        near(service_level(14, 100.0 / 1800.0, 180.0, 1e9, 20.0), c, 1e-12);
    }

    #[test]
    fn nothing_and_much_are_safe() {
        assert_eq!(service_level(0, 0.0, 180.0, 60.0, 20.0), 1.0);
        assert_eq!(service_level(0, 1.0, 180.0, 60.0, 20.0), 0.0);
        for o in [
            outcome(1, 50.0, 300.0, 600.0, 20.0),
            outcome(16_000, 50.0, 300.0, 120.0, 20.0),
            outcome(9_000, 0.01, 60.0, 120.0, 20.0),
            outcome(3, 0.5, 60.0, 0.0, 20.0),
        ] {
            for v in [o.wait, o.abandon, o.answered_in_time, o.occupancy] {
                assert!((0.0..=1.0).contains(&v), "{o:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn more_agents_never_serve_worse(n in 1u32..150, lambda in 0.001f64..1.0, aht in 30.0f64..600.0, patience in 10.0f64..900.0, t in 0.0f64..120.0) {
            let (few, more) = (outcome(n, lambda, aht, patience, t), outcome(n + 1, lambda, aht, patience, t));
            prop_assert!(more.answered_in_time >= few.answered_in_time - 1e-9);
            prop_assert!(more.wait <= few.wait + 1e-9);
            prop_assert!(more.abandon <= few.abandon + 1e-9);
            prop_assert!(more.occupancy <= few.occupancy + 1e-9);
        }
    }
}
