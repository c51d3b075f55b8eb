//! Every text that is asked for exists, and every text that exists is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{File, Finding, Tree, fluent::read};

/// How a text is asked for, and whether its key is the first argument or a later one.
const CALLS: [(&str, bool); 9] = [
    (".t(", true),
    (".tr(", true),
    (".tn(", true),
    (".ta(", true),
    ("Say::new(", true),
    ("Stop::at(", false),
    ("locale::t(", false),
    ("web::t(", false),
    (".go(", false),
];

/// Families of keys whose every literal is a key, wherever it stands.
const FAMILIES: [&str; 2] = ["said-", "nav-"];

/// Keys put together from parts that stand nowhere as a literal, with the reason.
const COMPOSED: [(&str, &str); 0] = [];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let known = english(tree);
    let mut found = asked_for(tree, &known);
    found.extend(unused(tree, &known));
    found
}

fn english(tree: &Tree) -> BTreeMap<String, (String, usize)> {
    let files = tree.under("locales/en/", ".ftl");
    files.flat_map(|f| read(&f.text).into_iter().map(|m| (m.key, (f.path.clone(), m.line)))).collect()
}

fn speaking(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.rust().chain(tree.files.iter().filter(|f| f.path.contains("/templates/") && !f.path.starts_with("xtask/")))
}

fn asked_for(tree: &Tree, known: &BTreeMap<String, (String, usize)>) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in speaking(tree) {
        let text = file.product();
        for (at, key) in calls(&text).into_iter().chain(family(&text)) {
            if !known.contains_key(&key) {
                found.push(file.finding(file.line_at(at), format!("no text for {key} in locales/en")));
            }
        }
    }
    found.sort_by(|a, b| (&a.path, a.line, &a.what).cmp(&(&b.path, b.line, &b.what)));
    found.dedup();
    found
}

/// Keys in the calls of `CALLS`, with where they stand.
fn calls(text: &str) -> Vec<(usize, String)> {
    let mut keys = Vec::new();
    for (call, first) in CALLS {
        for (at, _) in text.match_indices(call) {
            let from = at + call.len();
            let start = if first { Some(from) } else { second_argument(text, from) };
            if let Some(start) = start
                && let Some(key) = literal(&text[start..]).filter(|key| is_key(key))
            {
                keys.push((start + text[start..].find('"').unwrap_or(0), key.to_owned()));
            }
        }
    }
    keys
}

fn second_argument(text: &str, from: usize) -> Option<usize> {
    let (mut depth, mut quoted, mut before) = (0, false, ' ');
    for (at, c) in text[from..].char_indices() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return Some(from + at + 1),
            _ => {}
        }
        before = c;
    }
    None
}

fn literal(text: &str) -> Option<&str> {
    text.trim_start().trim_start_matches('&').strip_prefix('"')?.split('"').next()
}

fn is_key(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    plain && text.contains('-') && !text.ends_with('-') && text.starts_with(|c: char| c.is_ascii_lowercase())
}

fn family(text: &str) -> Vec<(usize, String)> {
    let all = FAMILIES.iter().flat_map(|prefix| {
        let marks = text.match_indices('"').map(|(at, _)| at + 1);
        marks.filter(move |at| text[*at..].starts_with(prefix))
    });
    all.filter_map(|at| text[at..].split('"').next().filter(|key| is_key(key)).map(|key| (at, key.to_owned())))
        .collect()
}

fn unused(tree: &Tree, known: &BTreeMap<String, (String, usize)>) -> Vec<Finding> {
    let said = Said::read(tree);
    let listed = |key: &str| COMPOSED.iter().any(|(prefix, _)| key.starts_with(prefix));
    let unused = known.iter().filter(|(key, _)| !said.key(key) && !listed(key));
    unused
        .map(|(key, (path, line))| Finding { path: path.clone(), line: *line, what: format!("{key} is used nowhere") })
        .collect()
}

/// What the program says: its literals, and those with gaps that are filled in.
#[derive(Default)]
struct Said {
    literals: BTreeSet<String>,
    /// The same with `-` for `_` and `.`, as they stand in keys.
    words: BTreeSet<String>,
    /// `demo-{role}-does` as the parts around the gaps: `["demo-", "-does"]`.
    patterns: BTreeSet<Vec<String>>,
}

impl Said {
    fn read(tree: &Tree) -> Said {
        let mut said = Said::default();
        for file in speaking(tree) {
            for text in file.product().split('"').filter(|text| text.len() < 80) {
                match text.contains('{') {
                    true => said.patterns.extend(pattern(text)),
                    false => {
                        said.words.insert(text.replace(['_', '.'], "-"));
                        said.literals.insert(text.to_owned());
                    }
                }
            }
        }
        said
    }

