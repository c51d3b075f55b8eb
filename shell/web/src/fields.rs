//! A form as it came, and as it goes back: filled, each sentence at its field.

use std::collections::BTreeMap;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use kit::{Day, Done, Kind, Refusal, Say, Stop, tongue};

use crate::{Trouble, Visit};

#[derive(Clone, Debug, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    pub errors: BTreeMap<String, String>,
    /// Somebody else saved the same thing while this was being written.
    clashed: bool,
    /// What stands saved then, at its field, where it is not what was typed.
    saved: BTreeMap<String, String>,
}

impl Fields {
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { pairs: pairs.into_iter().collect(), ..Self::default() }
    }

    /// The trimmed value, empty when missing.
    pub fn text(&self, name: &str) -> &str {
        self.pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }

    /// Every value of a repeated field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.trim())
    }

    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.retain(|(n, _)| n != name);
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// Not empty, at most `max` characters.
    pub fn needed(&self, name: &str, max: usize) -> Result<String, Stop> {
        let text = self.text(name);
        if text.is_empty() {
            return Err(Stop::at(name, "web-field-needed"));
        }
        self.optional(name, max)
    }

    /// None of these is empty; else every empty one is named at once.
    ///
    /// # Errors
    /// `web-field-needed` at each of them.
    pub fn all_needed(&self, names: &[&str]) -> Result<(), Stop> {
        let empty = names.iter().filter(|name| self.text(name).is_empty());
        let says: Vec<(String, Say)> = empty.map(|name| ((*name).to_owned(), Say::new("web-field-needed"))).collect();
        if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
    }

    pub fn optional(&self, name: &str, max: usize) -> Result<String, Stop> {
        let text = self.text(name);
        if text.chars().count() > max {
            let say = Say::new("web-field-too-long").with("max", max).with("n", text.chars().count());
            return Err(Refusal::at(name, say).into());
        }
        Ok(text.to_owned())
    }

    pub fn int(&self, name: &str, min: i64, max: i64) -> Result<i64, Stop> {
        match self.text(name).parse::<i64>() {
            Ok(n) if (min..=max).contains(&n) => Ok(n),
            _ => Err(Refusal::at(name, Say::new("web-field-number").with("min", min).with("max", max)).into()),
        }
    }

    /// A date as people write it: `30.11.2026`, `2026-11-30`, `30. november 2026`.
    pub fn day(&self, name: &str) -> Result<Day, Stop> {
        tongue::read_day(self.text(name)).ok_or_else(|| Stop::at(name, "web-field-day"))
    }

    /// The same form with the refusal's sentences at their fields (`""` is about the whole form).
    pub fn refused(mut self, v: &Visit, refusal: &Refusal) -> Self {
        for (field, say) in &refusal.says {
            self.errors.insert(field.clone(), v.say(say));
        }
        self
    }

    /// What was done; nothing where the form is refused: its sentences stand at their fields then, and the page is shown again.
    ///
    /// # Errors
    /// Every other refusal, and faults.
    pub fn done<T>(&mut self, v: &Visit, done: Done<T>) -> Done<Option<T>> {
        match done {
            Ok(done) => Ok(Some(done)),
            Err(Stop::Refused(r)) if r.kind == Kind::Invalid => {
                *self = std::mem::take(self).refused(v, &r);
                Ok(None)
            }
            Err(stop) => Err(stop),
        }
    }

    /// As [`Fields::done`], for a form with a version: nothing too where somebody else saved meanwhile. The page is shown
    /// again with [`Fields::status`] and, where it is still a form, with [`Fields::beside`].
    ///
    /// # Errors
    /// Every other refusal, and faults.
    pub fn met<T>(&mut self, v: &Visit, done: Done<T>) -> Done<Option<T>> {
        match done {
            Err(Stop::Refused(r)) if r.kind == Kind::Conflict && !v.wants_json() => {
                *self = std::mem::take(self).refused(v, &r);
                self.clashed = true;
                Ok(None)
            }
            done => self.done(v, done),
        }
    }

    /// After a clash: what is saved now stands at each field that says something else, and the form takes the newest
    /// version, so that saving again is a choice made knowingly.
    pub fn beside(&mut self, v: &Visit, saved: &Fields) {
        if !self.clashed {
            return;
        }
        for (name, text) in saved.pairs() {
            if name == "version" {
                self.set(name, text.as_str());
            } else if text.trim() != self.text(name) {
                let text = if text.trim().is_empty() { v.t("web-saved-nothing") } else { text.clone() };
                self.saved.insert(name.clone(), v.ta("web-saved-now", "text", text));
            }
        }
    }

    /// What stands saved now in place of what was typed here, as a sentence.
    pub fn saved(&self, name: &str) -> Option<&str> {
        self.saved.get(name).map(String::as_str)
    }

    pub fn clashed(&self) -> bool {
        self.clashed
    }

    /// With which the refused form goes back.
    pub fn status(&self) -> StatusCode {
        if self.clashed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// The texts somebody wrote: what was chosen in a form has no spaces and only plain letters.
    pub(crate) fn words(&self) -> Vec<String> {
        let written = |text: &str| text.chars().any(|c| c.is_whitespace() || !c.is_ascii());
        let fits = |(name, text): &&(String, String)| {
            !name.contains("password") && text.len() <= WORDS_BYTES && written(text.trim())
        };
        self.pairs.iter().filter(fits).map(|(_, text)| text.trim().to_owned()).collect()
    }

    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.get(name).map(String::as_str)
    }
}

