//! Who was there.

use std::collections::{HashMap, HashSet};

use kit::{Day, Done, PersonId, Role, Say, SessionId, Stop};
use plan::Session;
use records::Statement;
use serde_json::json;
use store::Work;

use crate::{
    model::{Attended, Marked, STATES, was_there},
    store as rows,
};

/// Saves who was present, late or absent; people of the session who are not named keep what they had. By who teaches it, a
/// planner or the administrator, once it has begun; corrections on the day of the first marking.
pub async fn mark(work: &mut Work, id: &SessionId, marks: &[(PersonId, &str)]) -> Done<()> {
    let session = plan::session(work, id).await?;
    may_mark(work, &session).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    if session.starts_at > work.now {
        return Err(Stop::conflict(Say::new("deliver-not-begun")));
    }
    if plan::series::meetings(work, &session).await?.len() > 1 {
        return Err(Stop::conflict(Say::new("deliver-series-by-date")));
    }
    lock(work, id).await?;
    mark_checked(work, &session, marks).await
}

/// The same for whoever has been asked already whether they may, under the lock.
pub(crate) async fn mark_checked(work: &mut Work, session: &Session, marks: &[(PersonId, &str)]) -> Done<()> {
    let id = &session.id;
    let enrolled: HashSet<PersonId> = plan::enrolled(work, id).await?.into_iter().map(|e| e.person).collect();
    let before = rows::attendance(work, std::slice::from_ref(id)).await?;
    let several = plan::series::meetings(work, session).await?.len() > 1;
    // A series is marked date by date.
    let first = rows::first_marked(work, id, session.zone).await?.filter(|_| !several);
    let today = work.now.day(session.zone);
    let before: HashMap<PersonId, String> = before.into_iter().map(|((_, p), state)| (p, state)).collect();
    let marking = check(marks, &enrolled, &before, first, today)?;
    let mut states = before;
    states.extend(marking.marks.iter().cloned());
    put(work, session, marking).await?;
    // While the class runs its groups follow who is there; afterwards they are history.
    if work.now < session.ends_at {
        let there: Vec<PersonId> = states.into_iter().filter(|(_, s)| was_there(s)).map(|(p, _)| p).collect();
        plan::regroup(work, id, &there).await?;
    }
    Ok(())
}

/// What was marked is read and written as one: two lists saved at once must not both find somebody new.
pub(crate) async fn lock(work: &mut Work, session: &SessionId) -> Done<()> {
    work.lock("attendance", session.as_str()).await
}

/// Who teaches it, a planner, the administrator.
pub(crate) async fn may_mark(work: &mut Work, session: &Session) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let roles = people::roles(work, &who, today).await?;
    let teaches = roles.contains(&Role::Facilitator) && session.trainer.as_ref() == Some(&who);
    if teaches || roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(());
    }
    Err(Stop::forbidden())
}

/// What will be written, and who is present for the first time.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Marking {
    pub marks: Vec<(PersonId, String)>,
    pub new_there: Vec<PersonId>,
    /// That they completed the course is stated already.
    pub completed: bool,
}

impl Marking {
    fn absent(&self) -> Vec<PersonId> {
        self.marks.iter().filter(|(_, state)| !was_there(state)).map(|(p, _)| p.clone()).collect()
    }
}

fn check(
    marks: &[(PersonId, &str)],
    enrolled: &HashSet<PersonId>,
    before: &HashMap<PersonId, String>,
    first: Option<Day>,
    today: Day,
) -> Done<Marking> {
    if marks.is_empty() {
        return Err(Stop::at("", "deliver-nobody-marked"));
    }
    if first.is_some_and(|day| day != today) {
        return Err(Stop::conflict(Say::new("deliver-marked-earlier")));
    }
    let mut out = Marking::default();
    for (person, state) in marks {
        if !STATES.contains(state) {
            return Err(Stop::at(&format!("p-{person}"), "deliver-state-unknown"));
        }
        if !enrolled.contains(person) {
            return Err(Stop::at(&format!("p-{person}"), "deliver-no-seat"));
        }
        let was = before.get(person).map(String::as_str);
        if was.is_some_and(was_there) && !was_there(state) {
            return Err(Stop::at(&format!("p-{person}"), "deliver-stays-present"));
        }
        if was_there(state) && !was.is_some_and(was_there) {
            out.new_there.push(person.clone());
        }
        if was != Some(*state) {
            out.marks.push((person.clone(), (*state).to_owned()));
        }
    }
    Ok(out)
}

