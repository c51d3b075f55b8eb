//! The languages of the house: one Fluent file per room, loaded once.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use kit::{
    Arg, FORMER, Lang, Say,
    tongue::{self, Speech},
};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

type Bundle = FluentBundle<FluentResource>;
type Memo = intl_memoizer::concurrent::IntlLangMemoizer;

static BUNDLES: OnceLock<Vec<(Lang, Bundle)>> = OnceLock::new();

/// The text of `key` in `lang`; `⟦key⟧` when it is missing, which tidy and the page tests catch.
pub fn t(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let bundle = bundle(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
        tracing::warn!(key, lang = lang.code(), "a text is missing");
        return format!("⟦{key}⟧");
    };
    let mut fluent = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Num(n) => fluent.set(*name, FluentValue::from(*n)),
            Arg::Text(s) => fluent.set(*name, FluentValue::from(former(lang, s.clone()))),
            Arg::Words(words) => fluent.set(*name, FluentValue::from(words.get(lang).to_owned())),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
    let text = one_stop(text);
    if !errors.is_empty() {
        tracing::warn!(key, lang = lang.code(), ?errors, "a text could not be filled");
    }
    text
}

/// Days are short with a full stop in some languages ("16. nov."), and sentences end with one. What people write stays:
/// "...", "../".
fn one_stop(text: String) -> String {
    if !text.contains("..") {
        return text;
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some(at) = rest.find("..") {
        let end = at + rest[at..].bytes().take_while(|b| *b == b'.').count();
        let ends = rest[end..].chars().next().is_none_or(|c| c.is_whitespace() || "”»\")".contains(c));
        out.push_str(&rest[..at]);
        out.push_str(if end - at == 2 && ends { "." } else { &rest[at..end] });
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

pub fn say(lang: Lang, say: &Say) -> String {
    let args: Vec<(&str, Arg)> = say.args.iter().map(|(n, a)| (n.as_str(), a.clone())).collect();
    t(lang, &say.key, &args)
}

/// Puts the reader's words for a former colleague where the name of somebody erased was.
pub fn former(lang: Lang, text: String) -> String {
    if text.contains(FORMER) { text.replace(FORMER, &t(lang, "web-former-colleague", &[])) } else { text }
}

pub fn has(lang: Lang, key: &str) -> bool {
    bundle(lang).has_message(key)
}

fn bundle(lang: Lang) -> &'static Bundle {
    let all = BUNDLES.get_or_init(|| Lang::ALL.into_iter().map(|l| (l, load(l))).collect());
    // `ALL` holds every language, in the order of the enum.
    &all[lang as usize].1
}

fn load(lang: Lang) -> Bundle {
    let id = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks disturb searching and copying, and none of our languages is written from right to left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => |v: &FluentValue, _: &Memo| spell(Lang::En, v),
        Lang::Nb => |v: &FluentValue, _: &Memo| spell(Lang::Nb, v),
        Lang::Lv => |v: &FluentValue, _: &Memo| spell(Lang::Lv, v),
        Lang::Zh => |v: &FluentValue, _: &Memo| spell(Lang::Zh, v),
        Lang::Vi => |v: &FluentValue, _: &Memo| spell(Lang::Vi, v),
    }));
    if let Err(error) = bundle.add_function("LANGUAGE", move |given, named| language(lang, given, named)) {
        tracing::error!(%error, "the names of the languages are missing");
    }
    let mut files: Vec<_> = Files::iter().filter(|f| f.starts_with(lang.code())).collect();
    files.sort();
    for name in files {
        let Some(file) = Files::get(&name) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(file = %name, ?errors, "a text file has mistakes");
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(file = %name, ?errors, "a text is written twice");
        }
    }
    bundle
}

/// `{ LANGUAGE($lang) }`, `{ LANGUAGE($lang, as: "in") }`: what the language with this code is called in a sentence.
/// Anything but one of our codes is printed as it stands.
fn language<'a>(lang: Lang, given: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::String(code)) = given.first() else { return FluentValue::Error };
    let Some(of) = Lang::ALL.into_iter().find(|l| l.code() == code) else { return given[0].clone() };
    let speech = match named.get("as") {
        Some(FluentValue::String(s)) if s == "in" => Speech::In,
        Some(FluentValue::String(s)) if s == "start" => Speech::Start,
        _ => Speech::Name,
    };
    tongue::language(lang, of, speech).into()
}

/// As many digits after the mark as the number has, at most two.
fn digits(value: f64) -> usize {
    let whole = |x: f64| (x - x.round()).abs() < 1e-6;
    if whole(value) {
        0
    } else if whole(value * 10.0) {
        1
    } else {
        2
    }
}

fn spell(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(n) => {
            let decimals = n.options.minimum_fraction_digits.unwrap_or_else(|| digits(n.value));
            Some(tongue::number(lang, n.value, decimals))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_has_its_folder_and_every_folder_its_language() {
        let files: Vec<_> = Files::iter().collect();
        let folders: BTreeSet<&str> = files.iter().filter_map(|f| f.split('/').next()).collect();
        let languages: BTreeSet<&str> = Lang::ALL.iter().map(|l| l.code()).collect();
        assert_eq!(folders, languages, "folders of locales/, languages of shell/kit/src/lang.rs");
    }

    #[test]
    fn a_short_day_ends_its_sentence_with_one_full_stop() {
        for (said, read) in [
            ("Apgūts 21. jūl..", "Apgūts 21. jūl."),
            ("«Svar innen 3. des..» Takk.", "«Svar innen 3. des.» Takk."),
            ("3. des.. og 4. des.", "3. des. og 4. des."),
            ("Well... ../a..b", "Well... ../a..b"),
        ] {
            assert_eq!(one_stop(said.to_owned()), read);
        }
    }

    #[test]
    fn a_language_stands_in_its_sentence() {
        let said = |lang, code: &str| t(lang, "deliver-language-ok", &[("language", code.into())]);
        assert_eq!(said(Lang::En, "lv"), "Everybody works in Latvian");
        assert_eq!(said(Lang::Lv, "lv"), "Visi strādā latviešu valodā");
        assert_eq!(said(Lang::En, "Sindarin"), "Everybody works in Sindarin");
    }
}
