use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::cells::Grid;
use crate::study::estimate_only;
use crate::{Panel, Settings};

/// Two-sided p by shuffling the training dates among people `rounds` times: "by chance about k times in 1,000", literally counted.
///
/// Right when the waves were drawn by lot among these people; then it needs no assumption about the values. Same seed, same answer.
/// `None` when the panel gives no estimate. Source: Fisher's randomisation test; (1 + hits) / (1 + rounds) after Phipson and Smyth (2010).
pub fn permutation(panel: &[Panel], settings: &Settings, rounds: usize, seed: u64) -> Option<f64> {
    let mut grid = Grid::new(panel);
    let seen = estimate_only(&grid, settings)?.abs();
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut hits = 0_usize;
    for _ in 0..rounds {
        for i in (1..grid.trained_from.len()).rev() {
            let j = ((u128::from(chance.next_u64()) * (i as u128 + 1)) >> 64) as usize;
            grid.trained_from.swap(i, j);
        }
        hits += usize::from(estimate_only(&grid, settings).is_some_and(|e| e.abs() >= seen - 1e-12));
    }
    Some((1.0 + hits as f64) / (1.0 + rounds as f64))
}
