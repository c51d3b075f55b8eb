//! A course is chosen for a need, past the guard.

use kit::{CourseId, Done, NeedId, Refusal, Say};
use store::Work;

use crate::{guard, model::GuardPassed, store as rows};

/// Chooses the course as `listen::choose` does. Where people of the team have practice or support of the last course open, a
/// reason is asked for (field `reason`); it is kept, and stands in the need's history.
pub async fn choose(work: &mut Work, need: &NeedId, course: &CourseId, reason: &str) -> Done<()> {
    let open = guard::of_need(work, need).await?.iter().filter(|g| g.open()).count() as i64;
    if open > 0 && reason.is_empty() {
        return Err(Refusal::at("reason", Say::new("practise-guard-reason-needed").with("n", open)).into());
    }
    listen::choose(work, need, course).await?;
    if open == 0 {
        return Ok(());
    }
    rows::add_guard_pass(work, need, course, open, reason).await?;
    listen::note(work, need, "guard", Say::new("practise-guard-note").with("n", open).with("reason", reason)).await?;
    work.tell(&GuardPassed { need: need.clone(), course: course.clone(), people: open }).await?;
    Ok(())
}
