//! Does the money last for a session as it shall be?

use kit::{Day, DepartmentId, Done, PersonId, Say};
use store::Work;

use super::{Found, shortfall};
use crate::{
    budget,
    model::{DemandId, Enrolment, Session},
};

/// Adds what it would cost each budget beyond what the books hold of the session already, and what was asked `about` it;
/// where a yes is missing it cannot be. The system asks nobody: what it books was decided elsewhere.
pub(crate) async fn afford(
    work: &mut Work,
    found: &mut Found,
    session: &Session,
    people: &[PersonId],
    about: &str,
) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let known = people::people_by_id(work, people, session.day()).await?;
    let mut cover = budget::Cover::new();
    for (person, minor) in shortfall(work, session.starts_at, session.ends_at, people, &session.id).await? {
        if let Some(place) = known.get(&person).and_then(|p| p.placement.as_ref()) {
            *cover.entry((session.id.clone(), place.department.clone())).or_default() += minor;
        }
    }
    let seats: Vec<Enrolment> = people.iter().map(|p| taken(session, p, String::new(), None)).collect();
    let costs = budget::of_sessions(work, std::slice::from_ref(session), &seats, &cover).await?;
    let mut each: Vec<(DepartmentId, Day, i64)> =
        costs.values().flatten().map(|(department, cost)| (department.clone(), session.day(), cost.all())).collect();
    let held = budget::open_of_sessions(work, std::slice::from_ref(&session.id)).await?;
    each.extend(held.into_iter().map(|line| (line.department, line.day, -line.planned_minor)));
    found.impacts = budget::impacts(work, &each).await?;
    found.impacts.retain(|i| i.cost_minor > 0);
    found.asked = budget::asked_about(work, about).await?;
    if budget::unanswered(&found.impacts, &found.asked).next().is_some() {
        found.hard.push((String::new(), Say::new("plan-change-budget")));
    }
    Ok(())
}

/// A seat that is not in a subgroup yet.
pub(crate) fn taken(session: &Session, person: &PersonId, why: String, demand: Option<DemandId>) -> Enrolment {
    Enrolment { session: session.id.clone(), person: person.clone(), subgroup: 0, why, demand, accepted: false }
}