/// Longer is a file that was put into a field, not something written in it.
const WORDS_BYTES: usize = 20_000;

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Trouble;

    async fn from_request(req: Request, state: &S) -> Result<Self, Trouble> {
        let visit = req.extensions().get::<Visit>().cloned();
        let json = req
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("application/json"));
        let bytes = Bytes::from_request(req, state).await.map_err(|_| Stop::at("", "web-form-too-large"))?;
        let fields = if json { from_json(&bytes)? } else { Fields::from_pairs(decode(&bytes)) };
        if let Some(visit) = visit {
            visit.note_words(fields.words());
        }
        Ok(fields)
    }
}

fn from_json(bytes: &[u8]) -> Result<Fields, Trouble> {
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| Stop::at("", "web-json-broken"))?;
    let Some(map) = value.as_object() else { return Err(Stop::at("", "web-json-broken").into()) };
    let mut pairs = Vec::new();
    for (name, value) in map {
        match value {
            serde_json::Value::String(s) => pairs.push((name.clone(), s.clone())),
            serde_json::Value::Array(items) => {
                for item in items {
                    pairs.push((name.clone(), item.as_str().map_or_else(|| item.to_string(), str::to_owned)));
                }
            }
            serde_json::Value::Null => {}
            other => pairs.push((name.clone(), other.to_string())),
        }
    }
    Ok(Fields::from_pairs(pairs))
}

/// `application/x-www-form-urlencoded`.
pub fn decode(bytes: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(bytes);
    text.split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (percent_decode(name), percent_decode(value))
        })
        .collect()
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let hex = bytes.get(i + 1..i + 3).and_then(|h| std::str::from_utf8(h).ok());
        match (bytes[i], hex.and_then(|h| u8::from_str_radix(h, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                i += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        i += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// For a value inside a query.
pub fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_survives_the_journey() {
        let sent = format!("name={}&a=1&a=2&odd=%zz", encode("Līga & Zane=100%"));
        let fields = Fields::from_pairs(decode(sent.as_bytes()));
        assert_eq!(fields.text("name"), "Līga & Zane=100%");
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(fields.text("odd"), "%zz");
    }

    #[test]
    fn every_empty_field_is_named_at_once() {
        let fields = Fields::from_pairs([("a".to_owned(), " ".to_owned()), ("b".to_owned(), "x".to_owned())]);
        let stop = fields.all_needed(&["a", "b", "c"]).unwrap_err();
        let at: Vec<&str> = stop.refusal().unwrap().says.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(at, ["a", "c"]);
        assert!(fields.all_needed(&["b"]).is_ok());
    }

    #[test]
    fn only_what_somebody_wrote_is_kept_as_words() {
        let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let fields = Fields::from_pairs([
            pair("version", "3"),
            pair("notes", " She waits now "),
            pair("advice", "多等两秒"),
            pair("password", "a long pass phrase"),
            pair("back", "/calls/01J"),
        ]);
        assert_eq!(fields.words(), ["She waits now", "多等两秒"]);
    }
}
