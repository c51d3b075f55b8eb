//! Erlang B: the loss formula, the seed of both Erlang C and Erlang A.

/// 1 / B(n, a): the inverse of the blocking probability with `agents` servers and offered `load`
/// (erlangs). All terms are positive, so nothing cancels; it may reach infinity when agents are far
/// above the load, which correctly means B = 0. A load of 0 gives infinity (1 with no agents).
pub fn inverse_blocking(agents: u32, load: f64) -> f64 {
    let mut inverse = 1.0;
    for k in 1..=agents {
        inverse = 1.0 + inverse * f64::from(k) / load;
        if inverse.is_infinite() {
            break;
        }
    }
    inverse
}

/// B(n, a): the share of calls lost when there is no queue at all.
pub fn blocking_probability(agents: u32, load: f64) -> f64 {
    if load <= 0.0 {
        return if agents == 0 { 1.0 } else { 0.0 };
    }
    1.0 / inverse_blocking(agents, load)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_table_at_one_percent() {
        for (agents, load) in [(10, 4.461), (20, 12.031), (100, 84.064)] {
            assert!((blocking_probability(agents, load) - 0.01).abs() < 5e-5);
        }
    }

    #[test]
    fn nothing_and_much_are_safe() {
        assert_eq!(blocking_probability(0, 0.0), 1.0);
        assert_eq!(blocking_probability(5, 0.0), 0.0);
        assert_eq!(blocking_probability(5_000, 0.1), 0.0);
        assert!((blocking_probability(1, 1e9) - 1.0).abs() < 1e-8);
    }
}
