//! One verb per file.

mod choose;
mod correct;
mod give_pulse;
mod measure;
mod not_training;
mod note;
mod read_again;
mod suggest;

pub use choose::choose;
pub use correct::correct;
pub use give_pulse::{give_pulse, pulse_open};
use kit::Done;
pub use measure::measure;
pub use not_training::not_training;
pub use note::note;
pub use read_again::read_again;
use store::Work;
pub use suggest::suggest;

use crate::{read::Reader, store as db};

/// A reader that knows the organisation's skills and every correction so far.
pub(crate) async fn reader(work: &mut Work) -> Done<Reader> {
    let skills = curriculum::skills(work).await?.into_iter().map(|s| s.id).collect();
    let corrections = db::corrections(work).await?;
    Ok(Reader::new(skills, &corrections))
}
