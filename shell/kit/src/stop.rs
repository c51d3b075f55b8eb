//! Why a verb did not do its work.

use crate::Say;

pub type Done<T> = Result<T, Stop>;

/// Expected: a sentence for the person, possibly at a field. Nothing was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub kind: Kind,
    /// `(field, sentence)`; an empty field is about the whole.
    pub says: Vec<(String, Say)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was sent cannot be right: 422.
    Invalid,
    /// Right in itself, but not as things stand now: 409.
    Conflict,
    /// Not yours to do: 403.
    Forbidden,
    /// There is no such thing: 404.
    Missing,
}

#[derive(Debug)]
pub enum Stop {
    Refused(Refusal),
    /// Unexpected: logged once, a plain page for the person.
    Fault(Box<dyn std::error::Error + Send + Sync>),
}

impl Refusal {
    pub fn at(field: &str, say: Say) -> Self {
        Self { kind: Kind::Invalid, says: vec![(field.to_owned(), say)] }
    }
    pub fn of(kind: Kind, say: Say) -> Self {
        Self { kind, says: vec![(String::new(), say)] }
    }
}

impl Stop {
    pub fn at(field: &str, key: &str) -> Self {
        Stop::Refused(Refusal::at(field, Say::new(key)))
    }
    pub fn conflict(say: Say) -> Self {
        Stop::Refused(Refusal::of(Kind::Conflict, say))
    }
    pub fn forbidden() -> Self {
        Stop::Refused(Refusal::of(Kind::Forbidden, Say::new("web-forbidden")))
    }
    pub fn missing() -> Self {
        Stop::Refused(Refusal::of(Kind::Missing, Say::new("web-missing")))
    }
    pub fn fault(text: impl Into<String>) -> Self {
        Stop::Fault(text.into().into())
    }
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Stop::Refused(r) => Some(r),
            Stop::Fault(_) => None,
        }
    }
}

impl From<Refusal> for Stop {
    fn from(r: Refusal) -> Stop {
        Stop::Refused(r)
    }
}

// Like anyhow: `Stop` itself is no `Error`, so that every error can become a fault with `?`.
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Stop {
    fn from(e: E) -> Stop {
        Stop::Fault(Box::new(e))
    }
}
