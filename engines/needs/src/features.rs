//! What the linear model sees of a text: words, neighbouring words and pieces of words.

use std::collections::BTreeMap;

use kit::{
    Lang,
    stem::{Token, tokens},
};

/// One feature of one text and the words it came from.
pub(crate) struct Feature {
    pub name: String,
    /// Count in the text.
    pub count: f32,
    /// Positions of tokens that carry it.
    pub tokens: Vec<usize>,
}

pub(crate) struct Features {
    pub tokens: Vec<Token>,
    pub list: Vec<Feature>,
}

/// Word features start with "w", pieces with "c"; each kind is weighted by itself later.
pub(crate) fn features(text: &str, lang: Lang) -> Features {
    let tokens = tokens(text, lang);
    let mut found: BTreeMap<String, (f32, Vec<usize>)> = BTreeMap::new();
    let mut add = |name: String, at: &[usize]| {
        let entry = found.entry(name).or_default();
        entry.0 += 1.0;
        entry.1.extend_from_slice(at);
    };
    for (i, token) in tokens.iter().enumerate() {
        add(format!("w{}", token.stem), &[i]);
        if let Some(next) = tokens.get(i + 1) {
            add(format!("w{} {}", token.stem, next.stem), &[i, i + 1]);
        }
        pieces(token, lang, |piece| add(format!("c{piece}"), &[i]));
    }
    let list = found.into_iter().map(|(name, (count, tokens))| Feature { name, count, tokens }).collect();
    Features { tokens, list }
}

/// Pieces of two to five characters with the word's edges; for Chinese the single characters of a pair.
fn pieces(token: &Token, lang: Lang, mut add: impl FnMut(String)) {
    if lang == Lang::Zh {
        token.stem.chars().take(1).for_each(|c| add(c.to_string()));
        return;
    }
    let letters: Vec<char> = std::iter::once(' ').chain(token.word.to_lowercase().chars()).chain([' ']).collect();
    for size in 2..=5 {
        for piece in letters.windows(size) {
            add(piece.iter().collect());
        }
    }
}
