//! Words that may not stand in some places.

use super::{File, Finding, Tree};

const LINES_MAX: usize = 600;

/// Rooms speak SQL through `store`; which database it is, they do not know.
const OF_THE_STORE: [&str; 4] = ["sqlx", "Sqlite", "Postgres", "Engine::"];

/// Lists of people have one order in the whole house: that of `people::Person::sort`.
const ORDERS: [&str; 1] = ["name.cmp("];

const CLOCKS: [&str; 4] = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

const UNFINISHED: [&str; 4] = ["todo!", "unimplemented!", "#[ignore", "dbg!"];

pub fn rooms(tree: &Tree) -> Vec<Finding> {
    let room = |f: &&File| f.path.ends_with(".rs") || f.path.ends_with("Cargo.toml");
    let files = tree.under("rooms/", "").filter(room);
    let why = "belongs to shell/store; rooms do not know the database";
    let order = "compares names byte by byte; people are sorted by sort_key, titles by kit::Order";
    files
        .flat_map(|f| {
            let mut found = standing(f, &f.product(), &OF_THE_STORE, why);
            found.extend(standing(f, &f.product(), &ORDERS, order));
            found
        })
        .collect()
}

pub fn everywhere(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in tree.under("", ".rs").filter(|f| !f.path.starts_with("xtask/")) {
        found.extend(standing(file, &without_comments(file), &UNFINISHED, "is unfinished or switched off"));
        let measures =
            file.path.starts_with("shell/kit/") || file.path.starts_with("bench/") || file.path.contains("/benches/");
        if !measures {
            found.extend(standing(
                file,
                &without_comments(file),
                &CLOCKS,
                "is the machine's clock; take an At as an argument",
            ));
        }
    }
    found
}

pub fn length(tree: &Tree) -> Vec<Finding> {
    let lines = tree.under("", ".rs").map(|f| (f, f.text.lines().count()));
    lines
        .filter(|(_, n)| *n > LINES_MAX)
        .map(|(f, n)| f.finding(n, format!("{n} lines; at most {LINES_MAX}")))
        .collect()
}

fn without_comments(file: &File) -> String {
    let keep = |line: &str| !line.trim_start().starts_with("//");
    file.text.lines().map(|line| if keep(line) { line } else { "" }).collect::<Vec<_>>().join("\n")
}

fn standing(file: &File, text: &str, words: &[&str], why: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for word in words {
            if stands(line, word) {
                found.push(file.finding(at + 1, format!("`{word}` {why}")));
            }
        }
    }
    found
}

/// As a word of its own, not as the end of a longer one.
fn stands(line: &str, word: &str) -> bool {
    let starts_word = |at: usize| !line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| word.starts_with('#') || starts_word(at))
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    fn say(found: Vec<Finding>) -> Vec<String> {
        found.iter().map(|f| format!("{}:{}", f.path, f.line)).collect()
    }

    #[test]
    fn a_room_that_names_its_database_is_found() {
        let tree = tree(&[
            ("rooms/a/src/lib.rs", "// sqlx is not for us\nuse sqlx::Row;\n"),
            ("rooms/a/Cargo.toml", "sqlx.workspace = true\n"),
            ("shell/store/src/lib.rs", "use sqlx::Row;\n"),
        ]);
        assert_eq!(say(rooms(&tree)), ["rooms/a/src/lib.rs:2", "rooms/a/Cargo.toml:1"]);
    }

    #[test]
    fn names_compared_by_bytes_are_found() {
        let tree = tree(&[("rooms/a/src/lib.rs", "x.sort();\nx.sort_by(|a, b| a.name.cmp(&b.name));\n")]);
        assert_eq!(say(rooms(&tree)), ["rooms/a/src/lib.rs:2"]);
    }

    #[test]
    fn clocks_and_unfinished_work_are_found_in_tests_too() {
        let tree = tree(&[
            ("rooms/a/src/lib.rs", "let x = chrono::Utc::now();\n#[cfg(test)]\nfn t() { todo!() }\n"),
            ("shell/kit/src/clock.rs", "SystemTime::now()\n"),
            ("engines/a/benches/b.rs", "Instant::now()\n"),
            ("tests/house/src/a.rs", "#[ignore]\nmy_todo!();\n"),
        ]);
        assert_eq!(say(everywhere(&tree)), ["rooms/a/src/lib.rs:3", "rooms/a/src/lib.rs:1", "tests/house/src/a.rs:1"]);
    }

    #[test]
    fn a_file_of_601_lines_is_too_long() {
        let (long, short) = ("\n".repeat(601), "\n".repeat(600));
        assert_eq!(say(length(&tree(&[("a.rs", &long), ("b.rs", &short)]))), ["a.rs:601"]);
    }
}