/// Writes the marks, the statements of who was there, and tells it: once per person.
pub(crate) async fn put(work: &mut Work, session: &Session, marking: Marking) -> Done<()> {
    if marking.marks.is_empty() {
        return Ok(());
    }
    rows::set_attendance(work, &session.id, &marking.marks).await?;
    plan::hold(work, &session.id, &marking.new_there).await?;
    plan::release(work, &session.id, &marking.absent()).await?;
    let there = marking.marks.iter().filter(|(_, s)| was_there(s)).count();
    let marked = Marked { session: session.id.clone(), present: there, absent: marking.marks.len() - there };
    work.tell(&marked).await?;
    if marking.new_there.is_empty() {
        return Ok(());
    }
    let states: HashMap<&PersonId, &str> = marking.marks.iter().map(|(p, s)| (p, s.as_str())).collect();
    // Being there is having taken the course: what builds on it is open from now on. Whether it became a habit is said later.
    let verbs: &[&str] = if marking.completed { &["attended"] } else { &["attended", "completed"] };
    let statements: Vec<Statement> = marking
        .new_there
        .iter()
        .flat_map(|person| verbs.iter().map(move |verb| (person, *verb)))
        .map(|(person, verb)| Statement {
            person: person.clone(),
            verb,
            course: Some(session.course.clone()),
            object: session.id.0.clone(),
            result: json!({ "state": states.get(person).copied().unwrap_or("present"), "minutes": session.minutes() }),
            at: session.ends_at,
        })
        .collect();
    records::state_all(work, &statements).await?;
    let attended = Attended { session: session.id.clone(), course: session.course.clone(), present: marking.new_there };
    work.tell(&attended).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 12, d).unwrap()
    }
    fn seats() -> HashSet<PersonId> {
        ["a", "b", "c"].map(PersonId::from).into()
    }

    #[test]
    fn a_correction_tells_only_who_is_new() {
        let before = HashMap::from([("a".into(), "present".to_owned()), ("b".into(), "absent".to_owned())]);
        let marks = [("a".into(), "late"), ("b".into(), "present"), ("c".into(), "absent")];
        let marking = check(&marks, &seats(), &before, Some(day(3)), day(3)).unwrap();
        assert_eq!(marking.new_there, [PersonId::from("b")]);
        assert_eq!(marking.marks.len(), 3);
    }

    #[test]
    fn the_same_list_again_writes_nothing() {
        let before = HashMap::from([("a".into(), "present".to_owned())]);
        let marking = check(&[("a".into(), "present")], &seats(), &before, Some(day(3)), day(3)).unwrap();
        assert_eq!(marking, Marking::default());
    }

    #[test]
    fn not_after_the_day_not_without_a_seat_and_not_back_to_absent() {
        let before = HashMap::from([("a".into(), "present".to_owned())]);
        let marks = |p: &str, s: &'static str| vec![(PersonId::from(p), s)];
        let refused = |m: &[(PersonId, &str)], first, today| {
            let stop = check(m, &seats(), &before, first, today).unwrap_err();
            stop.refusal().unwrap().says[0].1.key.clone()
        };
        assert_eq!(refused(&marks("b", "present"), Some(day(3)), day(4)), "deliver-marked-earlier");
        assert_eq!(refused(&marks("x", "present"), None, day(3)), "deliver-no-seat");
        assert_eq!(refused(&marks("a", "absent"), Some(day(3)), day(3)), "deliver-stays-present");
        assert_eq!(refused(&marks("a", "here"), Some(day(3)), day(3)), "deliver-state-unknown");
        assert_eq!(refused(&[], None, day(3)), "deliver-nobody-marked");
    }
}
