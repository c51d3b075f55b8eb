mod advise;
mod check;
mod choose;
mod note;
mod pause;
mod rate;
mod team_goal;
mod verdicts;

pub use advise::{advise, advise_after};
pub use check::check;
pub use choose::choose;
pub use note::{bring_back, end_note, read_return, write_note};
pub use pause::pause;
pub use rate::rate;
pub use team_goal::set_team_goal;
pub(crate) use verdicts::verdict;
pub use verdicts::{SHOWN_FROM, share_out_verdicts, verdicts};

use kit::{Day, Done, PersonId, Stop, time};
use store::Work;

/// Who acts, when they are a partner in this person's learning (somebody above, a coach of the team, a trainer).
pub async fn must_be_partner(work: &mut Work, person: &PersonId) -> Done<PersonId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if coach::is_partner(work, &who, person, today).await? { Ok(who) } else { Err(Stop::forbidden()) }
}

/// The first day from `day` on that the person works, within a month; `day` itself when none is known.
pub async fn next_working_day(work: &mut Work, person: &PersonId, day: Day) -> Done<Day> {
    let days = people::working_days(work, person, day, time::plus_days(day, 31)).await?;
    Ok(days.first().copied().unwrap_or(day))
}
