use super::{Found, Kind};

/// Card, account, person and phone numbers.
pub(super) fn numbers(text: &str) -> Vec<Found> {
    let mut found = ibans(text);
    found.extend(
        runs(text)
            .into_iter()
            .filter_map(|(start, end)| kind(&text[start..end], &text[end..]).map(|k| sized(k, start, end, text))),
    );
    found
}

/// A Chinese identity number may end in X.
fn sized(kind: Kind, start: usize, end: usize, text: &str) -> Found {
    let more = usize::from(kind == Kind::PersonNumber && text[end..].starts_with(['X', 'x']));
    Found { kind, start, end: end + more }
}

/// Digits with at most one separator (or ") " and "+(") between them, as (start, end) in bytes.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut out = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        let opens = letters[i].1.is_ascii_digit()
            || (letters[i].1 == '+' && letters.get(i + 1).is_some_and(|(_, c)| c.is_ascii_digit() || *c == '('));
        let joined = i > 0 && letters[i - 1].1.is_ascii_alphabetic();
        if !opens || joined {
            i += 1;
            continue;
        }
        let (start, mut last, mut gap) = (letters[i].0, i, 0);
        let mut j = i + 1;
        while j < letters.len() && gap <= 2 {
            match letters[j].1 {
                c if c.is_ascii_digit() => (last, gap) = (j, 0),
                ' ' | '\u{A0}' | '\u{202F}' | '-' | '.' | '/' if gap == 0 => gap = 1,
                '(' | ')' | ' ' => gap += 1,
                _ => break,
            }
            j += 1;
        }
        out.push((start, letters[last].0 + 1));
        i = last + 1;
    }
    out
}

fn kind(run: &str, rest: &str) -> Option<Kind> {
    let digits: Vec<u8> = run.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect();
    let parts: Vec<usize> = run.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty()).map(str::len).collect();
    let n = digits.len();
    if n < 7 || date(run, &digits, &parts) || amount(run, &digits, &parts) {
        return None;
    }
    let known = match (n, &parts[..]) {
        _ if run.starts_with('+') || run.starts_with("00") => Kind::Phone,
        (13..=19, _) if luhn(&digits) => Kind::Card,
        (18, [18]) | (12, [12]) | (11, [6, 5]) => Kind::PersonNumber,
        (17, [17]) if rest.starts_with(['X', 'x']) => Kind::PersonNumber,
        (11, [4, 2, 5]) => Kind::Account,
        // Eleven digits: a mainland mobile begins with 1 and 3 to 9, any other is read as a person or account number.
        (11, _) if digits[0] == 1 && digits[1] >= 3 && parts.len() != 2 => Kind::Phone,
        (11, [11]) => Kind::PersonNumber,
        (7..=15, _) => Kind::Phone,
        _ => Kind::Account,
    };
    Some(known)
}

/// 30.11.2026, 2026-11-30, 30/11/2026, with or without a time or a second date behind it.
fn date(run: &str, digits: &[u8], parts: &[usize]) -> bool {
    if run.starts_with('+') {
        return false;
    }
    let number = |from: usize, n: usize| digits[from..from + n].iter().fold(0_u32, |sum, d| sum * 10 + u32::from(*d));
    let year = |y: u32| (1900..2100).contains(&y);
    match parts {
        [4, 1..=2, 1..=2, ..] => {
            year(number(0, 4)) && number(4, parts[1]) <= 12 && number(4 + parts[1], parts[2]) <= 31
        }
        [1..=2, 1..=2, 4, ..] => {
            year(number(parts[0] + parts[1], 4)) && number(0, parts[0]) <= 31 && number(parts[0], parts[1]) <= 31
        }
        [4, 4] => year(number(0, 4)) && year(number(4, 4)),
        _ => false,
    }
}

/// 1.500.000 or 1 500 000: groups of three after the first, no leading zero; with spaces only up to seven digits, because phone
/// numbers are written so too.
fn amount(run: &str, digits: &[u8], parts: &[usize]) -> bool {
    let grouped =
        parts.len() > 1 && (1..=3).contains(&parts[0]) && parts[1..].iter().all(|p| *p == 3) && digits[0] != 0;
    let dots = run.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let spaces = !run.contains(['-', '/', '(', ')', '+', '.']);
    grouped && (dots || (spaces && digits.len() <= 7))
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| if i % 2 == 0 { u32::from(*d) } else { [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][usize::from(*d)] })
        .sum();
    sum.is_multiple_of(10)
}

/// IBAN with or without spaces, checked by its remainder (ISO 13616).
fn ibans(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for i in 0..letters.len() {
        let first = i == 0 || !letters[i - 1].1.is_alphanumeric();
        if !first || !letters[i].1.is_ascii_alphabetic() || found.last().is_some_and(|f| f.end > letters[i].0) {
            continue;
        }
        let (mut code, mut best) = (String::new(), None);
        for (at, c) in &letters[i..] {
            match c {
                c if c.is_ascii_alphanumeric() && code.len() < 34 => code.push(c.to_ascii_uppercase()),
                ' ' => continue,
                _ => break,
            }
            if code.len() >= 15 && iban(&code) {
                best = Some(at + 1);
            }
        }
        found.extend(best.map(|end| Found { kind: Kind::Account, start: letters[i].0, end }));
    }
    found
}

fn iban(code: &str) -> bool {
    let bytes = code.as_bytes();
    let shape = bytes[..2].iter().all(u8::is_ascii_alphabetic) && bytes[2..4].iter().all(u8::is_ascii_digit);
    let rest = bytes[4..].iter().chain(&bytes[..4]).fold(0_u32, |r, b| match b {
        b'0'..=b'9' => (r * 10 + u32::from(b - b'0')) % 97,
        _ => (r * 100 + u32::from(b - b'A') + 10) % 97,
    });
    shape && rest == 1
}
