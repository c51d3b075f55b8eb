//! Before another course: was the practice done and the support given?

use std::collections::{BTreeSet, HashMap};

use curriculum::Course;
use kit::{CourseId, Day, Done, Lang, NeedId, PersonId, Say, SessionId, SkillId, Words, time};
use store::{Act, Work};

use crate::{
    model::{Practice, PracticeId},
    store as rows,
    strip::{days_practised, planned_days},
};

/// Trainings of the last year count.
const WINDOW_DAYS: i64 = 365;
/// From this share of working days the practice counts as done (the same as in the verdict).
const DONE_SHARE: f64 = 0.6;

/// What followed the last course of one person on these skills.
#[derive(Clone, Debug, PartialEq)]
pub struct Guarded {
    pub person: PersonId,
    pub practice: PracticeId,
    pub course: CourseId,
    /// The month has not ended yet: the day on which it does.
    pub runs_until: Option<Day>,
    /// Days practised and working days gone by.
    pub practised: i64,
    pub planned: i64,
    /// The follow-up meeting is due and was not held.
    pub meeting_missing: bool,
    /// Support that was promised, is due and was not given.
    pub promises_open: i64,
    /// Support that was promised and given.
    pub promises_kept: i64,
    pub verdict: Option<String>,
}

impl Guarded {
    pub fn practice_done(&self) -> bool {
        self.practised as f64 >= DONE_SHARE * self.planned as f64 && self.planned > 0
    }
    /// Another course would come before the last one had its chance.
    pub fn open(&self) -> bool {
        let habit = self.verdict.as_deref() == Some("done");
        !habit && (self.runs_until.is_some() || !self.practice_done() || self.meeting_missing || self.promises_open > 0)
    }
}

/// The last course of each of these people on any of these skills, of the last year; nobody without one is in it. An empty
/// list of skills means any course.
pub async fn guard(work: &mut Work, people: &[PersonId], skills: &[SkillId]) -> Done<Vec<Guarded>> {
    let today = people::today(work).await?;
    let from = time::plus_days(today, -WINDOW_DAYS);
    let about: HashMap<CourseId, bool> = curriculum::courses(work)
        .await?
        .into_iter()
        .map(|c| (c.id.clone(), skills.is_empty() || c.skills.iter().any(|s| skills.contains(s))))
        .collect();
    let mut seen: BTreeSet<PersonId> = BTreeSet::new();
    let mut last = rows::practices_of_people(work, people).await?;
    last.retain(|p| p.ends_on >= from && about.get(&p.course) == Some(&true) && seen.insert(p.person.clone()));
    let ids: Vec<PracticeId> = last.iter().map(|p| p.id.clone()).collect();
    let days = rows::practice_days(work, &ids).await?;
    let planned = planned_days(work, &last).await?;
    let sessions: BTreeSet<SessionId> = last.iter().map(|p| p.session.clone()).collect();
    let sessions: Vec<SessionId> = sessions.into_iter().collect();
    let meetings = coach::follow_ups(work, &sessions).await?;
    let tasks = coach::support_tasks_for(work, &sessions).await?;
    let none = BTreeSet::new();
    let one = |p: Practice| {
        let (practised, gone) =
            days_practised(&p, days.get(&p.id).unwrap_or(&none), planned.get(&p.id).unwrap_or(&none), today);
        let mine = |session: Option<&SessionId>, person: &PersonId| session == Some(&p.session) && *person == p.person;
        let tasks: Vec<_> = tasks.iter().filter(|t| mine(t.session.as_ref(), &t.person)).collect();
        Guarded {
            runs_until: (p.ends_on >= today).then_some(p.ends_on),
            practised,
            planned: gone,
            meeting_missing: meetings
                .iter()
                .any(|f| mine(Some(&f.session), &f.person) && f.held_on.is_none() && f.due_on < today),
            promises_open: tasks.iter().filter(|t| t.kept_at.is_none() && t.due_on < today).count() as i64,
            promises_kept: tasks.iter().filter(|t| t.kept_at.is_some()).count() as i64,
            verdict: p.verdict.clone(),
            person: p.person,
            practice: p.id,
            course: p.course,
        }
    };
    Ok(last.into_iter().map(one).collect())
}

/// The same for the team and the skill of a need.
pub async fn of_need(work: &mut Work, need: &NeedId) -> Done<Vec<Guarded>> {
    let need = listen::need(work, need).await?;
    let today = people::today(work).await?;
    let team = people::members(work, std::slice::from_ref(&need.team), today).await?;
    let team: Vec<PersonId> = team.into_iter().map(|(person, _)| person).collect();
    guard(work, &team, std::slice::from_ref(&need.skill)).await
}

/// For the planner who gives seats by hand (`plan::change`): whose last course on these skills still has practice or support
/// open.
pub fn caution<'a>(work: &'a mut Work, people: &'a [PersonId], course: &'a Course) -> Act<'a, Vec<(PersonId, Say)>> {
    Box::pin(async move {
        let mut open = guard(work, people, &course.skills).await?;
        open.retain(Guarded::open);
        if open.is_empty() {
            return Ok(Vec::new());
        }
        let courses = curriculum::courses(work).await?;
        let said = |g: Guarded| {
            let title =
                courses.iter().find(|c| c.id == g.course).map_or_else(|| Words::one(Lang::En, ""), Course::words);
            let say = Say::new("practise-guard-seat")
                .with("course", title)
                .with("done", g.practised)
                .with("gone", g.planned)
                .with("meeting", if g.meeting_missing { "missing" } else { "fine" })
                .with("promises", g.promises_open);
            (g.person, say)
        };
        Ok(open.into_iter().map(said).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(practised: i64, verdict: Option<&str>) -> Guarded {
        Guarded {
            person: "p".into(),
            practice: "m".into(),
            course: "c".into(),
            runs_until: None,
            practised,
            planned: 20,
            meeting_missing: false,
            promises_open: 0,
            promises_kept: 1,
            verdict: verdict.map(str::to_owned),
        }
    }

    #[test]
    fn open_is_practice_not_done_or_support_not_given() {
        assert!(last(11, Some("not_enough_data")).open());
        assert!(!last(12, Some("not_enough_data")).open());
        assert!(!last(3, Some("done")).open());
        assert!(Guarded { promises_open: 1, ..last(20, None) }.open());
        assert!(Guarded { meeting_missing: true, ..last(20, Some("change_method")) }.open());
        assert!(Guarded { runs_until: Some(Day::default()), ..last(20, None) }.open());
    }
}
