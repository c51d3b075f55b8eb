mod acknowledge;
pub mod comment;
mod dispute;
mod hold;
mod keep;
mod move_on;
mod observe;
mod promise;
mod recording;
mod remind;
mod review;
mod scorecard;

pub use acknowledge::acknowledge;
pub use dispute::{decide, dispute, may_decide};
pub use hold::{Held, hold};
pub use keep::keep;
pub use move_on::move_disputes_on;
pub use observe::observe;
pub use promise::promise;
pub use recording::{add_recording, forget_recordings, may_hear, may_record, note_hearing, remove_recording, to_hear};
pub use remind::remind;
pub use review::{NewReview, Written, hand_over, open_review, write_review};
pub use scorecard::{NewScorecard, first_scorecard, publish_scorecard};

use std::collections::HashSet;

use kit::{Day, Done, Lang, PersonId, Role, SessionId, Stop};
use store::Work;

use crate::model::Review;

/// Only the person's manager, or somebody above, speaks for the partner's half.
pub(crate) async fn must_lead(work: &mut Work, person: &PersonId, on: Day) -> Done<PersonId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if people::acts_for(work, &who, person, on).await? { Ok(who) } else { Err(Stop::forbidden()) }
}

/// Who is a partner in this person's learning: somebody above, a coach of the same team, a trainer who teaches or taught a
/// session in which the person has a seat. Never the person.
pub async fn is_partner(work: &mut Work, who: &PersonId, person: &PersonId, on: Day) -> Done<bool> {
    if who == person {
        return Ok(false);
    }
    if people::acts_for(work, who, person, on).await? {
        return Ok(true);
    }
    let roles = people::roles(work, who, on).await?;
    if roles.contains(&Role::Coach) {
        let both = people::people_by_id(work, &[who.clone(), person.clone()], on).await?;
        let team = |id: &PersonId| both.get(id).and_then(|p| p.team());
        if team(who).is_some() && team(who) == team(person) {
            return Ok(true);
        }
    }
    if coaches_by_assignment(work, who, on).await?.contains(person) {
        return Ok(true);
    }
    if !roles.contains(&Role::Facilitator) {
        return Ok(false);
    }
    let taught: HashSet<SessionId> = plan::sessions_taught_by(work, who).await?.into_iter().map(|s| s.id).collect();
    Ok(!taught.is_empty() && plan::sessions_of(work, person).await?.iter().any(|s| taught.contains(&s.id)))
}

/// Whom somebody has been given to coach, of whatever team. Showing a newcomer around or helping a colleague opens nothing.
async fn coaches_by_assignment(work: &mut Work, who: &PersonId, on: Day) -> Done<HashSet<PersonId>> {
    let given = crate::coaching::assignments_of_coaches(work, std::slice::from_ref(who), on).await?;
    let coaches = |a: &crate::coaching::Assignment| matches!(a.task.as_str(), "skill" | "calls") && a.holds(on);
    Ok(given.into_iter().filter(coaches).flat_map(|a| a.people).collect())
}

/// Everybody whose partner this person is by their place: those below them and, for a coach, the team. Not the person.
pub async fn coached(work: &mut Work, who: &PersonId, on: Day) -> Done<HashSet<PersonId>> {
    let mut out: HashSet<PersonId> = people::led(work, who, on).await?.into_iter().map(|(id, _)| id).collect();
    if people::has_role(work, who, Role::Coach, on).await? {
        out.extend(people::team_mates(work, who, on).await?);
        out.extend(coaches_by_assignment(work, who, on).await?);
    }
    out.remove(who);
    Ok(out)
}

/// A draft is its reviewer's alone; what was handed over may be read by the person and their partners.
pub async fn may_read(work: &mut Work, who: &PersonId, review: &Review) -> Done<bool> {
    if *who == review.reviewer {
        return Ok(true);
    }
    if review.handed_at.is_none() {
        return Ok(false);
    }
    if *who == review.person {
        return Ok(true);
    }
    let today = people::today(work).await?;
    is_partner(work, who, &review.person, today).await
}

/// What somebody wrote about a contact, without the customer's personal data.
pub(crate) fn redacted(text: &str, lang: Lang) -> String {
    needs::redact(text, lang).text
}
