use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::lexicon::{Hit, Lexicon};
use kit::{
    Lang,
    stem::{plain, tokens},
};

/// How a customer sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    Negative,
    Neutral,
    Positive,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToneFound {
    pub tone: Tone,
    /// −1 all negative to 1 all positive, 0 without any cue.
    pub score: f64,
    /// The words that decided.
    pub words: Vec<String>,
}

static WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::parse(include_str!("../data/tone.txt")));

/// Tone by cue words; a negation just before a cue turns praise into complaint and cancels complaint.
pub fn tone(text: &str, lang: Lang) -> ToneFound {
    let (mut good, mut bad, mut words) = (0.0, 0.0, Vec::new());
    let hits = WORDS.hits(text, lang);
    let negated = Negations::of(text, lang);
    for hit in hits.iter().filter(|h| !inside_longer(h, &hits, lang)) {
        words.push(hit.found.clone());
        match (hit.skill == "positive", negated.before(hit.at)) {
            (true, false) => good += hit.weight,
            (true, true) => bad += hit.weight,
            (false, false) => bad += hit.weight,
            (false, true) => good += 0.25 * hit.weight,
        }
    }
    let score = if good + bad > 0.0 { (good - bad) / (good + bad) } else { 0.0 };
    let tone = if score <= -0.2 {
        Tone::Negative
    } else if score >= 0.2 {
        Tone::Positive
    } else {
        Tone::Neutral
    };
    ToneFound { tone, score, words }
}

/// Chinese cues lie inside each other (满意 in 不满意): the longer one counts.
fn inside_longer(hit: &Hit, all: &[Hit], lang: Lang) -> bool {
    let span = |h: &Hit| (h.at, h.end);
    let (from, to) = span(hit);
    lang == Lang::Zh && all.iter().map(span).any(|(a, b)| a <= from && to <= b && b - a > to - from)
}

struct Negations {
    at: Vec<usize>,
    reach: usize,
}

impl Negations {
    fn of(text: &str, lang: Lang) -> Self {
        let words: &[&str] = match lang {
            Lang::En => {
                &["not", "never", "no", "isn't", "wasn't", "don't", "didn't", "doesn't", "cannot", "can't", "without"]
            }
            Lang::Nb => &["ikke", "aldri", "ingen", "uten", "ikkje"],
            Lang::Lv => &["nav", "nebija", "ne", "bez", "nekad"],
            Lang::Vi => &["không", "chưa", "chẳng", "chả", "khong", "chua"],
            Lang::Zh => &["不", "没", "未", "别"],
        };
        if lang == Lang::Zh {
            let run = plain(text).replace(' ', "");
            let at = run
                .chars()
                .enumerate()
                .filter(|(_, c)| words.contains(&c.to_string().as_str()))
                .map(|(i, _)| i)
                .collect();
            return Self { at, reach: 2 };
        }
        let found = tokens(text, lang);
        let at = found
            .iter()
            .enumerate()
            .filter(|(_, t)| words.contains(&t.word.to_lowercase().replace('’', "'").as_str()))
            .map(|(i, _)| i)
            .collect();
        Self { at, reach: 3 }
    }

    fn before(&self, at: usize) -> bool {
        self.at.iter().any(|n| *n < at && at - n <= self.reach)
    }
}
