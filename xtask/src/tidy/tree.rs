//! The files that Git knows or would take, with what every check asks of them.

use std::{fmt, fs, path::Path};

use crate::{Done, shell};

/// One thing to mend.
#[derive(Debug, PartialEq)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// A text file; paths are relative to the workspace, with `/`.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    pub fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, what: what.into() }
    }

    /// The line, from 1, of a byte position.
    pub fn line_at(&self, byte: usize) -> usize {
        1 + self.text.as_bytes()[..byte.min(self.text.len())].iter().filter(|b| **b == b'\n').count()
    }

    /// The crate's folder, like `rooms/plan`; files outside of one have none.
    pub fn home(&self) -> Option<&str> {
        let at =
            self.path.find("/src/").or_else(|| self.path.find("/templates/")).or_else(|| self.path.find("/tests/"))?;
        Some(&self.path[..at])
    }

    /// Rust without the tests at its end and with its comments blanked; every byte keeps its place.
    pub fn product(&self) -> String {
        let end = self.text.find("#[cfg(test)]").unwrap_or(self.text.len());
        let mut out = String::with_capacity(end);
        for line in self.text[..end].split_inclusive('\n') {
            if line.trim_start().starts_with("//") {
                out.extend(line.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }));
            } else {
                out.push_str(line);
            }
        }
        out
    }
}

#[derive(Default)]
pub struct Tree {
    pub files: Vec<File>,
}

impl Tree {
    pub fn read(root: &Path) -> Done<Tree> {
        let listed = shell::output(&mut shell::command("git", &["ls-files", "-co", "--exclude-standard", "-z"]));
        let mut paths: Vec<String> = match listed {
            Ok(listed) => listed.split('\0').filter(|p| !p.is_empty()).map(str::to_owned).collect(),
            // A copy without Git: everything but what is made.
            Err(_) => walk(root, root),
        };
        paths.sort();
        let mut files = Vec::new();
        for path in paths {
            // Pictures and the like are not text; a file just deleted is not there.
            if let Ok(text) = fs::read_to_string(root.join(&path)) {
                files.push(File { path, text });
            }
        }
        if files.is_empty() { Err("no files found to look at".into()) } else { Ok(Tree { files }) }
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|f| f.path == path)
    }

    /// Files below a folder whose name ends so.
    pub fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |f| f.path.starts_with(folder) && f.path.ends_with(ending))
    }

    /// Rust that ends up in the product: no integration tests, benches or errands.
    pub fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|f| {
            f.path.ends_with(".rs")
                && f.path.contains("/src/")
                && !f.path.starts_with("xtask/")
                && !f.path.starts_with("tests/")
                && !f.path.contains("/benches/")
        })
    }
}

fn walk(root: &Path, folder: &Path) -> Vec<String> {
    const MADE: [&str; 6] = ["target", "node_modules", "vendor", ".venv", ".git", "data"];
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() && !MADE.contains(&name.as_str()) {
            out.extend(walk(root, &path));
        } else if path.is_file()
            && let Ok(inside) = path.strip_prefix(root)
        {
            out.push(inside.to_string_lossy().replace('\\', "/"));
        }
    }
    out
}

#[cfg(test)]
pub fn tree(files: &[(&str, &str)]) -> Tree {
    Tree { files: files.iter().map(|(path, text)| File { path: (*path).into(), text: (*text).into() }).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_tests_are_not_product_and_bytes_keep_their_place() {
        let file = File { path: "a/src/b.rs".into(), text: "// šo\nlet a = 1;\n#[cfg(test)]\nmod tests {}".into() };
        assert_eq!(file.product(), "      \nlet a = 1;\n");
        assert_eq!(file.line_at(file.text.find("let").unwrap_or(0)), 2);
        assert_eq!(file.home(), Some("a"));
    }
}
