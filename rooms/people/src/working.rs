//! Which days count as working days.

use std::collections::BTreeSet;

use chrono::Datelike;
use kit::{
    Day,
    time::{monday, plus_days},
};

/// Days of `from..=to` that are in `shifts`; where the week (Monday to Sunday) holds no shift at all, Monday to Friday.
/// `shifts` must know the whole weeks of `from` and `to`.
pub fn working_days_among(shifts: &BTreeSet<Day>, from: Day, to: Day) -> Vec<Day> {
    let mut out = Vec::new();
    let mut day = from;
    while day <= to {
        let start = monday(day);
        let known = shifts.range(start..=plus_days(start, 6)).next().is_some();
        let works = if known { shifts.contains(&day) } else { day.weekday().num_days_from_monday() < 5 };
        if works {
            out.push(day);
        }
        day = plus_days(day, 1);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 11, d).unwrap_or_default()
    }

    #[test]
    fn shifts_where_known_weekdays_where_not() {
        // 2026-11-23 is a Monday. A shift on Saturday 28 only; the week after is unknown.
        let shifts = BTreeSet::from([day(28)]);
        let days = working_days_among(&shifts, day(23), Day::from_ymd_opt(2026, 12, 6).unwrap_or_default());
        assert_eq!(days.len(), 6);
        assert_eq!(days[0], day(28));
        assert_eq!(days[1], day(30));
    }
}
