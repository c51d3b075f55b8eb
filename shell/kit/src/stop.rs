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

/// What is wrong with a form that is read to its end, so that every wrong field is named at once.
#[derive(Debug, Default)]
pub struct Amiss(Vec<(String, Say)>);

impl Amiss {
    /// What was read or done; where a field is wrong its sentence is noted, and `instead` stands for the value until the end.
    ///
    /// # Errors
    /// Every stop that is not about what was sent.
    pub fn read<T>(&mut self, done: Done<T>, instead: T) -> Done<T> {
        match done {
            Err(Stop::Refused(r)) if r.kind == Kind::Invalid => {
                for (field, say) in r.says {
                    self.note(&field, say);
                }
                Ok(instead)
            }
            done => done,
        }
    }

    /// The first sentence about a field stands: what comes later may only follow from it.
    pub fn note(&mut self, field: &str, say: Say) {
        if self.0.iter().all(|(noted, _)| noted != field) {
            self.0.push((field.to_owned(), say));
        }
    }

    /// # Errors
    /// Everything that was noted.
    pub fn end(self) -> Done<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says: self.0 }.into()) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_once_and_other_stops_go_through() {
        let mut amiss = Amiss::default();
        assert_eq!(amiss.read(Err(Stop::at("what", "web-field-needed")), 7).unwrap(), 7);
        assert_eq!(amiss.read(Ok(3), 7).unwrap(), 3);
        amiss.note("what", Say::new("web-field-day"));
        amiss.note("why", Say::new("web-field-needed"));
        assert!(amiss.read(Err(Stop::forbidden()), ()).is_err());
        let stop = amiss.end().unwrap_err();
        let says: Vec<(&str, &str)> =
            stop.refusal().unwrap().says.iter().map(|(f, s)| (f.as_str(), s.key.as_str())).collect();
        assert_eq!(says, [("what", "web-field-needed"), ("why", "web-field-needed")]);
    }
}
