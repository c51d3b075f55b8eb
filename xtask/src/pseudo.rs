//! A language made from English, so that there is something to see before anybody has translated a word:
//! `Sessions today` becomes `[Šééššïööñš ŧööđååý]`. Accented, so that whatever is still plain was never translated; a third longer, as
//! most languages are; in brackets, so that a text put together from pieces shows its seams. A real language begins as one
//! (docs/adding-a-language.md): its pages are whole from the first day, and every sentence somebody writes replaces such a one.

use std::fs;

use crate::{Done, root};

/// Writes `locales/<code>/` where files are not there yet; what somebody has translated stays.
pub fn write(code: &str) -> Done {
    let plain = |c: char| c.is_ascii_lowercase();
    if !(2..=3).contains(&code.len()) || !code.chars().all(plain) {
        return Err(format!("{code} is no code of a language: two or three small letters, as in ISO 639"));
    }
    let said = |path: &std::path::Path, e: std::io::Error| format!("{}: {e}", path.display());
    let (source, folder) = (root().join("locales/en"), root().join("locales").join(code));
    fs::create_dir_all(&folder).map_err(|e| said(&folder, e))?;
    let mut written = 0;
    for entry in fs::read_dir(&source).map_err(|e| said(&source, e))? {
        let from = entry.map_err(|e| said(&source, e))?.path();
        let to = folder.join(from.file_name().unwrap_or_default());
        if to.exists() {
            continue;
        }
        let text = fs::read_to_string(&from).map_err(|e| said(&from, e))?;
        fs::write(&to, file(&text)).map_err(|e| said(&to, e))?;
        written += 1;
    }
    println!("{written} files written to locales/{code}; what was there stays as it is");
    Ok(())
}

/// A whole file: comments stay, the value of every message is changed.
fn file(text: &str) -> String {
    let mut out = String::new();
    let mut value: Option<String> = None;
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if begins || line.starts_with('#') {
            out.extend(value.take().map(|v| pseudo(&v)));
        }
        match (begins.then(|| line.split_once('=')).flatten(), value.as_mut()) {
            (Some((key, first)), _) => {
                out.push_str(key);
                out.push('=');
                value = Some(first.to_owned());
            }
            (None, Some(value)) => value.push_str(line),
            (None, None) => out.push_str(line),
        }
    }
    out.extend(value.map(|v| pseudo(&v)));
    out
}

fn pseudo(value: &str) -> String {
    let chars: Vec<char> = value.chars().collect();
    let mut at = 0;
    pattern(&chars, &mut at, false)
}

/// Text with placeables. In a choice it ends before the next variant or the closing brace.
fn pattern(chars: &[char], at: &mut usize, in_choice: bool) -> String {
    let (mut text, mut chooses) = (String::new(), false);
    while let Some(&c) = chars.get(*at) {
        match c {
            '{' => {
                let (placeable, choice) = placeable(chars, at);
                text.push_str(&placeable);
                chooses |= choice;
                continue;
            }
            '}' if in_choice => break,
            '[' | '*' if in_choice && text.trim_end_matches([' ', '\t']).ends_with('\n') => break,
            _ => spell(c, &mut text),
        }
        *at += 1;
    }
    // A line of a text may not begin with a bracket, and a choice has its brackets inside.
    if chooses || text.trim().is_empty() || text.starts_with(['\n', '\r']) {
        return text;
    }
    let (front, rest) = text.split_at(text.len() - text.trim_start().len());
    let body = rest.trim_end();
    format!("{front}[{body}]{}", &rest[body.len()..])
}

/// `{ $n }` as it stands; of a choice only the variants are changed. Says whether it is a choice.
fn placeable(chars: &[char], at: &mut usize) -> (String, bool) {
    let mut out = String::new();
    while let Some(&c) = chars.get(*at) {
        out.push(c);
        *at += 1;
        match c {
            '}' => return (out, false),
            '>' if out.ends_with("->") => break,
            _ => {}
        }
    }
    while let Some(&c) = chars.get(*at) {
        out.push(c);
        *at += 1;
        match c {
            '}' => break,
            ']' => out.push_str(&pattern(chars, at, true)),
            _ => {}
        }
    }
    (out, true)
}

/// The accented letter; a vowel twice, which makes English a third longer.
fn spell(c: char, out: &mut String) {
    const PLAIN: &str = "abcdefghijklnorstuwyzABCDEFGHIJKLNORSTUWYZ";
    const MARKED: &str = "åƀçđéƒğĥïĵķļñöŕšŧûŵýžÅƁÇĐÉƑĞĤÏĴĶĻÑÖŔŠŦÛŴÝŽ";
    let marked = PLAIN.chars().position(|p| p == c).and_then(|i| MARKED.chars().nth(i)).unwrap_or(c);
    out.push(marked);
    match c {
        'a' | 'e' | 'o' | 'u' => out.push(marked),
        'A' | 'E' | 'O' | 'U' => out.extend(marked.to_lowercase()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_accented_longer_and_in_brackets() {
        assert_eq!(file("# a note\na-b = Sessions today\n"), "# a note\na-b = [Šééššïööñš ŧööđååý]\n");
    }

    #[test]
    fn what_is_filled_in_and_what_is_chosen_by_stays() {
        let en =
            "a-n = To { $n ->\n    [one] { $n } person\n   *[other] { LANGUAGE($l, as: \"in\") }, { $n }\n}\nb = x\n";
        let said = "a-n = Ŧöö { $n ->\n    [one] [{ $n } pééŕšööñ]\n   *[other] [{ LANGUAGE($l, as: \"in\") }, { $n }]\n}\nb = [x]\n";
        assert_eq!(file(en), said);
    }

    #[test]
    fn a_text_on_lines_of_its_own_has_no_bracket_in_front() {
        assert_eq!(file("a =\n    one\n    two\n"), "a =\n    ööñéé\n    ŧŵöö\n");
    }
}
