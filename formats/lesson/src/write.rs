use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// HTML before cleaning and the plain text that is read.
pub(crate) struct Draft {
    pub html: String,
    pub text: String,
}

const VOICE: &str = "[!voice]";

pub(crate) fn write(markdown: &str) -> Draft {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, options).collect();
    let shift = shift(&events);
    let mut text = String::new();
    let events = voices(events).into_iter().map(|event| {
        note(&event, &mut text);
        plain(event, shift)
    });
    let mut html = String::new();
    html::push_html(&mut html, events.collect::<Vec<_>>().into_iter());
    Draft { html, text }
}

/// How many levels headings move so that the highest one becomes h2.
fn shift(events: &[Event<'_>]) -> i8 {
    let highest = events
        .iter()
        .filter_map(|e| if let Event::Start(Tag::Heading { level, .. }) = e { Some(*level as i8) } else { None })
        .min();
    highest.map_or(0, |h| 2 - h)
}

fn moved(level: HeadingLevel, shift: i8) -> HeadingLevel {
    let to = usize::try_from((level as i8 + shift).clamp(2, 6)).unwrap_or(2);
    HeadingLevel::try_from(to).unwrap_or(HeadingLevel::H2)
}

/// Raw HTML becomes visible text; headings move and lose ids and classes.
fn plain(event: Event<'_>, shift: i8) -> Event<'_> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) if !ours(&raw) => Event::Text(raw),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, .. }) => {
            Event::Start(Tag::Heading { level: moved(level, shift), id: None, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(moved(level, shift))),
        other => other,
    }
}

/// The only raw HTML in the stream that we wrote ourselves; a private-use mark keeps an author from writing the same.
fn ours(raw: &str) -> bool {
    raw.starts_with(MARK)
}

const MARK: &str = "\u{E000}";

/// Finds quotes that begin with the voice directive and gives them their class and their line of who speaks.
fn voices(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out: Vec<Event<'_>> = Vec::with_capacity(events.len());
    let mut open: Vec<bool> = Vec::new();
    let mut events = events.into_iter().map(without_mark).peekable();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                let start = out.len();
                out.push(event);
                let first: Vec<Event<'_>> = first_line(&mut events);
                let line: String = first.iter().skip(1).map(shown).collect();
                let who = line.trim_start().strip_prefix(VOICE).map(|rest| rest.trim().to_owned());
                open.push(who.is_some());
                if let Some(who) = who {
                    out.truncate(start);
                    out.push(Event::Html(format!("{MARK}<blockquote class=\"voice\">").into()));
                    if !who.is_empty() {
                        out.push(Event::Html(format!("{MARK}<p class=\"voice-who\">{}</p>", escape(&who)).into()));
                    }
                    out.push(Event::Start(Tag::Paragraph));
                } else {
                    out.extend(first);
                }
            }
            Event::End(TagEnd::BlockQuote(_)) if open.pop() == Some(true) => {
                out.push(Event::Html(format!("{MARK}</blockquote>").into()))
            }
            other => out.push(other),
        }
    }
    out
}

/// Paragraph start and everything on the quote's first line; empty when the quote does not begin with a paragraph.
fn first_line<'a>(events: &mut std::iter::Peekable<impl Iterator<Item = Event<'a>>>) -> Vec<Event<'a>> {
    let mut line = Vec::new();
    if !matches!(events.peek(), Some(Event::Start(Tag::Paragraph))) {
        return line;
    }
    line.extend(events.next());
    while let Some(Event::Text(_) | Event::Code(_)) = events.peek() {
        line.extend(events.next());
    }
    line
}

fn shown(event: &Event<'_>) -> String {
    match event {
        Event::Text(t) | Event::Code(t) => t.to_string(),
        _ => String::new(),
    }
}

fn without_mark(event: Event<'_>) -> Event<'_> {
    let strip = |t: CowStr<'_>| -> CowStr<'static> { t.replace(MARK, "").into() };
    match event {
        Event::Html(t) => Event::Html(strip(t)),
        Event::InlineHtml(t) => Event::InlineHtml(strip(t)),
        other => other,
    }
}

fn note(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(t) | Event::Code(t) => text.push_str(t),
        Event::Html(t) if ours(t) => text.push_str(inner(t)),
        Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push('\n'),
        _ => {}
    }
}

/// The words of our own "who speaks" line.
fn inner(raw: &str) -> &str {
    raw.split_once("voice-who\">").and_then(|(_, rest)| rest.strip_suffix("</p>")).unwrap_or("")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
