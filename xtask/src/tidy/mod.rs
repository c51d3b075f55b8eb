//! The promises of ARCHITECTURE.md that the compiler cannot see.

mod fluent;
mod keys;
mod languages;
mod licences;
mod news;
mod places;
mod spdx;
mod stair;
mod tables;
mod templates;
mod tree;
mod words;

use std::collections::BTreeMap;

use crate::{Done, root, shell};
pub use tree::{File, Finding, Tree};

type Check = fn(&Tree) -> Vec<Finding>;

const CHECKS: [(&str, Check); 10] = [
    ("languages", languages::check),
    ("texts and their keys", keys::check),
    ("who writes which table", tables::check),
    ("words that a room does not say", words::rooms),
    ("clock, chance and unfinished work", words::everywhere),
    ("news of the rooms", news::check),
    ("long files", words::length),
    ("templates", templates::check),
    ("licences of npm packages", licences::npm),
    ("paths of one computer", places::check),
];

/// Prints every finding as `file:line: sentence`; fails when there is one.
pub fn run() -> Done {
    let tree = Tree::read(&root())?;
    let meta = shell::output(&mut shell::cargo(&["metadata", "--format-version", "1", "--locked"]))?;
    let meta: serde_json::Value = serde_json::from_str(&meta).map_err(|e| format!("cargo metadata: {e}"))?;
    let mut found: BTreeMap<&str, Vec<Finding>> = CHECKS.iter().map(|(name, check)| (*name, check(&tree))).collect();
    found.insert("the stair", stair::check(&tree, &meta));
    found.insert("licences of crates", licences::crates(&meta));
    let mut sum = 0;
    for (name, findings) in &found {
        for finding in findings {
            println!("{finding}");
        }
        sum += findings.len();
        if !findings.is_empty() {
            println!("  → {name}: {}", findings.len());
        }
    }
    if sum == 0 { Ok(()) } else { Err(format!("tidy: {sum} findings")) }
}
