//! Somebody may teach a course, from one day to another.

use ::store::Work;
use kit::{CourseId, Day, Done, PersonId, Role, Stop};

use crate::{
    model::{LicenceEnded, Trainer, TrainerLicensed},
    store,
};

/// From now on and without an end. `hour_minor` is what an hour of this trainer costs, in the organisation's currency.
pub async fn license_trainer(work: &mut Work, person: &PersonId, course: &CourseId, hour_minor: i64) -> Done<()> {
    let always =
        Trainer { person: person.clone(), course: course.clone(), hour_minor, from: None, to: None, path: None };
    license(work, always).await
}

/// New, or with other days and another price.
pub async fn license(work: &mut Work, t: Trainer) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    if t.from.zip(t.to).is_some_and(|(from, to)| to < from) {
        return Err(Stop::at("to", "curriculum-licence-order"));
    }
    store::write_trainer(work, &t).await?;
    work.tell(&TrainerLicensed { person: t.person, course: t.course }).await?;
    Ok(())
}

/// The last day on which somebody teaches a course; sessions that are planned stay, and are shown as needing a trainer.
pub async fn end_licence(work: &mut Work, person: &PersonId, course: &CourseId, last: Day) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    let stands = store::trainers(work).await?.into_iter().find(|t| t.person == *person && t.course == *course);
    let mut licence = stands.ok_or_else(Stop::missing)?;
    licence.to = Some(last);
    store::write_trainer(work, &licence).await?;
    work.tell(&LicenceEnded { person: person.clone(), course: course.clone() }).await?;
    Ok(())
}
