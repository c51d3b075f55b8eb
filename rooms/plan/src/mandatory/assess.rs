//! Counts again how people stand: piece by piece at night and after a new rule, at once after a class.

use std::collections::{HashMap, HashSet};

use kit::{CourseId, Day, Done, PersonId, Say, SessionId, Zone, time::plus_days};
use people::History;
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind};

use super::{
    model::{Counts, Duty, Proof, Rule, State},
    stages::stages,
    store as rows,
};
use crate::{
    model::{DemandsClosed, DemandsOpened, NewDemand},
    store as db,
    verbs::{open_missing, with_before},
};

const ASSESS: &str = "plan/count mandatory training";
/// So many people in one work.
const PIECE: usize = 500;

#[derive(Serialize, Deserialize)]
struct Piece {
    /// The last id of the piece before.
    after: String,
    /// What it is counted for: a night, or a new rule.
    because: String,
}

pub(crate) fn jobs() -> Vec<JobKind> {
    let mut kinds = super::letters::jobs();
    kinds.push(job_kind(ASSESS, |work, job| Box::pin(piece(work, job))));
    kinds
}

/// The night's act: everybody, a job for each piece.
pub async fn assess_tonight(work: &mut Work) -> Done<()> {
    let because = format!("night/{}", people::today(work).await?);
    begin(work, because, "").await
}

pub(super) async fn begin(work: &mut Work, because: String, after: &str) -> Done<()> {
    let key = format!("mandatory/{because}/{after}");
    let (now, payload) = (work.now, Piece { after: after.to_owned(), because });
    work.enqueue(NewJob::new(ASSESS, key, now, &payload)?).await
}

async fn piece(work: &mut Work, job: &Job) -> Done<()> {
    let Piece { after, because } = job.read()?;
    let ids = people::ids_after(work, &after, PIECE).await?;
    if let Some(last) = ids.last().filter(|_| ids.len() == PIECE) {
        begin(work, because, &last.0.clone()).await?;
    }
    let rules = rows::rules(work).await?;
    assess(work, &rules, &ids).await
}

/// Somebody was taught: how they stand is true at once, not only tomorrow.
pub(crate) async fn taught(work: &mut Work, course: &CourseId, people: &[PersonId]) -> Done<()> {
    let rules = rows::rules_for(work, course).await?;
    if rules.is_empty() { Ok(()) } else { assess(work, &rules, people).await }
}

/// Counts how these people stand with the rules that run, and opens demand for what is due soon.
pub async fn assess(work: &mut Work, rules: &[Rule], people: &[PersonId]) -> Done<()> {
    let today = people::today(work).await?;
    let zone = people::settings(work).await?.zone;
    let histories = people::histories(work, people).await?;
    let returns = rows::returns(work, people).await?;
    for rule in rules.iter().filter(|r| r.ended_at.is_none() && r.from <= today) {
        let learned = learned(work, &rule.course, people, zone).await?;
        let before = rows::stages_of(work, &rule.id, people).await?;
        let (mut changed, mut duties) = (Vec::new(), Vec::new());
        for person in people {
            let Some(history) = histories.get(person) else { continue };
            let none = Vec::new();
            let old = before.get(person).unwrap_or(&none);
            let new = stand(rule, person, history, learned.get(person), returns.get(person), old, today);
            if new != *old {
                changed.push(person.clone());
                duties.extend(new);
            }
        }
        rows::replace(work, &rule.id, &changed, &duties).await?;
        demand(work, rule, people, today).await?;
    }
    Ok(())
}

fn stand(
    rule: &Rule,
    person: &PersonId,
    history: &History,
    learned: Option<&Vec<Proof>>,
    returns: Option<&Vec<Day>>,
    old: &[Duty],
    today: Day,
) -> Vec<Duty> {
    let (learned, returns) = (learned.map_or(&[][..], Vec::as_slice), returns.map_or(&[][..], Vec::as_slice));
    stages(rule, history, learned, returns, today)
        .into_iter()
        .map(|s| {
            // Whoever was written to about this day is not written to again.
            let told =
                old.iter().find(|o| o.from == s.from && o.due == s.due).map_or((0, None), |o| (o.told, o.told_on));
            Duty {
                rule: rule.id.clone(),
                person: person.clone(),
                from: s.from,
                until: s.until,
                due: s.due,
                done: s.done,
                told: told.0,
                told_on: told.1,
            }
        })
        .collect()
}

