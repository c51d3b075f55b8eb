//! Values that go into and come out of a database column. Pure data; `store` binds and reads them.

use crate::{At, Day, Lang};

/// One column value. Nulls carry their kind, because PostgreSQL wants to know the type of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    Text(String),
    Int(i64),
    Real(f64),
    Blob(Vec<u8>),
    Null(NullOf),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NullOf {
    Text,
    Int,
    Real,
    Blob,
    /// Read from a column: the kind does not matter any more.
    Any,
}

/// Types that can be read from a column. The error names what was found.
pub trait FromVal: Sized {
    fn from_val(val: Val) -> Result<Self, String>;
}

fn wrong<T>(want: &str, got: &Val) -> Result<T, String> {
    Err(format!("wanted {want}, the column holds {got:?}"))
}

macro_rules! plain {
    ($t:ty, $variant:ident, $null:ident) => {
        impl FromVal for $t {
            fn from_val(val: Val) -> Result<Self, String> {
                match val {
                    Val::$variant(v) => Ok(v),
                    other => wrong(stringify!($t), &other),
                }
            }
        }
        impl From<$t> for Val {
            fn from(v: $t) -> Val {
                Val::$variant(v)
            }
        }
        impl From<Option<$t>> for Val {
            fn from(v: Option<$t>) -> Val {
                v.map_or(Val::Null(NullOf::$null), Val::$variant)
            }
        }
    };
}
plain!(String, Text, Text);
plain!(i64, Int, Int);
plain!(Vec<u8>, Blob, Blob);

impl FromVal for f64 {
    fn from_val(val: Val) -> Result<Self, String> {
        match val {
            Val::Real(v) => Ok(v),
            // SQLite stores a whole REAL as an integer in expressions such as sum().
            Val::Int(v) => Ok(v as f64),
            other => wrong("f64", &other),
        }
    }
}
impl From<f64> for Val {
    fn from(v: f64) -> Val {
        Val::Real(v)
    }
}
impl From<Option<f64>> for Val {
    fn from(v: Option<f64>) -> Val {
        v.map_or(Val::Null(NullOf::Real), Val::Real)
    }
}

impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: Val) -> Result<Self, String> {
        match val {
            Val::Null(_) => Ok(None),
            other => T::from_val(other).map(Some),
        }
    }
}

impl From<&str> for Val {
    fn from(v: &str) -> Val {
        Val::Text(v.to_owned())
    }
}
impl From<&String> for Val {
    fn from(v: &String) -> Val {
        Val::Text(v.clone())
    }
}
impl From<Option<&str>> for Val {
    fn from(v: Option<&str>) -> Val {
        v.map_or(Val::Null(NullOf::Text), |s| Val::Text(s.to_owned()))
    }
}
impl From<i32> for Val {
    fn from(v: i32) -> Val {
        Val::Int(v.into())
    }
}
impl From<u32> for Val {
    fn from(v: u32) -> Val {
        Val::Int(v.into())
    }
}
impl From<usize> for Val {
    fn from(v: usize) -> Val {
        Val::Int(i64::try_from(v).unwrap_or(i64::MAX))
    }
}

/// Types that are one text or one number in a column.
macro_rules! through {
    ($t:ty, $null:ident, $to:expr, $via:ty, $from:expr) => {
        impl From<$t> for Val {
            fn from(v: $t) -> Val {
                let to: fn($t) -> $via = $to;
                Val::from(to(v))
            }
        }
        impl From<Option<$t>> for Val {
            fn from(v: Option<$t>) -> Val {
                v.map_or(Val::Null(NullOf::$null), Val::from)
            }
        }
        impl FromVal for $t {
            fn from_val(val: Val) -> Result<Self, String> {
                let from: fn($via) -> Option<$t> = $from;
                let raw = <$via>::from_val(val)?;
                from(raw.clone()).ok_or_else(|| format!("{raw:?} is no {}", stringify!($t)))
            }
        }
    };
}
through!(At, Int, |v| v.0, i64, |v| Some(At(v)));
through!(Day, Text, |v| v.to_string(), String, |v| v.parse().ok());
through!(Lang, Text, |v| v.code().to_owned(), String, |v| Lang::from_code(&v));
through!(crate::Role, Text, |v| v.code().to_owned(), String, |v| crate::Role::from_code(&v));
through!(crate::Words, Text, |v| v.to_json(), String, |v| crate::Words::from_json(&v));
