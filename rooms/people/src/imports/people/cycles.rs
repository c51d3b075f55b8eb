//! Who would end up above themselves.

use std::collections::{BTreeMap, BTreeSet};

/// `above`: person → own manager. Returns everybody on a ring with the ring as seen from them: "a → b → c". Linear.
pub(super) fn cycles(above: &BTreeMap<String, String>) -> Vec<(String, Vec<String>)> {
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    let mut out = Vec::new();
    for start in above.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut on_path: BTreeMap<&str, usize> = BTreeMap::new();
        let mut at = start.as_str();
        loop {
            if settled.contains(at) {
                break;
            }
            if let Some(from) = on_path.get(at) {
                let ring = &path[*from..];
                for i in 0..ring.len() {
                    let seen = ring[i..].iter().chain(&ring[..i]).map(|s| (*s).to_owned()).collect();
                    out.push((ring[i].to_owned(), seen));
                }
                break;
            }
            on_path.insert(at, path.len());
            path.push(at);
            let Some(next) = above.get(at) else { break };
            at = next;
        }
        settled.extend(path);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pairs: &[(&str, &str)]) -> Vec<(String, Vec<String>)> {
        cycles(&pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect())
    }

    #[test]
    fn a_tree_has_none() {
        assert_eq!(found(&[("liga", "andris"), ("janis", "andris"), ("andris", "ingrid")]), []);
    }

    #[test]
    fn everybody_on_the_ring_is_named_and_nobody_else() {
        let rings = found(&[("a", "b"), ("b", "c"), ("c", "a"), ("x", "a"), ("self", "self")]);
        let who: Vec<&str> = rings.iter().map(|(n, _)| n.as_str()).collect();
        assert_eq!(who, ["a", "b", "c", "self"]);
        assert_eq!(rings[1].1, ["b", "c", "a"]);
        assert_eq!(rings[3].1, ["self"]);
    }
}
