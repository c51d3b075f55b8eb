//! One newtype per kind of thing, so that a person is never passed where a session is meant. Text in the database.

/// What every identity is: text.
pub trait Id {
    fn text(&self) -> &str;
}

impl<T: Id> From<Option<&T>> for crate::Val {
    fn from(id: Option<&T>) -> crate::Val {
        id.map_or(crate::Val::Null(crate::val::NullOf::Text), |id| crate::Val::Text(id.text().to_owned()))
    }
}

/// Defines an identity: a UUIDv7 (or, for things people name, a slug) as text.
#[macro_export]
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// A new identity, ordered by time.
            pub fn new(chance: &mut $crate::Chance, now: $crate::At) -> Self {
                Self(chance.uuid(now))
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<&str> for $name {
            fn from(s: &str) -> Self {
                Self(s.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(s: String) -> Self {
                Self(s)
            }
        }
        impl From<&$name> for $crate::Val {
            fn from(v: &$name) -> $crate::Val {
                $crate::Val::Text(v.0.clone())
            }
        }
        impl From<$name> for $crate::Val {
            fn from(v: $name) -> $crate::Val {
                $crate::Val::Text(v.0)
            }
        }
        impl $crate::Id for $name {
            fn text(&self) -> &str {
                &self.0
            }
        }
        impl $crate::FromVal for $name {
            fn from_val(val: $crate::Val) -> Result<Self, String> {
                String::from_val(val).map(Self)
            }
        }
    )+};
}

id! {
    /// Somebody who works here.
    PersonId,
    TeamId,
    SiteId,
    DepartmentId,
    CourseId,
    OfferingId,
    /// A slug such as `calming-anger`.
    SkillId,
    VenueId,
    NeedId,
    DraftId,
    SessionId,
    BookingId,
    EventId,
    JobId,
    MailId,
}

/// Owned options, for the identities defined here; a room's own ids go through `as_ref()` (orphan rule).
macro_rules! owned_options {
    ($($name:ident),+ $(,)?) => {$(
        impl From<Option<$name>> for crate::Val {
            fn from(id: Option<$name>) -> crate::Val {
                crate::Val::from(id.as_ref())
            }
        }
    )+};
}
owned_options! { PersonId, TeamId, SiteId, DepartmentId, CourseId, OfferingId, SkillId, VenueId, NeedId, DraftId, SessionId, BookingId }
