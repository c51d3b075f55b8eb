//! The frame around every page: bar with five places, search, language, the person; one sentence said once.

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kit::{Lang, Role};

use crate::{Html, Undo, Visit, assets, locale, ui};

/// A body with its title. `at` names the place in the menu that is current.
#[derive(Debug)]
pub struct Page {
    title: String,
    body: String,
    at: &'static str,
    public: bool,
}

impl Page {
    /// `body` is usually a rendered template: `Page::new(&title, MyTemplate { v: &v, … })`.
    pub fn new(title: &str, body: impl IntoBody) -> Self {
        Self { title: title.to_owned(), body: body.into_body(), at: "", public: false }
    }
    pub fn at(mut self, place: &'static str) -> Self {
        self.at = place;
        self
    }
    /// Without the menu: sign-in, set-up, a public certificate.
    pub fn public(mut self) -> Self {
        self.public = true;
        self
    }
}

/// A template, or HTML already made by components.
pub trait IntoBody {
    fn into_body(self) -> String;
}
impl<T: Template> IntoBody for T {
    fn into_body(self) -> String {
        match self.render() {
            Ok(body) => body,
            Err(error) => {
                tracing::error!(%error, "a template could not be rendered");
                String::new()
            }
        }
    }
}
impl IntoBody for Html {
    fn into_body(self) -> String {
        self.0
    }
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Frame<'a> {
    v: &'a Visit,
    title: &'a str,
    body: &'a str,
    places: Vec<Place>,
    current: &'a str,
    said: Option<String>,
    undo: Option<&'a Undo>,
    version: &'static str,
    enhanced: bool,
    demo: bool,
    public: bool,
    langs: Vec<Lang>,
    /// Title and address of each table as a file.
    sheets: Vec<(String, String)>,
}

/// One place in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: &'static str,
    /// Of its text.
    pub key: &'static str,
    pub href: &'static str,
    pub icon: &'static str,
}

const fn place(name: &'static str, key: &'static str, href: &'static str, icon: &'static str) -> Place {
    Place { name, key, href, icon }
}
const TODAY: Place = place("today", "nav-today", "/today", "today");
const PRACTICE: Place = place("practice", "nav-practice", "/practice", "practice");
const TRAINING: Place = place("training", "nav-training", "/training", "plan");
const CALLS: Place = place("calls", "nav-calls", "/calls", "calls");
const COACHING: Place = place("coaching", "nav-coaching", "/coaching", "coaching");
const COURSES: Place = place("courses", "nav-courses", "/courses", "courses");
const ME: Place = place("me", "nav-me", "/me", "me");
const FOLLOW_UPS: Place = place("follow-ups", "nav-follow-ups", "/follow-ups", "check");
const NEEDS: Place = place("needs", "nav-needs", "/needs", "needs");
const PLAN: Place = place("plan", "nav-plan", "/plan", "plan");
const EFFECTS: Place = place("effects", "nav-effects", "/effects", "effects");
const PEOPLE: Place = place("people", "nav-people", "/people", "people");
const SESSIONS: Place = place("sessions", "nav-sessions", "/sessions", "plan");
const IMPORTS: Place = place("imports", "nav-imports", "/imports", "imports");
const SETTINGS: Place = place("settings", "nav-settings", "/settings", "settings");
const AUDIT: Place = place("audit", "nav-audit", "/audit", "audit");

/// Five places per role; somebody with two roles gets the union in this order, still five.
const BY_ROLE: [(Role, &[Place]); 6] = [
    (Role::Administrator, &[TODAY, PEOPLE, IMPORTS, SETTINGS, AUDIT]),
    (Role::Planner, &[TODAY, NEEDS, PLAN, COURSES, EFFECTS]),
    (Role::Manager, &[TODAY, FOLLOW_UPS, NEEDS, PEOPLE, EFFECTS]),
    (Role::Facilitator, &[TODAY, SESSIONS, COURSES, PEOPLE, ME]),
    (Role::Coach, &[TODAY, CALLS, COACHING, PEOPLE, ME]),
    (Role::Learner, &[TODAY, PRACTICE, TRAINING, CALLS, ME]),
];

/// The reader's menu.
pub fn places(v: &Visit) -> Vec<Place> {
    let Some(me) = v.me() else { return Vec::new() };
    let mut out: Vec<Place> = Vec::new();
    for (role, places) in BY_ROLE {
        if me.is(role) {
            for p in places {
                if !out.contains(p) && out.len() < 5 {
                    out.push(*p);
                }
            }
        }
    }
    out
}

impl Visit {
    pub fn page(&self, page: Page) -> Response {
        self.page_with_status(StatusCode::OK, page)
    }

