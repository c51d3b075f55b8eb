//! What our languages are called in each of them.

use crate::Lang;

/// The place of a language's name in its sentence. Latvian has cases; "works in Latvian" is not "Latvian: write a title".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// In a list, after a colon.
    Name,
    /// At the beginning of a sentence or a cell.
    Start,
    /// After "in", or where another language puts a case in its place.
    In,
}

/// `Latvian`; in Latvian `latviešu valoda`, and `latviešu valodā` for "in Latvian".
pub fn language(lang: Lang, of: Lang, speech: Speech) -> String {
    const N: usize = Lang::ALL.len();
    // One row per language that speaks, one column per language spoken of, both in the order of `Lang::ALL`.
    const NAMES: [[&str; N]; N] = [
        ["English", "Norwegian", "Latvian", "Chinese", "Vietnamese"],
        ["engelsk", "norsk", "latvisk", "kinesisk", "vietnamesisk"],
        ["angļu valod", "norvēģu valod", "latviešu valod", "ķīniešu valod", "vjetnamiešu valod"],
        ["英语", "挪威语", "拉脱维亚语", "中文", "越南语"],
        ["tiếng Anh", "tiếng Na Uy", "tiếng Latvia", "tiếng Trung", "tiếng Việt"],
    ];
    let name = NAMES[lang as usize][of as usize];
    let end = match (lang, speech) {
        (Lang::Lv, Speech::In) => "ā",
        (Lang::Lv, _) => "a",
        _ => "",
    };
    let mut letters = name.chars();
    let first =
        letters.next().map(|c| if speech == Speech::Start { c.to_uppercase().collect() } else { c.to_string() });
    format!("{}{}{end}", first.unwrap_or_default(), letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_name_in_every_sentence() {
        let said = |lang, speech| language(lang, Lang::Lv, speech);
        assert_eq!(said(Lang::En, Speech::In), "Latvian");
        assert_eq!(said(Lang::Nb, Speech::Start), "Latvisk");
        assert_eq!(said(Lang::Lv, Speech::In), "latviešu valodā");
        assert_eq!(said(Lang::Lv, Speech::Start), "Latviešu valoda");
        assert_eq!(said(Lang::Zh, Speech::Name), "拉脱维亚语");
        assert_eq!(said(Lang::Vi, Speech::Start), "Tiếng Latvia");
    }
}
