//! A fixed row of bits, one per slot.

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub fn new(len: usize) -> Bits {
        Bits(vec![0; len.div_ceil(64)])
    }

    pub fn get(&self, i: usize) -> bool {
        self.0[i >> 6] >> (i & 63) & 1 == 1
    }

    pub fn put(&mut self, from: usize, to: usize, on: bool) {
        self.each_word(from, to, |word, mask| if on { *word |= mask } else { *word &= !mask });
    }

    /// Is any bit of from..to set?
    pub fn any(&self, from: usize, to: usize) -> bool {
        let mut i = from;
        while i < to {
            let n = (64 - (i & 63)).min(to - i);
            if self.0[i >> 6] & (mask(n) << (i & 63)) != 0 {
                return true;
            }
            i += n;
        }
        false
    }

    pub fn merge(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    pub fn keep(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
    }

    pub fn ones(&self) -> impl Iterator<Item = usize> + '_ {
        self.0
            .iter()
            .enumerate()
            .flat_map(|(w, word)| (0..64).filter(move |b| word >> b & 1 == 1).map(move |b| w * 64 + b))
    }

    fn each_word(&mut self, from: usize, to: usize, mut act: impl FnMut(&mut u64, u64)) {
        let mut i = from;
        while i < to {
            let n = (64 - (i & 63)).min(to - i);
            act(&mut self.0[i >> 6], mask(n) << (i & 63));
            i += n;
        }
    }
}

fn mask(n: usize) -> u64 {
    if n == 64 { u64::MAX } else { (1 << n) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_over_word_borders() {
        let mut b = Bits::new(200);
        b.put(60, 130, true);
        assert!(b.get(60) && b.get(129) && !b.get(59) && !b.get(130));
        assert!(b.any(0, 61) && !b.any(0, 60) && b.any(129, 200) && !b.any(130, 200));
        b.put(64, 128, false);
        assert_eq!(b.ones().collect::<Vec<_>>(), [60, 61, 62, 63, 128, 129]);
    }
}
