//! A kept file as an answer: whole, or the range that a player asks for.

use std::ops::Range;

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use files::{FileId, Files};
use kit::{Done, Stop};

/// Which file, and as what it is shown.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    pub id: &'a FileId,
    pub bytes: u64,
    /// Known from its bytes, never from what somebody said.
    pub media_type: &'static str,
    /// What it is called when it is saved: ASCII letters, digits, `-` and `.`; the rest is left out.
    pub name: &'a str,
}

/// What was asked for of a file of some length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Whole,
    Part(Range<u64>),
    /// No byte of it lies in the file.
    Nothing,
}

/// Reads a `Range` header. More than one range, another unit or something unreadable is answered with the whole, as the
/// standard allows (RFC 9110, 14.2).
pub fn asked(range: Option<&str>, bytes: u64) -> Asked {
    let one = range.filter(|r| !r.contains(','));
    let Some(read) = one.and_then(|r| http_range_header::parse_range_header(r).ok()) else { return Asked::Whole };
    match read.validate(bytes).ok().and_then(|mut ranges| ranges.pop()) {
        Some(range) if *range.start() <= *range.end() && *range.end() < bytes => {
            Asked::Part(*range.start()..*range.end() + 1)
        }
        _ => Asked::Nothing,
    }
}

/// For this reader alone, never kept by a browser or a proxy, and unable to do anything: no script of it runs, no other site
/// embeds it.
pub async fn answer(files: &Files, headers: &HeaderMap, shown: &Shown<'_>) -> Done<Response> {
    let etag = format!("\"{}\"", shown.id);
    let text = |name| headers.get(name).and_then(|v: &HeaderValue| v.to_str().ok());
    // A range of what somebody had before is only of use if it is still the same.
    let range = text(header::RANGE).filter(|_| text(header::IF_RANGE).is_none_or(|had| had == etag));
    let asked = if shown.bytes == 0 { Asked::Whole } else { asked(range, shown.bytes) };
    let part = match asked {
        Asked::Nothing => {
            let total = [(header::CONTENT_RANGE, format!("bytes */{}", shown.bytes))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, total).into_response());
        }
        Asked::Whole => 0..shown.bytes,
        Asked::Part(ref part) => part.clone(),
    };
    let body = match part.is_empty() {
        true => Body::empty(),
        false => Body::from_stream(files.read(shown.id, part.clone()).await?),
    };
    let mut answer = body.into_response();
    let safe: String =
        shown.name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')).collect();
    let mut said = vec![
        (header::CONTENT_TYPE, shown.media_type.to_owned()),
        (header::CONTENT_LENGTH, (part.end - part.start).to_string()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{safe}\"")),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::ETAG, etag),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin".to_owned()),
    ];
    if matches!(asked, Asked::Part(_)) {
        *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
        said.push((header::CONTENT_RANGE, format!("bytes {}-{}/{}", part.start, part.end - 1, shown.bytes)));
    }
    for (name, value) in said {
        answer.headers_mut().insert(name, HeaderValue::try_from(value).map_err(Stop::from)?);
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_player_gets_what_it_asks_for() {
        let cases = [
            ("bytes=0-", Asked::Part(0..100)),
            ("bytes=10-19", Asked::Part(10..20)),
            ("bytes=90-1000", Asked::Part(90..100)),
            ("bytes=-5", Asked::Part(95..100)),
            ("bytes=-1000", Asked::Part(0..100)),
            ("bytes=100-", Asked::Nothing),
            ("bytes=200-300", Asked::Nothing),
            ("bytes=-0", Asked::Nothing),
            ("bytes=0-1,5-6", Asked::Whole),
            ("bytes=9-3", Asked::Whole),
            ("pages=1-2", Asked::Whole),
            ("bytes=a-b", Asked::Whole),
            ("", Asked::Whole),
        ];
        for (range, wanted) in cases {
            assert_eq!(asked(Some(range), 100), wanted, "{range}");
        }
        assert_eq!(asked(None, 100), Asked::Whole);
    }

    proptest! {
        /// Whatever is sent, what is answered lies within the file and is not empty.
        #[test]
        fn no_range_leaves_the_file(text in "(bytes=)?[-0-9 ,]{0,24}|.{0,20}", bytes in 1..u64::MAX) {
            if let Asked::Part(part) = asked(Some(&text), bytes) {
                prop_assert!(part.start < part.end && part.end <= bytes);
            }
        }

        #[test]
        fn a_range_within_the_file_is_that_range(bytes in 1_u64..1_000_000, a in any::<prop::sample::Index>(),
                                                 b in any::<prop::sample::Index>()) {
            let (a, b) = (a.index(bytes as usize) as u64, b.index(bytes as usize) as u64);
            let (from, to) = (a.min(b), a.max(b));
            prop_assert_eq!(asked(Some(&format!("bytes={from}-{to}")), bytes), Asked::Part(from..to + 1));
        }
    }
}
