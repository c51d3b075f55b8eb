//! ISO base media (M4A): boxes; `mvhd` says the length, `hdlr` whether a track is seen or heard.

use crate::{Kind, Other, at, be, find, ratio};

pub fn look(head: &[u8]) -> Result<Kind, Other> {
    let brand = at(head, 8, 4).unwrap_or_default();
    if [b"heic", b"heix", b"mif1", b"avif"].iter().any(|b| *b == brand) {
        return Err(Other::Picture);
    }
    if brand == b"qt  " || has_pictures(head) {
        return Err(Other::Video);
    }
    Ok(Kind::M4a)
}

/// A track's handler stands twelve bytes behind the name of its box.
fn has_pictures(bytes: &[u8]) -> bool {
    bytes.windows(16).any(|w| w.starts_with(b"hdlr") && w.ends_with(b"vide"))
}

pub fn millis(window: &[u8]) -> Option<u64> {
    let from = find(window, b"mvhd")? + 4;
    let (scale, length) = match at(window, from, 1)? {
        [0] => (be(window, from + 12, 4)?, be(window, from + 16, 4)?),
        [1] => (be(window, from + 20, 4)?, be(window, from + 24, 8)?),
        _ => return None,
    };
    ratio(length, scale)
}