    /// The form goes back filled, with 422.
    pub fn page_refused(&self, page: Page) -> Response {
        self.page_with_status(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    pub fn page_with_status(&self, status: StatusCode, mut page: Page) -> Response {
        page.body = taken_out(self.lang(), locale::former(self.lang(), page.body));
        page.title = locale::former(self.lang(), page.title);
        if self.is_fragment() {
            return (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], page.body).into_response();
        }
        if !status.is_success() {
            page.body.push_str(&ui::own_words(self, &self.words_not_in(&page.body)).0);
        }
        if status == StatusCode::OK
            && let Some(sheet) = self.sheet_of(&page.body)
        {
            return sheet;
        }
        let said = self.query("said");
        let known = said.starts_with("said-") && locale::has(self.lang(), said);
        let title = tab_title(&page.title);
        let frame = Frame {
            v: self,
            title: &title,
            body: &page.body,
            places: if page.public { Vec::new() } else { places(self) },
            current: page.at,
            said: known.then(|| self.tr(said, &[("n", self.query("n").into())])),
            undo: self.undo().filter(|_| known),
            version: assets::version(),
            enhanced: assets::has_enhancements(),
            demo: self.app().0.config.demo,
            public: page.public,
            langs: self.app().house().languages,
            sheets: self.sheets(status, &page.body),
        };
        match frame.render() {
            Ok(html) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
            Err(error) => {
                tracing::error!(%error, "the frame could not be rendered");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// What stands in a text instead of personal data (`needs`), in every language the same, and the key of the reader's word.
const TAKEN_OUT: [(&str, &str); 7] = [
    ("[email]", "web-taken-email"),
    ("[phone]", "web-taken-phone"),
    ("[card]", "web-taken-card"),
    ("[account]", "web-taken-account"),
    ("[person-number]", "web-taken-person-number"),
    ("[address]", "web-taken-address"),
    ("[name]", "web-taken-name"),
];

/// Beginning and end of what a form sends back as it stands: it stays as it is kept, or saving would write the reader's words
/// into a text that others read in their own.
const SENT_BACK: [(&str, &str); 3] = [("<textarea", "</textarea"), ("<input", ">"), ("<option", ">")];

/// Puts the reader's words for what was taken out of a text.
fn taken_out(lang: Lang, body: String) -> String {
    if !TAKEN_OUT.iter().any(|(token, _)| body.contains(token)) {
        return body;
    }
    let (mut out, mut rest) = (String::with_capacity(body.len()), body.as_str());
    while let Some((from, to)) = sent_back(rest) {
        out.push_str(&in_words(lang, &rest[..from]));
        out.push_str(&rest[from..to]);
        rest = &rest[to..];
    }
    out.push_str(&in_words(lang, rest));
    out
}

/// Where the first thing lies that a form sends back.
fn sent_back(html: &str) -> Option<(usize, usize)> {
    let begins = SENT_BACK.iter().filter_map(|(begin, end)| html.find(begin).map(|at| (at, *end)));
    let (from, end) = begins.min()?;
    Some((from, html[from..].find(end).map_or(html.len(), |length| from + length)))
}

fn in_words(lang: Lang, html: &str) -> String {
    let mut html = html.to_owned();
    for (token, key) in TAKEN_OUT {
        if html.contains(token) {
            html = html.replace(token, &format!("[{}]", locale::t(lang, key, &[])));
        }
    }
    html
}

/// Longer than this, with the name of the product behind it, is cut off wherever titles are shown.
const TITLE_MAX: usize = 60;

/// The title for a tab, with an ellipsis where it is too long for one; the heading of the page says it whole.
fn tab_title(title: &str) -> std::borrow::Cow<'_, str> {
    match title.char_indices().nth(TITLE_MAX) {
        None => title.into(),
        Some((end, _)) => format!("{}…", title[..end].trim_end()).into(),
    }
}

fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    match (words.next(), words.next_back()) {
        (Some(first), Some(last)) => first.chars().take(1).chain(last.chars().take(1)).collect(),
        (Some(only), None) => only.chars().take(2).collect(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use kit::Lang;

    use super::{BY_ROLE, TITLE_MAX, tab_title, taken_out};

    /// A longer word does not fit under its icon on a phone.
    #[test]
    fn places_have_short_names_in_every_language() {
        for lang in Lang::ALL {
            for place in BY_ROLE.iter().flat_map(|(_, places)| *places) {
                let word = crate::locale::t(lang, place.key, &[]);
                assert!(word.chars().count() <= 12, "{}: {word}", lang.code());
            }
        }
    }

    #[test]
    fn what_was_taken_out_is_said_in_the_readers_language() {
        let text = || "Ring [phone], [x]".to_owned();
        assert_eq!(taken_out(Lang::En, text()), "Ring [phone], [x]");
        assert_eq!(taken_out(Lang::Nb, text()), "Ring [telefon], [x]");
    }

    #[test]
    fn what_a_form_sends_back_is_not_translated() {
        let kept = "<textarea name=\"t\">Ring [phone]</textarea><input value=\"[phone]\"><option value=\"[name]\">";
        let page = |word: &str| format!("<p>{word}</p>{kept}{word}</option><p>{word}</p>");
        assert_eq!(taken_out(Lang::Nb, page("[phone]")), page("[telefon]"));
        assert_eq!(taken_out(Lang::Nb, "<textarea>[phone]".to_owned()), "<textarea>[phone]");
    }

    #[test]
    fn a_long_title_is_cut_for_the_tab() {
        assert_eq!(tab_title("Today"), "Today");
        assert_eq!(tab_title(&"ā".repeat(TITLE_MAX)), "ā".repeat(TITLE_MAX));
        assert_eq!(tab_title(&"ā".repeat(90)), format!("{}…", "ā".repeat(TITLE_MAX)));
    }
}
