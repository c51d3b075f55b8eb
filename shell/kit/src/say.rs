//! A sentence by key, with arguments: the language is chosen when somebody reads it.

use serde::{Deserialize, Serialize};

use crate::Words;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    Num(f64),
    Text(String),
    /// What has a name of its own in each language, such as a course.
    Words(Words),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Say {
    pub key: String,
    #[serde(default)]
    pub args: Vec<(String, Arg)>,
}

impl Say {
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Vec::new() }
    }
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.push((name.to_owned(), arg.into()));
        self
    }
}

impl From<Words> for Arg {
    fn from(words: Words) -> Arg {
        Arg::Words(words)
    }
}
impl From<&str> for Arg {
    fn from(s: &str) -> Arg {
        Arg::Text(s.to_owned())
    }
}
impl From<&String> for Arg {
    fn from(s: &String) -> Arg {
        Arg::Text(s.clone())
    }
}
impl From<String> for Arg {
    fn from(s: String) -> Arg {
        Arg::Text(s)
    }
}
macro_rules! num {
    ($($t:ty),+) => {$(
        impl From<$t> for Arg {
            fn from(n: $t) -> Arg {
                Arg::Num(n as f64)
            }
        }
        // Templates pass fields by reference.
        impl From<&$t> for Arg {
            fn from(n: &$t) -> Arg {
                Arg::Num(*n as f64)
            }
        }
    )+};
}
num!(i64, i32, u32, u64, usize, f64);
