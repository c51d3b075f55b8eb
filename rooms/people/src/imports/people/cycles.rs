//! Who would end up above themselves.

use std::collections::{BTreeMap, HashMap, HashSet};

/// `above`: person → own manager. Returns every ring once, in the order of the line: a reports to b, b to c, c to a. Linear.
pub(super) fn cycles(above: &BTreeMap<&str, &str>) -> Vec<Vec<String>> {
    let mut settled: HashSet<&str> = HashSet::new();
    let mut out = Vec::new();
    for start in above.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut on_path: HashMap<&str, usize> = HashMap::new();
        let mut at = *start;
        while !settled.contains(at) {
            if let Some(from) = on_path.get(at) {
                out.push(path[*from..].iter().map(|s| (*s).to_owned()).collect());
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

    fn found(pairs: &[(&str, &str)]) -> Vec<Vec<String>> {
        cycles(&pairs.iter().copied().collect())
    }

    #[test]
    fn a_tree_has_none() {
        assert_eq!(found(&[("liga", "andris"), ("janis", "andris"), ("andris", "ingrid")]), Vec::<Vec<String>>::new());
    }

    #[test]
    fn everybody_on_the_ring_is_named_and_nobody_else() {
        let rings = found(&[("a", "b"), ("b", "c"), ("c", "a"), ("x", "a"), ("self", "self")]);
        assert_eq!(rings, [vec!["a", "b", "c"], vec!["self"]]);
    }
}
