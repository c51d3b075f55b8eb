//! MPEG audio, layer III: frames that each begin with eleven set bits, perhaps after a tag.

use crate::{at, be, find, ratio};

/// Kilobits a second of layer III: MPEG 1, then MPEG 2 and 2.5.
const RATES: [[u64; 15]; 2] = [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const SAMPLES_A_SECOND: [u64; 3] = [44_100, 48_000, 32_000];

struct Frame {
    kilobits: u64,
    samples_a_second: u64,
    samples: u64,
    bytes: usize,
}

/// A tag and a frame after it, or two frames in a row: one alone stands in files of every kind.
pub fn fits(head: &[u8]) -> bool {
    let Some(from) = first_frame(head) else { return false };
    let Some(one) = frame(head, from) else { return false };
    from > 0 || head.len() <= one.bytes || frame(head, one.bytes).is_some()
}

pub fn millis(head: &[u8], bytes: u64) -> Option<u64> {
    let from = first_frame(head)?;
    let one = frame(head, from)?;
    let first = head.get(from..head.len().min(from + one.bytes))?;
    // Written by the encoder where the rate varies.
    let xing = find(first, b"Xing").or_else(|| find(first, b"Info"));
    if let Some(xing) = xing
        && be(first, xing + 4, 4)? & 1 == 1
    {
        return ratio(be(first, xing + 8, 4)?.checked_mul(one.samples)?, one.samples_a_second);
    }
    bytes.checked_sub(from as u64)?.checked_mul(8)?.checked_div(one.kilobits)
}

/// After the tag (ID3v2, whose length is written in sevens of bits), if there is one. A tag with a picture may be longer
/// than the window: then the tag alone has to do.
fn first_frame(head: &[u8]) -> Option<usize> {
    if !head.starts_with(b"ID3") {
        return Some(0);
    }
    let len = at(head, 6, 4)?.iter().fold(0, |n, b| n << 7 | usize::from(b & 0x7f));
    Some(10 + len)
}

fn frame(head: &[u8], from: usize) -> Option<Frame> {
    let [a, b, c, _] = *at(head, from, 4)? else { return None };
    let (version, layer) = (b >> 3 & 3, b >> 1 & 3);
    if a != 0xff || b & 0xe0 != 0xe0 || version == 1 || layer != 1 {
        return None;
    }
    let first = version == 3;
    let kilobits = *RATES[usize::from(!first)].get(usize::from(c >> 4)).filter(|k| **k > 0)?;
    let slower = match version {
        3 => 1,
        2 => 2,
        _ => 4,
    };
    let samples_a_second = SAMPLES_A_SECOND.get(usize::from(c >> 2 & 3))? / slower;
    let samples = if first { 1_152 } else { 576 };
    let bytes = samples / 8 * kilobits * 1_000 / samples_a_second + u64::from(c >> 1 & 1);
    Some(Frame { kilobits, samples_a_second, samples, bytes: usize::try_from(bytes).ok()? })
}
