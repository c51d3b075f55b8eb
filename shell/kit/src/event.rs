//! News: what happened, told in the same transaction as the change itself.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{At, Done, EventId, PersonId, Stop};

/// A typed event of one room. Payloads hold ids and numbers, never names or free text, so that erasure stays possible.
///
/// Fields are only added, with `#[serde(default)]`. Whatever else changes is a new `VERSION` and one more arm in `lift`:
/// journals are never rewritten.
pub trait News: Serialize + DeserializeOwned + Send + Sync {
    /// `room.past_tense`, for example `plan.published`.
    const NAME: &'static str;
    const VERSION: i64 = 1;
    /// Whether the journal says who did it and when exactly. Not for what people say without their name: there it says the day,
    /// and nobody.
    const SIGNED: bool = true;
    /// The id of the thing it is about.
    fn subject(&self) -> String;
    /// The upcast: a body of `version`, which is older than `VERSION`, as a body of `version + 1`. `None`: nobody ever told
    /// that version.
    fn lift(version: i64, body: Value) -> Option<Value> {
        let _ = (version, body);
        None
    }
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
    /// The typed news when this event is of that kind; what an older version told comes as today's type.
    pub fn read<T: News>(&self) -> Option<Done<T>> {
        (self.name == T::NAME).then(|| read(self.version, &self.body))
    }
}

fn read<T: News>(told: i64, body: &str) -> Done<T> {
    let fault = |why: &str| Stop::fault(format!("{} version {told}: {why}", T::NAME));
    if told > T::VERSION {
        return Err(fault("told by a newer Tandem"));
    }
    let mut body: Value = serde_json::from_str(body)?;
    for version in told..T::VERSION {
        body = T::lift(version, body).ok_or_else(|| fault("there is no way up from here"))?;
    }
    serde_json::from_value(body).map_err(|e| fault(&e.to_string()))
}

/// One kind of news as its room lists it, so that the house can read every version ever told.
#[derive(Clone, Copy, Debug)]
pub struct NewsKind {
    pub name: &'static str,
    /// The version told today.
    pub version: i64,
    /// Reads a body of any version; says it again as it is told today.
    pub read: fn(i64, &str) -> Done<Value>,
}

impl NewsKind {
    pub fn of<T: News>() -> Self {
        let read = |told: i64, body: &str| Ok(serde_json::to_value(read::<T>(told, body)?)?);
        Self { name: T::NAME, version: T::VERSION, read }
    }
}

/// The kinds of news of a room: `news_of![Published, Held]`.
#[macro_export]
macro_rules! news_of {
    ($($news:ty),+ $(,)?) => {
        vec![$($crate::NewsKind::of::<$news>()),+]
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Once told with one `seat`, then with `seats`, today each with its language.
    #[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
    struct Seated {
        seats: Vec<(String, String)>,
    }

    impl News for Seated {
        const NAME: &'static str = "test.seated";
        const VERSION: i64 = 3;
        fn subject(&self) -> String {
            String::new()
        }
        fn lift(version: i64, body: Value) -> Option<Value> {
            match version {
                1 => Some(json!({ "seats": [body["seat"]] })),
                2 => Some(
                    json!({ "seats": body["seats"].as_array()?.iter().map(|s| json!([s, "en"])).collect::<Vec<_>>() }),
                ),
                _ => None,
            }
        }
    }

    fn told(version: i64, body: &str) -> Event {
        let id = EventId::from("e");
        let name = Seated::NAME.to_owned();
        Event { id, name, version, at: At(0), actor: None, subject: String::new(), body: body.to_owned() }
    }

    #[test]
    fn every_version_ever_told_comes_as_todays_type() {
        let today = Seated { seats: vec![("p1".into(), "en".into())] };
        for (version, body) in [(1, r#"{"seat":"p1"}"#), (2, r#"{"seats":["p1"]}"#), (3, r#"{"seats":[["p1","en"]]}"#)]
        {
            let read = told(version, body).read::<Seated>();
            assert_eq!(read.and_then(Result::ok).as_ref(), Some(&today), "version {version}");
            let again = (NewsKind::of::<Seated>().read)(version, body);
            assert_eq!(again.ok(), serde_json::to_value(&today).ok());
        }
    }

    #[test]
    fn what_nobody_told_is_a_fault_and_no_guess() {
        for (version, body) in [(0, "{}"), (4, "{}"), (3, r#"{"seat":"p1"}"#)] {
            assert!(told(version, body).read::<Seated>().is_some_and(|read| read.is_err()), "version {version}");
        }
    }
}
