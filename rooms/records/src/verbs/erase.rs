//! Everything that says who somebody was goes; ids and figures stay.

use ::store::{Work, holds, mail};
use kit::{Done, PersonId, Stop};

use crate::held::held;

/// Erases a person who has left, in every table of the house and in this one work. `typed` is the handle, written by hand
/// by whoever asks for it, because there is no way back. Refused while the person is employed.
pub async fn erase(work: &mut Work, person: &PersonId, typed: &str) -> Done<holds::Erased> {
    let today = people::today(work).await?;
    let known = people::person(work, person, today).await?;
    people::may_part_with(work, &known).await?;
    if typed.trim() != known.handle {
        return Err(Stop::at("handle", "records-erase-handle-wrong"));
    }
    let gone = people::part_with(work, person).await?;
    mail::withdraw(work, person).await?;
    holds::erase(work, held(), &gone).await
}
