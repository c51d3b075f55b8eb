//! RIFF/WAVE: chunks of a name, a length and bytes; `fmt ` says the codec and the rate.

use crate::{Kind, Other, at, le, ratio};

/// PCM, floating point, A-law, µ-law, and the header that names one of them further inside.
const PLAYED: [u64; 4] = [1, 3, 6, 7];
const EXTENSIBLE: u64 = 0xfffe;

pub fn look(head: &[u8]) -> Result<Kind, Other> {
    let codec = chunk(head, b"fmt ").and_then(|(from, _)| match le(head, from, 2)? {
        // The codec's code is the beginning of a longer name.
        EXTENSIBLE => le(head, from + 24, 2),
        code => Some(code),
    });
    if codec.is_some_and(|code| PLAYED.contains(&code)) { Ok(Kind::Wav) } else { Err(Other::WavCodec) }
}

pub fn millis(head: &[u8], bytes: u64) -> Option<u64> {
    let (fmt, _) = chunk(head, b"fmt ")?;
    let (data, said) = chunk(head, b"data")?;
    let there = bytes.saturating_sub(data as u64);
    // Written as it was recorded, the header may not know the length yet: 0 or all ones.
    let sound = if said == 0 { there } else { said.min(there) };
    ratio(sound, le(head, fmt + 8, 4)?)
}

/// Where a chunk's bytes begin, and how many it says they are.
fn chunk(head: &[u8], name: &[u8]) -> Option<(usize, u64)> {
    let mut from = 12;
    loop {
        let (found, len) = (at(head, from, 4)?, le(head, from + 4, 4)?);
        if found == name {
            return Some((from + 8, len));
        }
        // Chunks begin at even places.
        from = from.checked_add(8)?.checked_add(usize::try_from(len + (len & 1)).ok()?)?;
    }
}
