//! A behaviour looked for on a real contact.

use kit::{CourseId, Done, PersonId, Stop};
use store::Work;

use crate::{
    model::{Observation, Observed},
    store as rows,
    verbs::is_partner,
};

/// Written by a coach of the team, a trainer of the person or somebody above; never by the person.
pub async fn observe(
    work: &mut Work,
    person: &PersonId,
    course: &CourseId,
    objective: &str,
    seen: bool,
    note: &str,
) -> Done<()> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !is_partner(work, &who, person, today).await? {
        return Err(Stop::forbidden());
    }
    let course_row = curriculum::course(work, course).await?;
    let text = curriculum::text(work, course, course_row.version, kit::Lang::En).await?;
    if !text.objectives.iter().any(|o| o.id == objective) {
        return Err(Stop::at("objective", "coach-objective-unknown"));
    }
    let observation = Observation {
        person: person.clone(),
        course: course.clone(),
        objective: objective.to_owned(),
        seen,
        note: note.to_owned(),
        by: who,
        on: today,
    };
    rows::add_observation(work, &observation).await?;
    work.tell(&Observed { person: person.clone(), course: course.clone(), seen }).await?;
    Ok(())
}
