//! Every event is in its room's list of news, so that the house knows how to read what an older version told.

use super::{Finding, Tree};

pub fn check(tree: &Tree) -> Vec<Finding> {
    let files: Vec<_> = tree.rust().collect();
    let mut found = Vec::new();
    for file in &files {
        let text = file.product();
        let home = file.home().unwrap_or_default();
        for (at, words) in text.match_indices("impl News for ") {
            let name: String = text[at + words.len()..].chars().take_while(|c| c.is_alphanumeric()).collect();
            let listed =
                || files.iter().filter(|f| f.home().unwrap_or_default() == home).any(|f| lists(&f.product(), &name));
            // A macro's `$type` is no name.
            if !name.is_empty() && !listed() {
                let line = file.line_at(at);
                found.push(file.finding(line, format!("{name} is missing in the room's news_of![…]")));
            }
        }
    }
    found
}

/// Whether a `news_of![…]` holds the type, with or without its path.
fn lists(text: &str, name: &str) -> bool {
    text.match_indices("news_of![").any(|(at, words)| {
        let list = text[at + words.len()..].split(']').next().unwrap_or("");
        list.split(',').any(|item| item.trim().rsplit("::").next() == Some(name))
    })
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    #[test]
    fn an_event_without_a_line_in_the_list_is_found() {
        let tree = tree(&[
            ("rooms/plan/src/model.rs", "impl News for Held {}\nimpl News for Lost {}\nimpl News for $type {}\n"),
            ("rooms/plan/src/lib.rs", "news_of![model::Held]"),
            ("rooms/coach/src/lib.rs", "news_of![Lost]"),
        ]);
        let found: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["rooms/plan/src/model.rs:2: Lost is missing in the room's news_of![…]"]);
    }
}
