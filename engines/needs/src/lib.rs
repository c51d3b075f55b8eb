#![doc = include_str!("../README.md")]

mod cause;
mod features;
mod gap;
mod lexicon;
mod model;
mod redact;
mod tagger;
mod tone;
mod watch;

pub use cause::{Adjusted, Cause, Contact, Where, case_mix, cause};
pub use gap::{Evidence, Gap, Prior, Source, Voice, gap, gap_with};
pub use kit::Lang;
pub use lexicon::{Hit, Lexicon};
pub use model::{Example, Model, train};
pub use redact::{Found, Kind, Redacted, redact};
pub use tagger::{Tag, Tagger, WordWeight};
pub use tone::{Tone, ToneFound, tone};
pub use watch::{Alarm, Watch, watch};
