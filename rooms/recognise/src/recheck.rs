//! The early re-check: a quiz and behaviour heard on contacts instead of the whole course again.

use kit::{Day, Done, time};
use serde::{Deserialize, Serialize};
use store::Work;

use crate::model::{Certificate, CertificateKind};

/// So many days before its end a certificate can be checked again.
pub const OPENS_DAYS: i64 = 90;
/// Share of right answers, and contacts listened to with the share on which the behaviour was there.
const QUIZ_PCT: i64 = 80;
pub const CONTACTS: i64 = 3;
const SHOWN_PCT: i64 = 67;

/// What there is since the re-check opened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Recheck {
    pub since: Day,
    /// The best quiz: right answers of all.
    pub quiz: Option<(i64, i64)>,
    pub contacts: i64,
    pub shown: i64,
}

impl Recheck {
    pub fn quiz_passed(&self) -> bool {
        self.quiz.is_some_and(|(right, all)| all > 0 && right * 100 >= QUIZ_PCT * all)
    }
    pub fn behaviour_seen(&self) -> bool {
        self.contacts >= CONTACTS && self.shown * 100 >= SHOWN_PCT * self.contacts
    }
    pub fn complete(&self) -> bool {
        self.quiz_passed() && self.behaviour_seen()
    }
}

/// The day from which evidence counts; none for one that holds for good or is a coach's.
pub fn opens_on(c: &Certificate) -> Option<Day> {
    let until = c.valid_until.filter(|_| c.kind == CertificateKind::Skill)?;
    Some(time::plus_days(until, -OPENS_DAYS))
}

pub async fn recheck(work: &mut Work, c: &Certificate) -> Done<Option<Recheck>> {
    let (Some(since), Some(course)) = (opens_on(c), &c.course) else { return Ok(None) };
    let zone = people::settings(work).await?.zone;
    let quiz = deliver::quiz_best_since(work, &c.person, course, time::at_local(since, 0, zone)).await?;
    let seen = coach::observations(work, &c.person, course).await?;
    let seen: Vec<_> = seen.iter().filter(|o| o.on >= since).collect();
    Ok(Some(Recheck {
        since,
        quiz: quiz.map(|q| (q.right, q.all)),
        contacts: seen.len() as i64,
        shown: seen.iter().filter(|o| o.seen).count() as i64,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_halves_are_needed() {
        let both = Recheck { since: Day::default(), quiz: Some((8, 10)), contacts: 3, shown: 3 };
        assert!(both.complete());
        assert!(!Recheck { quiz: None, ..both.clone() }.complete());
        assert!(!Recheck { quiz: Some((7, 10)), ..both.clone() }.complete());
        assert!(!Recheck { contacts: 2, shown: 2, ..both.clone() }.complete());
        assert!(!Recheck { contacts: 6, shown: 3, ..both }.complete());
    }
}
