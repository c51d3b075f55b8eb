#![doc = include_str!("../README.md")]

mod clean;
mod reading;
mod write;

use serde::{Deserialize, Serialize};

pub use reading::{minutes_in, words};

/// A lesson ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// Safe to put into a page as it is.
    pub html: String,
    pub words: usize,
    pub minutes: u32,
}

/// Markdown to safe HTML with its reading time; the reading speed follows the script the text is written in.
pub fn render(markdown: &str) -> Lesson {
    finish(markdown, None)
}

/// As [`render`], at the reading speed of a language: "en", "nb", "lv", "zh" or "vi".
pub fn render_in(markdown: &str, language: &str) -> Lesson {
    finish(markdown, Some(language))
}

fn finish(markdown: &str, language: Option<&str>) -> Lesson {
    let draft = write::write(markdown);
    let words = words(&draft.text);
    let minutes = language.map_or_else(|| reading::minutes(&draft.text), |l| minutes_in(&draft.text, l));
    Lesson { html: clean::clean(&draft.html), words, minutes }
}
