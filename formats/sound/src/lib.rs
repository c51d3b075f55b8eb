#![doc = include_str!("../README.md")]

mod mp3;
mod mp4;
mod ogg;
mod wav;
mod webm;

/// How much of the beginning and of the end is looked at, in bytes.
pub const WINDOW_BYTES: usize = 64 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Wav,
    Mp3,
    Ogg,
    Webm,
    M4a,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Wav, Kind::Mp3, Kind::Ogg, Kind::Webm, Kind::M4a];

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Wav => "audio/wav",
            Kind::Mp3 => "audio/mpeg",
            Kind::Ogg => "audio/ogg",
            Kind::Webm => "audio/webm",
            Kind::M4a => "audio/mp4",
        }
    }

    /// How such a file's name ends.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Wav => "wav",
            Kind::Mp3 => "mp3",
            Kind::Ogg => "ogg",
            Kind::Webm => "webm",
            Kind::M4a => "m4a",
        }
    }

    pub fn from_media_type(text: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.media_type() == text)
    }
}

/// What came instead of something to listen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    Empty,
    /// A WAV file in a codec that browsers do not play.
    WavCodec,
    /// Sound of another kind: FLAC, AAC, AMR, AIFF, WMA.
    Sound,
    Video,
    Picture,
    Pdf,
    /// Also the files of word processors and spreadsheets.
    Archive,
    Text,
    Unknown,
}

/// What the beginning of a file says it is. `head` should hold the first [`WINDOW_BYTES`], or all there is.
pub fn look(head: &[u8]) -> Result<Kind, Other> {
    if head.is_empty() {
        return Err(Other::Empty);
    }
    if head.starts_with(b"RIFF") && at(head, 8, 4) == Some(b"WAVE") {
        return wav::look(head);
    }
    if head.starts_with(b"OggS") {
        return ogg::look(head);
    }
    if head.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        return webm::look(head);
    }
    if at(head, 4, 4) == Some(b"ftyp") {
        return mp4::look(head);
    }
    if mp3::fits(head) {
        return Ok(Kind::Mp3);
    }
    Err(other(head))
}

/// How long the sound lasts, in whole seconds, at least 1; `None` where it cannot be told. `tail` holds the last
/// [`WINDOW_BYTES`] (it may overlap `head`), `bytes` is the length of the whole.
pub fn seconds(kind: Kind, head: &[u8], tail: &[u8], bytes: u64) -> Option<u64> {
    let millis = match kind {
        Kind::Wav => wav::millis(head, bytes),
        Kind::Mp3 => mp3::millis(head, bytes),
        Kind::Ogg => ogg::millis(head, tail),
        Kind::Webm => webm::millis(head),
        Kind::M4a => mp4::millis(head).or_else(|| mp4::millis(tail)),
    }?;
    // A length of weeks was not said by a recording but by broken bytes.
    (1..=7 * 24 * 3_600_000).contains(&millis).then(|| millis.div_ceil(1_000))
}

fn other(head: &[u8]) -> Other {
    let begins = |marks: &[&[u8]]| marks.iter().any(|m| head.starts_with(m));
    if begins(&[b"%PDF"]) {
        Other::Pdf
    } else if begins(&[b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", &[0xd0, 0xcf, 0x11, 0xe0]]) {
        Other::Archive
    } else if begins(&[b"\x89PNG", &[0xff, 0xd8, 0xff], b"GIF8", b"BM"]) || at(head, 8, 4) == Some(b"WEBP") {
        Other::Picture
    } else if begins(&[b"fLaC", b"#!AMR", b"FORM", &[0xff, 0xf1], &[0xff, 0xf9], &[0x30, 0x26, 0xb2, 0x75]]) {
        Other::Sound
    } else if at(head, 8, 4) == Some(b"AVI ") || begins(&[&[0, 0, 1, 0xba], b"FLV"]) {
        Other::Video
    } else if is_text(head) {
        Other::Text
    } else {
        Other::Unknown
    }
}

/// Readable, as far as one can see; the window may cut the last character.
fn is_text(head: &[u8]) -> bool {
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(e) if e.error_len().is_none() => match std::str::from_utf8(&head[..e.valid_up_to()]) {
            Ok(text) => text,
            Err(_) => return false,
        },
        Err(_) => return false,
    };
    !valid.is_empty() && !valid.chars().any(|c| c.is_control() && !c.is_whitespace())
}

/// `len` bytes from `from`, where there are as many.
fn at(bytes: &[u8], from: usize, len: usize) -> Option<&[u8]> {
    bytes.get(from..from.checked_add(len)?)
}

fn le(bytes: &[u8], from: usize, len: usize) -> Option<u64> {
    at(bytes, from, len).map(|b| b.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b)))
}

fn be(bytes: &[u8], from: usize, len: usize) -> Option<u64> {
    at(bytes, from, len).map(|b| b.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
}

/// Where a mark stands first.
fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|w| w == mark)
}

/// `a × 1000 ÷ b`
fn ratio(a: u64, b: u64) -> Option<u64> {
    a.checked_mul(1_000)?.checked_div(b)
}

#[cfg(test)]
mod tests;
