//! WebM: elements of an id, a length and bytes (RFC 8794).

use crate::{Kind, Other, at, be, find};

const TIMESTAMP_SCALE: &[u8] = &[0x2a, 0xd7, 0xb1];
const DURATION: &[u8] = &[0x44, 0x89];
const INFO: &[u8] = &[0x15, 0x49, 0xa9, 0x66];
/// Nanoseconds of one unit where nothing else is said.
const SCALE_USUAL: u64 = 1_000_000;

pub fn look(head: &[u8]) -> Result<Kind, Other> {
    // The document's type stands in the first element; Matroska is a wider kind that browsers do not all play.
    let first = &head[..head.len().min(64)];
    if find(first, b"webm").is_none() || find(head, b"V_VP").is_some() || find(head, b"V_AV1").is_some() {
        return Err(Other::Video);
    }
    Ok(Kind::Webm)
}

pub fn millis(head: &[u8]) -> Option<u64> {
    let info = head.get(find(head, INFO)?..)?;
    let info = &info[..info.len().min(512)];
    let scale = element(info, TIMESTAMP_SCALE)
        .and_then(|bytes| be(bytes, 0, bytes.len()))
        .filter(|n| *n > 0)
        .unwrap_or(SCALE_USUAL);
    let duration = element(info, DURATION)?;
    let units = match duration.len() {
        4 => f64::from(f32::from_bits(u32::try_from(be(duration, 0, 4)?).ok()?)),
        8 => f64::from_bits(be(duration, 0, 8)?),
        _ => return None,
    };
    let millis = units * scale as f64 / 1e6;
    // Also refuses what is no number.
    (0.0..1e12).contains(&millis).then_some(millis as u64)
}

/// The bytes of an element of at most eight: its length is one byte with the first bit set.
fn element<'a>(bytes: &'a [u8], id: &[u8]) -> Option<&'a [u8]> {
    let from = find(bytes, id)? + id.len();
    let len = usize::from(*bytes.get(from)?).checked_sub(0x80).filter(|n| *n <= 8)?;
    at(bytes, from + 1, len)
}
