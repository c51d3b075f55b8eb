//! Words of five languages, cut and brought to one form each: one file per language says how.

mod en;
mod lv;
mod nb;
mod vi;
mod zh;

pub use zh::is_han;

use crate::{Lang, fold};

/// One word as it stands in the text and as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As written.
    pub word: String,
    /// Lower case, with the ending taken off where the language has endings.
    pub stem: String,
    /// The stem without accents, for people who type without them.
    pub folded: String,
}

/// Cuts a text into words. Numbers are words; signs are not. Chinese gives pairs of neighbouring characters (and single ones that
/// stand alone), because it is written without spaces.
pub fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let text = compose(text);
    match lang {
        Lang::En => cut(&text, en::stem),
        Lang::Nb => cut(&text, nb::stem),
        Lang::Lv => cut(&text, lv::stem),
        Lang::Vi => cut(&text, vi::stem),
        Lang::Zh => zh::tokens(&text),
    }
}

/// Text made comparable without cutting: lower case, composed letters, single spaces.
pub fn plain(text: &str) -> String {
    compose(text).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, stem: fn(&str) -> String) -> Vec<Token> {
    text.split(|c: char| !(c.is_alphanumeric() || is_mark(c)))
        .filter(|w| !w.is_empty())
        .map(|word| {
            let stem = stem(&word.to_lowercase().replace('’', "'"));
            Token { folded: fold(&stem), word: word.to_owned(), stem }
        })
        .collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\'' | '’')
}

/// Letters that arrive as a base and a separate mark are drawn together where the five languages need it; other marks are dropped.
fn compose(text: &str) -> String {
    if !text.chars().any(|c| matches!(c, '\u{300}'..='\u{36F}')) {
        return text.to_owned();
    }
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{300}'..='\u{36F}') {
            if let Some(last) = out.pop() {
                out.push(marks::joined(last, c).unwrap_or(last));
            }
        } else {
            out.push(c);
        }
    }
    out.into_iter().collect()
}

mod marks {
    //! Marked letters of nb, lv, vi: (letter, base, combining mark), two steps for letters with two marks.

    const SINGLE: &[(&str, char, &str)] = &[
        ("àèìòùỳ", '\u{300}', "aeiouy"),
        ("áéíóúý", '\u{301}', "aeiouy"),
        ("âêîôû", '\u{302}', "aeiou"),
        ("ãẽĩõũỹñ", '\u{303}', "aeiouyn"),
        ("āēīōū", '\u{304}', "aeiou"),
        ("ă", '\u{306}', "a"),
        ("äëïöüÿ", '\u{308}', "aeiouy"),
        ("ảẻỉỏủỷ", '\u{309}', "aeiouy"),
        ("å", '\u{30A}', "a"),
        ("čšž", '\u{30C}', "csz"),
        ("ơư", '\u{31B}', "ou"),
        ("ạẹịọụỵ", '\u{323}', "aeiouy"),
        ("ģķļņŗ", '\u{327}', "gklnr"),
        ("ầềồằờừ", '\u{300}', "âêôăơư"),
        ("ấếốắớứ", '\u{301}', "âêôăơư"),
        ("ẫễỗẵỡữ", '\u{303}', "âêôăơư"),
        ("ẩểổẳởử", '\u{309}', "âêôăơư"),
        ("ậệộặợự", '\u{323}', "âêôăơư"),
    ];

    pub fn joined(base: char, mark: char) -> Option<char> {
        let lower: char = base.to_lowercase().next()?;
        let find = |b: char, m: char| {
            SINGLE
                .iter()
                .filter(|(_, k, _)| *k == m)
                .find_map(|(letters, _, bases)| bases.chars().position(|x| x == b).and_then(|i| letters.chars().nth(i)))
        };
        // Vietnamese texts also put the tone first and the hat second: ạ + ̂ is ậ.
        let found = find(lower, mark).or_else(|| {
            let (bare, tone) = once(lower)?;
            find(find(bare, mark)?, tone)
        })?;
        if base.is_uppercase() { found.to_uppercase().next() } else { Some(found) }
    }

    fn once(c: char) -> Option<(char, char)> {
        SINGLE.iter().find_map(|(letters, mark, bases)| {
            letters.chars().position(|x| x == c).and_then(|i| bases.chars().nth(i)).map(|b| (b, *mark))
        })
    }
}

/// Takes the first fitting ending off when at least `keep` characters stay; endings are tried in the order given.
fn strip(word: &str, endings: &[&str], keep: usize) -> String {
    for ending in endings {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= keep
        {
            return stem.to_owned();
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_meet() {
        let same = |lang, forms: &[&str]| {
            let stems: Vec<String> = forms.iter().map(|f| tokens(f, lang)[0].stem.clone()).collect();
            assert!(stems.windows(2).all(|w| w[0] == w[1]), "{forms:?} gave {stems:?}");
        };
        same(Lang::En, &["invoice", "invoices", "Invoiced"]);
        same(Lang::En, &["listen", "listening", "listened", "listens"]);
        same(Lang::Nb, &["faktura", "fakturaen", "fakturaer", "Fakturaene"]);
        same(Lang::Nb, &["kunde", "kunden", "kunder", "kundene"]);
        same(Lang::Lv, &["rēķins", "rēķinu", "rēķinā", "rēķiniem", "Rēķina"]);
        same(Lang::Lv, &["kļūda", "kļūdu", "kļūdas", "kļūdām"]);
    }

    #[test]
    fn letters_in_two_parts_are_one() {
        let parts = "Ho\u{323}\u{302}i tho\u{302}\u{323}i đe\u{302}\u{309} s\u{30C}";
        let words: Vec<String> = tokens(parts, Lang::Vi).into_iter().map(|t| t.stem).collect();
        assert_eq!(words, ["hội", "thội", "để", "š"]);
    }

    #[test]
    fn chinese_comes_in_pairs() {
        let words: Vec<String> = tokens("发票错了，AHT降", Lang::Zh).into_iter().map(|t| t.stem).collect();
        assert_eq!(words, ["发票", "票错", "错了", "aht", "降"]);
    }
}
