//! From values to places on the paper, and round numbers for the grid.

/// A straight line from values to places: `from` lies at `at`, `to` at `end`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    from: f64,
    to: f64,
    at: f64,
    end: f64,
}

impl Scale {
    /// A range of no length is widened by one, so that a flat line still has a place.
    pub fn new(from: f64, to: f64, at: f64, end: f64) -> Self {
        let to = if (to - from).abs() < f64::EPSILON { from + 1.0 } else { to };
        Self { from, to, at, end }
    }

    pub fn place(&self, value: f64) -> f64 {
        self.at + (value - self.from) / (self.to - self.from) * (self.end - self.at)
    }

    /// The same places for the range widened to whole ticks, and these ticks: 1, 2 or 5 times a power of ten apart, at
    /// least `whole` when values are counts.
    pub fn with_ticks(from: f64, to: f64, at: f64, end: f64, about: usize, whole: bool) -> (Self, Vec<f64>) {
        let step = step((to - from).max(1e-9) / about.max(1) as f64);
        let step = if whole { step.max(1.0) } else { step };
        let low = (from / step).floor() as i64;
        let high = ((to / step).ceil() as i64).max(low + 1);
        let ticks: Vec<f64> = (low..=high).map(|i| i as f64 * step).collect();
        (Self::new(low as f64 * step, high as f64 * step, at, end), ticks)
    }
}

/// The least of 1, 2, 5, 10 times a power of ten that is not below `wish`.
fn step(wish: f64) -> f64 {
    let power = 10f64.powf(wish.log10().floor());
    [1.0, 2.0, 5.0].into_iter().map(|m| m * power).find(|s| *s >= wish * 0.999).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_every_value() {
        let (scale, ticks) = Scale::with_ticks(66.2, 74.9, 200.0, 0.0, 4, false);
        assert_eq!(ticks, [65.0, 70.0, 75.0]);
        assert_eq!(scale.place(65.0), 200.0);
        assert_eq!(scale.place(75.0), 0.0);
        assert_eq!(Scale::with_ticks(0.0, 35.0, 0.0, 1.0, 4, true).1, [0.0, 10.0, 20.0, 30.0, 40.0]);
    }

    #[test]
    fn flat_and_tiny_ranges_have_a_place() {
        let (scale, ticks) = Scale::with_ticks(3.0, 3.0, 10.0, 0.0, 4, true);
        assert!(ticks.len() >= 2);
        assert!(scale.place(3.0).is_finite());
        assert_eq!(Scale::new(2.0, 2.0, 0.0, 10.0).place(2.0), 0.0);
    }
}
