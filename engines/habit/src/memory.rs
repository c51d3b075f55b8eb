use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// The learner's own answer to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}

impl Rating {
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// From the stored number 1..4; anything else is `None`.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|r| *r as u8 == number)
    }
}

/// What is known about a learner's memory of one card.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Days after which 90 % would still be remembered, 0.001 to 36,500.
    pub stability: f64,
    /// 1 easy to 10 hard.
    pub difficulty: f64,
}

/// The default parameters of the `fsrs` crate, read as the decimals they were written in. The crate computes in f32, which
/// loses the fourth decimal of a stability above about 70 days; the formulas here are the same ones in f64.
static W: LazyLock<[f64; 21]> =
    LazyLock::new(|| fsrs::DEFAULT_PARAMETERS.map(|w| w.to_string().parse().unwrap_or(f64::from(w))));

impl Memory {
    /// Memory after one more review, `elapsed_days` whole days after the last one; `before` is `None` for a first review.
    ///
    /// Source: FSRS-6, "The Algorithm" (github.com/open-spaced-repetition/fsrs4anki/wiki), with the default parameters.
    pub fn after(before: Option<Self>, elapsed_days: u32, rating: Rating) -> Self {
        let Some(before) = before.map(Self::bounded) else {
            return Self { stability: W[rating as usize - 1], difficulty: first_difficulty(rating) }.bounded();
        };
        let stability = if elapsed_days == 0 {
            before.same_day(rating)
        } else {
            let recall = before.recall(elapsed_days);
            if rating == Rating::Again { before.forgotten(recall) } else { before.remembered(recall, rating) }
        };
        Self { stability, difficulty: before.next_difficulty(rating) }.bounded()
    }

    /// Chance, 0..1, that the card is still remembered after `elapsed_days`.
    pub fn recall(self, elapsed_days: u32) -> f64 {
        (1.0 + factor() * f64::from(elapsed_days) / self.bounded().stability).powf(-W[20])
    }

    fn same_day(self, rating: Rating) -> f64 {
        let s = self.stability;
        let change = (W[17] * (rating as u8 as f64 - 3.0 + W[18])).exp() * s.powf(-W[19]);
        s * if rating == Rating::Again { change } else { change.max(1.0) }
    }

    fn remembered(self, recall: f64, rating: Rating) -> f64 {
        let bonus = match rating {
            Rating::Hard => W[15],
            Rating::Easy => W[16],
            Rating::Again | Rating::Good => 1.0,
        };
        let s = self.stability;
        s * (1.0
            + W[8].exp() * (11.0 - self.difficulty) * s.powf(-W[9]) * (((1.0 - recall) * W[10]).exp() - 1.0) * bonus)
    }

    fn forgotten(self, recall: f64) -> f64 {
        let s = self.stability;
        let long =
            W[11] * self.difficulty.powf(-W[12]) * ((s + 1.0).powf(W[13]) - 1.0) * ((1.0 - recall) * W[14]).exp();
        long.min(s / (W[17] * W[18]).exp())
    }

    fn next_difficulty(self, rating: Rating) -> f64 {
        let change = -W[6] * (rating as u8 as f64 - 3.0);
        let damped = self.difficulty + (10.0 - self.difficulty) * change / 9.0;
        // The pull is towards the raw first difficulty of "easy", which lies below the scale.
        W[7] * first_difficulty(Rating::Easy) + (1.0 - W[7]) * damped
    }

    /// Stored rows may hold anything; a memory state never does.
    fn bounded(self) -> Self {
        let within = |v: f64, low: f64, high: f64| if v.is_finite() { v.clamp(low, high) } else { low };
        Self { stability: within(self.stability, 0.001, 36_500.0), difficulty: within(self.difficulty, 1.0, 10.0) }
    }
}

/// Days until recall falls to `wanted` (a share, kept within 0.7..0.97), rounded, from 1 to 36,500.
pub fn interval_days(stability: f64, wanted: f64) -> i64 {
    let days = stability / factor() * (wanted.clamp(0.7, 0.97).powf(-1.0 / W[20]) - 1.0);
    days.round().clamp(1.0, 36_500.0) as i64
}

fn factor() -> f64 {
    0.9_f64.powf(-1.0 / W[20]) - 1.0
}

fn first_difficulty(rating: Rating) -> f64 {
    W[4] - (W[5] * (rating as u8 as f64 - 1.0)).exp() + 1.0
}
