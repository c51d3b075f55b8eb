//! Files made from other files: the migrations of PostgreSQL from those of SQLite, the pages of reference from the program.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    Done, root,
    shell::{cargo, output},
};

const HEADER: &str = "-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.\n";
const MARK: &str = "-- postgres: ";

pub fn write() -> Done {
    for step in steps()? {
        match step {
            Step::Write(path, text) => {
                fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
                println!("written: {}", path.display());
            }
            Step::Remove(path) => {
                fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                println!("removed: {}", path.display());
            }
        }
    }
    reference()
}

/// The pages that the program writes about itself. A test of the house compares them, so `check` need not build it.
fn reference() -> Done {
    let docs = root().join("docs");
    let docs = docs.to_str().ok_or("the project's folder has a name that is no text")?;
    print!("{}", output(&mut cargo(&["run", "--quiet", "-p", "tandem", "--", "reference", docs]))?);
    Ok(())
}

/// Fails when `write` would change something.
pub fn check() -> Done {
    let steps = steps()?;
    for step in &steps {
        let (Step::Write(path, _) | Step::Remove(path)) = step;
        let path = path.strip_prefix(root()).unwrap_or(path);
        println!("{}:1: not what its source says; run `cargo xtask generate`", path.display());
    }
    if steps.is_empty() { Ok(()) } else { Err(format!("{} generated files are out of date", steps.len())) }
}

enum Step {
    Write(PathBuf, String),
    Remove(PathBuf),
}

fn steps() -> Done<Vec<Step>> {
    let (from, to) = (root().join("migrations/sqlite"), root().join("migrations/postgres"));
    let (sources, now) = (folder(&from)?, folder(&to)?);
    let mut steps = Vec::new();
    for (name, source) in &sources {
        let wanted = postgres(source);
        if now.get(name) != Some(&wanted) {
            steps.push(Step::Write(to.join(name), wanted));
        }
    }
    steps.extend(now.keys().filter(|name| !sources.contains_key(*name)).map(|name| Step::Remove(to.join(name))));
    Ok(steps)
}

fn folder(path: &Path) -> Done<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(path).map_err(|e| format!("{}: {e}", path.display()))?.flatten() {
        let text = fs::read_to_string(entry.path()).map_err(|e| format!("{}: {e}", entry.path().display()))?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), text);
    }
    Ok(files)
}

/// A line with `-- postgres: X` becomes X, and every column of text gets an order of its own: without it the order
/// would be that of the database's locale, and differ from SQLite's.
fn postgres(sqlite: &str) -> String {
    let mut out = HEADER.to_owned();
    for line in sqlite.lines() {
        let line = match line.rfind(MARK) {
            Some(at) => {
                let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
                format!("{indent}{}", &line[at + MARK.len()..])
            }
            None => line.to_owned(),
        };
        out.push_str(&collated(&line));
        out.push('\n');
    }
    out
}

fn collated(line: &str) -> String {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let (mut out, mut rest) = (String::new(), line);
    while let Some(at) = rest.find("TEXT") {
        let (before, after) = (&rest[..at], &rest[at + 4..]);
        let inside = is_word(before.chars().next_back()) || is_word(after.chars().next());
        out.push_str(before);
        out.push_str(if inside { "TEXT" } else { "TEXT COLLATE \"C\"" });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marked_line_keeps_its_indentation_and_becomes_the_other() {
        let made = postgres("CREATE TABLE a (\n  id INTEGER PRIMARY KEY, -- postgres: id BIGSERIAL PRIMARY KEY,\n);\n");
        assert_eq!(made, format!("{HEADER}CREATE TABLE a (\n  id BIGSERIAL PRIMARY KEY,\n);\n"));
    }

    #[test]
    fn every_column_of_text_gets_the_plain_order() {
        assert_eq!(collated("a TEXT, b TEXT NOT NULL"), "a TEXT COLLATE \"C\", b TEXT COLLATE \"C\" NOT NULL");
        assert_eq!(collated("TEXTUAL, MY_TEXT"), "TEXTUAL, MY_TEXT");
    }
}
