//! Nothing in the tree names a folder of one computer.

use super::{Finding, Tree};

/// Folders people and machines keep checkouts in. Written in two halves, or this file would find itself.
const PLACES: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/tmp/", "bash_jobs"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/ro", "ot/"),
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in &tree.files {
        for (at, line) in file.text.lines().enumerate() {
            for place in PLACES {
                // After a letter it is a part of an address, like example.org/home/.
                let begins = |i: usize| {
                    !line[..i]
                        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '}' | '~' | '-' | '_' | ')'))
                };
                if line.match_indices(place).any(|(i, _)| begins(i)) {
                    found.push(file.finding(at + 1, format!("{place} is a folder of one computer")));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    #[test]
    fn a_home_folder_is_found_and_an_address_is_not() {
        let bad = format!("see {}a/b", PLACES[2]);
        let tree = tree(&[("a.md", bad.as_str()), ("b.md", "https://example.org/home/a, ./work/b, notes/work/c")]);
        assert_eq!(check(&tree).iter().map(|f| f.path.as_str()).collect::<Vec<_>>(), ["a.md"]);
    }
}
