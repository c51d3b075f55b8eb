//! Ogg: pages, each with the position its packets reach; the first page says which codec.

use crate::{Kind, Other, at, find, le, ratio};

/// Opus counts 48 000 positions a second whatever the sound was made with (RFC 7845).
const OPUS_RATE: u64 = 48_000;

pub fn look(head: &[u8]) -> Result<Kind, Other> {
    let packet = first_packet(head).unwrap_or_default();
    if packet.starts_with(b"OpusHead") || packet.starts_with(b"\x01vorbis") {
        Ok(Kind::Ogg)
    } else if packet.starts_with(b"\x80theora") {
        Err(Other::Video)
    } else {
        Err(Other::Sound)
    }
}

pub fn millis(head: &[u8], tail: &[u8]) -> Option<u64> {
    let packet = first_packet(head)?;
    let (rate, skipped) =
        if packet.starts_with(b"OpusHead") { (OPUS_RATE, le(packet, 10, 2)?) } else { (le(packet, 12, 4)?, 0) };
    ratio(last_position(tail)?.checked_sub(skipped)?, rate)
}

fn first_packet(head: &[u8]) -> Option<&[u8]> {
    head.get(27 + usize::from(*head.get(26)?)..)
}

/// The position of the last page; all ones where no packet ends on it.
fn last_position(tail: &[u8]) -> Option<u64> {
    let mut from = 0;
    let mut last = None;
    while let Some(here) = tail.get(from..).and_then(|rest| find(rest, b"OggS")) {
        let page = from + here;
        if at(tail, page + 4, 1) == Some(&[0]) {
            last = le(tail, page + 6, 8).filter(|p| *p != u64::MAX).or(last);
        }
        from = page + 4;
    }
    last
}
