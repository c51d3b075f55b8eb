//! One request: who, which language, when. Built once, in front of every door.

use std::{
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use kit::{
    Arg, At, Chance, Day, Done, Lang, PersonId, Role, Say, Stop, Zone, time, tongue,
    tongue::{Case, Speech},
};
use store::{Actor, Work};

use crate::{App, Fields, Me, Trouble, Undo, doors, locale, reply, sign_in, throttle, ui, undo};

#[derive(Clone, Debug)]
pub struct Visit(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    app: App,
    me: Option<Me>,
    lang: Lang,
    theme: Option<&'static str>,
    now: At,
    path_and_query: String,
    query: Vec<(String, String)>,
    json: bool,
    fragment: bool,
    reads: bool,
    from: IpAddr,
    /// What the page can take back that answers a form.
    undo: Option<Undo>,
    /// The reading in which the visitor was recognised, for a page's first look: one snapshot instead of two.
    begun: Mutex<Option<Work>>,
    /// What was written in the form that was sent: an answer that refuses it gives the words back.
    words: Mutex<Vec<String>>,
}

impl Visit {
    pub fn app(&self) -> &App {
        &self.0.app
    }
    /// Who is signed in.
    pub fn me(&self) -> Option<&Me> {
        self.0.me.as_ref()
    }
    /// Who is signed in, where the door has made sure of it.
    pub fn who(&self) -> Done<&Me> {
        self.0.me.as_ref().ok_or_else(Stop::forbidden)
    }
    /// The address the request came from.
    pub fn from(&self) -> IpAddr {
        self.0.from
    }
    /// Whether this person may try once more to guess at `what`; slowed down as sign-ins are.
    pub fn admits(&self, what: &str) -> bool {
        let who = self.me().map_or("", |me| me.id.as_str());
        self.app().0.throttle.admits(&format!("{what}/{who}"), self.from())
    }
    pub fn is(&self, role: Role) -> bool {
        self.me().is_some_and(|me| me.is(role))
    }
    pub fn lang(&self) -> Lang {
        self.0.lang
    }
    pub fn theme(&self) -> Option<&'static str> {
        self.0.theme
    }
    /// The instant of this request; the same from its first line to its last.
    pub fn now(&self) -> At {
        self.0.now
    }
    /// The zone in which this person reads times.
    pub fn zone(&self) -> Zone {
        self.me().map_or_else(|| self.app().house().zone, |me| me.zone)
    }
    pub fn today(&self) -> Day {
        self.now().day(self.zone())
    }
    pub fn path_and_query(&self) -> &str {
        &self.0.path_and_query
    }
    pub fn path(&self) -> &str {
        self.0.path_and_query.split('?').next().unwrap_or("/")
    }
    /// A value of the query, empty when missing.
    pub fn query(&self, name: &str) -> &str {
        self.0.query.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
    pub fn wants_json(&self) -> bool {
        self.0.json
    }
    /// Asked for by script: only the changed part.
    pub fn is_fragment(&self) -> bool {
        self.0.fragment
    }
    /// Asked for by its address, not the answer to a form.
    pub(crate) fn reads(&self) -> bool {
        self.0.reads
    }

    /// What the sentence that is said can be taken back by.
    pub(crate) fn undo(&self) -> Option<&Undo> {
        self.0.undo.as_ref()
    }

    /// Reads.
    pub async fn look(&self) -> Done<Work> {
        let mut look = match self.begun() {
            Some(begun) => begun,
            None => self.app().0.db.look(None, self.now()).await?,
        };
        look.actor = self.actor();
        Ok(look)
    }
    fn begun(&self) -> Option<Work> {
        self.0.begun.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
    pub(crate) fn note_words(&self, words: Vec<String>) {
        *self.0.words.lock().unwrap_or_else(PoisonError::into_inner) = words;
    }
    /// What was written in the form, and is not on this page.
    pub(crate) fn words_not_in(&self, body: &str) -> Vec<String> {
        let words = self.0.words.lock().unwrap_or_else(PoisonError::into_inner);
        words.iter().filter(|text| !body.contains(&ui::escape(text))).cloned().collect()
    }
    /// Writes; the handler commits.
    pub async fn work(&self) -> Done<Work> {
        self.work_as(self.actor()).await
    }
    /// Writes in another name: only the set-up, where there is nobody yet who could be signed in.
    pub async fn work_as(&self, actor: Actor) -> Done<Work> {
        // Nobody waits for a second connection while holding one.
        drop(self.begun());
        self.app().0.db.work(actor, self.now(), self.chance()).await
    }
    /// Commits what was done and gives it; where the form is refused nothing is kept, see [`Fields::done`].
    pub async fn keep<T>(&self, done: Done<T>, work: Work, fields: &mut Fields) -> Done<Option<T>> {
        let done = fields.done(self, done)?;
        match done {
            Some(_) => work.commit().await?,
            None => drop(work),
        }
        Ok(done)
    }
    /// Whoever is signed in, else nobody: a stranger is never the system.
    pub fn actor(&self) -> Actor {
        self.me().map_or(Actor::Nobody, |me| Actor::Person(me.id.clone()))
    }
    pub fn chance(&self) -> Chance {
        self.app().chance()
    }

    /// The text of a key in the reader's language.
    pub fn t(&self, key: &str) -> String {
        locale::t(self.lang(), key, &[])
    }
    pub fn tr(&self, key: &str, args: &[(&str, Arg)]) -> String {
        locale::t(self.lang(), key, args)
    }
    /// With one number: `v.tn("people-count", 3)` fills `{ $n }`.
    pub fn tn(&self, key: &str, n: impl Into<Arg>) -> String {
        locale::t(self.lang(), key, &[("n", n.into())])
    }
    /// With one text argument: `v.ta("today-hello", "name", &me.name)`.
    pub fn ta(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        locale::t(self.lang(), key, &[(name, value.into())])
    }
    pub fn say(&self, say: &Say) -> String {
        locale::say(self.lang(), say)
    }
    /// `3 Dec`
    pub fn day_short(&self, day: Day) -> String {
        tongue::day_short(self.lang(), day)
    }
    /// `3 Dec`, with the year when it is not this one: for lists that reach far back.
    pub fn day_dated(&self, day: Day) -> String {
        if time::year_of(day) == time::year_of(self.today()) {
            self.day_short(day)
        } else {
            tongue::day_dated(self.lang(), day)
        }
    }
    /// The moment with the year when it is not this one.
    pub fn moment_dated(&self, at: At) -> String {
        let day = at.day(self.zone());
        if time::year_of(day) == time::year_of(self.today()) {
            return self.moment(at);
        }
        let (day, time) = (tongue::day_dated(self.lang(), day), self.clock(at));
        match self.lang() {
            Lang::Zh => format!("{day} {time}"),
            Lang::Vi => format!("{time}, {day}"),
            _ => format!("{day}, {time}"),
        }
    }
    /// `40 min`, `7 h`, `1 h 30 min`
    pub fn duration(&self, minutes: i64) -> String {
        tongue::duration(self.lang(), minutes)
    }
    /// What a language is called, as in a list.
    pub fn language(&self, of: Lang) -> String {
        tongue::language(self.lang(), of, Speech::Name)
    }
    /// `Thu 3 Dec`
    pub fn day_tag(&self, day: Day) -> String {
        tongue::day_tag(self.lang(), day)
    }
    /// `Thursday 3 December`
    pub fn day_long(&self, day: Day) -> String {
        tongue::day_long(self.lang(), day, Case::Name)
    }
    /// `Thursday 3 December` after a word like "on".
    pub fn day_on(&self, day: Day) -> String {
        tongue::day_long(self.lang(), day, Case::On)
    }
    /// The same after a word like "by".
    pub fn day_by(&self, day: Day) -> String {
        tongue::day_long(self.lang(), day, Case::By)
    }
    /// `Thu 3 Dec, 09:30` in the reader's zone.
    pub fn moment(&self, at: At) -> String {
        tongue::moment(self.lang(), at, self.zone())
    }
    /// `09:30` in the reader's zone.
    pub fn clock(&self, at: At) -> String {
        tongue::clock(self.lang(), at.local_minutes(self.zone()))
    }
    pub fn number(&self, n: f64, decimals: usize) -> String {
        tongue::number(self.lang(), n, decimals)
    }
    pub fn int(&self, n: i64) -> String {
        tongue::number(self.lang(), n as f64, 0)
    }
    pub fn percent(&self, n: f64, decimals: usize) -> String {
        tongue::percent(self.lang(), n, decimals)
    }
    /// An amount in the organisation's currency.
    pub fn money(&self, minor: i64) -> String {
        tongue::money(self.lang(), &kit::Money::new(minor, &self.app().house().currency))
    }

    /// Answers a form: go to `path`, where the sentence `key` (which must begin with `said-`) is shown once.
    pub fn go(&self, path: &str, key: &str) -> Response {
        if key.is_empty() {
            return Redirect::to(path).into_response();
        }
        debug_assert!(key.starts_with("said-"));
        Redirect::to(&with_query(path, "said", key)).into_response()
    }

    /// The same, with a button beside the sentence that takes back what it says.
    pub fn go_undo(&self, path: &str, key: &str, undo: &Undo) -> Response {
        let answer = self.go(&with_query(path, "undo", &undo.mark()), key);
        crate::with_cookie(answer, &undo.cookie(self.app()))
    }

    /// The same visit seen in another language (a memo, a preview).
    pub fn in_lang(&self, lang: Lang) -> Visit {
        Visit(Arc::new(Inner {
            app: self.0.app.clone(),
            me: self.0.me.clone(),
            lang,
            theme: self.0.theme,
            now: self.0.now,
            path_and_query: self.0.path_and_query.clone(),
            query: self.0.query.clone(),
            json: self.0.json,
            fragment: self.0.fragment,
            reads: self.0.reads,
            from: self.0.from,
            undo: self.0.undo.clone(),
            begun: Mutex::default(),
            words: Mutex::default(),
        }))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Trouble> {
        let visit = parts.extensions.get::<Visit>().cloned();
        visit.ok_or_else(|| Stop::fault("a door outside the visit layer").into())
    }
}

/// The layer in front of everything: builds the visit, tells troubles in words, adds the security headers.
pub async fn layer(State(app): State<App>, mut req: Request, next: Next) -> Response {
    let from = throttle::address(req.headers(), req.extensions());
    let reads = req.method() == Method::GET;
    let visit = match build(&app, req.headers().clone(), req.uri().clone(), from, reads).await {
        Ok(visit) => visit,
        Err(stop) => {
            tracing::error!(?stop, "a visit could not be built");
            return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let setup = !app.house().ready && !app.0.config.demo;
    let path = req.uri().path();
    if setup
        && !path.starts_with("/setup")
        && !path.starts_with("/assets")
        && !matches!(path, "/healthz" | "/readyz")
        && path != "/language"
    {
        return Redirect::to("/setup").into_response();
    }
    req.extensions_mut().insert(visit.clone());
    let mut response = next.run(req).await;
    // An answer that goes on for hours holds no snapshot for hours.
    drop(visit.begun());
    let status = response.status();
    if let Some(reply::Told(refusal)) = response.extensions_mut().remove::<reply::Told>() {
        response = reply::tell(&visit, status, &refusal);
    } else if status == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        let refusal = kit::Refusal::of(kit::Kind::Invalid, Say::new("web-form-too-large"));
        response = reply::tell(&visit, status, &refusal);
    }
    crate::assets::secure(response.headers_mut());
    response
}

async fn build(app: &App, headers: HeaderMap, uri: Uri, from: IpAddr, reads: bool) -> Done<Visit> {
    let headers = &headers;
    let now = app.now();
    let path = uri.path();
    let api = doors::for_programmes(path);
    let known = if api { bearer(app, headers, now).await? } else { sign_in::person(app, headers, now).await? };
    let (me, begun) = match known {
        Some((person, mut look)) => (app.0.directory.me(&mut look, &person).await?, reads.then_some(look)),
        None => (None, None),
    };
    let query = crate::fields::decode(uri.query().unwrap_or("").as_bytes());
    let named = query.iter().find(|(name, _)| name == "undo").map_or("", |(_, mark)| mark.as_str());
    let undo = cookie(headers, undo::COOKIE).and_then(|text| Undo::read(text, named));
    let lang = cookie(headers, "lang")
        .and_then(Lang::from_code)
        .or(me.as_ref().map(|me| me.lang))
        .or_else(|| headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::from_accept))
        .unwrap_or(Lang::En);
    let theme = match cookie(headers, "theme") {
        Some("light") => Some("light"),
        Some("dark") => Some("dark"),
        _ => None,
    };
    let accept = headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).unwrap_or("");
    Ok(Visit(Arc::new(Inner {
        app: app.clone(),
        me,
        lang,
        theme,
        now,
        path_and_query: uri.path_and_query().map_or("/", |p| p.as_str()).to_owned(),
        query,
        json: api || (accept.contains("json") && !accept.contains("html")),
        fragment: headers.contains_key("hx-request"),
        reads,
        from,
        undo,
        begun: Mutex::new(begun),
        words: Mutex::default(),
    })))
}

async fn bearer(app: &App, headers: &HeaderMap, now: At) -> Done<Option<(PersonId, Work)>> {
    let value = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
    let Some(token) = value.and_then(|v| v.strip_prefix("Bearer ")) else { return Ok(None) };
    let mut look = app.0.db.look(None, now).await?;
    let Some((person, note)) = app.0.directory.token(&mut look, token).await? else { return Ok(None) };
    if note {
        drop(look);
        let mut work = app.0.db.work(Actor::System, now, app.chance()).await?;
        app.0.directory.token_used(&mut work, token).await?;
        work.commit().await?;
        look = app.0.db.look(None, now).await?;
    }
    Ok(Some((person, look)))
}

/// An address with one value more in its query, before its spot.
fn with_query(path: &str, name: &str, value: &str) -> String {
    let (path, spot) = path.split_once('#').map_or((path, String::new()), |(p, s)| (p, format!("#{s}")));
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{name}={value}{spot}")
}

pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';')).find_map(|pair| {
        let (n, v) = pair.trim().split_once('=')?;
        (n == name).then_some(v)
    })
}
