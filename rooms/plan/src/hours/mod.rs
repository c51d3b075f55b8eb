//! What was agreed with one person about when and how long they learn: for a disability, care at home, a way back after
//! illness. Why is nobody's business and stands nowhere; the person, who leads them, planners and administrators see it.

mod store;
mod verbs;

use std::collections::HashMap;

use ::store::Work;
use kit::{At, Day, Done, News, PersonId, Zone, time::at_local};
use serde::{Deserialize, Serialize};

pub use store::of;
pub use verbs::{NewHours, agree, end, may_agree, may_see};

#[derive(Clone, Debug, PartialEq)]
pub struct OwnHours {
    pub person: PersonId,
    /// Minutes after local midnight.
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    /// Minutes of learning a day, at most.
    pub day_minutes: Option<i64>,
    /// A break at least every so many minutes.
    pub break_minutes: Option<i64>,
    /// Works from home and comes to a class at the site: so long is the way, one way.
    pub way_minutes: Option<i64>,
    /// Where and how: ground floor, only remote, a larger screen.
    pub note: String,
    /// The last day.
    pub until: Option<Day>,
    pub made_at: At,
    pub made_by: Option<PersonId>,
}

impl OwnHours {
    pub fn holds(&self, on: Day) -> bool {
        self.until.is_none_or(|u| u >= on)
    }

    /// Does it allow learning from..to, with so many minutes of it on that day already?
    pub fn allow(&self, from: At, to: At, zone: Zone, already: i64) -> bool {
        let day = from.day(zone);
        let early = self.not_before.is_some_and(|m| from < at_local(day, m, zone));
        let late = self.not_after.is_some_and(|m| to > at_local(day, m, zone));
        let long = self.day_minutes.is_some_and(|most| already + to.minutes_since(from) > most);
        !self.holds(day) || !(early || late || long)
    }
}

/// Something was agreed with somebody, or ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HoursAgreed {
    pub person: PersonId,
}
impl News for HoursAgreed {
    const NAME: &'static str = "plan.hours_agreed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// What holds for these people.
pub async fn of_people(work: &mut Work, people: &[PersonId]) -> Done<HashMap<PersonId, OwnHours>> {
    store::of_people(work, people).await
}

/// What holds for anybody: few have it.
pub async fn all(work: &mut Work) -> Done<Vec<OwnHours>> {
    store::all(work).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_of_a_day_bind_until_the_last_day() {
        let day = Day::from_ymd_opt(2026, 12, 9).unwrap_or_default();
        let at = |h: i64| at_local(day, h * 60, Zone::UTC);
        let own = OwnHours {
            person: "p".into(),
            not_before: Some(9 * 60),
            not_after: Some(15 * 60),
            day_minutes: Some(120),
            break_minutes: None,
            way_minutes: None,
            note: String::new(),
            until: Some(day),
            made_at: At(0),
            made_by: None,
        };
        assert!(own.allow(at(9), at(11), Zone::UTC, 0));
        assert!(!own.allow(at(8), at(10), Zone::UTC, 0));
        assert!(!own.allow(at(14), at(16), Zone::UTC, 0));
        assert!(!own.allow(at(9), at(12), Zone::UTC, 0));
        assert!(!own.allow(at(9), at(10), Zone::UTC, 90));
        let over = OwnHours { until: Some(kit::time::plus_days(day, -1)), ..own };
        assert!(over.allow(at(6), at(12), Zone::UTC, 0));
    }
}
