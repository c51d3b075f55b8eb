//! Every table of a page as a file for a spreadsheet: the same address with `csv=1` answers with its first table, as it is
//! filtered there, for whoever may see the page. Nothing has to be written per table, and nothing can be forgotten.

use std::cell::RefCell;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use html5ever::{
    TokenizerResult,
    tokenizer::{BufferQueue, StartTag, Tag, Token, TokenSink, TokenSinkResult, Tokenizer},
};
use kit::Done;

use crate::{
    Visit,
    sheet::{Sheet, guarded},
};

/// Rows of a table that is cut into pages on the screen, when it is asked for as a file.
const ROWS_MAX: usize = 20_000;

/// What in a cell is there to be pressed, drawn or typed into, not to be read.
const UNREAD: [&str; 7] = ["button", "datalist", "form", "script", "select", "svg", "textarea"];

/// One table: what stands above it, and its lines, each as long as the longest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub title: String,
    pub rows: Vec<Vec<String>>,
}

impl Visit {
    /// How many rows a list shows here: a page of them, or all of them when the list is asked for as a file.
    pub fn rows(&self, page: usize) -> usize {
        if self.query("csv").is_empty() { page } else { ROWS_MAX.max(page) }
    }

    /// The table that `csv=` asks for; `None` when the page is meant.
    pub(crate) fn sheet_of(&self, body: &str) -> Option<Response> {
        let at: usize = self.query("csv").parse().ok()?;
        let table = tables(body).into_iter().nth(at.checked_sub(1)?)?;
        let name: String =
            self.path().trim_matches('/').chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let file = format!("attachment; filename=\"{name}-{at}.csv\"");
        let headers =
            [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, file)];
        Some((headers, written(&table).ok()?).into_response())
    }

    /// Title and address of each table of a page; none where the page brings a file of its own, or nobody is signed in.
    pub(crate) fn sheets(&self, body: &str) -> Vec<(String, String)> {
        if self.me().is_none() || !body.contains("<table") || body.contains(".csv") {
            return Vec::new();
        }
        let plain: Vec<&str> = self
            .path_and_query()
            .split_once('?')
            .map_or("", |(_, q)| q)
            .split('&')
            .filter(|pair| {
                !["", "said", "n", "undo", "csv", "page", "after", "before"]
                    .contains(&pair.split('=').next().unwrap_or_default())
            })
            .collect();
        let address = |i: usize| {
            let query: Vec<String> = plain.iter().map(|p| (*p).to_owned()).chain([format!("csv={}", i + 1)]).collect();
            format!("{}?{}", self.path(), query.join("&"))
        };
        titles(body).into_iter().enumerate().map(|(i, title)| (title, address(i))).collect()
    }
}

fn written(table: &Table) -> Done<Vec<u8>> {
    let (head, rest) = table.rows.split_at(table.rows.len().min(1));
    // Where a table has no heads, its first line is somebody's words too.
    let head: Vec<_> = head.iter().flatten().map(|cell| guarded(cell)).collect();
    let mut sheet = Sheet::new(head.iter().map(AsRef::as_ref))?;
    for row in rest {
        sheet.row(row)?;
    }
    sheet.finish()
}

/// The tables of a page in their order. A table within a table counts as words of the outer one.
pub fn tables(html: &str) -> Vec<Table> {
    let mut found = read(html).found;
    for table in &mut found {
        table.rows.retain(|row| !row.is_empty());
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        table.rows.iter_mut().for_each(|row| row.resize(width, String::new()));
    }
    found
}

