//! Thirty days as a strip. Days on which a person does not work never count against anybody.

use std::collections::{BTreeSet, HashMap};

use kit::{Day, Done, PersonId, time};
use store::Work;
use web::ui::HabitDay;

use crate::{
    model::{Practice, PracticeId},
    store as rows,
};

/// The days of each practice on which the person works and has not paused; what "practised on 9 of 12 days" counts by.
pub async fn planned_days(work: &mut Work, practices: &[Practice]) -> Done<HashMap<PracticeId, BTreeSet<Day>>> {
    let (Some(from), Some(to)) =
        (practices.iter().map(|p| p.starts_on).min(), practices.iter().map(|p| p.ends_on).max())
    else {
        return Ok(HashMap::new());
    };
    let people: BTreeSet<PersonId> = practices.iter().map(|p| p.person.clone()).collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let works = people::working_days_of(work, &people, from, to).await?;
    let pauses = rows::pauses(work, &people, from).await?;
    Ok(practices
        .iter()
        .map(|p| {
            let away = |day: &Day| pauses.iter().any(|(who, a, b)| *who == p.person && a <= day && day <= b);
            let days = works.get(&p.person).into_iter().flatten().copied();
            let days = days.filter(|d| *d >= p.starts_on && *d <= p.ends_on && !away(d)).collect();
            (p.id.clone(), days)
        })
        .collect())
}

/// One mark per day of the practice, as seen on `today`; `planned` are its working days.
pub fn strip(practice: &Practice, days: &BTreeSet<Day>, planned: &BTreeSet<Day>, today: Day) -> Vec<HabitDay> {
    let length = time::days_between(practice.starts_on, practice.ends_on) + 1;
    (0..length)
        .map(|i| {
            let day = time::plus_days(practice.starts_on, i);
            if days.contains(&day) {
                HabitDay::Done
            } else if day < today && planned.contains(&day) {
                HabitDay::Missed
            } else if day < today {
                HabitDay::Off
            } else if day == today {
                HabitDay::Today
            } else {
                HabitDay::Coming
            }
        })
        .collect()
}

/// `(days practised, working days gone by)` up to and without `today` unless today is done already. A day practised in one's
/// free time counts on both sides.
pub fn days_practised(practice: &Practice, days: &BTreeSet<Day>, planned: &BTreeSet<Day>, today: Day) -> (i64, i64) {
    let within = |d: &&Day| **d >= practice.starts_on && **d <= practice.ends_on;
    let done: BTreeSet<&Day> = days.iter().filter(within).collect();
    let gone: BTreeSet<&Day> = planned.iter().filter(within).filter(|d| **d < today).collect();
    (done.len() as i64, gone.union(&done).count() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_off_is_never_a_missed_day() {
        let day = |d| Day::from_ymd_opt(2026, 11, d).unwrap();
        let practice = Practice {
            id: "p".into(),
            session: "s".into(),
            person: "x".into(),
            course: "c".into(),
            version: 1,
            starts_on: day(10),
            ends_on: day(15),
            verdict: None,
            evidence: None,
            paused_days: 0,
        };
        let days = BTreeSet::from([day(10)]);
        let planned = BTreeSet::from([day(10), day(11), day(13), day(14), day(15)]);
        use HabitDay::{Coming, Done, Missed, Off, Today};
        assert_eq!(strip(&practice, &days, &planned, day(13)), [Done, Missed, Off, Today, Coming, Coming]);
        assert_eq!(days_practised(&practice, &days, &planned, day(13)), (1, 2));
        let on_a_free_day = BTreeSet::from([day(10), day(12)]);
        assert_eq!(days_practised(&practice, &on_a_free_day, &planned, day(13)), (2, 3));
    }
}
