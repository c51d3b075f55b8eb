//! Every language of locales/: each text exists in each, says the same things, and counts as the language does.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    File, Finding, Tree,
    fluent::{Message, read},
};

const SOURCE: &str = "en";
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of whole numbers in CLDR; `None` for a language nobody has looked up yet.
fn plurals(lang: &str) -> Option<&'static [&'static str]> {
    Some(match lang {
        "en" | "nb" => &["one", "other"],
        "lv" => &["zero", "one", "other"],
        "zh" | "vi" => &["other"],
        _ => return None,
    })
}

/// Every folder of locales/ but the source: a language that is added is held to the same promises from its first file on.
fn translated(tree: &Tree) -> BTreeSet<&str> {
    let folders = tree.under("locales/", ".ftl").filter_map(|f| f.path.split('/').nth(1));
    folders.filter(|lang| *lang != SOURCE).collect()
}

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let translated = translated(tree);
    for lang in [SOURCE].into_iter().chain(translated.iter().copied()) {
        found.extend(one_language(tree, lang));
    }
    for source in tree.under("locales/en/", ".ftl") {
        for lang in &translated {
            let path = source.path.replacen("/en/", &format!("/{lang}/"), 1);
            match tree.get(&path) {
                Some(file) => found.extend(compare(source, file)),
                None => found.push(source.finding(1, format!("{path} is missing"))),
            }
        }
    }
    for lang in &translated {
        for file in tree.under(&format!("locales/{lang}/"), ".ftl") {
            let path = file.path.replacen(&format!("/{lang}/"), "/en/", 1);
            if tree.get(&path).is_none() {
                found.push(file.finding(1, format!("{path}, its source, is missing")));
            }
        }
    }
    found
}

/// Mistakes, keys written twice (in any file of the language) and plural forms the language does not have.
fn one_language(tree: &Tree, lang: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for file in tree.under(&format!("locales/{lang}/"), ".ftl") {
        for message in read(&file.text) {
            let (key, line) = (&message.key, message.line);
            found.extend(message.mistakes.iter().map(|what| file.finding(line, format!("{key}: {what}"))));
            if let Some(before) = first.insert(key.clone(), format!("{}:{line}", file.path)) {
                found.push(file.finding(line, format!("{key} is written twice; first in {before}")));
            }
            let wrong = message.choices.iter().filter_map(|names| plural_trouble(lang, names));
            found.extend(wrong.map(|what| file.finding(line, format!("{key}: {what}"))));
        }
    }
    found
}

fn plural_trouble(lang: &str, names: &[String]) -> Option<String> {
    if !is_plural(names) {
        return None;
    }
    let Some(has) = plurals(lang) else {
        return Some(format!("xtask/src/tidy/languages.rs does not know the plural forms of {lang}"));
    };
    if let Some(name) = names.iter().find(|n| CATEGORIES.contains(&n.as_str()) && !has.contains(&n.as_str())) {
        return Some(format!("[{name}] is no plural form of {lang}; it has {}", has.join(", ")));
    }
    // A number alone in an English choice is what its words need ("nobody" and "{ $n } people"); Latvian nouns always differ.
    if lang != "lv" {
        return None;
    }
    let missing: Vec<&str> = has.iter().filter(|form| !names.iter().any(|n| n == *form)).copied().collect();
    (!missing.is_empty()).then(|| format!("the plural form {} of {lang} is missing", missing.join(", ")))
}

/// A choice between words (yes, no) or between numbers (weekdays) is none between plural forms.
fn is_plural(names: &[String]) -> bool {
    names.iter().any(|n| CATEGORIES.contains(&n.as_str()))
}

fn compare(source: &File, file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    let there: BTreeMap<String, Message> = read(&file.text).into_iter().map(|m| (m.key.clone(), m)).collect();
    let mut known = BTreeSet::new();
    for wanted in read(&source.text) {
        known.insert(wanted.key.clone());
        match there.get(&wanted.key) {
            None => found.push(file.finding(1, format!("{} is missing ({}:{})", wanted.key, source.path, wanted.line))),
            Some(has) => found
                .extend(differences(&wanted, has).map(|what| file.finding(has.line, format!("{}: {what}", has.key)))),
        }
    }
    for (key, message) in there.iter().filter(|(key, _)| !known.contains(*key)) {
        found.push(file.finding(message.line, format!("{key} does not exist in {}", source.path)));
    }
    found
}

