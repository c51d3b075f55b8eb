use serde::{Deserialize, Serialize};

use kit::Lang;

mod numbers;
mod places;

/// What was taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Email,
    Phone,
    Card,
    Account,
    PersonNumber,
    Address,
    Name,
}

impl Kind {
    /// The token that stands in the text instead; the same in every language, so that it can be shown in any.
    pub fn token(self) -> &'static str {
        match self {
            Self::Email => "[email]",
            Self::Phone => "[phone]",
            Self::Card => "[card]",
            Self::Account => "[account]",
            Self::PersonNumber => "[person-number]",
            Self::Address => "[address]",
            Self::Name => "[name]",
        }
    }
}

/// One piece of personal data, as bytes of the original text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

/// The text without personal data and what was taken out, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redacted {
    pub text: String,
    pub found: Vec<Found>,
}

/// Replaces e-mail addresses, phone, card, account and person numbers, street addresses and names that people introduce themselves
/// with. When in doubt a long number goes; dates, times and amounts stay. Patterns cannot find everything: a name in the middle of
/// a sentence stays, which is why texts are shown only to people who may read contacts.
pub fn redact(text: &str, lang: Lang) -> Redacted {
    let mut all = emails(text);
    all.extend(numbers::numbers(text));
    all.extend(places::addresses(text, lang));
    all.extend(places::names(text, lang));
    // The earliest and, of two at one place, the longest wins; overlaps with it are dropped.
    all.sort_by_key(|f| (f.start, std::cmp::Reverse(f.end)));
    let (mut out, mut found, mut at) = (String::with_capacity(text.len()), Vec::new(), 0);
    for f in all {
        if f.start >= at {
            out.push_str(&text[at..f.start]);
            out.push_str(f.kind.token());
            at = f.end;
            found.push(f);
        }
    }
    out.push_str(&text[at..]);
    Redacted { text: out, found }
}

fn emails(text: &str) -> Vec<Found> {
    let local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let start = text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last()?.0;
            let tail = &text[at + 1..];
            let length: usize = tail.chars().take_while(|c| domain(*c)).map(char::len_utf8).sum();
            let host = tail[..length].trim_end_matches(['.', '-']);
            host.contains('.').then_some(Found { kind: Kind::Email, start, end: at + 1 + host.len() })
        })
        .collect()
}
