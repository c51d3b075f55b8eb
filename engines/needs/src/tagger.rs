use serde::{Deserialize, Serialize};

use crate::lexicon::Lexicon;
use crate::model::{Example, Model, logistic, train_beside};
use kit::Lang;

/// A word and what it adds to (or takes from) a skill's score, in logits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WordWeight {
    pub word: String,
    pub weight: f64,
}

/// A skill a text is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    pub skill: String,
    /// 0..1; skills are scored independently, so several may be high, or none.
    pub score: f64,
    /// The reason, the strongest first.
    pub words: Vec<WordWeight>,
}

/// Lexicon first, corrections on top.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Tagger {
    lexicon: Lexicon,
    learned: Model,
}

/// Log-odds of a skill that nothing speaks for, and what a phrase of weight 1 adds.
const BASE: f64 = -2.2;
const PER_WEIGHT: f64 = 2.2;
/// Tags below this score are not shown by `tag`.
const SHOWN: f64 = 0.4;

impl Tagger {
    /// A tagger that knows only the lexicon.
    pub fn new(lexicon: Lexicon) -> Self {
        Self { lexicon, learned: Model::default() }
    }

    /// Learns from all corrections so far (not only the newest): a text with the skills a person says it is about, possibly none.
    ///
    /// The lexicon's score is the starting point of a logistic model, so few corrections move little and many decide. A skill that the
    /// lexicon does not know is learned from examples alone.
    #[must_use]
    pub fn learn(self, corrections: &[Example]) -> Self {
        let mut skills: Vec<String> = self.lexicon.skills.keys().cloned().collect();
        skills.extend(corrections.iter().flat_map(|e| e.skills.iter().cloned()));
        skills.sort();
        skills.dedup();
        let known: Vec<Vec<(String, f64)>> = corrections.iter().map(|e| self.cues(&e.text, e.lang)).collect();
        let start =
            |i: usize, skill: &str| BASE + known[i].iter().filter(|(s, _)| s == skill).map(|(_, w)| w).sum::<f64>();
        let learned = train_beside(corrections, &skills, 0.2, start);
        Self { lexicon: self.lexicon, learned }
    }

    /// Skills that the text is probably about, the most likely first.
    pub fn tag(&self, text: &str, lang: Lang) -> Vec<Tag> {
        self.explain(text, lang).into_iter().filter(|t| t.score >= SHOWN).collect()
    }

    /// Every skill that anything in the text speaks for or against.
    pub fn explain(&self, text: &str, lang: Lang) -> Vec<Tag> {
        let hits = self.lexicon.hits(text, lang);
        let mut skills: Vec<&String> = self.lexicon.skills.keys().chain(self.learned.skills()).collect();
        skills.sort();
        skills.dedup();
        let mut tags: Vec<Tag> = skills
            .into_iter()
            .filter_map(|skill| {
                let mine = hits.iter().filter(|h| h.skill == *skill);
                let mut words: Vec<WordWeight> =
                    mine.map(|h| WordWeight { word: h.found.clone(), weight: h.weight * PER_WEIGHT }).collect();
                let mut logit = BASE + words.iter().map(|w| w.weight).sum::<f64>();
                if let Some((more, why)) = self.learned.parts(skill, text, lang) {
                    logit += more;
                    words.extend(why);
                }
                words.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
                (!words.is_empty()).then(|| Tag { skill: skill.clone(), score: logistic(logit), words })
            })
            .collect();
        tags.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.skill.cmp(&b.skill)));
        tags
    }

    fn cues(&self, text: &str, lang: Lang) -> Vec<(String, f64)> {
        self.lexicon.hits(text, lang).into_iter().map(|h| (h.skill, h.weight * PER_WEIGHT)).collect()
    }
}
