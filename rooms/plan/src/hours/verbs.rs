//! Agreed by who leads the person, or by an administrator; ended by the same.

use kit::{Day, Done, PersonId, Role, Stop};
use store::Work;

use super::{HoursAgreed, OwnHours, store as rows};

const NOTE_MAX: usize = 300;

#[derive(Clone, Debug, Default)]
pub struct NewHours {
    /// Minutes after local midnight.
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub day_minutes: Option<i64>,
    pub break_minutes: Option<i64>,
    /// From home to the site, for a class.
    pub way_minutes: Option<i64>,
    pub note: String,
    pub until: Option<Day>,
}

/// Puts it in the place of what was agreed before. Tells `plan.hours_agreed`.
pub async fn agree(work: &mut Work, person: &PersonId, new: NewHours) -> Done<()> {
    if !may_agree(work, person).await? {
        return Err(Stop::forbidden());
    }
    let note = new.note.trim();
    if note.chars().count() > NOTE_MAX {
        return Err(Stop::at("note", "plan-hours-note-long"));
    }
    if let (Some(from), Some(to)) = (new.not_before, new.not_after)
        && to < from + 60
    {
        return Err(Stop::at("not_after", "plan-hours-short"));
    }
    if new.until.is_some_and(|day| day < work.now.day(kit::Zone::UTC)) {
        return Err(Stop::at("until", "plan-hours-until"));
    }
    let bounds = [new.not_before, new.not_after, new.day_minutes, new.break_minutes, new.way_minutes];
    if bounds.iter().all(Option::is_none) && note.is_empty() {
        return Err(Stop::at("", "plan-hours-nothing"));
    }
    rows::end(work, person).await?;
    let own = OwnHours {
        person: person.clone(),
        not_before: new.not_before,
        not_after: new.not_after,
        day_minutes: new.day_minutes,
        break_minutes: new.break_minutes,
        way_minutes: new.way_minutes,
        note: note.to_owned(),
        until: new.until,
        made_at: work.now,
        made_by: work.who().cloned(),
    };
    rows::add(work, &own).await?;
    work.tell(&HoursAgreed { person: person.clone() }).await?;
    Ok(())
}

/// The usual hours hold again. Tells `plan.hours_agreed`.
pub async fn end(work: &mut Work, person: &PersonId) -> Done<()> {
    if !may_agree(work, person).await? {
        return Err(Stop::forbidden());
    }
    if rows::end(work, person).await? {
        work.tell(&HoursAgreed { person: person.clone() }).await?;
    }
    Ok(())
}

/// Who leads the person, and administrators.
pub async fn may_agree(work: &mut Work, person: &PersonId) -> Done<bool> {
    may(work, person, &[Role::Administrator]).await
}

/// Besides them the person, and planners, who must keep it.
pub async fn may_see(work: &mut Work, person: &PersonId) -> Done<bool> {
    if work.who() == Some(person) {
        return Ok(true);
    }
    may(work, person, &[Role::Administrator, Role::Planner]).await
}

async fn may(work: &mut Work, person: &PersonId, any_of: &[Role]) -> Done<bool> {
    if work.is_system() {
        return Ok(true);
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if any_of.iter().any(|r| roles.contains(r)) {
        return Ok(true);
    }
    people::is_manager_of(work, &who, person, today).await
}
