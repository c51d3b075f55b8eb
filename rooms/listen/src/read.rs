//! Reading messages: personal data out, then what they are about. The thin side of the engine `needs` that touches the
//! room's own nouns; pure.

use kit::{Lang, SkillId};
use needs::{Example, Lexicon, Tagger, Tone};

use crate::model::{Message, Source, Tag, Word};

/// From this score on (1 to 5) a customer was content.
const CONTENT_FROM: f64 = 3.5;
/// Words kept with a tag, the strongest first.
const WORDS_KEPT: usize = 6;

/// Reads messages with the built-in cue words and everything people have corrected so far.
#[derive(Debug)]
pub(crate) struct Reader {
    tagger: Tagger,
    skills: Vec<SkillId>,
}

impl Reader {
    /// `skills`: those of this organisation; what a message says about any other skill is not kept.
    pub fn new(skills: Vec<SkillId>, corrections: &[(Message, Vec<SkillId>)]) -> Self {
        let mut tagger = Tagger::new(Lexicon::default());
        let examples: Vec<Example> = corrections
            .iter()
            .map(|(message, about)| Example {
                text: message.text.clone(),
                lang: message.lang,
                skills: about.iter().map(|s| s.0.clone()).collect(),
            })
            .collect();
        if !examples.is_empty() {
            tagger = tagger.learn(&examples);
        }
        Self { tagger, skills }
    }

    /// What the text is probably about, the most likely first; possibly nothing.
    pub fn tags(&self, text: &str, lang: Lang) -> Vec<Tag> {
        self.tagger
            .tag(text, lang)
            .into_iter()
            .filter(|t| self.skills.iter().any(|s| s.as_str() == t.skill))
            .map(|t| Tag {
                skill: t.skill.into(),
                weight: t.score,
                words: t
                    .words
                    .into_iter()
                    .filter(|w| w.weight > 0.0)
                    .take(WORDS_KEPT)
                    .map(|w| Word { word: w.word, weight: w.weight })
                    .collect(),
                by: None,
            })
            .collect()
    }
}

/// The text without names, numbers, addresses; and how many places were masked.
pub(crate) fn redacted(text: &str, lang: Lang) -> (String, usize) {
    let redacted = needs::redact(text, lang);
    (redacted.text, redacted.found.len())
}

/// Whether a customer complains. Without a score the tone decides; somebody who writes unasked and does not sound
/// content counts as complaining.
pub(crate) fn complains(message: &Message) -> bool {
    match (message.source, message.score) {
        (Source::Employee, _) => true,
        (Source::Customer, Some(score)) => score < CONTENT_FROM,
        (Source::Customer, None) => needs::tone(&message.text, message.lang).tone != Tone::Positive,
    }
}

/// The text cut into pieces: `(piece, whether it decided)`. Words are found whatever their capitals; longer ones first.
pub(crate) fn marked(text: &str, words: &[Word]) -> Vec<(String, bool)> {
    let letters: Vec<char> = text.chars().collect();
    let plain: Vec<char> = letters.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
    let mut on = vec![false; letters.len()];
    let mut cues: Vec<Vec<char>> = words
        .iter()
        .flat_map(|w| std::iter::once(w.word.as_str()).chain(w.word.split_whitespace()))
        .map(|w| w.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect::<Vec<char>>())
        .filter(|w| !w.is_empty())
        .collect();
    cues.sort_by_key(|c| std::cmp::Reverse(c.len()));
    for cue in &cues {
        for start in 0..plain.len().saturating_sub(cue.len() - 1) {
            if plain[start..start + cue.len()] == cue[..] && whole_word(&plain, start, start + cue.len()) {
                on[start..start + cue.len()].fill(true);
            }
        }
    }
    let mut out: Vec<(String, bool)> = Vec::new();
    for (c, on) in letters.into_iter().zip(on) {
        match out.last_mut() {
            Some((piece, was)) if *was == on => piece.push(c),
            _ => out.push((c.to_string(), on)),
        }
    }
    out
}

/// Chinese has no edges between words; elsewhere a cue is not marked inside another word.
fn whole_word(text: &[char], from: usize, to: usize) -> bool {
    let han = |c: char| matches!(c, '\u{4E00}'..='\u{9FFF}');
    let free =
        |outside: Option<&char>, inside: char| han(inside) || outside.is_none_or(|c| !c.is_alphanumeric() || han(*c));
    let before = from.checked_sub(1).and_then(|i| text.get(i));
    free(before, text[from]) && free(text.get(to), text[to - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<Word> {
        list.iter().map(|w| Word { word: (*w).to_owned(), weight: 1.0 }).collect()
    }

    fn on(text: &str, list: &[&str]) -> Vec<String> {
        marked(text, &words(list)).into_iter().filter(|p| p.1).map(|p| p.0).collect()
    }

    #[test]
    fn the_words_that_decided_are_marked_as_written() {
        assert_eq!(on("Furious! I was furious, not curious.", &["furious"]), ["Furious", "furious"]);
        assert_eq!(on("Rēķinā ir kļūda", &["kļūda", "rēķinā"]), ["Rēķinā", "kļūda"]);
        assert_eq!(on("一直叫我冷静，可是", &["冷静"]), ["冷静"]);
        assert!(on("reading", &["read"]).is_empty());
        assert!(on("", &["read"]).is_empty());
        let whole: String = marked("nothing is lost", &words(&["is"])).into_iter().map(|p| p.0).collect();
        assert_eq!(whole, "nothing is lost");
    }
}