/// Their titles alone, without reading what is in them: a page is drawn far more often than taken along. For pages of this
/// house, where every element is closed.
fn titles(html: &str) -> Vec<String> {
    let (mut out, mut title, mut depth) = (Vec::new(), String::new(), 0_usize);
    let (mut heading, mut caption) = (None, None);
    for (at, _) in html.match_indices('<') {
        let name = &html[at + 1..];
        let name = &name[..name.find([' ', '>']).unwrap_or(name.len())];
        match name {
            "h1" | "h2" | "h3" => heading = Some(at),
            "/h1" | "/h2" | "/h3" => {
                if let Some(from) = heading.take() {
                    title = read(&format!("{}</h1>", &html[from..at])).title;
                }
            }
            "table" => {
                if depth == 0 {
                    out.push(title.clone());
                }
                depth += 1;
            }
            "/table" => depth = depth.saturating_sub(1),
            "caption" => caption = Some(at),
            "/caption" => {
                if let (Some(from), Some(last)) = (caption.take(), out.last_mut()) {
                    let whole = read(&format!("<table>{}</caption>", &html[from..at]));
                    *last = whole.found.into_iter().next().map(|t| t.title).unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    out
}

fn read(html: &str) -> State {
    let input = BufferQueue::default();
    input.push_back(html.into());
    let tokenizer = Tokenizer::new(Reader::default(), Default::default());
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Reader(RefCell<State>);

#[derive(Default)]
struct State {
    found: Vec<Table>,
    /// Tables around the present place.
    depth: usize,
    /// Elements around it that are not read.
    unread: usize,
    heading: Option<String>,
    caption: Option<String>,
    title: String,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    text: String,
    span: usize,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == StartTag => state.begin(&tag),
            Token::TagToken(tag) => state.end(&tag.name),
            Token::CharacterTokens(text) => state.read(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn begin(&mut self, tag: &Tag) {
        match &*tag.name {
            name if UNREAD.contains(&name) => self.unread += usize::from(!tag.self_closing),
            "h1" | "h2" | "h3" => self.heading = Some(String::new()),
            "caption" => self.caption = Some(String::new()),
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.found.push(Table { title: self.title.clone(), rows: Vec::new() });
                }
            }
            "tr" if self.depth == 1 => {
                self.finish_cell();
                if let Some(table) = self.found.last_mut() {
                    table.rows.push(Vec::new());
                }
            }
            "th" | "td" if self.depth == 1 => {
                self.finish_cell();
                let span = tag.attrs.iter().find(|a| &*a.name.local == "colspan").and_then(|a| a.value.parse().ok());
                self.cell = Some(Cell { text: String::new(), span: span.unwrap_or(1).clamp(1, 50) });
            }
            // What stands on a line of its own keeps apart from what is before it.
            "br" | "p" | "div" | "li" | "dt" | "dd" => {
                if let Some(cell) = &mut self.cell {
                    cell.text.push('\n');
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            name if UNREAD.contains(&name) => self.unread = self.unread.saturating_sub(1),
            "h1" | "h2" | "h3" => {
                if let Some(heading) = self.heading.take() {
                    self.title = tidy(&heading);
                }
            }
            "caption" => {
                if let (Some(caption), Some(table)) = (self.caption.take(), self.found.last_mut()) {
                    table.title = tidy(&caption);
                }
            }
            "table" => {
                if self.depth == 1 {
                    self.finish_cell();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            "td" | "th" | "tr" if self.depth == 1 => self.finish_cell(),
            _ => {}
        }
    }

    fn read(&mut self, text: &str) {
        if self.unread > 0 {
            return;
        }
        let into = [self.heading.as_mut(), self.caption.as_mut(), self.cell.as_mut().map(|c| &mut c.text)];
        if let Some(words) = into.into_iter().flatten().next() {
            words.push_str(text);
        }
    }

    fn finish_cell(&mut self) {
        let (Some(cell), Some(table)) = (self.cell.take(), self.found.last_mut()) else { return };
        if table.rows.is_empty() {
            table.rows.push(Vec::new());
        }
        if let Some(row) = table.rows.last_mut() {
            row.push(tidy(&cell.text));
            row.extend(std::iter::repeat_n(String::new(), cell.span - 1));
        }
    }
}

/// Words with one space between them, lines with a point between them, numbers without the spaces that group their digits.
fn tidy(text: &str) -> String {
    let grouping = |c: char| matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}');
    let lines = text.split('\n').map(|line| {
        let chars: Vec<char> = line.chars().collect();
        let digit = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_some_and(char::is_ascii_digit);
        let kept =
            chars.iter().enumerate().filter(|(i, c)| !(grouping(**c) && digit(i.checked_sub(1)) && digit(Some(i + 1))));
        let line: String = kept.map(|(_, c)| *c).collect();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_as_it_is_seen() {
        let page = "<h2>Who <em>waits</em></h2><div><table><thead><tr><th>Name</th><th colspan=\"2\">When &amp; where</th></tr></thead>\
                    <tbody><tr><td><a href=\"/x\">Līga</a><br><span>Team A</span></td><td>1\u{a0}234 <svg><title>x</title></svg></td>\
                    <td><form><button>Out</button></form></td></tr></tbody></table></div><h2>Next</h2><table><caption>Own name</caption>\
                    <tr><td>=1+1</table>";
        let found = tables(page);
        assert_eq!(found[0].title, "Who waits");
        assert_eq!(found[0].rows, [["Name", "When & where", ""], ["Līga · Team A", "1234", ""]]);
        assert_eq!(titles(page), ["Who waits", "Own name"]);
        assert_eq!(found[1], Table { title: "Own name".into(), rows: vec![vec!["=1+1".into()]] });
        let text = written(&found[1]).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        assert!(text.is_ok_and(|t| t == "\u{feff}'=1+1\n"));
    }

    #[test]
    fn a_page_without_tables_has_none() {
        assert_eq!(tables("<p>x</p>"), []);
        assert!(titles("<p>x</p>").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn nothing_breaks_the_reader(html in "(<(/)?(table|tr|td|th|h2|form|caption|br)( colspan=[0-9]{1,4})?>|[a-z &\u{a0}0-9\"<]){0,60}") {
            for table in tables(&html) {
                let width = table.rows.first().map_or(0, Vec::len);
                proptest::prop_assert!(table.rows.iter().all(|row| row.len() == width));
            }
        }
    }
}
