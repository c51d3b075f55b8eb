/// Reading units in plain text: words, and every Chinese or Japanese character by itself.
pub fn words(text: &str) -> usize {
    let (characters, words) = count(text);
    characters + words
}

/// Minutes to read plain text in a language, rounded up; 0 for a text without words.
pub fn minutes_in(text: &str, language: &str) -> u32 {
    let per_minute = match language {
        "zh" => 260.0,
        "vi" => 250.0,
        _ => 230.0,
    };
    // A foreign word inside a Chinese sentence is read at the speed of words, and the other way round.
    let (characters, words) = count(text);
    (words as f64 / if language == "zh" { 230.0 } else { per_minute } + characters as f64 / 260.0).ceil() as u32
}

pub(crate) fn minutes(text: &str) -> u32 {
    let vietnamese = text.chars().any(|c| matches!(c, '\u{1EA0}'..='\u{1EF9}' | 'ơ' | 'Ơ' | 'ư' | 'Ư'));
    minutes_in(text, if vietnamese { "vi" } else { "en" })
}

fn count(text: &str) -> (usize, usize) {
    let (mut characters, mut words, mut inside) = (0, 0, false);
    for c in text.chars() {
        if matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
        {
            characters += 1;
            inside = false;
        } else if c.is_alphanumeric() {
            words += usize::from(!inside);
            inside = true;
        } else if !matches!(c, '\'' | '’' | '-' | '.' | ',' | '\u{300}'..='\u{36F}') {
            inside = false;
        }
    }
    (characters, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_by_script() {
        assert_eq!(words("Don't say 1,000.50 euro-cents."), 4);
        assert_eq!(words("我都打第三次了，AHT降了"), 10);
        assert_eq!(words(""), 0);
        assert_eq!(minutes_in("", "en"), 0);
        assert_eq!(minutes_in(&"word ".repeat(460), "nb"), 2);
        assert_eq!(minutes_in(&"字".repeat(520), "zh"), 2);
    }
}
