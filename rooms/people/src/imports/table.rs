//! From bytes to rows: encoding, separator, header.

use kit::{Refusal, Say};

/// A file with its header; each row with its line, the header being line 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<(i64, Vec<String>)>,
    pub separator: char,
}

/// Reads UTF-8 (with or without a mark) separated by comma, semicolon or tab, quoted as in RFC 4180. Anything else is
/// refused with what to do about it.
pub fn read_table(bytes: &[u8]) -> Result<Table, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = decode(bytes)?;
    let separator = separator(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator as u8)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut header: Option<Vec<String>> = None;
    let mut rows = Vec::new();
    let mut lines = Lines { text, byte: 0, line: 1 };
    for record in reader.records() {
        let record = record.map_err(|e| {
            let line = e.position().map_or(1, csv::Position::line);
            Refusal::at("file", Say::new("people-file-row-unreadable").with("line", line))
        })?;
        let line = lines.of(record.position().map_or(0, csv::Position::byte) as usize);
        let cells: Vec<String> = record.iter().map(|c| c.trim().to_owned()).collect();
        let hint = cells.len() <= 2 && cells[0].to_ascii_lowercase().starts_with("sep=");
        if cells.iter().all(String::is_empty) || (header.is_none() && hint) {
            continue;
        }
        match header {
            None => header = Some(cells),
            Some(_) => rows.push((line, cells)),
        }
    }
    let header = header.ok_or_else(|| Refusal::at("file", Say::new("people-file-empty")))?;
    if rows.is_empty() {
        return Err(Refusal::at("file", Say::new("people-file-only-header")));
    }
    Ok(Table { header, rows, separator })
}

/// Counts lines along with the reader. Its own count stands before the empty lines that it skips.
struct Lines<'a> {
    text: &'a str,
    byte: usize,
    line: i64,
}

impl Lines<'_> {
    /// The line on which the record that was asked for at `byte` begins.
    fn of(&mut self, byte: usize) -> i64 {
        let bytes = self.text.as_bytes();
        let begins = bytes[byte..].iter().position(|b| !matches!(b, b'\r' | b'\n')).map_or(bytes.len(), |n| byte + n);
        self.line += bytes[self.byte..begins].iter().filter(|b| **b == b'\n').count() as i64;
        self.byte = begins;
        self.line
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.iter().take(200).any(|b| *b == 0) {
        let key = if bytes.starts_with(b"PK") { "people-file-spreadsheet" } else { "people-file-utf16" };
        return Err(Refusal::at("file", Say::new(key)));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Refusal::at("file", Say::new("people-file-spreadsheet")));
    }
    std::str::from_utf8(bytes).map_err(|e| {
        let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
        let say = Say::new("people-file-encoding").with("encoding", code_page(bytes)).with("line", line);
        Refusal::at("file", say)
    })
}

/// A guess that is good enough to name: the Baltic code page has letters where the Western one has others.
fn code_page(bytes: &[u8]) -> &'static str {
    // ā č ē ģ ī ķ ļ ņ š ū ž in Windows-1257; the same bytes are â è ç ì î í ï ò ð û þ in Windows-1252.
    const BALTIC: [u8; 11] = [0xe2, 0xe8, 0xe7, 0xec, 0xee, 0xed, 0xef, 0xf2, 0xf0, 0xfb, 0xfe];
    // æ ø å é ü ö ä in Windows-1252.
    const WESTERN: [u8; 7] = [0xe6, 0xf8, 0xe5, 0xe9, 0xfc, 0xf6, 0xe4];
    let count = |of: &[u8]| bytes.iter().filter(|b| of.contains(b)).count();
    if count(&BALTIC) > count(&WESTERN) { "Windows-1257" } else { "Windows-1252" }
}

/// The separator that occurs most in the first line, outside quotes.
fn separator(text: &str) -> char {
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or("");
    if let Some(c) = first.to_ascii_lowercase().strip_prefix("sep=").and_then(|s| s.chars().next())
        && [',', ';', '\t'].contains(&c)
    {
        return c;
    }
    let mut counts = [(',', 0), (';', 0), ('\t', 0)];
    let mut quoted = false;
    for c in first.chars() {
        if c == '"' {
            quoted = !quoted;
        }
        if let Some(count) = counts.iter_mut().find(|(s, _)| *s == c && !quoted) {
            count.1 += 1;
        }
    }
    counts.into_iter().rev().max_by_key(|(_, n)| *n).map_or(',', |(c, _)| c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(i64, Vec<String>)> {
        read_table(text.as_bytes()).map(|t| t.rows).unwrap_or_default()
    }

    fn refused(bytes: &[u8]) -> String {
        read_table(bytes).err().map(|r| r.says[0].1.key.clone()).unwrap_or_default()
    }

    #[test]
    fn the_separator_is_found() {
        for (text, separator) in [("a,b\n1,2", ','), ("a;b\n1;2", ';'), ("a\tb\n1\t2", '\t'), ("\"a,x\";b\n1;2", ';')] {
            assert_eq!(read_table(text.as_bytes()).map(|t| t.separator), Ok(separator), "{text}");
        }
        assert_eq!(rows("sep=;\na;b\n1;2"), [(3, vec!["1".into(), "2".into()])]);
    }

    #[test]
    fn quoted_line_breaks_keep_one_row_and_lines_count() {
        let found = rows("\u{feff}id,text\n1,\"two\nlines, and \"\"quotes\"\"\"\n\n2, plain \n");
        assert_eq!(found[0], (2, vec!["1".into(), "two\nlines, and \"quotes\"".into()]));
        assert_eq!(found[1], (5, vec!["2".into(), "plain".into()]));
    }

    #[test]
    fn other_encodings_are_named() {
        assert_eq!(refused(b""), "people-file-empty");
        assert_eq!(refused(b"id,name"), "people-file-only-header");
        assert_eq!(refused(b"PK\x03\x04zip"), "people-file-spreadsheet");
        assert_eq!(refused(&[0xff, 0xfe, b'a', 0]), "people-file-utf16");
        // "Līga Ozoliņa" in Windows-1257, "Pål Sjømo" in Windows-1252.
        let say = |bytes: &[u8]| read_table(bytes).err().map(|r| format!("{:?}", r.says[0].1.args));
        assert!(say(b"n\nL\xeega Ozoli\xf2a").is_some_and(|s| s.contains("1257") && s.contains("2.0")));
        assert!(say(b"n\nP\xe5l Sj\xf8mo").is_some_and(|s| s.contains("1252")));
    }
}
