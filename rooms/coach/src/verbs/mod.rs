mod hold;
mod keep;
mod observe;
mod promise;
mod remind;

pub use hold::{Held, hold};
pub use keep::keep;
pub use observe::observe;
pub use promise::promise;
pub use remind::remind;

use kit::{Day, Done, PersonId, Stop};
use store::Work;

/// Only the person's manager, or somebody above, speaks for the partner's half.
pub(crate) async fn must_lead(work: &mut Work, person: &PersonId, on: Day) -> Done<PersonId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if people::is_manager_of(work, &who, person, on).await? { Ok(who) } else { Err(Stop::forbidden()) }
}
