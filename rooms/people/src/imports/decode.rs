//! From bytes to text: whatever a spreadsheet programme in Oslo, Rīga or Hà Nội saves.

use encoding_rs::{BIG5, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1257, WINDOWS_1258};
use kit::{Refusal, Say};

/// A text with the name of the encoding it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    pub encoding: &'static str,
}

/// Reads UTF-8, UTF-16 (by its mark or its shape) and, by their letters, Windows-1252, -1257, -1258, GB18030 and Big5.
/// A spreadsheet, a picture or anything else that is no text is refused with what to do about it.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Refusal::at("file", Say::new("people-file-spreadsheet")));
    }
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let body = &bytes[mark..];
    if encoding == UTF_8
        && let Err(wrong) = std::str::from_utf8(body)
    {
        // Its mark says UTF-8 and its letters do not.
        return Err(unreadable(encoding, &body[..wrong.valid_up_to()]));
    }
    let (text, broken) = encoding.decode_without_bom_handling(body);
    if broken {
        let line = text.split('\u{fffd}').next().unwrap_or("");
        return Err(unreadable(encoding, line.as_bytes()));
    }
    // No database takes this one, and no text file holds it.
    if text.contains('\0') {
        return Err(Refusal::at("file", Say::new("people-file-not-text")));
    }
    let encoding = if encoding == GBK { GB18030.name() } else { encoding.name() };
    Ok(Decoded { text: text.into_owned(), encoding })
}

fn unreadable(encoding: &'static Encoding, before: &[u8]) -> Refusal {
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let say = Say::new("people-file-encoding").with("encoding", encoding.name()).with("line", line.to_string());
    Refusal::at("file", say)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = chardetng::EncodingDetector::new();
    detector.feed(bytes, true);
    let found = detector.guess(None, false);
    let many_bytes = [GBK, GB18030, BIG5].contains(&found);
    if (many_bytes || found == WINDOWS_1258) && !found.decode_without_bom_handling(bytes).1 {
        return found;
    }
    if mostly_pairs(bytes) && !GB18030.decode_without_bom_handling(bytes).1 {
        return GB18030;
    }
    if baltic(bytes) { WINDOWS_1257 } else { WINDOWS_1252 }
}

/// UTF-16 without a mark: every second byte of the beginning is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.as_chunks::<2>().0;
    let pairs = &pairs[..pairs.len().min(200)];
    let zeros = |side: usize| pairs.iter().filter(|p| p[side] == 0).count() * 10 > pairs.len() * 4;
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// Chinese in two bytes: high bytes stand together, not alone between Latin letters.
fn mostly_pairs(bytes: &[u8]) -> bool {
    let high = bytes.iter().filter(|b| **b >= 0x80).count();
    let together = bytes.windows(2).filter(|w| w[0] >= 0x81 && w[1] >= 0xa1).count();
    high >= 4 && together * 10 >= high * 4
}

/// The Baltic code page has letters where the Western one has others.
fn baltic(bytes: &[u8]) -> bool {
    // ā č ē ģ ī ķ ļ ņ š ū ž in Windows-1257; the same bytes are â è ç ì î í ï ò ð û þ in Windows-1252.
    const BALTIC: [u8; 11] = [0xe2, 0xe8, 0xe7, 0xec, 0xee, 0xed, 0xef, 0xf2, 0xf0, 0xfb, 0xfe];
    // æ ø å é ü ö ä in Windows-1252.
    const WESTERN: [u8; 7] = [0xe6, 0xf8, 0xe5, 0xe9, 0xfc, 0xf6, 0xe4];
    let count = |of: &[u8]| bytes.iter().filter(|b| of.contains(b)).count();
    count(&BALTIC) > count(&WESTERN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        decode(bytes).map(|d| (d.text, d.encoding)).unwrap_or_default()
    }

    #[test]
    fn the_letters_of_five_countries_arrive_whole() {
        let latvian = "vārds,komanda\nLīga Ozoliņa,Tehniskais atbalsts Rīgā\nJānis Bērziņš,Šķēršļu iela\n";
        let norwegian = "navn,lag\nPål Sjømo,Kundestøtte\nÅse Bjørnæs,Første linje\n";
        let chinese = "姓名,团队\n王磊,技术支持\n陈晓雯,客户服务中心\n";
        for (text, encoding) in
            [(latvian, WINDOWS_1257), (norwegian, WINDOWS_1252), (chinese, GB18030), (latvian, UTF_8)]
        {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost);
            assert_eq!(read(&bytes), (text.to_owned(), encoding.name()));
        }
    }

    #[test]
    fn wide_letters_with_and_without_a_mark() {
        let text = "id,name\n1,Nguyễn Thị Hạnh\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&little), (text.to_owned(), "UTF-16LE"));
        assert_eq!(read(&big), (text.to_owned(), "UTF-16BE"));
        assert_eq!(read(&[&[0xff, 0xfe], little.as_slice()].concat()).0, text);
        assert_eq!(read(b"\xef\xbb\xbfid"), ("id".to_owned(), "UTF-8"));
    }

    #[test]
    fn what_is_no_text_is_refused_with_a_repair() {
        let key = |bytes: &[u8]| decode(bytes).err().map(|r| r.says[0].1.key.clone()).unwrap_or_default();
        assert_eq!(key(b"PK\x03\x04zip"), "people-file-spreadsheet");
        assert_eq!(key(b"\xef\xbb\xbfid\nL\xeega"), "people-file-encoding");
        assert_eq!(key(b"id,name\n1,a\0b\n"), "people-file-not-text");
    }
}
