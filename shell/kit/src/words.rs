//! Words written by us or by users, in several languages, one of which is the source.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub source: Lang,
    pub text: BTreeMap<Lang, String>,
}

impl Words {
    pub fn one(source: Lang, text: impl Into<String>) -> Self {
        Self { source, text: BTreeMap::from([(source, text.into())]) }
    }
    pub fn with(mut self, lang: Lang, text: impl Into<String>) -> Self {
        self.text.insert(lang, text.into());
        self
    }
    /// In the reader's language, else in the source language.
    pub fn get(&self, lang: Lang) -> &str {
        self.text.get(&lang).or_else(|| self.text.get(&self.source)).map_or("", String::as_str)
    }
    /// Only when really written in that language: a memo must not fall back (C1).
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.text.get(&lang).map(String::as_str).filter(|s| !s.trim().is_empty())
    }
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
    pub fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}
