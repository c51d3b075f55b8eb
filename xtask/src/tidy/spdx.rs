//! Whether a licence expression can be satisfied by licences from a list.

/// `MIT OR Apache-2.0`, `(MIT OR GPL-3.0) AND Unicode-3.0`, `Apache-2.0 WITH LLVM-exception`; the old `MIT/Apache-2.0` too.
pub fn satisfied(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, at: 0, allowed };
    let good = reader.either();
    good && reader.at == words.len()
}

struct Reader<'a> {
    words: &'a [&'a str],
    at: usize,
    allowed: &'a [&'a str],
}

impl Reader<'_> {
    fn either(&mut self) -> bool {
        let mut good = self.both();
        while self.take("OR") {
            good |= self.both();
        }
        good
    }

    fn both(&mut self) -> bool {
        let mut good = self.one();
        while self.take("AND") {
            good &= self.one();
        }
        good
    }

    fn one(&mut self) -> bool {
        if self.take("(") {
            let good = self.either();
            return self.take(")") && good;
        }
        let Some(name) = self.words.get(self.at) else { return false };
        self.at += 1;
        // An exception only gives more.
        if self.take("WITH") {
            self.at += 1;
        }
        self.allowed.contains(name)
    }

    fn take(&mut self, word: &str) -> bool {
        let there = self.words.get(self.at).is_some_and(|w| w.eq_ignore_ascii_case(word));
        self.at += usize::from(there);
        there
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_weighed() {
        let allowed = ["MIT", "Apache-2.0", "Unicode-3.0"];
        for good in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/GPL-2.0",
            "(MIT OR GPL-3.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(satisfied(good, &allowed), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR GPL-3.0) AND LGPL-3.0", "MIT )"] {
            assert!(!satisfied(bad, &allowed), "{bad}");
        }
    }
}
