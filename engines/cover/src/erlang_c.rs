//! Erlang C (M/M/n): callers wait for ever.
//!
//! `load` is in erlangs: calls per second times handling seconds. Agents at or below the load cannot
//! keep up: everybody waits, and the service level is 0.

use crate::erlang_b::inverse_blocking;

/// P(wait > 0). C = B / (1 - (a/n)(1 - B)); 1 when agents <= load, 0 when there is no load.
pub fn wait_probability(agents: u32, load: f64) -> f64 {
    if load <= 0.0 {
        return 0.0;
    }
    if load >= f64::from(agents) {
        return 1.0;
    }
    from_inverse(inverse_blocking(agents, load), agents, load)
}

/// P(wait <= `within_seconds`) = 1 - C exp(-(n - a) t / AHT), over all calls.
pub fn service_level(agents: u32, load: f64, aht_seconds: f64, within_seconds: f64) -> f64 {
    if load <= 0.0 {
        return 1.0;
    }
    if load >= f64::from(agents) {
        return 0.0;
    }
    level(wait_probability(agents, load), agents, load, aht_seconds, within_seconds)
}

/// Share of paid time spent on calls, at most 1. No agents: 0 without load, else 1.
pub fn occupancy(agents: u32, load: f64) -> f64 {
    if load <= 0.0 {
        return 0.0;
    }
    (load / f64::from(agents)).min(1.0)
}

/// Average speed of answer over all calls; infinite when agents cannot keep up.
pub fn mean_wait_seconds(agents: u32, load: f64, aht_seconds: f64) -> f64 {
    if load <= 0.0 {
        return 0.0;
    }
    if load >= f64::from(agents) {
        return f64::INFINITY;
    }
    wait_probability(agents, load) * aht_seconds / (f64::from(agents) - load)
}

/// C from 1/B, so that a search over n can carry the recursion along.
pub(crate) fn from_inverse(inverse: f64, agents: u32, load: f64) -> f64 {
    let blocking = 1.0 / inverse;
    blocking / (1.0 - load / f64::from(agents) * (1.0 - blocking))
}

pub(crate) fn level(wait: f64, agents: u32, load: f64, aht_seconds: f64, within_seconds: f64) -> f64 {
    1.0 - wait * (-(f64::from(agents) - load) * within_seconds / aht_seconds).exp()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(got: f64, want: f64, within: f64) {
        assert!((got - want).abs() <= within, "got {got}, want {want}");
    }

    #[test]
    fn the_worked_example_of_a_hundred_calls() {
        near(wait_probability(14, 10.0), 0.1741319335950498, 1e-12);
        near(service_level(14, 10.0, 180.0, 20.0), 0.8883500191794669, 1e-12);
        near(mean_wait_seconds(14, 10.0, 180.0), 7.836, 1e-3);
        near(occupancy(14, 10.0), 0.7143, 5e-5);
    }

    #[test]
    fn the_worked_example_of_three_hundred_and_sixty_calls() {
        near(wait_probability(55, 48.0), 0.2387009, 5e-8);
        near(service_level(55, 48.0, 240.0, 15.0), 0.8458831, 5e-8);
        near(mean_wait_seconds(55, 48.0, 240.0), 8.184, 5e-4);
    }

    #[test]
    fn the_table_of_wait_probabilities() {
        let rows = [
            (10, 8.0, 0.4091801508),
            (20, 18.0, 0.5507690048),
            // by exact fractions; a printed 0.3638645647 has two digits wrong
            (50, 45.0, 0.3638644672),
            (100, 95.0, 0.5064568539),
            (200, 190.0, 0.3652638566),
        ];
        for (agents, load, want) in rows {
            near(wait_probability(agents, load), want, 5e-11);
        }
        near(mean_wait_seconds(50, 48.0, 60.0), 20.8337, 5e-5);
    }

    #[test]
    fn nothing_overload_and_a_huge_centre_are_safe() {
        assert_eq!(service_level(0, 0.0, 180.0, 20.0), 1.0);
        assert_eq!(service_level(0, 3.0, 180.0, 20.0), 0.0);
        assert_eq!(service_level(10, 10.0, 180.0, 20.0), 0.0);
        assert_eq!(mean_wait_seconds(3, 3.0, 180.0), f64::INFINITY);
        assert!(service_level(100_500, 100_000.0, 300.0, 20.0) > 0.9);
        assert_eq!(wait_probability(100_000, 10.0), 0.0);
    }

    proptest! {
        #[test]
        fn more_agents_never_serve_worse(load in 0.01f64..400.0, extra in 0u32..80, aht in 30.0f64..900.0, t in 0.0f64..120.0) {
            let n = load as u32 + 1 + extra;
            prop_assert!(service_level(n + 1, load, aht, t) >= service_level(n, load, aht, t) - 1e-12);
            prop_assert!(wait_probability(n + 1, load) <= wait_probability(n, load) + 1e-12);
            prop_assert!(occupancy(n + 1, load) <= occupancy(n, load));
            let level = service_level(n, load, aht, t);
            prop_assert!((-1e-12..=1.0).contains(&level));
        }
    }
}
