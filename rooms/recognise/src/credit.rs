//! What coaches have given, counted from what they did: nobody fills in a sheet.

use std::collections::{BTreeMap, HashMap};

use kit::{CourseId, Done, PersonId};
use store::Work;

use crate::model::Credit;

/// What one contact listened to and one meeting take, minutes.
const CONTACT_MINUTES: i64 = 12;
const MEETING_MINUTES: i64 = 20;
/// From so many contacts a habit is this coach's outcome too.
const OUTCOME_CONTACTS: usize = 2;

/// Contacts listened to, meetings and coaching sessions held, the time in all of them, habits they led to, and written advice.
pub async fn credit(work: &mut Work, coach: &PersonId) -> Done<Credit> {
    let seen = coach::observed_by(work, coach).await?;
    let meetings = coach::meetings_held_by(work, coach).await?;
    let (minutes, sessions) = coach::coaching::minutes_held_by(work, coach).await?;
    let mut by: BTreeMap<(PersonId, CourseId), usize> = BTreeMap::new();
    for o in &seen {
        *by.entry((o.person.clone(), o.course.clone())).or_insert(0) += 1;
    }
    let people: Vec<PersonId> = by.keys().map(|k| k.0.clone()).collect();
    let mut habits: HashMap<(PersonId, CourseId), bool> = HashMap::new();
    for p in practise::practices_of_people(work, &people).await? {
        if p.verdict.as_deref() == Some("done") {
            habits.insert((p.person, p.course), true);
        }
    }
    let contacts = seen.len() as i64;
    Ok(Credit {
        contacts,
        meetings: meetings + sessions,
        minutes: contacts * CONTACT_MINUTES + meetings * MEETING_MINUTES + minutes,
        outcomes: by.iter().filter(|(key, n)| **n >= OUTCOME_CONTACTS && habits.contains_key(*key)).count() as i64,
        feedback: seen.iter().filter(|o| !o.note.is_empty()).count() as i64,
    })
}