fn differences<'a>(wanted: &'a Message, has: &'a Message) -> impl Iterator<Item = String> + 'a {
    // What the English only chooses by (one person, several people) a language without plural forms may leave out.
    let lost = wanted.shown.iter().filter(|v| !has.shown.contains(*v) && !has.chosen_by.contains(*v));
    let extra =
        has.shown.union(&has.chosen_by).filter(|v| !wanted.shown.contains(*v) && !wanted.chosen_by.contains(*v));
    let words: Vec<BTreeSet<&String>> = word_choices(wanted);
    let other_words = word_choices(has).into_iter().filter(move |names| !words.contains(names));
    lost.map(|v| format!("${v} is left out"))
        .chain(extra.map(|v| format!("${v} does not exist in English")))
        .chain(other_words.map(|names| format!("a choice between {names:?} does not exist in English")))
}

fn word_choices(message: &Message) -> Vec<BTreeSet<&String>> {
    message
        .choices
        .iter()
        .filter(|names| !is_plural(names) && names.iter().all(|n| n.parse::<f64>().is_err()))
        .map(|names| names.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    const EN: &str = "a-n = { $n ->\n    [one] { $n } mail to { $who }\n   *[other] { $n } mails to { $who }\n}\n";

    fn say(lang: &str, text: &str) -> Vec<String> {
        let mut files = vec![("locales/en/a.ftl".to_owned(), EN)];
        let good = |l: &str| match l {
            "lv" => {
                "a-n = { $n ->\n    [zero] { $n } { $who }\n    [one] { $n } { $who }\n   *[other] { $n } { $who }\n}\n"
            }
            "nb" => EN,
            _ => "a-n = { $n } { $who }\n",
        };
        for l in ["nb", "lv", "zh", "vi"] {
            files.push((format!("locales/{l}/a.ftl"), if l == lang { text } else { good(l) }));
        }
        let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), *t)).collect();
        check(&tree(&files)).into_iter().map(|f| f.to_string()).collect()
    }

    #[test]
    fn texts_that_agree_pass() {
        assert!(say("", "").is_empty());
    }

    #[test]
    fn a_missing_key_is_found() {
        let found = say("vi", "a-other = x\n");
        assert_eq!(found[0], "locales/vi/a.ftl:1: a-n is missing (locales/en/a.ftl:1)");
        assert_eq!(found[1], "locales/vi/a.ftl:1: a-other does not exist in locales/en/a.ftl");
    }

    #[test]
    fn latvian_needs_its_three_forms_and_chinese_has_one() {
        assert_eq!(say("lv", EN), ["locales/lv/a.ftl:1: a-n: the plural form zero of lv is missing"]);
        assert_eq!(say("zh", EN), ["locales/zh/a.ftl:1: a-n: [one] is no plural form of zh; it has other"]);
    }

    #[test]
    fn a_new_language_is_held_to_it_from_its_first_file_on() {
        let files = tree(&[
            ("locales/en/a.ftl", EN),
            ("locales/en/b.ftl", "b-x = x\n"),
            ("locales/de/a.ftl", "a-n = { $n ->\n    [one] { $n } { $who }\n   *[other] { $n } { $who }\n}\n"),
        ]);
        let found: Vec<String> = check(&files).into_iter().map(|f| f.to_string()).collect();
        let forms = "locales/de/a.ftl:1: a-n: xtask/src/tidy/languages.rs does not know the plural forms of de";
        assert_eq!(found, [forms, "locales/en/b.ftl:1: locales/de/b.ftl is missing"]);
    }

    #[test]
    fn variables_are_neither_lost_nor_invented() {
        assert_eq!(say("zh", "a-n = { $n }\n"), ["locales/zh/a.ftl:1: a-n: $who is left out"]);
        assert_eq!(
            say("zh", "a-n = { $n } { $who } { $x }\n"),
            ["locales/zh/a.ftl:1: a-n: $x does not exist in English"]
        );
    }

    #[test]
    fn a_key_written_twice_is_found() {
        let found = say("zh", "a-n = { $n } { $who }\na-n = { $n } { $who }\n");
        assert_eq!(found, ["locales/zh/a.ftl:2: a-n is written twice; first in locales/zh/a.ftl:1"]);
    }
}
