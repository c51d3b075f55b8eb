//! Just enough Erlang C to make a forecast that a roster can carry. The product's own arithmetic is `engines/cover`;
//! the cast keeps its own few lines so that it depends on nothing of ours and can serve as a check.

/// Target of every queue: this share of contacts answered within [`ANSWER_SECONDS`].
pub const SERVICE_LEVEL: f64 = 0.80;
/// Answer time that the service level speaks of.
pub const ANSWER_SECONDS: f64 = 20.0;

/// Share of calls answered within the answer time, by Erlang C (Erlang 1917): `calls` per half hour, handled in
/// `aht_seconds` by `agents`. 0 when the load is as large as the staff.
pub fn service_level(calls: f64, aht_seconds: f64, agents: u32) -> f64 {
    let load = calls * aht_seconds / 1800.0;
    let n = f64::from(agents);
    if load <= 0.0 {
        return 1.0;
    }
    if n <= load {
        return 0.0;
    }
    let mut blocked = 1.0;
    for k in 1..=agents {
        blocked = load * blocked / (f64::from(k) + load * blocked);
    }
    let waits = blocked / (1.0 - load / n * (1.0 - blocked));
    1.0 - waits * (-(n - load) * ANSWER_SECONDS / aht_seconds).exp()
}

/// Fewest agents that meet 80/20.
pub fn required(calls: f64, aht_seconds: f64) -> u32 {
    let mut agents = (calls * aht_seconds / 1800.0).floor() as u32;
    while service_level(calls, aht_seconds, agents) < SERVICE_LEVEL {
        agents += 1;
    }
    agents
}

/// Most calls per half hour that `agents` carry at 80/20.
pub fn carried(agents: u32, aht_seconds: f64) -> f64 {
    let (mut low, mut high) = (0.0, f64::from(agents) * 1800.0 / aht_seconds);
    for _ in 0..30 {
        let middle = (low + high) / 2.0;
        if service_level(middle, aht_seconds, agents) >= SERVICE_LEVEL {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A well-known worked example: 100 calls in 30 minutes of 180 s need 14 agents for 80/20 and give 88.8 %.
    #[test]
    fn textbook_example() {
        assert_eq!(required(100.0, 180.0), 14);
        assert!((service_level(100.0, 180.0, 14) - 0.888).abs() < 0.001);
    }

    #[test]
    fn carried_is_the_inverse_of_required() {
        for agents in 1..40 {
            let calls = carried(agents, 420.0);
            assert_eq!(required(calls, 420.0), agents);
            assert_eq!(required(calls * 1.001 + 0.001, 420.0), agents + 1);
        }
    }
}
