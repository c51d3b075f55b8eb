//! Instants, civil days, and the way between them.

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, TimeZone};
use serde::{Deserialize, Serialize};

/// A civil date.
pub type Day = NaiveDate;
/// An IANA time zone.
pub type Zone = chrono_tz::Tz;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct At(pub i64);

impl At {
    pub fn plus_minutes(self, minutes: i64) -> At {
        At(self.0 + minutes * 60_000)
    }
    pub fn plus_days(self, days: i64) -> At {
        At(self.0 + days * 86_400_000)
    }
    /// Whole minutes from `earlier` to this instant.
    pub fn minutes_since(self, earlier: At) -> i64 {
        (self.0 - earlier.0) / 60_000
    }
    /// The civil date in `zone`.
    pub fn day(self, zone: Zone) -> Day {
        self.local(zone).date_naive()
    }
    pub fn local(self, zone: Zone) -> chrono::DateTime<Zone> {
        chrono::DateTime::from_timestamp_millis(self.0).unwrap_or_default().with_timezone(&zone)
    }
    /// Minutes after local midnight.
    pub fn local_minutes(self, zone: Zone) -> i64 {
        use chrono::Timelike;
        let t = self.local(zone).time();
        i64::from(t.hour() * 60 + t.minute())
    }
    /// `2026-11-30T08:00:00Z`, for files and interfaces.
    pub fn iso(self) -> String {
        chrono::DateTime::from_timestamp_millis(self.0).unwrap_or_default().format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// The instant of `minutes` after local midnight of `day`. A time that summer time skips becomes the next that exists;
/// one that occurs twice is the first.
pub fn at_local(day: Day, minutes: i64, zone: Zone) -> At {
    let naive = day.and_time(NaiveTime::MIN) + Duration::minutes(minutes);
    for skip in 0..=4 {
        let found = zone.from_local_datetime(&(naive + Duration::minutes(skip * 30))).earliest();
        if let Some(t) = found {
            return At(t.timestamp_millis());
        }
    }
    At(naive.and_utc().timestamp_millis())
}

/// The Monday of the week of `day`.
pub fn monday(day: Day) -> Day {
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}

pub fn year_of(day: Day) -> i32 {
    day.year()
}

/// Days from `a` to `b`, negative when `b` is earlier.
pub fn days_between(a: Day, b: Day) -> i64 {
    (b - a).num_days()
}

/// `day` moved by `n` days.
pub fn plus_days(day: Day, n: i64) -> Day {
    day + Duration::days(n)
}

/// `2026-12` and its first day; `None` when it is no month.
pub fn parse_month(s: &str) -> Option<Day> {
    NaiveDate::parse_from_str(&format!("{s}-01"), "%Y-%m-%d").ok()
}

pub fn month_of(day: Day) -> String {
    day.format("%Y-%m").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_midnight_follows_summer_time() {
        let oslo: Zone = chrono_tz::Europe::Oslo;
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let start = at_local(day, 0, oslo);
        let next = at_local(plus_days(day, 1), 0, oslo);
        assert_eq!(next.minutes_since(start), 23 * 60);
        // 02:30 does not exist on that day.
        assert_eq!(at_local(day, 150, oslo), at_local(day, 180, oslo));
        assert_eq!(start.day(oslo), day);
    }

    #[test]
    fn months_and_mondays() {
        assert_eq!(parse_month("2026-12").map(month_of).as_deref(), Some("2026-12"));
        assert_eq!(parse_month("2026-13"), None);
        let wednesday = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        assert_eq!(monday(wednesday).to_string(), "2026-11-23");
    }
}
