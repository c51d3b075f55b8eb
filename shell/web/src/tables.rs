//! Every table of a page as a file for a spreadsheet: the same address with `csv=1` answers with its first table, as it is
//! filtered there, for whoever may see the page. Nothing has to be written per table, and nothing can be forgotten.

use std::cell::RefCell;

use axum::{
    http::{StatusCode, header},
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

/// What is there to be pressed, drawn or offered, not to be read.
const UNREAD: [&str; 5] = ["button", "datalist", "script", "style", "svg"];
/// What stands on lines of its own, as the lines and cells of a table within a table do.
const BLOCKS: [&str; 14] =
    ["blockquote", "dd", "details", "div", "dt", "footer", "li", "p", "summary", "td", "textarea", "th", "tr", "ul"];
/// Elements without an end.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];
/// A box that is ticked.
const TICKED: &str = "✓";

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

    /// Title and address of each table of a page; none where the page brings a file of its own, nobody is signed in, or a
    /// form was answered: its address is no page's.
    pub(crate) fn sheets(&self, status: StatusCode, body: &str) -> Vec<(String, String)> {
        let again = self.reads() && status == StatusCode::OK;
        if !again || self.me().is_none() || !body.contains("<table") || body.contains(".csv") {
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
    /// Elements around it, the innermost last.
    open: Vec<Open>,
    heading: Option<String>,
    caption: Option<String>,
    title: String,
    cell: Option<Cell>,
}

/// An element that has begun, and how what is in it is read.
struct Open {
    name: String,
    silent: bool,
    /// Only read aloud.
    hidden: bool,
    /// Its words keep apart from what comes after it.
    apart: bool,
}

#[derive(Default)]
struct Cell {
    text: String,
    /// What is only read aloud: it counts where nothing is to be seen.
    aside: String,
    span: usize,
    /// The last thing was a picture without words of its own.
    icon: bool,
    /// Where the words of the present label begin.
    label: Option<usize>,
    /// They belong to a choice that was not made.
    unchosen: bool,
    /// What the present `select` offers: whether it is chosen, and its words unless it means nothing.
    offers: Option<Vec<(bool, Option<String>)>>,
}

fn attr<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
}

fn has_class(tag: &Tag, class: &str) -> bool {
    attr(tag, "class").is_some_and(|all| all.split_whitespace().any(|c| c == class))
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
        let name = &*tag.name;
        match name {
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
                let span = attr(tag, "colspan").and_then(|n| n.parse().ok()).unwrap_or(1);
                self.cell = Some(Cell { span: usize::clamp(span, 1, 50), ..Cell::default() });
            }
            _ => {}
        }
        let (silent, hidden) = self.open.last().map_or((false, false), |around| (around.silent, around.hidden));
        let mut open = Open { name: name.to_owned(), silent, hidden, apart: false };
        if !silent && let Some(cell) = &mut self.cell {
            cell.begin(tag, &mut open);
        }
        open.silent |= UNREAD.contains(&name);
        if !tag.self_closing && !VOID.contains(&name) {
            self.open.push(open);
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            let apart = self.open[at..].iter().any(|open| open.apart);
            self.open.truncate(at);
            if let Some(cell) = &mut self.cell {
                cell.end(name, apart);
            }
        }
        match name {
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
        let (silent, hidden) = self.open.last().map_or((false, false), |around| (around.silent, around.hidden));
        if silent {
            return;
        }
        if let Some(words) = self.heading.as_mut().or(self.caption.as_mut()) {
            words.push_str(text);
        } else if let Some(cell) = &mut self.cell {
            cell.read(text, hidden);
        }
    }

    fn finish_cell(&mut self) {
        let (Some(cell), Some(table)) = (self.cell.take(), self.found.last_mut()) else { return };
        if table.rows.is_empty() {
            table.rows.push(Vec::new());
        }
        if let Some(row) = table.rows.last_mut() {
            row.push(cell.words());
            row.extend(std::iter::repeat_n(String::new(), cell.span - 1));
        }
    }
}

