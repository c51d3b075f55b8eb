//! Taking somebody's name, address and handle out of words. Pure.

use kit::{FORMER, PersonId};

/// Somebody to erase: what they were called, and what stands there afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    pub person: PersonId,
    /// The new handle.
    pub handle: String,
    /// Names, also earlier ones. Whoever else is called the same keeps the name: then it is not in here.
    pub names: Vec<String>,
    pub addresses: Vec<String>,
    pub handles: Vec<String>,
    /// Staff numbers: too short to be looked for in words, they are only compared with whole cells.
    pub numbers: Vec<String>,
}

/// What is looked for, and what comes in its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Needle {
    pub text: String,
    with: String,
    /// An address goes on after a dot or a hyphen; a name ends there.
    joined: bool,
}

impl Gone {
    /// The longest first, so that an address goes before the handle it begins with.
    pub(super) fn needles(&self) -> Vec<Needle> {
        let mut out = Vec::new();
        let mut add = |texts: &[String], with: &str, joined: bool| {
            for text in texts.iter().filter(|t| telling(t)) {
                for form in [text.clone(), html(text), json(text)] {
                    let needle = Needle { text: form, with: with.to_owned(), joined };
                    if !out.contains(&needle) {
                        out.push(needle);
                    }
                }
            }
        };
        add(&self.names, FORMER, false);
        add(&self.addresses, FORMER, true);
        add(&self.handles, &self.handle, true);
        out.sort_by_key(|n| std::cmp::Reverse(n.text.len()));
        out
    }
}

/// One plain word ("Anna") is no name of somebody in particular: looking for it would take it from everybody.
fn telling(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() > 1
        && text.chars().any(|c| c.is_whitespace() || c.is_ascii_digit() || ".@-_".contains(c) || han(c))
}

fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '<' | '>' | '"' | '\'' => out.push_str(&format!("&#{};", c as u32)),
            c => out.push(c),
        }
    }
    out
}

fn json(text: &str) -> String {
    serde_json::to_string(text).map_or_else(|_| text.to_owned(), |t| t.trim_matches('"').to_owned())
}

fn han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}')
}

/// The words without the person; `None` when nothing was there to take out. Lines of a calendar entry are folded after 75
/// bytes, also within a name: such an entry comes back unfolded.
pub fn strike(text: &str, gone: &Gone) -> Option<String> {
    strike_all(text, &gone.needles())
}

pub(super) fn strike_all(text: &str, needles: &[Needle]) -> Option<String> {
    let mut out = std::borrow::Cow::Borrowed(text);
    for needle in needles {
        if let Some(struck) = one(&out, needle) {
            out = struck.into();
        }
    }
    if out.contains("\r\n ") {
        let whole = out.replace("\r\n ", "");
        if let Some(struck) = strike_all(&whole, needles) {
            return Some(struck);
        }
    }
    match out {
        std::borrow::Cow::Borrowed(_) => None,
        std::borrow::Cow::Owned(out) => Some(out),
    }
}

fn one(text: &str, needle: &Needle) -> Option<String> {
    let (mut out, mut from, mut at) = (String::new(), 0, 0);
    while at < text.len() {
        match matched(&text[at..], &needle.text) {
            Some(len) if stands_alone(&text[..at], &text[at + len..], needle) => {
                out.push_str(&text[from..at]);
                out.push_str(&needle.with);
                at += len;
                from = at;
            }
            _ => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    (from > 0).then(|| out + &text[from..])
}

/// How many bytes at the beginning of `text` are the needle, whatever the case.
fn matched(text: &str, needle: &str) -> Option<usize> {
    let mut chars = text.char_indices();
    for wanted in needle.chars() {
        let (_, found) = chars.next()?;
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(chars.next().map_or(text.len(), |(i, _)| i))
}

/// Not a piece of a longer word. Chinese names stand among other characters without a gap.
fn stands_alone(before: &str, after: &str, needle: &Needle) -> bool {
    let (first, last) = (needle.text.chars().next(), needle.text.chars().next_back());
    let (mut back, mut on) = (before.chars().rev(), after.chars());
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !han(c));
    let goes_on = |c: Option<char>, next: Option<char>| {
        part(c) || (needle.joined && c.is_some_and(|c| ".-_".contains(c)) && part(next))
    };
    let starts = first.is_some_and(han) || !goes_on(back.next(), back.next());
    let ends = last.is_some_and(han) || !goes_on(on.next(), on.next());
    starts && ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone(name: &str) -> Gone {
        Gone {
            person: "p".into(),
            handle: "former-1".into(),
            names: vec![name.into()],
            addresses: vec!["liga.ozolina@fjordlink.example".into()],
            handles: vec!["liga.ozolina".into()],
            numbers: vec!["7".into()],
        }
    }

    fn struck(name: &str, text: &str) -> String {
        strike(text, &gone(name)).unwrap_or_else(|| "untouched".into())
    }

    #[test]
    fn name_address_and_handle_go_in_any_case() {
        let text = "Hei LĪGA OZOLIŅA, write to Liga.Ozolina@fjordlink.example or see /people/liga.ozolina.";
        let want = "Hei [former-colleague], write to [former-colleague] or see /people/former-1.";
        assert_eq!(struck("Līga Ozoliņa", text), want);
    }

    #[test]
    fn somebody_elses_longer_name_stays() {
        assert_eq!(struck("Jan Berg", "Jan Bergstrøm, jan berg-hansen2"), "Jan Bergstrøm, [former-colleague]-hansen2");
        assert_eq!(struck("Līga Ozoliņa", "/people/liga.ozolina.2 and anna.liga.ozolina"), "untouched");
    }

    #[test]
    fn a_plain_word_is_not_looked_for_and_han_stands_without_gaps() {
        assert_eq!(struck("Anna", "Anna and Anna Lapa"), "untouched");
        assert_eq!(struck("王磊", "请王磊老师"), "请[former-colleague]老师");
    }

    #[test]
    fn what_was_escaped_or_folded_is_found_too() {
        assert_eq!(struck("Anne O'Hara", "Dear Anne O&#39;Hara"), "Dear [former-colleague]");
        assert_eq!(struck("Anne \"A\" Moe", r#"{"a":"Anne \"A\" Moe"}"#), r#"{"a":"[former-colleague]"}"#);
        assert_eq!(struck("Līga Ozoliņa", "CN=\"Līga Oz\r\n oliņa\":x"), "CN=\"[former-colleague]\":x");
    }
}
