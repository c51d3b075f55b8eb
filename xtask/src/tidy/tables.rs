//! One room writes each table: the one whose migration made it; and its README names it.

use std::collections::BTreeMap;

use super::{Finding, Tree};

/// Where SQL may be put together: export and erasure, from the names that rooms declared.
const BUILDS: &str = "shell/store/src/holds/";

const WRITES: [&str; 3] = ["INSERT INTO", "DELETE FROM", "UPDATE"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let owners = owners(tree);
    let mut found = unnamed(tree, &owners);
    for file in tree.rust() {
        let text = file.product();
        let home = file.home().unwrap_or_default();
        if !file.path.starts_with(BUILDS) {
            for at in filled_in(&text) {
                let what = format!("a table's name is written out; only {BUILDS} fills it in, from declarations");
                found.push(file.finding(file.line_at(at), what));
            }
        }
        for (at, table) in written(&text) {
            let line = file.line_at(at);
            match owners.get(&table) {
                None => found.push(file.finding(line, format!("no migration makes the table {table}"))),
                Some(owner) if !owner.homes().contains(&home) => {
                    found.push(
                        file.finding(line, format!("{table} is written only in {}", owner.homes().join(" and "))),
                    );
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// Tables that the README of their room does not name.
fn unnamed(tree: &Tree, owners: &BTreeMap<String, Owner>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (table, Owner(home)) in owners {
        if let Some(readme) = tree.get(&format!("{home}/README.md"))
            && !readme.text.contains(&format!("`{table}`"))
        {
            found.push(readme.finding(1, format!("the table {table} is not named")));
        }
    }
    found
}

/// What follows the number in the name of a migration.
struct Owner(String);

impl Owner {
    fn homes(&self) -> Vec<&str> {
        if self.0 == "shell" { vec!["shell/store", "shell/files", "shell/web"] } else { vec![self.0.as_str()] }
    }
}

fn owners(tree: &Tree) -> BTreeMap<String, Owner> {
    let mut owners = BTreeMap::new();
    for file in tree.under("migrations/sqlite/", ".sql") {
        let name = file.path.trim_start_matches("migrations/sqlite/").trim_end_matches(".sql");
        let room = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
        // 0013_plan_goals.sql belongs to plan as well.
        let room = room.split('_').next().unwrap_or(room);
        for (at, words) in file.text.match_indices("CREATE TABLE") {
            let rest = file.text[at + words.len()..].trim_start();
            let table = word(rest.strip_prefix("IF NOT EXISTS").unwrap_or(rest));
            let owner = if room == "shell" { room.to_owned() } else { format!("rooms/{room}") };
            owners.insert(table, Owner(owner));
        }
    }
    owners
}

/// Tables that SQL texts write, with where the text stands.
fn written(text: &str) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for verb in WRITES {
        for (at, _) in text.match_indices(verb) {
            let before = text[..at].chars().next_back();
            let rest = &text[at + verb.len()..];
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') || !rest.starts_with([' ', '\n', '\\']) {
                continue;
            }
            let table = word(rest);
            // DO UPDATE SET, FOR UPDATE SKIP LOCKED and sentences are no writes of a table.
            if !table.is_empty() && table.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
                out.push((at, table));
            }
        }
    }
    out
}

/// Where a text writes a table whose name comes from somewhere else: `UPDATE {table} SET …`.
fn filled_in(text: &str) -> Vec<usize> {
    let gap =
        |at: usize, verb: &str| text[at + verb.len()..].trim_start_matches([' ', '\n', '\\', '"']).starts_with('{');
    WRITES
        .iter()
        .flat_map(|verb| text.match_indices(verb))
        .filter(|(at, verb)| gap(*at, verb))
        .map(|(at, _)| at)
        .collect()
}

fn word(text: &str) -> String {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\\' | '"'));
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    #[test]
    fn a_name_of_a_table_is_filled_in_only_by_the_declarations() {
        let text = "let a = format!(\"UPDATE {table} SET x = 1\"); let b = format!(\"DELETE FROM \\\"{t}\\\"\");";
        let tree = tree(&[("rooms/plan/src/store.rs", text), ("shell/store/src/holds/erase.rs", text)]);
        let found: Vec<String> = check(&tree).iter().map(|f| f.path.clone()).collect();
        assert_eq!(found, ["rooms/plan/src/store.rs", "rooms/plan/src/store.rs"]);
    }

    #[test]
    fn a_table_is_named_in_the_readme_of_its_room() {
        let tree = tree(&[
            ("migrations/sqlite/0006_plan.sql", "CREATE TABLE booking (\n);\nCREATE TABLE draft (\n);"),
            ("rooms/plan/README.md", "Tables: `draft`, and bookings."),
        ]);
        let found: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["rooms/plan/README.md:1: the table booking is not named"]);
    }

    #[test]
    fn a_table_is_written_only_at_home() {
        let tree = tree(&[
            ("migrations/sqlite/0001_shell.sql", "CREATE TABLE mail (\n);"),
            ("migrations/sqlite/0006_plan.sql", "CREATE TABLE booking (\n);\nCREATE TABLE IF NOT EXISTS draft (\n);"),
            (
                "rooms/plan/src/store.rs",
                "sql(\"INSERT INTO booking (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = $1\")",
            ),
            (
                "rooms/coach/src/store.rs",
                "// UPDATE booking\nsql(\n  \"UPDATE\n booking SET a = 1\")\nsql(\"DELETE FROM nowhere\")",
            ),
            ("shell/web/src/a.rs", "sql(\"INSERT INTO mail (id) SELECT id FROM booking FOR UPDATE SKIP LOCKED\")"),
            ("rooms/plan/src/a.rs", "sql(\"DELETE FROM draft\"); sql(\"DELETE FROM mail\")"),
        ]);
        let found: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "rooms/coach/src/store.rs:5: no migration makes the table nowhere",
                "rooms/coach/src/store.rs:3: booking is written only in rooms/plan",
                "rooms/plan/src/a.rs:1: mail is written only in shell/store and shell/files and shell/web",
            ]
        );
    }
}
