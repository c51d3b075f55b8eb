//! The one source of randomness, seeded, handed to whoever needs it.

use rand_chacha::ChaCha12Rng;
use rand_core::{RngCore, SeedableRng};

use crate::At;

/// Same seed, same answers. ChaCha, because sign-in tokens and public codes are drawn from it too.
#[derive(Clone, Debug)]
pub struct Chance {
    rng: ChaCha12Rng,
}

impl Chance {
    pub fn from_seed(seed: u64) -> Self {
        Self { rng: ChaCha12Rng::seed_from_u64(seed) }
    }

    /// Seeded from the operating system's entropy. Called once, at the start of the programme.
    #[expect(clippy::disallowed_methods, reason = "the one door to the machine's entropy")]
    pub fn from_machine() -> Self {
        let a = uuid::Uuid::new_v4();
        let b = uuid::Uuid::new_v4();
        let mut seed = [0_u8; 32];
        seed[..16].copy_from_slice(a.as_bytes());
        seed[16..].copy_from_slice(b.as_bytes());
        Self { rng: ChaCha12Rng::from_seed(seed) }
    }

    /// An independent chance for one request or one job.
    pub fn fork(&mut self) -> Self {
        let mut seed = [0_u8; 32];
        self.rng.fill_bytes(&mut seed);
        Self { rng: ChaCha12Rng::from_seed(seed) }
    }

    pub fn u64(&mut self) -> u64 {
        self.rng.next_u64()
    }

    /// Uniform in `0..n`; `n` of 0 gives 0.
    pub fn below(&mut self, n: usize) -> usize {
        if n == 0 { 0 } else { (self.rng.next_u64() % n as u64) as usize }
    }

    /// UUIDv7: the milliseconds of `now` first, then chance. Shape: 36 characters.
    pub fn uuid(&mut self, now: At) -> String {
        let mut random = [0_u8; 10];
        self.rng.fill_bytes(&mut random);
        uuid::Builder::from_unix_timestamp_millis(now.0.max(0) as u64, &random).into_uuid().to_string()
    }

    /// 128 random bits as 26 characters that survive being read aloud (no i, l, o, u).
    pub fn code(&mut self) -> String {
        const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let mut bytes = [0_u8; 16];
        self.rng.fill_bytes(&mut bytes);
        let mut n = u128::from_be_bytes(bytes);
        let mut out = String::with_capacity(26);
        for _ in 0..26 {
            out.push(ALPHABET[(n & 31) as usize] as char);
            n >>= 5;
        }
        out
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_seed_same_codes_and_ids_sort_by_time() {
        let (mut a, mut b) = (Chance::from_seed(7), Chance::from_seed(7));
        assert_eq!(a.code(), b.code());
        let early = a.uuid(At(1_000));
        let late = a.uuid(At(2_000));
        assert!(early < late);
        assert_eq!(a.code().len(), 26);
    }
}
