//! Beginning a path, writing down what one saw, giving the licence, ending it.

use curriculum::Trainer;
use kit::{CourseId, Done, PersonId, Refusal, Role, Say, SessionId, Stop};
use store::Work;

use super::{Evidence, PathBegun, PathEnded, PathWatched, Step, TrainerPath, Watched, evidence};
use crate::store::trainer_paths as rows;

const NOTE_MAX: usize = 600;

/// Whoever leads the person (or stands in), planners and administrators.
pub async fn may_lead(work: &mut Work, person: &PersonId) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(true);
    }
    Ok(roles.contains(&Role::Manager) && people::acts_for(work, &who, person, today).await?)
}

/// The person, whoever leads them, and whoever may teach the course: they are asked to watch.
pub async fn may_see(work: &mut Work, path: &TrainerPath) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    Ok(who == path.person || teaches(work, &who, &path.course).await? || may_lead(work, &path.person).await?)
}

/// Is licensed for the course today.
pub(crate) async fn teaches(work: &mut Work, who: &PersonId, course: &CourseId) -> Done<bool> {
    let today = people::today(work).await?;
    Ok(curriculum::licences_of(work, who).await?.iter().any(|t| t.course == *course && t.may(today)))
}

/// Puts somebody on the way to teach a course. Refused for who teaches it already, or is on the way.
pub async fn begin_path(work: &mut Work, person: &PersonId, slug: &str) -> Done<TrainerPath> {
    if !may_lead(work, person).await? {
        return Err(Stop::at("person", "deliver-path-not-yours"));
    }
    let course = match curriculum::course_by_slug(work, slug).await {
        Ok(course) => course,
        Err(Stop::Refused(_)) => return Err(Stop::at("course", "web-field-needed")),
        Err(fault) => return Err(fault),
    };
    if teaches(work, person, &course.id).await? {
        return Err(Stop::at("person", "deliver-path-teaches"));
    }
    work.lock("trainer-path", "number").await?;
    let known = rows::paths_of(work, person).await?;
    if known.iter().any(|p| p.course == course.id && p.ended_at.is_none() && p.licensed_at.is_none()) {
        return Err(Stop::at("person", "deliver-path-already"));
    }
    let path = TrainerPath {
        id: work.id(),
        number: store::next_number(work, "trainer_path").await?,
        person: person.clone(),
        course: course.id,
        begun_at: work.now,
        begun_by: work.who().cloned(),
        licensed_at: None,
        licensed_by: None,
        ended_at: None,
    };
    rows::add(work, &path).await?;
    let (id, course) = (path.id.clone(), path.course.clone());
    work.tell(&PathBegun { path: id, person: person.clone(), course }).await?;
    Ok(path)
}

/// A path that still runs, and what there is for it.
async fn open(work: &mut Work, number: i64) -> Done<(TrainerPath, Evidence)> {
    let path = rows::path(work, number).await?;
    work.lock("trainer-path", &path.id.0).await?;
    if path.ended_at.is_some() || path.licensed_at.is_some() {
        return Err(Stop::at("", "deliver-path-over"));
    }
    let there = evidence(work, std::slice::from_ref(&path)).await?.remove(&number).unwrap_or_default();
    Ok((path, there))
}

/// What a trainer saw.
#[derive(Clone, Debug)]
pub struct Observation {
    pub session: SessionId,
    pub note: String,
    pub ready: bool,
}

/// By somebody who may teach the course, about a session that the person taught along after the first one. A later note
/// holds over an earlier one.
pub async fn observe_path(work: &mut Work, number: i64, seen: Observation) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let (path, there) = open(work, number).await?;
    if who == path.person || !teaches(work, &who, &path.course).await? {
        return Err(Stop::forbidden());
    }
    if !there.watchable().iter().any(|s| s.id == seen.session) {
        return Err(Stop::at("session", "deliver-path-session"));
    }
    let note = seen.note.trim();
    let n = note.chars().count();
    if n == 0 {
        return Err(Stop::at("note", "web-field-needed"));
    }
    if n > NOTE_MAX {
        return Err(Refusal::at("note", Say::new("web-field-too-long").with("max", NOTE_MAX).with("n", n)).into());
    }
    let now = work.now;
    let watched =
        Watched { session: seen.session.clone(), observer: who, note: note.to_owned(), ready: seen.ready, at: now };
    rows::add_watched(work, &path, &watched).await?;
    work.tell(&PathWatched { path: path.id, session: seen.session, ready: seen.ready }).await?;
    Ok(())
}

/// Gives the licence, when the three steps before it are there. By planners and administrators. `hour_minor`: what an hour of
/// this trainer costs.
pub async fn give_licence(work: &mut Work, number: i64, hour_minor: i64) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    let (path, there) = open(work, number).await?;
    if let Some(missing) = there.next(&path).filter(|s| *s != Step::Licensed) {
        return Err(Stop::at("", &format!("deliver-path-first-{}", missing.code())));
    }
    let today = people::today(work).await?;
    let licence = Trainer {
        person: path.person.clone(),
        course: path.course.clone(),
        hour_minor,
        from: Some(today),
        to: None,
        path: Some(number),
    };
    curriculum::license(work, licence).await?;
    // Whoever teaches finds their sessions; a planner leaves the role to an administrator.
    if people::must_be(work, &[Role::Administrator]).await.is_ok() {
        people::grant_role(work, &path.person, Role::Facilitator).await?;
    }
    rows::set_licensed(work, &path.id).await?;
    work.tell(&PathEnded { path: path.id, licensed: true }).await?;
    Ok(())
}

/// The path ends without a licence; what was learned stays in the transcript.
pub async fn end_path(work: &mut Work, number: i64) -> Done<()> {
    let (path, _) = open(work, number).await?;
    if !may_lead(work, &path.person).await? {
        return Err(Stop::forbidden());
    }
    rows::set_ended(work, &path.id).await?;
    work.tell(&PathEnded { path: path.id, licensed: false }).await?;
    Ok(())
}