impl Cell {
    fn begin(&mut self, tag: &Tag, open: &mut Open) {
        let name = &*tag.name;
        open.apart = BLOCKS.contains(&name) || has_class(tag, "badge") || has_class(tag, "btn");
        if open.apart || name == "br" {
            self.text.push('\n');
        }
        match name {
            // A group's label is the name of what is in it; a picture's stands for it.
            "svg" | "span" if attr(tag, "role") != Some("group") => match attr(tag, "aria-label") {
                Some(label) => {
                    self.say(label);
                    open.silent = true;
                }
                None => self.icon |= name == "svg",
            },
            "a" => open.silent = has_class(tag, "btn"),
            "label" => {
                (self.label, self.unchosen) = (Some(self.text.len()), false);
                // The name of a field, where the head of the column is enough for the eye.
                open.silent = has_class(tag, "vh");
            }
            "input" => self.typed(tag),
            "select" => self.offers = Some(Vec::new()),
            "option" => {
                if let Some(offers) = &mut self.offers {
                    let words = (attr(tag, "value") != Some("")).then(String::new);
                    offers.push((attr(tag, "selected").is_some(), words));
                }
            }
            _ => {}
        }
        open.silent |= has_class(tag, "no-print");
        open.hidden |= has_class(tag, "vh") && !self.icon;
    }

    fn end(&mut self, name: &str, apart: bool) {
        match name {
            "label" => {
                if let Some(at) = self.label.take()
                    && self.unchosen
                {
                    self.text.truncate(at);
                }
                self.unchosen = false;
            }
            "select" => {
                let offers = self.offers.take().unwrap_or_default();
                // As a browser does where none is chosen.
                let at = offers.iter().position(|(chosen, _)| *chosen).unwrap_or(0);
                if let Some((_, Some(words))) = offers.get(at) {
                    self.say(words);
                }
            }
            _ => {}
        }
        if apart {
            self.text.push('\n');
        }
    }

    /// What stands in a field.
    fn typed(&mut self, tag: &Tag) {
        let checked = attr(tag, "checked").is_some();
        match attr(tag, "type").unwrap_or("text") {
            "button" | "file" | "hidden" | "image" | "password" | "reset" | "submit" => {}
            "radio" => self.unchosen |= !checked,
            "checkbox" if checked => self.say(TICKED),
            "checkbox" => {}
            _ => self.say(attr(tag, "value").unwrap_or_default()),
        }
    }

    fn say(&mut self, words: &str) {
        self.icon = false;
        self.text.push('\n');
        self.text.push_str(words);
        self.text.push('\n');
    }

    fn read(&mut self, text: &str, hidden: bool) {
        if let Some(offers) = &mut self.offers {
            if let Some((_, Some(words))) = offers.last_mut() {
                words.push_str(text);
            }
        } else if hidden {
            self.aside.push_str(text);
        } else {
            self.icon &= text.trim().is_empty();
            self.text.push_str(text);
        }
    }

