/// Plural, past and -ing endings off; enough for matching, far from a dictionary.
pub(super) fn stem(word: &str) -> String {
    let word = word.trim_matches(['\'', '’']).trim_end_matches("'s").trim_end_matches("’s");
    let word = match word.strip_suffix("ies").or_else(|| word.strip_suffix("ied")) {
        Some(rest) if rest.chars().count() >= 2 => format!("{rest}y"),
        _ if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") => word.to_owned(),
        _ => super::strip(word, &["ingly", "edly", "ings", "ing", "ed", "es", "s", "ly"], 3),
    };
    let word = word.strip_suffix('e').filter(|w| w.chars().count() >= 3).unwrap_or(&word).to_owned();
    undoubled(word)
}

/// "stopp" from "stopped" meets "stop"; ll, ss and zz stay.
fn undoubled(word: String) -> String {
    let mut end = word.chars().rev();
    match (end.next(), end.next()) {
        (Some(a), Some(b)) if a == b && word.len() > 3 && "bdfgmnprt".contains(a) => {
            word[..word.len() - a.len_utf8()].to_owned()
        }
        _ => word,
    }
}
