//! From text to rows: separator, quotation marks, header.

use kit::{Refusal, Say};

use super::decode::decode;

/// A file with its header, read row by row: nothing but the text itself is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    pub separator: char,
    /// Name of the encoding the file came in.
    pub encoding: &'static str,
    /// How many rows follow the header, empty ones left out.
    pub count: usize,
    text: String,
    /// Where the rows begin: byte and line.
    body: (usize, i64),
}

/// Reads a file in any of the encodings of `decode`, separated by comma, semicolon or tab, quoted as in RFC 4180. A file
/// that cannot be read to its end without guessing is refused, with the line: no row is lost silently.
pub fn read_table(bytes: &[u8]) -> Result<Table, Refusal> {
    let decoded = decode(bytes)?;
    let separator = separator(&decoded.text);
    let mut reader = Reader { text: &decoded.text, separator, at: 0, line: 1 };
    let mut header = None;
    while let Some((_, cells)) = reader.next_row()? {
        let hint = cells.len() <= 2 && cells[0].to_ascii_lowercase().starts_with("sep=");
        if !hint {
            header = Some(cells);
            break;
        }
    }
    let header = header.ok_or_else(|| Refusal::at("file", Say::new("people-file-empty")))?;
    let body = (reader.at, reader.line);
    let mut count = 0;
    while reader.next_row()?.is_some() {
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::at("file", Say::new("people-file-only-header")));
    }
    Ok(Table { header, separator, encoding: decoded.encoding, count, text: decoded.text, body })
}

impl Table {
    /// Every row with its line, the header being line 1; cells are trimmed, empty rows left out.
    pub fn rows(&self) -> impl Iterator<Item = (i64, Vec<String>)> + '_ {
        let mut reader = Reader { text: &self.text, separator: self.separator, at: self.body.0, line: self.body.1 };
        // The whole file was read once already: no row can be refused any more.
        let row = move || reader.next_row().ok().flatten();
        // What this house has guarded against being run by a spreadsheet comes back as it was.
        let plain = |cells: Vec<String>| cells.iter().map(|c| web::sheet::unguarded(c).to_owned()).collect();
        std::iter::from_fn(row).map(move |(line, cells)| (line, plain(cells)))
    }
}

struct Reader<'a> {
    text: &'a str,
    separator: char,
    at: usize,
    line: i64,
}

impl Reader<'_> {
    /// The next row that holds anything, with the line it begins on.
    fn next_row(&mut self) -> Result<Option<(i64, Vec<String>)>, Refusal> {
        while self.at < self.text.len() {
            let (line, cells) = (self.line, self.row()?);
            if cells.iter().any(|c| !c.is_empty()) {
                return Ok(Some((line, cells)));
            }
        }
        Ok(None)
    }

    fn row(&mut self) -> Result<Vec<String>, Refusal> {
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell()?);
            match self.peek() {
                Some(c) if c == self.separator => self.at += c.len_utf8(),
                Some('\r') => {
                    self.at += 1;
                    if self.peek() == Some('\n') {
                        self.at += 1;
                    }
                    self.line += 1;
                    return Ok(cells);
                }
                Some(_) => {
                    self.at += 1;
                    self.line += 1;
                    return Ok(cells);
                }
                None => return Ok(cells),
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// A cell, trimmed; afterwards the reader stands on a separator, a line break or the end.
    fn cell(&mut self) -> Result<String, Refusal> {
        let rest = &self.text[self.at..];
        let blank = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        if rest[blank..].starts_with('"') {
            self.at += blank + 1;
            return self.quoted();
        }
        let end = rest.find([self.separator, '\n', '\r']).unwrap_or(rest.len());
        self.at += end;
        Ok(rest[..end].trim().to_owned())
    }

    fn quoted(&mut self) -> Result<String, Refusal> {
        let opened = self.line;
        let lost = || {
            let say = Say::new("people-file-row-unreadable").with("line", opened.to_string());
            Refusal::at("file", say)
        };
        let mut cell = String::new();
        loop {
            let rest = &self.text[self.at..];
            let quote = rest.find('"').ok_or_else(lost)?;
            self.line += breaks(&rest[..quote]);
            cell.push_str(&rest[..quote]);
            self.at += quote + 1;
            if !rest[quote + 1..].starts_with('"') {
                break;
            }
            cell.push('"');
            self.at += 1;
        }
        let rest = &self.text[self.at..];
        let end = rest.find([self.separator, '\n', '\r']).unwrap_or(rest.len());
        // Letters behind the closing mark: it was not the closing one, and everything since is in doubt.
        if !rest[..end].trim().is_empty() {
            return Err(lost());
        }
        self.at += end;
        Ok(cell.trim().to_owned())
    }
}

/// Line breaks in a piece of text: `\n`, `\r\n` or a lone `\r`.
fn breaks(text: &str) -> i64 {
    let bytes = text.as_bytes();
    let one = |(i, b): (usize, &u8)| *b == b'\n' || (*b == b'\r' && bytes.get(i + 1) != Some(&b'\n'));
    bytes.iter().enumerate().filter(|p| one(*p)).count() as i64
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
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str) -> Vec<(i64, Vec<String>)> {
        read_table(text.as_bytes()).map(|t| t.rows().collect()).unwrap_or_default()
    }

    fn refused(text: &str) -> String {
        read_table(text.as_bytes()).err().map(|r| r.says[0].1.key.clone()).unwrap_or_default()
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
        let found = rows("\u{feff}id,text\r\n1,\"two\r\nlines, and \"\"quotes\"\"\"\r\n\r\n2, plain \r\n");
        assert_eq!(found[0], (2, vec!["1".into(), "two\r\nlines, and \"quotes\"".into()]));
        assert_eq!(found[1], (5, vec!["2".into(), "plain".into()]));
        assert_eq!(rows("a\rb\rc"), [(2, vec!["b".into()]), (3, vec!["c".into()])]);
        assert_eq!(rows("a,b\n5\" pipe,x\n"), [(2, vec!["5\" pipe".into(), "x".into()])]);
    }

    #[test]
    fn a_lost_quotation_mark_swallows_no_row() {
        assert_eq!(refused("id,text\n1,\"open\n2,b\n3,c\n"), "people-file-row-unreadable");
        assert_eq!(refused("id,text\n1,\"open\n2,\"b\"\n"), "people-file-row-unreadable");
        assert_eq!(refused(""), "people-file-empty");
        assert_eq!(refused("id,name"), "people-file-only-header");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            if let Ok(table) = read_table(&bytes) {
                prop_assert_eq!(table.rows().count(), table.count);
                prop_assert!(table.rows().map(|r| r.0).is_sorted());
            }
        }

        #[test]
        fn no_row_is_lost(
            rows in prop::collection::vec(prop::collection::vec("[a-zņ王\",;\n\r\t =-]{0,8}", 3), 1..20),
            separator in prop::sample::select(vec![b',', b';', b'\t']),
        ) {
            let mut out = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
            out.write_record(["one", "two", "three"]).unwrap();
            for row in &rows {
                out.write_record(row).unwrap();
            }
            let wanted: Vec<Vec<String>> = rows
                .iter()
                .map(|row| row.iter().map(|c| c.trim().to_owned()).collect::<Vec<_>>())
                .filter(|row| row.iter().any(|c| !c.is_empty()))
                .collect();
            match read_table(&out.into_inner().unwrap()) {
                Ok(table) => prop_assert_eq!(table.rows().map(|r| r.1).collect::<Vec<_>>(), wanted),
                Err(why) => prop_assert!(wanted.is_empty(), "{:?}", why),
            }
        }
    }
}