    fn words(&self) -> String {
        let seen = tidy(&self.text);
        if seen.is_empty() { tidy(&self.aside) } else { seen }
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

    /// The rows of a page with one table.
    fn rows(page: &str) -> Vec<Vec<String>> {
        tables(page).remove(0).rows
    }

    /// As `/equipment`, `/travel` and the checklist of a session are made.
    #[test]
    fn a_table_in_a_form_is_read_with_what_is_typed_into_it() {
        let page = "<h2>Carried</h2><form><input type=\"hidden\" value=\"s\"><table><thead><tr><th>Thing</th><th>Rīga</th></tr></thead><tbody>\
                    <tr><th>Projector<br><span class=\"muted xs\">3 in all</span></th>\
                    <td><input class=\"input\" type=\"text\" value=\"2\" aria-label=\"Projector: Rīga\"></td></tr>\
                    <tr><th>Way</th><td><input type=\"hidden\" value=\"x\"><textarea>By bus</textarea><button>Save</button></td></tr>\
                    </tbody></table></form>";
        assert_eq!(rows(page), [["Thing", "Rīga"], ["Projector · 3 in all", "2"], ["Way", "By bus"]]);
        assert_eq!(titles(page), ["Carried"]);
        let page = "<form><table><tr><td><div class=\"field\"><label class=\"vh\" for=\"w-1\">Who: Cards</label><select id=\"w-1\">\
                    <option value=\"\">–</option><option value=\"1\">Līga</option><option value=\"2\" selected>Jānis</option></select></div></td>\
                    <td><select><option value=\"\">–</option><option value=\"1\">Līga</option></select></td>\
                    <td><label class=\"opt\"><input type=\"checkbox\" checked><span><span class=\"pair\"><svg role=\"img\" aria-label=\"ready\"><circle/></svg></span>\
                    <span class=\"vh\">Cards: Ready</span><br><span class=\"xs\">in the cupboard</span></span></label></td></tr></table></form>";
        assert_eq!(rows(page), [["Jānis", "", "✓ · ready · in the cupboard"]]);
    }

    /// As "Who comes" of a session is made.
    #[test]
    fn a_picture_counts_with_its_label_and_a_choice_with_its_words() {
        let radio =
            |word: &str, checked: &str| format!("<label><input type=\"radio\" value=\"x\"{checked}>{word}</label>");
        let (here, late, away) = (radio("Here", ""), radio("Late", " checked"), radio("Away", ""));
        let page = format!(
            "<form><table><tr><th><a href=\"/p\">Līga</a> <span class=\"badge\">comes</span></th>\
             <td><span class=\"pair\"><svg role=\"img\" aria-label=\"sent &amp; read\"><circle/></svg></span></td>\
             <td><svg><path/></svg><span class=\"vh\">agreed</span></td><td><span aria-label=\"nothing yet\"><i>·</i></span></td>\
             <td><span class=\"att\" role=\"group\" aria-label=\"Līga\">{here}{late}{away}</span></td></tr></table></form>"
        );
        assert_eq!(rows(&page), [["Līga · comes", "sent & read", "agreed", "nothing yet", "Late"]]);
    }

    /// As `/audit` and `/outbox` are made.
    #[test]
    fn words_of_their_own_keep_apart_and_what_only_leads_on_is_left_out() {
        let page = "<table><tr><td><a class=\"tap\" href=\"/p\">Kari Nordby</a> <a class=\"xs no-print\" href=\"/a\">only this<span class=\"vh\">: Kari Nordby</span></a></td>\
                    <td><a href=\"/o\">Your seat</a> <span class=\"badge\"><svg><path/></svg>Calendar entry</span> soon</td>\
                    <td><a class=\"btn btn-s\" href=\"/x\">Open</a></td><th><span class=\"vh\">Deeds</span></th></tr></table>";
        assert_eq!(rows(page), [["Kari Nordby", "Your seat · Calendar entry · soon", "", "Deeds"]]);
    }

    #[test]
    fn a_page_without_tables_has_none() {
        assert_eq!(tables("<p>x</p>"), []);
        assert!(titles("<p>x</p>").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn nothing_breaks_the_reader(html in "(<(/)?(table|tr|td|th|h2|form|caption|br|svg|span|label|input|select|option|textarea|button)( (colspan=[0-9]{1,4}|class=vh|class=badge|aria-label=a|type=radio|selected))?>|[a-z &\u{a0}0-9\"<]){0,60}") {
            for table in tables(&html) {
                let width = table.rows.first().map_or(0, Vec::len);
                proptest::prop_assert!(table.rows.iter().all(|row| row.len() == width));
            }
        }
    }
}
