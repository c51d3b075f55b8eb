//! A field for each language of the house.

use std::collections::BTreeMap;

use kit::{Done, Lang, Stop, Words};
use web::{Fields, Html, Visit, ui};

fn field_of(name: &str, lang: Lang) -> String {
    format!("{name}_{}", lang.code())
}

/// The words as a form begins with them.
pub(super) fn pairs(name: &str, words: &Words) -> Vec<(String, String)> {
    words.text.iter().map(|(lang, text)| (field_of(name, *lang), text.clone())).collect()
}

/// `label` is the key of what is written; each field adds its language.
pub(super) fn inputs(v: &Visit, fields: &Fields, langs: &[Lang], name: &str, kind: &str, label: &str) -> Vec<Html> {
    let said =
        |lang: Lang| v.tr("people-words-in", &[("what", v.t(label).into()), ("language", v.language(lang).into())]);
    langs.iter().map(|l| ui::field(fields, &field_of(name, *l), kind, &said(*l), "")).collect()
}

/// What stands in the fields. A language that the house does not offer any more keeps its words; the source stays while
/// something is written in it.
///
/// # Errors
/// Refused at the field of a text with more than `max` characters.
pub(super) fn read(fields: &Fields, langs: &[Lang], name: &str, max: usize, was: Option<&Words>) -> Done<Words> {
    let mut text: BTreeMap<Lang, String> = was.map(|w| w.text.clone()).unwrap_or_default();
    for lang in langs {
        text.insert(*lang, fields.optional(&field_of(name, *lang), max)?);
    }
    text.retain(|_, said| !said.trim().is_empty());
    let kept = was.map(|w| w.source).filter(|l| text.contains_key(l));
    let first = langs.iter().chain(text.keys()).copied().find(|l| text.contains_key(l));
    Ok(Words { source: kept.or(first).unwrap_or(Lang::En), text })
}

/// The same, where at least one language is needed.
///
/// # Errors
/// Refused at the first field when nothing is written at all, and as above.
pub(super) fn needed(fields: &Fields, langs: &[Lang], name: &str, max: usize, was: &Words) -> Done<Words> {
    let words = read(fields, langs, name, max, Some(was))?;
    if words.text.is_empty() {
        let first = langs.first().copied().unwrap_or(words.source);
        return Err(Stop::at(&field_of(name, first), "web-field-needed"));
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_house_is_written_and_the_others_stay() {
        let was = Words::one(Lang::En, "Riga").with(Lang::Vi, "Riga").with(Lang::Lv, "");
        let form = [("name_lv", " Rīga "), ("name_en", "")].map(|(n, t)| (n.to_owned(), t.to_owned()));
        let fields = Fields::from_pairs(form);
        let new = needed(&fields, &[Lang::En, Lang::Lv], "name", 80, &was).ok();
        assert_eq!(new, Some(Words::one(Lang::Lv, "Rīga").with(Lang::Vi, "Riga")));
        let nothing = needed(&Fields::default(), &[Lang::En], "name", 80, &Words::one(Lang::En, "Riga"));
        let field = nothing.err().and_then(|e| e.refusal().map(|r| r.says[0].0.clone()));
        assert_eq!(field.as_deref(), Some("name_en"));
    }
}