    fn key(&self, key: &str) -> bool {
        self.literals.contains(key) || self.patterns.iter().any(|parts| self.fits(parts, key))
    }

    /// Whether a key is the pattern with its gaps filled.
    fn fits(&self, parts: &[String], key: &str) -> bool {
        let Some(rest) = key.strip_prefix(parts[0].as_str()) else { return false };
        if parts.len() == 1 {
            return rest.is_empty();
        }
        let ends = (1..=rest.len()).filter(|end| rest.is_char_boundary(*end));
        // A gap at the beginning holds the beginning of a key, like `{prefix}-none`, or a composed one.
        let first = parts[0].is_empty();
        ends.map(|end| rest.split_at(end)).any(|(word, after)| {
            (if first { word.contains('-') && (self.word(word) || self.composed(word)) } else { self.word(word) })
                && self.fits(&parts[1..], after)
        })
    }

    fn composed(&self, word: &str) -> bool {
        self.patterns.iter().any(|parts| !parts[0].is_empty() && self.fits(parts, word))
    }

    /// A literal, written with `-`, `_` or `.`, or a number.
    fn word(&self, word: &str) -> bool {
        self.words.contains(word) || word.parse::<u32>().is_ok()
    }
}

/// `None` for a literal with gaps that is no key.
fn pattern(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut inside = false;
    for c in text.chars() {
        match c {
            '{' => {
                inside = true;
                parts.push(String::new());
            }
            '}' => inside = false,
            _ if inside => {}
            _ => parts.last_mut()?.push(c),
        }
    }
    let good = |part: &String| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c));
    let is_key = parts[0].ends_with('-') || (parts[0].is_empty() && parts.get(1)?.starts_with('-'));
    (parts.len() > 1 && parts.iter().all(good) && is_key).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    fn say(ftl: &str, rust: &str) -> Vec<String> {
        let tree = tree(&[("locales/en/a.ftl", ftl), ("rooms/a/src/lib.rs", rust)]);
        check(&tree).into_iter().map(|f| f.to_string()).collect()
    }

    #[test]
    fn a_key_without_a_text_is_found_wherever_it_is_asked_for() {
        let rust = "v.t(\"a-one\");\nv.tr(\n  \"a-two\", &[]);\nStop::at(\"field\", \"a-three\");\nv.go(&format!(\"/a/{n}\", n), \"said-a-four\");";
        let found = say("a-one = x\n", rust);
        assert_eq!(
            found,
            [
                "rooms/a/src/lib.rs:3: no text for a-two in locales/en",
                "rooms/a/src/lib.rs:4: no text for a-three in locales/en",
                "rooms/a/src/lib.rs:5: no text for said-a-four in locales/en"
            ]
        );
    }

    #[test]
    fn a_text_nobody_asks_for_is_found() {
        assert_eq!(say("a-one = x\na-two = y\n", "v.t(\"a-one\")"), ["locales/en/a.ftl:2: a-two is used nowhere"]);
    }

    #[test]
    fn a_composed_key_is_used_when_its_parts_are_literals() {
        let rust = "v.t(&format!(\"a-{role}-does\")); const R: [&str; 1] = [\"team_lead\"];";
        assert_eq!(
            say("a-team-lead-does = x\na-nobody-does = y\n", rust),
            ["locales/en/a.ftl:2: a-nobody-does is used nowhere"]
        );
    }

    #[test]
    fn a_composed_key_may_be_composed_further() {
        let rust = "let key = format!(\"a-{code}\"); v.t(&format!(\"{key}-for\")); [\"one\"]";
        assert_eq!(
            say("a-one = x\na-one-for = y\na-one-not = z\n", rust),
            ["locales/en/a.ftl:3: a-one-not is used nowhere"]
        );
    }

    #[test]
    fn the_beginning_of_a_key_may_be_handed_in() {
        let rust = "say(\"a-verdict\"); format!(\"{prefix}-{}-{}\", x, y); [\"fcr\", \"plan.made\"]";
        let ftl = "a-verdict-fcr-plan-made = x\na-other-fcr-plan-made = y\n";
        assert_eq!(say(ftl, rust), ["locales/en/a.ftl:2: a-other-fcr-plan-made is used nowhere"]);
    }

    #[test]
    fn what_only_a_test_asks_for_is_unused() {
        assert_eq!(say("a-one = x\n", "#[cfg(test)]\nmod t { fn a() { t(\"a-one\") } }").len(), 1);
    }
}
