//! What a person has, held against what a rung asks for.

use kit::{Day, Done, PersonId, time};
use serde::Serialize;
use store::Work;

use crate::{
    credit,
    model::{CertificateKind, Rung, RungRule, Standing},
    store as rows,
};

/// Contacts of so many days count, and fewer than so many say nothing.
const SHOWN_DAYS: i64 = 180;
const SHOWN_LEAST: i64 = 5;
const OBSERVATIONS_MAX: i64 = 500;

/// Everything the ladder looks at.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Evidence {
    /// Whole months in the house.
    pub months: i64,
    /// Courses with a certificate that holds.
    pub courses: Vec<kit::CourseId>,
    /// Contacts listened to in the last half year, and on how many the behaviour was there.
    pub contacts: i64,
    pub shown: i64,
    /// Colleagues' skills that became a habit.
    pub outcomes: i64,
}

/// One thing a rung asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Criterion {
    Months(i64),
    Certificates(i64),
    Shown(i64),
    Outcomes(i64),
    Course(kit::CourseId),
}

pub async fn evidence(work: &mut Work, person: &people::Person, today: Day) -> Done<Evidence> {
    let mut courses: Vec<kit::CourseId> = rows::certificates_of(work, &person.id)
        .await?
        .into_iter()
        .filter(|c| c.kind == CertificateKind::Skill && c.standing(today) == Standing::Valid)
        .filter_map(|c| c.course)
        .collect();
    courses.sort();
    courses.dedup();
    let from = time::plus_days(today, -SHOWN_DAYS);
    let seen = coach::observations_of(work, &person.id, OBSERVATIONS_MAX).await?;
    let seen: Vec<_> = seen.iter().filter(|o| o.on >= from).collect();
    Ok(Evidence {
        months: person.hired_on.map_or(0, |day| time::days_between(day, today).max(0) * 12 / 365),
        courses,
        contacts: seen.len() as i64,
        shown: seen.iter().filter(|o| o.seen).count() as i64,
        outcomes: credit::credit(work, &person.id).await?.outcomes,
    })
}

/// What the rule asks for, each with whether it is there.
pub fn against(rule: &RungRule, e: &Evidence) -> Vec<(Criterion, bool)> {
    let mut out = Vec::new();
    let mut ask = |n: i64, criterion: Criterion, there: bool| {
        if n > 0 {
            out.push((criterion, there));
        }
    };
    ask(rule.months, Criterion::Months(rule.months), e.months >= rule.months);
    let certificates = e.courses.len() as i64;
    ask(rule.certificates, Criterion::Certificates(rule.certificates), certificates >= rule.certificates);
    let steady = e.contacts >= SHOWN_LEAST && e.shown * 100 >= rule.shown_pct * e.contacts;
    ask(rule.shown_pct, Criterion::Shown(rule.shown_pct), steady);
    ask(rule.outcomes, Criterion::Outcomes(rule.outcomes), e.outcomes >= rule.outcomes);
    for course in &rule.courses {
        ask(1, Criterion::Course(course.clone()), e.courses.contains(course));
    }
    out
}

/// Where somebody stands: the highest rung they were given, else the one their position says.
pub async fn rung_of(work: &mut Work, person: &people::Person) -> Done<Rung> {
    let given = rows::grants_of(work, &person.id).await?.iter().map(|g| g.rung).max();
    let position = person.placement.as_ref().map_or("", |p| p.position.as_str());
    let by_position = match position {
        "senior" => Rung::Senior,
        "lead" => Rung::Lead,
        "supervisor" | "manager" | "centre_manager" => Rung::Supervisor,
        _ => Rung::NewHire,
    };
    Ok(given.map_or(by_position, |g| g.max(by_position)))
}

/// Whether the one who acts leads this person.
pub async fn leads(work: &mut Work, who: &PersonId, person: &PersonId, today: Day) -> Done<bool> {
    Ok(who != person && people::is_manager_of(work, who, person, today).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_asked_for_is_held_against_the_evidence() {
        let rule = RungRule { courses: vec!["c9".into()], ..RungRule::shipped(Rung::Senior) };
        let courses = vec!["c1".into(), "c2".into()];
        let e = Evidence { months: 14, courses, contacts: 4, shown: 4, outcomes: 0 };
        let found = against(&rule, &e);
        assert_eq!(
            found,
            [
                (Criterion::Months(12), true),
                (Criterion::Certificates(2), true),
                // Four contacts say nothing yet, however good they were.
                (Criterion::Shown(70), false),
                (Criterion::Course("c9".into()), false),
            ]
        );
        assert!(against(&RungRule::shipped(Rung::NewHire), &e).is_empty());
    }
}
