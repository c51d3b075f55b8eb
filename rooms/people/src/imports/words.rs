//! Columns and cells as people call them. Files keep the short names, so those stand beside.

use kit::{Arg, Lang, Words, tongue, tongue::Speech};
use web::locale;

use super::Reading;
use crate::model::position_key;

/// What one of our columns is called; its own name where it has none.
pub fn column(lang: Lang, name: &str) -> String {
    let key = format!("people-column-{}", name.replace('_', "-"));
    if locale::has(lang, &key) { locale::t(lang, &key, &[]) } else { name.to_owned() }
}

/// The same with the name that files use.
pub fn column_named(lang: Lang, name: &str) -> String {
    let label = column(lang, name);
    if label == name { label } else { format!("{label} ({name})") }
}

/// Several of them, in every language.
pub(super) fn columns_named(names: &[&str]) -> Words {
    let listed = |lang: Lang| {
        let names: Vec<String> = names.iter().map(|name| column_named(lang, name)).collect();
        tongue::commas(lang, &names)
    };
    Lang::ALL.into_iter().fold(Words::one(Lang::En, listed(Lang::En)), |words, lang| words.with(lang, listed(lang)))
}

/// The header of the file that stands for one of our columns; empty when the file has none of its own for it.
pub fn header<'a>(reading: &'a Reading, column: &str) -> &'a str {
    reading.columns.iter().find(|(_, ours)| *ours == column).map_or("", |(theirs, _)| theirs)
}

/// One of our columns and the header it comes from; empty for what is about no column.
pub fn field(lang: Lang, reading: &Reading, name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    match header(reading, name) {
        "" => column_named(lang, name),
        header => {
            let args = [("column", column(lang, name).into()), ("header", header.into())];
            locale::t(lang, "people-column-in-file", &args)
        }
    }
}

/// What stands in a cell of that column, in the reader's words.
pub fn value(lang: Lang, column: &str, value: &Arg) -> String {
    let text = match value {
        Arg::Words(words) => return words.get(lang).to_owned(),
        Arg::Num(n) => return tongue::number(lang, *n, 0),
        Arg::Text(text) => locale::former(lang, text.clone()),
    };
    let each = |said: &dyn Fn(&str) -> String| {
        let words: Vec<String> = text.split_whitespace().map(said).collect();
        tongue::commas(lang, &words)
    };
    let role = |code: &str| locale::t(lang, &format!("people-role-{code}"), &[]);
    let language =
        |code: &str| Lang::from_code(code).map_or(code.to_owned(), |of| tongue::language(lang, of, Speech::Name));
    match column {
        "position" => position_key(&text).map_or(text, |key| locale::t(lang, &key, &[])),
        "contract" => {
            let key = format!("people-contract-{}", text.replace('_', "-"));
            if locale::has(lang, &key) { locale::t(lang, &key, &[]) } else { text }
        }
        "role" => each(&role),
        "language" | "languages" => each(&language),
        "home" => locale::t(lang, if text == "yes" { "web-yes" } else { "web-no" }, &[]),
        "hired_on" | "ended_on" => text.parse().map_or(text, |day| tongue::day_dated(lang, day)),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_called_as_people_call_it_and_as_the_file_does() {
        let reading = Reading { columns: [("Boss".into(), "manager_id".into())].into(), ..Reading::default() };
        let said = field(Lang::En, &reading, "manager_id");
        assert!(said.contains("Boss") && !said.contains("manager_id"), "{said}");
        assert_eq!(field(Lang::En, &reading, "email"), "E-mail (email)");
        assert_eq!(field(Lang::En, &reading, "nonsense"), "nonsense");
        assert_eq!(header(&reading, "email"), "");
    }

    #[test]
    fn codes_become_words() {
        let said = |column: &str, text: &str| value(Lang::En, column, &text.into());
        assert_eq!(said("position", "lead"), "Team lead");
        assert_eq!(said("position", "night owl"), "night owl");
        assert_eq!(said("role", "learner manager"), "learner, manager");
        assert_eq!(said("home", "no"), "no");
        assert_eq!(said("hired_on", ""), "");
        assert_eq!(value(Lang::Lv, "team", &Words::one(Lang::En, "Night").with(Lang::Lv, "Nakts").into()), "Nakts");
    }
}
