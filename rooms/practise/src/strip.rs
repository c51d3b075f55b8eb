//! Thirty days as a strip.

use std::collections::BTreeSet;

use kit::{Day, time};
use web::ui::HabitDay;

use crate::model::Practice;

/// One mark per day of the practice, as seen on `today`.
pub fn strip(practice: &Practice, days: &BTreeSet<Day>, today: Day) -> Vec<HabitDay> {
    let length = time::days_between(practice.starts_on, practice.ends_on) + 1;
    (0..length)
        .map(|i| {
            let day = time::plus_days(practice.starts_on, i);
            if days.contains(&day) {
                HabitDay::Done
            } else if day < today {
                HabitDay::Missed
            } else if day == today {
                HabitDay::Today
            } else {
                HabitDay::Coming
            }
        })
        .collect()
}

/// `(days practised, days gone by)` up to and without `today` unless today is done already.
pub fn days_practised(practice: &Practice, days: &BTreeSet<Day>, today: Day) -> (i64, i64) {
    let done = days.iter().filter(|d| **d >= practice.starts_on && **d <= practice.ends_on).count() as i64;
    let end = time::plus_days(practice.ends_on, 1).min(today);
    let gone = time::days_between(practice.starts_on, end).max(0)
        + i64::from(days.contains(&today) && today <= practice.ends_on);
    (done, gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strip_knows_done_missed_today_and_coming() {
        let day = |d| Day::from_ymd_opt(2026, 11, d).unwrap();
        let practice = Practice {
            id: "p".into(),
            session: "s".into(),
            person: "x".into(),
            course: "c".into(),
            version: 1,
            starts_on: day(10),
            ends_on: day(14),
            verdict: None,
            evidence: None,
        };
        let days = BTreeSet::from([day(10)]);
        use HabitDay::{Coming, Done, Missed, Today};
        assert_eq!(strip(&practice, &days, day(12)), [Done, Missed, Today, Coming, Coming]);
        assert_eq!(days_practised(&practice, &days, day(12)), (1, 2));
    }
}
