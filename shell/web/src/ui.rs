//! Components of the design language (DESIGN.md section 5). Each returns ready HTML; every text comes in translated.

use std::fmt::{self, Display, Write as _};

use kit::Lang;

use crate::{Fields, Visit};

mod icons;

/// HTML made by a component: templates print it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl askama::filters::HtmlSafe for Html {}

/// For text and for attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Always beside a word.
pub fn icon(name: &str) -> Html {
    Html(format!(r#"<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>"#, icons::path(name)))
}

pub fn logo() -> Html {
    Html(icons::LOGO.to_owned())
}

/// One half of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    Done,
    Waiting,
    Late,
    NotNeeded,
}

impl Half {
    fn key(self) -> &'static str {
        match self {
            Half::Done => "pair-done",
            Half::Waiting => "pair-waiting",
            Half::Late => "pair-late",
            Half::NotNeeded => "pair-not-needed",
        }
    }
    fn draw(self, x: i32, side: char) -> String {
        match self {
            Half::Done => format!(r#"<circle cx="{x}" cy="8" r="7" class="p{side}-d" stroke-width="1.5"/>"#),
            Half::Waiting => format!(r#"<circle cx="{x}" cy="8" r="7" class="p-w" stroke-width="1.5"/>"#),
            Half::Late => format!(
                r#"<circle cx="{x}" cy="8" r="6.6" class="p-l"/><path class="p-l-mark" d="M{x} 4.6v4.2M{x} 11.3v.1"/>"#
            ),
            Half::NotNeeded => format!(r#"<circle cx="{x}" cy="8" r="2.2" class="p-n"/>"#),
        }
    }
}

/// The mark of Tandem at work: left the learner, right the partner.
pub fn pair(v: &Visit, learner: Half, partner: Half) -> Html {
    let label = v.tr("pair-label", &[("a", v.t(learner.key()).into()), ("b", v.t(partner.key()).into())]);
    Html(format!(
        r#"<span class="pair"><svg viewBox="0 0 32 16" role="img" aria-label="{}">{}{}</svg></span>"#,
        escape(&label),
        learner.draw(8, 'a'),
        partner.draw(24, 'b')
    ))
}

/// A day of practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HabitDay {
    Done,
    Missed,
    /// Not at work: counts on neither side.
    Off,
    Today,
    Coming,
}

/// Thirty days; a missed day is a short grey bar, never red.
pub fn habit(v: &Visit, days: &[HabitDay]) -> Html {
    let done = days.iter().filter(|d| **d == HabitDay::Done).count();
    let past = days.iter().filter(|d| matches!(d, HabitDay::Done | HabitDay::Missed)).count();
    let label = v.tr("habit-label", &[("done", done.into()), ("past", past.into()), ("all", days.len().into())]);
    let mut bars = String::new();
    for (i, day) in days.iter().enumerate() {
        let x = i * 8;
        let _ = match day {
            HabitDay::Done => write!(bars, r#"<rect x="{x}" y="0" width="6" height="16" rx="1" class="hb-d"/>"#),
            HabitDay::Missed => write!(bars, r#"<rect x="{x}" y="10" width="6" height="6" rx="1" class="hb-m"/>"#),
            HabitDay::Off => write!(bars, r#"<rect x="{x}" y="14" width="6" height="2" rx="1" class="hb-m"/>"#),
            HabitDay::Today => write!(bars, r#"<rect x="{x}.8" y="0.8" width="4.4" height="14.4" class="hb-t"/>"#),
            HabitDay::Coming => write!(bars, r#"<rect x="{x}" y="10" width="6" height="6" rx="1" class="hb-f"/>"#),
        };
    }
    Html(format!(
        r#"<svg class="habit" viewBox="0 0 {} 16" preserveAspectRatio="xMinYMid meet" role="img" aria-label="{}">{bars}</svg>"#,
        (days.len() * 8).max(8) - 2,
        escape(&label)
    ))
}

/// A state in one to three words. `kind`: "", "a", "b", "due", "late", "o".
pub fn badge(kind: &str, text: &str) -> Html {
    let sign = match kind {
        "a" => icon("check").0,
        "due" => icon("clock").0,
        "late" => icon("warn").0,
        _ => String::new(),
    };
    let class = if kind.is_empty() { String::new() } else { format!(" badge-{kind}") };
    Html(format!(r#"<span class="badge{class}">{sign}{}</span>"#, escape(text)))
}

/// A note that stays. `kind`: "", "due", "late".
pub fn note(kind: &str, text: &str) -> Html {
    let sign = match kind {
        "due" => "clock",
        "late" => "warn",
        _ => "lock",
    };
    let class = if kind.is_empty() { String::new() } else { format!(" note-{kind}") };
    Html(format!(r#"<p class="note{class}">{}<span>{}</span></p>"#, icon(sign), escape(text)))
}

/// Says why it is empty and what fills it; one action at most (`href`, label).
pub fn empty(v: &Visit, title: &str, text: &str, action: Option<(&str, &str)>) -> Html {
    let act = action.map_or(String::new(), |(href, label)| {
        format!(r#"<a class="btn" href="{}">{}</a>"#, escape(href), escape(label))
    });
    let pair = pair(v, Half::Waiting, Half::Waiting).0.replace("class=\"pair\"", "class=\"pair pair-lg\"");
    Html(format!(r#"<div class="empty">{pair}<h2>{}</h2><p class="s">{}</p>{act}</div>"#, escape(title), escape(text)))
}

/// `empty` with its one action: templates cannot build the pair themselves.
pub fn empty_with(v: &Visit, title: &str, text: &str, href: &str, label: &str) -> Html {
    empty(v, title, text, Some((href, label)))
}

/// What somebody said, in the language they said it; `source` is who and where. `partner`: a customer, coach or manager,
/// not a learner or colleague.
pub fn quote(text: &str, lang: Lang, source: &str, partner: bool) -> Html {
    let side = if partner { "" } else { " quote-a" };
    Html(format!(
        r#"<blockquote class="quote{side}"><p class="voice" lang="{}">{}</p><footer>{}</footer></blockquote>"#,
        lang.tag(),
        escape(text),
        escape(source)
    ))
}

/// An address to be read by a telephone; `label` says what it leads to.
pub fn qr(address: &str, label: &str) -> Html {
    let Ok(code) = qrcode::QrCode::new(address.as_bytes()) else { return Html::default() };
    let picture = code.render::<qrcode::render::svg::Color>().min_dimensions(96, 96).quiet_zone(true).build();
    let start = picture.find("<svg").unwrap_or(0);
    let picture =
        picture[start..].replacen("<svg", &format!(r#"<svg role="img" aria-label="{}" class="qr""#, escape(label)), 1);
    Html(picture)
}

/// Where something stands on its road: labels and the index of the current step.
pub fn steps(label: &str, items: &[String], current: usize) -> Html {
    let mut out = format!(r#"<nav aria-label="{}"><ol class="steps">"#, escape(label));
    for (i, item) in items.iter().enumerate() {
        let _ = match i.cmp(&current) {
            std::cmp::Ordering::Less => write!(out, r#"<li class="done">{}</li>"#, escape(item)),
            std::cmp::Ordering::Equal => write!(out, r#"<li aria-current="step">{}</li>"#, escape(item)),
            std::cmp::Ordering::Greater => write!(out, "<li>{}</li>", escape(item)),
        };
    }
    out.push_str("</ol></nav>");
    Html(out)
}

/// Filters as links: `(href, label, count, current)`.
pub fn tabs(label: &str, items: &[(String, String, Option<i64>, bool)]) -> Html {
    let mut out = format!(r#"<nav class="tabs" aria-label="{}">"#, escape(label));
    for (href, text, count, current) in items {
        let here = if *current { r#" aria-current="page""# } else { "" };
        let n = count.map_or(String::new(), |n| format!(r#" <span class="num">{n}</span>"#));
        let _ = write!(out, r#"<a href="{}"{here}>{}{n}</a>"#, escape(href), escape(text));
    }
    out.push_str("</nav>");
    Html(out)
}

/// A figure with what it is and what it is measured against.
pub fn fig(label: &str, value: &str, small: &str) -> Html {
    Html(format!(
        r#"<div class="fig"><dt>{}</dt><dd>{}<small>{}</small></dd></div>"#,
        escape(label),
        escape(value),
        escape(small)
    ))
}

/// A field with its label, hint and, when it was refused, the sentence that says what to write.
/// `kind`: an input type, or "textarea".
pub fn field(fields: &Fields, name: &str, kind: &str, label: &str, hint: &str) -> Html {
    let value = if kind == "password" { "" } else { fields.text(name) };
    let error = fields.error(name);
    let mut about = Vec::new();
    let mut out = format!(
        r#"<div class="field{}"><label for="f-{name}">{}</label>"#,
        if error.is_some() { " bad" } else { "" },
        escape(label)
    );
    if !hint.is_empty() {
        about.push(format!("h-{name}"));
        let _ = write!(out, r#"<p class="hint" id="h-{name}">{}</p>"#, escape(hint));
    }
    if let Some(error) = error {
        about.push(format!("e-{name}"));
        let _ = write!(out, r#"<p class="err" id="e-{name}">{}{}</p>"#, icon("warn"), escape(error));
    }
    if let Some(saved) = fields.saved(name) {
        about.push(format!("s-{name}"));
        let _ = write!(out, r#"<p class="hint" id="s-{name}">{}</p>"#, escape(saved));
    }
    let described =
        if about.is_empty() { String::new() } else { format!(r#" aria-describedby="{}""#, about.join(" ")) };
    let invalid = if error.is_some() { r#" aria-invalid="true""# } else { "" };
    let complete = match (kind, name) {
        ("password", "password") => r#" autocomplete="current-password""#,
        ("password", _) => r#" autocomplete="new-password""#,
        ("email", _) => r#" autocomplete="email""#,
        _ => "",
    };
    let _ = if kind == "textarea" {
        write!(
            out,
            r#"<textarea id="f-{name}" name="{name}" rows="4"{described}{invalid}>{}</textarea></div>"#,
            escape(value)
        )
    } else {
        write!(
            out,
            r#"<input id="f-{name}" name="{name}" type="{kind}" value="{}"{complete}{described}{invalid}></div>"#,
            escape(value)
        )
    };
    Html(out)
}

/// A choice: `(value, label)`.
pub fn select(fields: &Fields, name: &str, label: &str, options: &[(String, String)]) -> Html {
    select_grouped(fields, name, label, options, &[])
}

/// A choice whose further options stand in groups, each under its name.
pub fn select_grouped(
    fields: &Fields,
    name: &str,
    label: &str,
    options: &[(String, String)],
    groups: &[(String, Vec<(String, String)>)],
) -> Html {
    let error = fields.error(name);
    let mut out = format!(
        r#"<div class="field{}"><label for="f-{name}">{}</label>"#,
        if error.is_some() { " bad" } else { "" },
        escape(label)
    );
    let mut described = String::new();
    if let Some(error) = error {
        described = format!(r#" aria-describedby="e-{name}" aria-invalid="true""#);
        let _ = write!(out, r#"<p class="err" id="e-{name}">{}{}</p>"#, icon("warn"), escape(error));
    }
    let _ = write!(out, r#"<select id="f-{name}" name="{name}"{described}>"#);
    let write = |out: &mut String, options: &[(String, String)]| {
        for (value, text) in options {
            let on = if fields.has(name, value) { " selected" } else { "" };
            let _ = write!(out, r#"<option value="{}"{on}>{}</option>"#, escape(value), escape(text));
        }
    };
    write(&mut out, options);
    for (group, options) in groups {
        let _ = write!(out, r#"<optgroup label="{}">"#, escape(group));
        write(&mut out, options);
        out.push_str("</optgroup>");
    }
    out.push_str("</select></div>");
    Html(out)
}

/// More than this is no list to choose from: the name is typed.
pub const LISTED: usize = 300;

/// One of `options`, or, where they are too many for a list, a field for its name.
pub fn select_or_typed(fields: &Fields, name: &str, label: &str, options: &[(String, String)]) -> Html {
    if options.len() > LISTED { field(fields, name, "text", label, "") } else { select(fields, name, label, options) }
}

/// What is true of a form that saves itself while one writes, in one place, with the version it goes on from; the script
/// only ever says "not saved yet" here.
pub fn saving(v: &Visit, text: &str, field: &str, version: i64, wrong: bool) -> Html {
    let class = if wrong { "err" } else { "s muted" };
    Html(format!(
        r#"<div class="saved" aria-live="polite"><p class="{class}" data-unsaved="{}">{}</p><input type="hidden" name="{field}" value="{version}"></div>"#,
        escape(&v.t("web-unsaved")),
        escape(text)
    ))
}

/// For a form that keeps its words on this device until they are saved: it says so only while it is true. Nothing is seen
/// of it without a script.
pub fn kept(v: &Visit) -> Html {
    let who = v.me().map_or("", |me| me.id.as_str());
    let fresh = if v.reads() { " data-fresh" } else { "" };
    Html(format!(
        r#"<p class="s muted" role="status" data-kept="{}"{fresh} hidden>{} <button class="btn btn-q btn-s" type="reset">{}</button></p>"#,
        escape(who),
        escape(&v.t("web-kept-here")),
        escape(&v.t("web-kept-drop"))
    ))
}

/// What somebody wrote in a form that was refused, to be copied where the form is not shown again: nothing typed is lost.
pub(crate) fn own_words(v: &Visit, words: &[String]) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    let mut out = format!(
        r#"<section class="sec no-print" aria-labelledby="h-own-words"><header><h2 id="h-own-words">{}</h2></header><p class="s muted">{}</p><div class="stack">"#,
        escape(&v.t("web-own-words")),
        escape(&v.t("web-own-words-why"))
    );
    for text in words {
        let _ = write!(out, r#"<textarea rows="4" readonly aria-labelledby="h-own-words">{}</textarea>"#, escape(text));
    }
    out.push_str("</div></section>");
    Html(out)
}

/// A plain page that says what is wrong and leads back.
pub(crate) fn trouble(v: &Visit, title: &str, says: &[String]) -> Html {
    let lines: String = says.iter().map(|s| format!("<p>{}</p>", escape(s))).collect();
    Html(format!(
        r#"<div class="head"><div><h1>{}</h1></div></div><div class="stack">{lines}<p class="acts"><a class="btn" href="/">{}</a></p></div>"#,
        escape(title),
        escape(&v.t("web-home"))
    ))
}