/// By day; the version is that of the session where the statement does not say it.
async fn learned(
    work: &mut Work,
    course: &CourseId,
    people: &[PersonId],
    zone: Zone,
) -> Done<HashMap<PersonId, Vec<Proof>>> {
    let all = records::learned(work, course, people).await?;
    let sessions: HashSet<SessionId> =
        all.iter().filter(|l| l.version.is_none()).map(|l| l.object.as_str().into()).collect();
    let sessions: Vec<SessionId> = sessions.into_iter().collect();
    let sessions = db::sessions::sessions_by_id(work, &sessions).await?;
    let mut out: HashMap<PersonId, Vec<Proof>> = HashMap::new();
    for l in all {
        let session = sessions.get(&SessionId(l.object));
        let on = l.at.day(session.map_or(zone, |s| s.zone));
        let version = l.version.or(session.map(|s| s.course_version));
        let days = out.entry(l.person).or_default();
        // Twice on one day is once.
        match days.last_mut() {
            Some(last) if last.on == on => *last = Proof { on, version, certificate: l.certificate },
            _ => days.push(Proof { on, version, certificate: l.certificate }),
        }
    }
    Ok(out)
}

/// A seat is looked for in time for everybody to whom something falls due; for nobody else any more.
async fn demand(work: &mut Work, rule: &Rule, people: &[PersonId], today: Day) -> Done<()> {
    let soon = plus_days(today, rule.lead_days);
    let standing = rows::of_people(work, people, today).await?;
    let mut due: Vec<(PersonId, Day)> = standing
        .into_iter()
        .filter(|(d, state)| d.rule == rule.id && *state != State::Exempt && rule.runs(today))
        .filter_map(|(d, _)| Some((d.person, d.due?)))
        .filter(|(_, day)| *day <= soon)
        .collect();
    due.sort();
    let asked = db::demands::of_rule(work, &rule.id, people).await?;
    let wanted: HashSet<&PersonId> = due.iter().map(|(p, _)| p).collect();
    let mut over: Vec<PersonId> = asked.keys().filter(|p| !wanted.contains(p)).cloned().collect();
    over.sort();
    if !over.is_empty() {
        db::demands::let_go(work, &rule.id, &over).await?;
        work.tell(&DemandsClosed { course: rule.course.clone(), people: over }).await?;
    }
    due.retain(|(p, _)| !asked.contains_key(p));
    if due.is_empty() {
        return Ok(());
    }
    first_steps(work, rule, &due).await?;
    let new: Vec<NewDemand> = due
        .iter()
        .map(|(person, day)| NewDemand {
            person: person.clone(),
            course: rule.course.clone(),
            need: None,
            why: Say::new("plan-why-mandatory"),
            due_on: (*day).max(today),
            rule: Some(rule.id.clone()),
        })
        .collect();
    let mut opened = db::demands::add(work, &new).await?;
    if opened.len() < new.len() {
        for d in &new {
            let asked_before = db::demands::claim(work, &rule.id, &rule.course, &d.person, d.due_on).await?;
            opened.extend(asked_before.filter(|id| !opened.contains(id)));
        }
    }
    if !opened.is_empty() {
        work.tell(&DemandsOpened { need: None, demands: opened }).await?;
    }
    Ok(())
}

/// What the course builds on, where somebody has not had it.
async fn first_steps(work: &mut Work, rule: &Rule, due: &[(PersonId, Day)]) -> Done<()> {
    let courses = curriculum::courses(work).await?;
    let Some(wanted) = courses.iter().find(|c| c.id == rule.course).filter(|c| !c.prerequisites.is_empty()) else {
        return Ok(());
    };
    let people: Vec<PersonId> = due.iter().map(|(p, _)| p.clone()).collect();
    let today = people::today(work).await?;
    let missing = records::missing_for(work, &people, wanted, today).await?;
    let lacking: HashSet<(PersonId, CourseId)> = missing
        .into_iter()
        .flat_map(|(p, m)| m.into_iter().map(move |m| (p.clone(), m)))
        .filter_map(|(p, m)| match m {
            records::Missing::Course(c) => Some((p, c)),
            _ => None,
        })
        .collect();
    let mut new = Vec::new();
    for c in with_before(&courses, wanted).into_iter().filter(|c| c.id != wanted.id) {
        for (person, day) in due.iter().filter(|(p, _)| lacking.contains(&(p.clone(), c.id.clone()))) {
            new.push(NewDemand {
                person: person.clone(),
                course: c.id.clone(),
                need: None,
                why: Say::new("plan-why-first-step"),
                due_on: *day,
                rule: None,
            });
        }
    }
    if !new.is_empty() {
        open_missing(work, None, new).await?;
    }
    Ok(())
}

impl Counts {
    /// Whether the days of the deadline are counted at all.
    pub(crate) fn takes_days(self) -> bool {
        self != Counts::Day
    }
}
