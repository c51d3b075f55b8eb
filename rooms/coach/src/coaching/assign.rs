//! Somebody is given a coach, and the time for it.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Work;
use kit::{Day, Done, PersonId, Refusal, Role, Say, SkillId, Stop, time};
use plan::{NewBooking, Span, kinds};

use super::{
    Assigned, Assignment, AssignmentEnded, AssignmentId, GROUP_MAX, MINUTES, PEER, TASKS, WEEKS, peak_minutes,
    profile::cap_of, store,
};
use crate::letters;

/// Minutes that float are counted on all seven days: somebody is on the phones on each of them.
const DAYS_A_WEEK: i64 = 7;

#[derive(Clone, Debug)]
pub struct NewAssignment {
    pub coach: PersonId,
    pub people: Vec<PersonId>,
    /// One of `TASKS`, or `PEER`.
    pub task: String,
    pub skill: Option<SkillId>,
    pub minutes_a_week: i64,
    pub from: Day,
    pub weeks: i64,
}

/// Who leads the person, or stands in for who does; planners for anybody.
pub async fn may_assign(work: &mut Work, who: &PersonId, person: &PersonId, today: Day) -> Done<bool> {
    Ok(people::has_role(work, who, Role::Planner, today).await? || people::acts_for(work, who, person, today).await?)
}

/// By whoever leads all of them, or a planner: from a day on, so many minutes a week. Refused where the coach's week would be
/// fuller than allowed. The time is booked for both sides at once, so that the plan counts it.
pub async fn assign(work: &mut Work, new: NewAssignment) -> Done<AssignmentId> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    for person in &new.people {
        if !may_assign(work, &who, person, today).await? {
            return Err(Stop::forbidden());
        }
    }
    if !TASKS.contains(&new.task.as_str()) {
        return Err(Stop::at("task", "coach-side-task-unknown"));
    }
    take(work, new, who, today).await
}

/// What `assign` does once it is clear that the two may agree on it.
pub(crate) async fn take(work: &mut Work, new: NewAssignment, who: PersonId, today: Day) -> Done<AssignmentId> {
    check(work, &new, today).await?;
    // Two that are given to one coach at the same moment are counted one after the other.
    work.lock("coach-load", &new.coach.0).await?;
    let to = time::plus_days(new.from, new.weeks * 7 - 1);
    let taken = store::assignments_of_coaches(work, std::slice::from_ref(&new.coach), today).await?;
    let (load, cap) = (peak_minutes(taken.iter(), new.from, to), cap_of(work, &new.coach).await?);
    if load + new.minutes_a_week > cap {
        let say = Say::new("coach-side-full").with("load", load).with("cap", cap).with("n", new.minutes_a_week);
        return Err(Refusal::at("coach", say).into());
    }
    let people: BTreeSet<PersonId> = new.people.into_iter().collect();
    let assignment = Assignment {
        id: work.id(),
        coach: new.coach,
        people: people.into_iter().collect(),
        task: new.task,
        skill: new.skill,
        minutes_a_week: new.minutes_a_week,
        from: new.from,
        to,
        made_by: who,
        ended_on: None,
    };
    store::add(work, &assignment).await?;
    rebook(work, &assignment).await?;
    letters::assigned(work, &assignment, today).await?;
    let (coach, people) = (assignment.coach.clone(), assignment.people.clone());
    let id = assignment.id.clone();
    let news = Assigned { assignment: assignment.id, coach, people, minutes_a_week: new.minutes_a_week };
    work.tell(&news).await?;
    Ok(id)
}

async fn check(work: &mut Work, new: &NewAssignment, today: Day) -> Done<()> {
    if new.people.is_empty() {
        return Err(Stop::at("person", "coach-side-nobody"));
    }
    if new.people.len() > GROUP_MAX {
        return Err(Refusal::at("person", Say::new("coach-side-many").with("max", GROUP_MAX as i64)).into());
    }
    if new.people.contains(&new.coach) {
        return Err(Stop::at("coach", "coach-side-self-refused"));
    }
    let ids: Vec<PersonId> = new.people.iter().chain([&new.coach]).cloned().collect();
    let known = people::people_by_id(work, &ids, today).await?;
    if ids.iter().any(|id| known.get(id).is_none_or(|p| !p.employed(today))) {
        return Err(Stop::at("person", "coach-side-gone"));
    }
    // Anybody may show a newcomer around or help a colleague; coaching a skill is a coach's work.
    let coaches = matches!(new.task.as_str(), "skill" | "calls");
    if coaches && !people::has_role(work, &new.coach, Role::Coach, today).await? {
        return Err(Stop::at("coach", "coach-side-no-coach"));
    }
    let skills = curriculum::skills(work).await?;
    match &new.skill {
        Some(skill) if !skills.iter().any(|s| s.id == *skill) => {
            return Err(Stop::at("skill", "coach-side-skill-unknown"));
        }
        None if new.task == "skill" || new.task == PEER => return Err(Stop::at("skill", "coach-side-skill-needed")),
        _ => {}
    }
    if !MINUTES.contains(&new.minutes_a_week) || !WEEKS.contains(&new.weeks) {
        return Err(Stop::at("minutes", "web-field-needed"));
    }
    if new.from < today {
        return Err(Stop::at("from", "coach-side-past"));
    }
    Ok(())
}

