//! The order of names and titles as a reader of a language expects it: Å after Z in Norwegian, Ā between A and B in Latvian, Chinese by
//! its sound, Vietnamese by the given name, which comes last. The rules are those of Unicode's CLDR.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::{Locale, locale};

use crate::{Lang, fold};

/// Compares by one language. Cheap to make, so that nobody has to keep one.
pub struct Order {
    lang: Lang,
    rules: Option<CollatorBorrowed<'static>>,
}

impl Order {
    pub fn of(lang: Lang) -> Self {
        // The rules are compiled in; should one be missing, the folded letters are the next best order.
        let rules = Collator::try_new(tag(lang).into(), CollatorOptions::default()).ok();
        Self { lang, rules }
    }

    /// Texts compare as their keys do, byte by byte: hexadecimal, so that both databases agree. The same text and language give
    /// the same key as long as the rules are of the same version of CLDR.
    pub fn key(&self, text: &str) -> String {
        let mut bytes: Vec<u8> = Vec::new();
        let ready = self.rules.as_ref().is_some_and(|rules| rules.write_sort_key_to(text, &mut bytes).is_ok());
        if !ready {
            bytes = fold(text).into_bytes();
        }
        bytes.iter().map(|b| format!("{b:02x}")).collect()
    }

    /// The key of a person's name.
    pub fn name_key(&self, name: &str) -> String {
        match (self.lang, name.trim().rsplit_once(char::is_whitespace)) {
            (Lang::Vi, Some((family, given))) => self.key(&format!("{given} {family}")),
            _ => self.key(name.trim()),
        }
    }

    /// Sorts a short list by its texts.
    pub fn sort<T>(&self, items: &mut [T], text: impl Fn(&T) -> &str) {
        items.sort_by_cached_key(|item| self.key(text(item)));
    }
}

impl std::fmt::Debug for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Order").field("lang", &self.lang).finish_non_exhaustive()
    }
}

fn tag(lang: Lang) -> Locale {
    match lang {
        Lang::En => locale!("en"),
        Lang::Nb => locale!("nb"),
        Lang::Lv => locale!("lv"),
        Lang::Zh => locale!("zh-u-co-pinyin"),
        Lang::Vi => locale!("vi"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, names: &[&'static str]) -> Vec<&'static str> {
        let order = Order::of(lang);
        let mut names: Vec<&'static str> = names.iter().rev().copied().collect();
        names.sort_by_cached_key(|n| order.name_key(n));
        names
    }

    #[test]
    fn five_languages_order_names_as_their_readers_do() {
        for (lang, names) in [
            (Lang::En, vec!["Åse Dahl", "Zoe Dean", "zoe Deane"]),
            // ICU knows aa as å in Norwegian.
            (Lang::Nb, vec!["Anne Moe", "Zara Berg", "Ægir Dal", "Øystein Lie", "Åse Moe"]),
            (
                Lang::Lv,
                vec![
                    "Anna Bērza",
                    "Ārija Lapa",
                    "Cilda Zars",
                    "Čika Aļģe",
                    "Inga Ozola",
                    "Kārlis Ūsiņš",
                    "Ķirsis Anna",
                ],
            ),
            (Lang::Zh, vec!["陈静", "李娜", "刘伟", "王芳", "王磊", "张敏"]),
            (Lang::Vi, vec!["Trần Văn An", "Nguyễn Thị Ánh", "Lê Thu Hà", "Phạm Minh Đức"]),
        ] {
            let expected = if lang == Lang::Vi {
                vec!["Trần Văn An", "Nguyễn Thị Ánh", "Phạm Minh Đức", "Lê Thu Hà"]
            } else {
                names.clone()
            };
            assert_eq!(sorted(lang, &names), expected, "{lang:?}");
        }
    }

    #[test]
    fn a_key_is_the_same_each_time_and_differs_where_names_do() {
        let key = |name| Order::of(Lang::Lv).name_key(name);
        assert_eq!(key("Līga Ozoliņa"), key(" Līga Ozoliņa "));
        assert_ne!(key("Līga"), key("Liga"));
        assert!(Order::of(Lang::En).key("").is_empty() || key("") < key("a"));
    }
}
