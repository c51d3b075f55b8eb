use std::collections::HashSet;

use curriculum::Course;
use kit::{CourseId, Done, NeedId, PersonId, Say, Stop, TeamId, time::plus_days};
use store::Work;

use crate::{
    model::{DemandId, DemandsOpened, NewDemand},
    store as db,
};

/// Days from choosing a need until the people should have learned it.
const DUE_DAYS: i64 = 60;

/// A need was chosen: everybody of the team gets a demand for the course, and for what it builds on, where they have neither.
pub async fn open_demands(work: &mut Work, need: &NeedId, team: &TeamId, course: &CourseId) -> Done<Vec<DemandId>> {
    let today = people::today(work).await?;
    let courses = curriculum::courses(work).await?;
    let wanted = courses.iter().find(|c| c.id == *course).ok_or_else(Stop::missing)?;
    let members = people::members(work, std::slice::from_ref(team), today).await?;
    let members: Vec<PersonId> = members.into_iter().map(|(p, _)| p).collect();
    let levels = records::levels(work, &members, &courses, today).await?;
    let alone = |p: &PersonId, c: &Course| {
        let at = |s| levels.get(p).and_then(|l| l.get(&records::Subject::Skill(s))).map_or(0, |h| h.level);
        !c.skills.is_empty() && c.skills.iter().cloned().all(|s| at(s) >= records::ALONE)
    };
    let mut new = Vec::new();
    for c in with_before(&courses, wanted) {
        let why = if c.id == wanted.id { "plan-why-team" } else { "plan-why-first-step" };
        // Who shows by evidence what comes first need not take it.
        let asked = members.iter().filter(|p| c.id == wanted.id || !alone(p, c));
        new.extend(asked.map(|p| NewDemand {
            person: p.clone(),
            course: c.id.clone(),
            need: Some(need.clone()),
            why: Say::new(why),
            due_on: plus_days(today, DUE_DAYS),
            rule: None,
        }));
    }
    open_missing(work, Some(need.clone()), new).await
}

/// People wish for a course: everybody gets a demand for it who has neither one nor the course.
pub async fn open_wished(work: &mut Work, course: &CourseId, wishing: &[PersonId]) -> Done<Vec<DemandId>> {
    people::must_be(work, super::PLANNERS).await?;
    let due_on = plus_days(people::today(work).await?, DUE_DAYS);
    let new = wishing.iter().map(|p| NewDemand {
        person: p.clone(),
        course: course.clone(),
        need: None,
        why: Say::new("plan-why-wished"),
        due_on,
        rule: None,
    });
    open_missing(work, None, new.collect()).await
}

/// A course after everything it builds on.
pub(crate) fn with_before<'a>(courses: &'a [Course], wanted: &'a Course) -> Vec<&'a Course> {
    let mut out: Vec<&Course> = Vec::new();
    let mut waiting = vec![wanted];
    while let Some(c) = waiting.pop() {
        if out.iter().any(|o| o.id == c.id) {
            continue;
        }
        out.push(c);
        waiting.extend(courses.iter().filter(|x| c.prerequisites.contains(&x.slug)));
    }
    out.reverse();
    out
}

pub(crate) async fn open_missing(work: &mut Work, need: Option<NeedId>, new: Vec<NewDemand>) -> Done<Vec<DemandId>> {
    let people: Vec<PersonId> = new.iter().map(|d| d.person.clone()).collect();
    let done: HashSet<(PersonId, CourseId)> = records::completed(work, &people).await?.into_iter().collect();
    let new: Vec<NewDemand> =
        new.into_iter().filter(|d| !done.contains(&(d.person.clone(), d.course.clone()))).collect();
    let ids = db::demands::add(work, &new).await?;
    if ids.is_empty() {
        return Ok(ids);
    }
    work.tell(&DemandsOpened { need, demands: ids.clone() }).await?;
    Ok(ids)
}
