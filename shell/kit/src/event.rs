//! News: what happened, told in the same transaction as the change itself.

use serde::{Serialize, de::DeserializeOwned};

use crate::{At, EventId, PersonId};

/// A typed event of one room. Payloads hold ids and numbers, never names or free text, so that erasure stays possible.
pub trait News: Serialize + DeserializeOwned + Send + Sync {
    /// `room.past_tense`, for example `plan.published`.
    const NAME: &'static str;
    const VERSION: i64 = 1;
    /// The id of the thing it is about.
    fn subject(&self) -> String;
}

/// As the journal keeps it.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    pub name: String,
    pub version: i64,
    pub at: At,
    pub actor: Option<PersonId>,
    pub subject: String,
    pub body: String,
}

impl Event {
    /// The typed news when this event is of that kind.
    pub fn read<T: News>(&self) -> Option<Result<T, serde_json::Error>> {
        (self.name == T::NAME).then(|| serde_json::from_str(&self.body))
    }
}
