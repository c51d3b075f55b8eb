//! Somebody may teach a course.

use ::store::Work;
use kit::{CourseId, Done, PersonId, Role};

use crate::{model::TrainerLicensed, store};

/// `hour_minor` is what an hour of this trainer costs, in the organisation's currency.
pub async fn license_trainer(work: &mut Work, person: &PersonId, course: &CourseId, hour_minor: i64) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    store::write_trainer(work, person, course, hour_minor).await?;
    work.tell(&TrainerLicensed { person: person.clone(), course: course.clone() }).await?;
    Ok(())
}
