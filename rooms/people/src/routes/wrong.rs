//! Everything that is wrong in a form, told at once.

use kit::{Done, Kind, Refusal, Say, Stop};

/// What is refused so far, at most one sentence for each field.
#[derive(Debug, Default)]
pub(super) struct Wrong(Vec<(String, Say)>);

impl Wrong {
    /// What was read; where it is refused the sentences are kept, and reading goes on with `otherwise`.
    ///
    /// # Errors
    /// Faults, and refusals that are not about what was sent.
    pub(super) fn or<T>(&mut self, otherwise: T, read: Done<T>) -> Done<T> {
        match read {
            Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
                for (field, say) in refusal.says {
                    self.at(&field, say);
                }
                Ok(otherwise)
            }
            read => read,
        }
    }

    /// One more; the first sentence at a field stays.
    pub(super) fn at(&mut self, field: &str, say: Say) {
        if !self.0.iter().any(|(known, _)| known == field) {
            self.0.push((field.to_owned(), say));
        }
    }

    /// Nothing was wrong.
    ///
    /// # Errors
    /// Else all of it, each at its field.
    pub(super) fn done<T>(self, read: T) -> Done<T> {
        if self.0.is_empty() { Ok(read) } else { Err(Refusal { kind: Kind::Invalid, says: self.0 }.into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_once() {
        let mut wrong = Wrong::default();
        assert_eq!(wrong.or(7, Err(Stop::at("days", "web-field-needed"))).ok(), Some(7));
        assert_eq!(wrong.or(7, Ok(3)).ok(), Some(3));
        wrong.at("days", Say::new("web-field-day"));
        wrong.at("name", Say::new("web-field-needed"));
        assert!(wrong.or((), Err(Stop::missing())).is_err(), "what is not there is no mistake in a field");
        let stop = wrong.done(()).err();
        let told = stop.as_ref().and_then(Stop::refusal).map(|r| r.says.clone()).unwrap_or_default();
        let told: Vec<(&str, &str)> = told.iter().map(|(field, say)| (field.as_str(), say.key.as_str())).collect();
        assert_eq!(told, [("days", "web-field-needed"), ("name", "web-field-needed")]);
        assert!(Wrong::default().done(()).is_ok());
    }
}
