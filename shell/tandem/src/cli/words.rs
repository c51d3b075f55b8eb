//! Numbers and long texts in sentences of the command line.

/// `1 mail`, `2 mails`.
pub fn many(n: usize, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}

/// What is behind the first that was named: nothing, ` (and 1 more difference)`, ` (and 2 more differences)`.
pub fn and_more(all: usize, one: &str, more: &str) -> String {
    match all.saturating_sub(1) {
        0 => String::new(),
        rest => format!(" (and {rest} more {})", if rest == 1 { one } else { more }),
    }
}

/// On one line, and cut off after so many letters.
pub fn short(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A word of a command that can be pasted into a shell.
pub fn pasted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-:=,+@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_many() {
        assert_eq!([1, 2, 0].map(|n| many(n, "mail", "mails")), ["1 mail", "2 mails", "0 mails"]);
        let more = [0, 1, 2, 3].map(|n| and_more(n, "difference", "differences"));
        assert_eq!(more, ["", "", " (and 1 more difference)", " (and 2 more differences)"]);
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        assert_eq!(short("no\n  room", 20), "no room");
        assert_eq!(short("Līga Ozoliņa", 2), "Lī…");
        assert_eq!(short("Lī", 2), "Lī");
    }

    #[test]
    fn a_word_is_pasted_as_it_is() {
        assert_eq!(pasted("/var/lib/tandem"), "/var/lib/tandem");
        assert_eq!(pasted("our house's"), "'our house'\\''s'");
    }
}
