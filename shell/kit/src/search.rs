//! What a text is found by, and what a question looks for. `store` keeps the one and asks with the other.

use std::collections::BTreeSet;

use crate::{
    Lang, fold,
    stem::{is_han, tokens},
};

/// Longer questions are cut: nobody types more words than this to find something.
const TERMS_MAX: usize = 6;
/// Languages whose words have endings.
const STEMMED: [Lang; 3] = [Lang::En, Lang::Nb, Lang::Lv];

/// One word of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// As typed, folded.
    pub whole: String,
    /// Its stem in each language whose words have endings.
    pub stems: Vec<(Lang, String)>,
    /// Somebody may still be typing it: what begins like this fits too.
    pub open: bool,
}

/// The words under which a text is found: each as written (in no language), and its stem in the one that is given. Chinese goes in
/// as pairs of neighbouring characters, so that every part of a sentence is found, and the last character of a run by itself.
pub fn words(text: &str, lang: Option<Lang>) -> BTreeSet<(Option<Lang>, String)> {
    let mut out = BTreeSet::new();
    for piece in pieces(text) {
        match &piece {
            Piece::Han(run) => {
                out.extend(run.windows(2).map(|pair| (None, pair.iter().collect())));
                out.extend(run.last().map(|c| (None, c.to_string())));
            }
            Piece::Word(word) => {
                out.insert((None, fold(word)));
                out.extend(lang.filter(|l| STEMMED.contains(l)).map(|l| (Some(l), stem(word, l))));
            }
        }
    }
    out.retain(|(_, word)| !word.is_empty());
    out
}

/// What somebody asks for, at most six words of it. Only the last is open.
pub fn terms(question: &str) -> Vec<Term> {
    let mut out = Vec::new();
    for piece in pieces(question) {
        match &piece {
            Piece::Han(run) if run.len() == 1 => out.push(plain(run.iter().collect())),
            Piece::Han(run) => out.extend(run.windows(2).map(|pair| plain(pair.iter().collect()))),
            Piece::Word(word) => {
                let whole = fold(word);
                let stems = STEMMED.map(|l| (l, stem(word, l))).into_iter().filter(|(_, s)| !s.is_empty()).collect();
                out.push(Term { whole, stems, open: false });
            }
        }
    }
    out.retain(|t| !t.whole.is_empty());
    out.truncate(TERMS_MAX);
    if let Some(last) = out.last_mut() {
        last.open = true;
    }
    out
}

fn plain(whole: String) -> Term {
    Term { whole, stems: Vec::new(), open: false }
}

enum Piece {
    Word(String),
    Han(Vec<char>),
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut joined = false;
    for c in text.chars() {
        let mark = matches!(c, '\u{300}'..='\u{36F}' | '\'' | '’');
        match (out.last_mut(), c) {
            (Some(Piece::Han(run)), c) if joined && is_han(c) => run.push(c),
            (_, c) if is_han(c) => out.push(Piece::Han(vec![c])),
            (Some(Piece::Word(word)), c) if joined && (c.is_alphanumeric() || mark) => word.push(c),
            (_, c) if c.is_alphanumeric() => out.push(Piece::Word(c.to_string())),
            _ => {
                joined = false;
                continue;
            }
        }
        joined = true;
    }
    out
}

/// The form in which relatives of a word meet: looser than what feedback is read by, because a hit too many costs little.
fn stem(word: &str, lang: Lang) -> String {
    let stem = tokens(word, lang).into_iter().next().map(|t| t.folded).unwrap_or_default();
    if lang == Lang::En { english_family(stem) } else { stem }
}

/// "angry" and "anger", "delivery" and "deliver", "inquiry" and "inquire" are one family.
fn english_family(mut stem: String) -> String {
    let consonant = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() && !"aeiou".contains(c));
    if stem.len() > 4 && stem.ends_with("ry") {
        stem.pop();
    }
    if stem.len() > 4 && stem.ends_with("er") && consonant(stem.chars().rev().nth(2)) {
        stem.truncate(stem.len() - 2);
        stem.push('r');
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether `question` finds `text`, as the tables do it.
    fn finds(question: &str, text: &str, lang: Lang) -> bool {
        let words = words(text, Some(lang));
        terms(question).iter().all(|t| {
            let stems = t.stems.iter().map(|(l, s)| (Some(*l), s));
            stems.chain([(None, &t.whole)]).any(|(in_lang, w)| {
                words.iter().any(|(l, x)| *l == in_lang && (x == w || (t.open && x.starts_with(w.as_str()))))
            })
        })
    }

    #[test]
    fn relatives_of_a_word_are_found() {
        assert!(finds("anger", "Calming an angry caller", Lang::En));
        assert!(finds("calls", "Calming an angry caller", Lang::En));
        assert!(finds("deliveries", "When a delivery is late", Lang::En));
        assert!(finds("klienti dusmīgi", "Dusmīga klienta nomierināšana", Lang::Lv));
        assert!(finds("fakturaene", "Forklare en faktura", Lang::Nb));
        assert!(!finds("invoice", "Calming an angry caller", Lang::En));
    }

    #[test]
    fn words_come_in_any_order_and_the_last_is_still_being_typed() {
        assert!(finds("ozol lig", "Līga Ozoliņa ozol", Lang::Lv));
        assert!(finds("ozolina li", "Līga Ozoliņa", Lang::Lv));
        assert!(!finds("oz līga", "Līga Ozoliņa", Lang::Lv));
        assert!(finds("nguyen hanh", "Nguyễn Thị Hạnh", Lang::Vi));
        assert!(finds("o'hara", "Anne-Marie O’Hara", Lang::En));
    }

    #[test]
    fn every_part_of_a_chinese_sentence_is_found() {
        for part in ["安抚", "愤怒的", "客户", "户", "安"] {
            assert!(finds(part, "安抚愤怒的客户", Lang::Zh), "{part}");
        }
        assert!(!finds("客安", "安抚愤怒的客户", Lang::Zh));
        assert!(finds("王磊", "王磊", Lang::Zh) && finds("磊", "王磊", Lang::Zh));
    }

    #[test]
    fn a_long_question_is_cut_and_signs_are_no_words() {
        assert_eq!(terms("a b c d e f g h").len(), 6);
        assert_eq!(terms(" - … ' ").len(), 0);
    }
}