/// By the coach, by who leads one of them, by a planner: from today on the time is free again, and what is arranged is
/// called off.
pub async fn end_assignment(work: &mut Work, id: &AssignmentId) -> Done<()> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let mut assignment = store::assignment(work, id).await?;
    let mut may = who == assignment.coach || (assignment.task == PEER && assignment.people.contains(&who));
    for person in &assignment.people {
        may = may || may_assign(work, &who, person, today).await?;
    }
    if !may {
        return Err(Stop::forbidden());
    }
    if !store::set_ended(work, id, today, &who).await? {
        return Err(Stop::conflict(Say::new("coach-side-ended-before")));
    }
    assignment.ended_on = Some(today);
    store::call_off_rest(work, id).await?;
    rebook(work, &assignment).await?;
    work.tell(&AssignmentEnded { assignment: id.clone() }).await?;
    Ok(())
}

/// Books what is to come: arranged sessions at their time, and for each week what is not arranged of it as minutes that float.
pub(super) async fn rebook(work: &mut Work, a: &Assignment) -> Done<()> {
    let today = people::today(work).await?;
    let zone = people::settings(work).await?.zone;
    let mut wanted = Vec::new();
    if a.ended_on.is_none() {
        let meetings = store::meetings_of(work, std::slice::from_ref(&a.id)).await?;
        let mut arranged: BTreeMap<Day, i64> = BTreeMap::new();
        for m in &meetings {
            *arranged.entry(time::monday(m.starts_at.day(zone))).or_default() += m.minutes();
            if m.held_at.is_none() && m.ends_at > work.now {
                both(&mut wanted, a, Span::At(m.starts_at, m.ends_at));
            }
        }
        for (from, to, minutes) in floats(a, &arranged, today) {
            let minutes_a_day = (minutes + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
            both(&mut wanted, a, Span::Floating { from, to, minutes_a_day });
        }
    }
    plan::book_for(work, &a.id.0, wanted).await
}

/// `(from, to, minutes a week)`: what is left to float, weeks alike joined.
fn floats(a: &Assignment, arranged: &BTreeMap<Day, i64>, today: Day) -> Vec<(Day, Day, i64)> {
    let mut out: Vec<(Day, Day, i64)> = Vec::new();
    let first = a.from.max(today);
    let mut monday = time::monday(first);
    while monday <= a.to {
        let rest = a.minutes_a_week - arranged.get(&monday).copied().unwrap_or(0);
        let (from, to) = (monday.max(first), time::plus_days(monday, 6).min(a.to));
        match out.last_mut() {
            Some(last) if last.2 == rest && time::plus_days(last.1, 1) == from => last.1 = to,
            _ if rest > 0 => out.push((from, to, rest)),
            _ => {}
        }
        monday = time::plus_days(monday, 7);
    }
    out
}

fn both(out: &mut Vec<NewBooking>, a: &Assignment, span: Span) {
    let new = |person: &PersonId, with: Option<&PersonId>| NewBooking {
        person: person.clone(),
        kind: kinds::COACHING,
        session: None,
        with: with.cloned(),
        span,
    };
    out.push(new(&a.coach, a.people.first().filter(|_| !a.is_group())));
    out.extend(a.people.iter().map(|p| new(p, Some(&a.coach))));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 12, d).unwrap_or_default()
    }

    #[test]
    fn a_week_with_a_session_floats_less_and_alike_weeks_are_one() {
        let a = Assignment {
            id: "a".into(),
            coach: "c".into(),
            people: vec!["p".into()],
            task: "skill".into(),
            skill: None,
            minutes_a_week: 60,
            from: day(2),
            to: day(29),
            made_by: "m".into(),
            ended_on: None,
        };
        // Mondays: 30 Nov, 7, 14, 21, 28 Dec. Forty-five minutes are arranged in the week of the 14th, all of it in that of the 21st.
        let arranged = BTreeMap::from([(day(14), 45), (day(21), 60)]);
        let got = floats(&a, &arranged, day(1));
        assert_eq!(got, [(day(2), day(13), 60), (day(14), day(20), 15), (day(28), day(29), 60)]);
        // What is past is not booked again.
        assert_eq!(floats(&a, &BTreeMap::new(), day(20)), [(day(20), day(29), 60)]);
    }
}
