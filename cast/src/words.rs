//! The five languages, and text that exists in all of them.

use serde::Serialize;

/// The five language codes, in the order of the columns everywhere.
pub const LANGUAGES: [&str; 5] = ["en", "nb", "lv", "zh", "vi"];

/// One text in five languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    pub en: &'static str,
    pub nb: &'static str,
    pub lv: &'static str,
    pub zh: &'static str,
    pub vi: &'static str,
}

impl Words {
    /// The text in `language`, English for a code that is not one of the five.
    pub fn get(&self, language: &str) -> &'static str {
        match language {
            "nb" => self.nb,
            "lv" => self.lv,
            "zh" => self.zh,
            "vi" => self.vi,
            _ => self.en,
        }
    }

    /// `(language, text)` pairs in the order of [`LANGUAGES`].
    pub fn pairs(&self) -> [(&'static str, &'static str); 5] {
        LANGUAGES.map(|l| (l, self.get(l)))
    }
}

pub(crate) const fn words(
    en: &'static str,
    nb: &'static str,
    lv: &'static str,
    zh: &'static str,
    vi: &'static str,
) -> Words {
    Words { en, nb, lv, zh, vi }
}

/// ASCII form of a name for handles and addresses: "Līga Ozoliņa" → "liga.ozolina". Signs outside the alphabets of the
/// cast are left out.
pub fn fold(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' | '.' => out.push(c),
            ' ' | '-' => out.push('.'),
            'æ' => out.push_str("ae"),
            _ => {
                if let Some((_, plain)) = FOLDS.iter().find(|(from, _)| from.contains(c)) {
                    out.push(*plain);
                }
            }
        }
    }
    out
}

const FOLDS: [(&str, char); 14] = [
    ("āàáảãạăằắẳẵặâầấẩẫậåä", 'a'),
    ("čçć", 'c'),
    ("đ", 'd'),
    ("ēèéẻẽẹêềếểễệ", 'e'),
    ("ģ", 'g'),
    ("īìíỉĩịı", 'i'),
    ("ķ", 'k'),
    ("ļł", 'l'),
    ("ņń", 'n'),
    ("øòóỏõọôồốổỗộơờớởỡợö", 'o'),
    ("šś", 's'),
    ("ūùúủũụưừứửữựü", 'u'),
    ("ỳýỷỹỵ", 'y'),
    ("žż", 'z'),
];

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_fold_to_ascii() {
        assert_eq!(fold("Līga Ozoliņa"), "liga.ozolina");
        assert_eq!(fold("Trần Minh Quân"), "tran.minh.quan");
        assert_eq!(fold("Kjærsti Ødegård"), "kjaersti.odegard");
    }
}
