use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use kit::{
    Lang, fold,
    stem::{Token, plain, tokens},
};

/// Cue words and phrases per skill and language, each with a weight; 1 alone makes a skill as likely as not.
///
/// A phrase is one or more words; `*` at the end of a word stands for any ending ("faktura*" meets "fakturagebyr"). One other
/// word may stand between two words of a phrase. Chinese phrases are matched as they are written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lexicon {
    pub skills: BTreeMap<String, BTreeMap<Lang, Vec<(String, f64)>>>,
}

/// One phrase found in a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    pub skill: String,
    /// The phrase of the lexicon.
    pub phrase: String,
    /// The words of the text that met it.
    pub found: String,
    pub weight: f64,
    /// Where it begins: token number, or character number in Chinese.
    pub at: usize,
    /// Where it ends, not included.
    pub end: usize,
}

impl Default for Lexicon {
    /// The built-in lexicon: twelve skills of customer service in five languages (`data/skills.txt`).
    fn default() -> Self {
        Self::parse(include_str!("../data/skills.txt"))
    }
}

impl Lexicon {
    /// Reads lines of the form `skill lang: phrase; phrase=1.5; …`; `#` begins a comment. Lines of another form, unknown
    /// languages and weights that are not finite are left out.
    pub fn parse(text: &str) -> Self {
        let mut skills: BTreeMap<String, BTreeMap<Lang, Vec<(String, f64)>>> = BTreeMap::new();
        for line in text.lines().filter(|l| !l.trim_start().starts_with('#')) {
            let Some((head, phrases)) = line.split_once(':') else { continue };
            let Some((skill, code)) = head.trim().split_once(' ') else { continue };
            let Some(lang) = Lang::from_code(code.trim()) else { continue };
            let list = skills.entry(skill.to_owned()).or_default().entry(lang).or_default();
            list.extend(phrases.split(';').map(str::trim).filter(|p| !p.is_empty()).filter_map(weighted));
        }
        Self { skills }
    }

    /// The phrases found, in the order of skills. Of phrases that share words in the text the heaviest counts for a skill, so that
    /// "didn't listen" is not also "listen".
    pub fn hits(&self, text: &str, lang: Lang) -> Vec<Hit> {
        let text = Prepared::new(text, lang);
        let mut hits: Vec<Hit> = Vec::new();
        for (skill, languages) in &self.skills {
            let phrases = languages.get(&lang).into_iter().flatten();
            let mut mine: Vec<Hit> = phrases
                .filter_map(|(phrase, weight)| {
                    let (at, end, found) = text.find(phrase)?;
                    Some(Hit { skill: skill.clone(), phrase: phrase.clone(), found, weight: *weight, at, end })
                })
                .collect();
            mine.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()).then((b.end - b.at).cmp(&(a.end - a.at))));
            let first = hits.len();
            for hit in mine {
                if hits[first..].iter().all(|kept| hit.end <= kept.at || kept.end <= hit.at) {
                    hits.push(hit);
                }
            }
        }
        hits
    }
}

fn weighted(entry: &str) -> Option<(String, f64)> {
    match entry.rsplit_once('=') {
        Some((phrase, weight)) => {
            weight.trim().parse().ok().filter(|w: &f64| w.is_finite()).map(|w| (phrase.trim().to_owned(), w))
        }
        None => Some((entry.to_owned(), 1.0)),
    }
}

/// First two letters of a word in lower case, one where the second sign is no letter.
fn start(word: &str) -> Option<(char, Option<char>)> {
    let mut letters = word.chars().skip_while(|c| !c.is_alphanumeric());
    let first = letters.next()?;
    Some((first, letters.next().filter(|c| c.is_alphanumeric())))
}

/// A text made ready for many phrases.
pub(crate) struct Prepared {
    lang: Lang,
    pub tokens: Vec<Token>,
    /// Chinese: the text without spaces, lower case.
    run: String,
    /// Written without any accents, as on a foreign keyboard.
    bare: bool,
    /// First two letters of every word: most phrases are ruled out by them before anything is cut.
    starts: BTreeSet<(char, Option<char>)>,
}

impl Prepared {
    pub fn new(text: &str, lang: Lang) -> Self {
        let run = if lang == Lang::Zh { plain(text).replace(' ', "") } else { String::new() };
        let bare = matches!(lang, Lang::Vi | Lang::Lv) && text.is_ascii();
        let tokens = if lang == Lang::Zh { Vec::new() } else { tokens(text, lang) };
        let starts = tokens.iter().filter_map(|t| start(&t.word.to_lowercase())).collect();
        Self { lang, tokens, run, bare, starts }
    }

    fn may_begin(&self, phrase: &str) -> bool {
        match start(&plain(phrase)) {
            _ if self.bare => true,
            Some((first, None)) => self.starts.iter().any(|(c, _)| *c == first),
            Some(both) => self.starts.contains(&both),
            None => false,
        }
    }

    /// Start, end and wording of the first fit.
    pub fn find(&self, phrase: &str) -> Option<(usize, usize, String)> {
        if self.lang == Lang::Zh {
            let phrase = plain(phrase).replace(' ', "");
            let at = self.run.find(&phrase)?;
            let start = self.run[..at].chars().count();
            return Some((start, start + phrase.chars().count(), phrase));
        }
        if !self.may_begin(phrase) {
            return None;
        }
        let parts = self.parts(phrase);
        // One Vietnamese syllable without its accents stands for too many words; a loanword has none to lose.
        if parts.is_empty() || (self.bare && self.lang == Lang::Vi && parts.len() < 2 && !phrase.is_ascii()) {
            return None;
        }
        (0..self.tokens.len())
            .find_map(|start| self.fits(&parts, start).map(|end| (start, end, self.wording(start, end))))
    }

    /// Tokens of the phrase; the last one of a word that ends in `*` is open. "e-post*" is two tokens, the second open.
    fn parts(&self, phrase: &str) -> Vec<(Token, bool)> {
        let mut parts = Vec::new();
        for word in phrase.split_whitespace() {
            let cut = tokens(word.trim_end_matches('*'), self.lang);
            let last = cut.len().saturating_sub(1);
            parts.extend(cut.into_iter().enumerate().map(|(i, t)| (t, i == last && word.ends_with('*'))));
        }
        parts
    }

    fn wording(&self, start: usize, end: usize) -> String {
        self.tokens[start..end].iter().map(|t| t.word.as_str()).collect::<Vec<_>>().join(" ")
    }

    fn fits(&self, parts: &[(Token, bool)], start: usize) -> Option<usize> {
        let mut at = start;
        for (i, part) in parts.iter().enumerate() {
            let here = self.tokens.get(at).is_some_and(|t| self.same(t, part));
            if !here {
                // Skip one word, never before the first and never in Vietnamese, where syllables make one word.
                let skip =
                    i > 0 && self.lang != Lang::Vi && self.tokens.get(at + 1).is_some_and(|t| self.same(t, part));
                if !skip {
                    return None;
                }
                at += 1;
            }
            at += 1;
        }
        Some(at)
    }

    fn same(&self, token: &Token, (part, open): &(Token, bool)) -> bool {
        if *open {
            let word = token.word.to_lowercase();
            let start = part.word.to_lowercase();
            return word.starts_with(&start) || (self.bare && word.starts_with(&fold(&start)));
        }
        token.stem == part.stem || (self.bare && token.folded == part.folded)
    }
}
