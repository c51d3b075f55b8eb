//! A coaching session is arranged, held, or called off.

use ::store::Work;
use kit::{At, CourseId, Day, Done, Kind, Lang, PersonId, Refusal, Say, Stop, time};

use super::{
    Assignment, AssignmentId, CoachingArranged, CoachingHeld, Meeting, MeetingId,
    assign::{may_assign, rebook},
    store,
};
use crate::{letters, verbs::redacted};

/// Days from today whose common times are offered.
const OFFERED_DAYS: i64 = 10;
const OFFERED: usize = 6;
/// A session at most, minutes.
const LONGEST: i64 = 60;

/// Everybody who sits at the table.
fn table(a: &Assignment) -> Vec<PersonId> {
    a.people.iter().chain([&a.coach]).cloned().collect()
}

fn length(a: &Assignment) -> i64 {
    a.minutes_a_week.min(LONGEST)
}

/// Times in the coming days at which all of them are at work with nothing booked.
pub async fn offered(work: &mut Work, a: &Assignment) -> Done<Vec<(At, At)>> {
    let today = people::today(work).await?;
    let days = (today.max(a.from), time::plus_days(today.max(a.from), OFFERED_DAYS).min(a.to));
    plan::common_times(work, &table(a), days, length(a), OFFERED).await
}

/// By the coach or anybody coached: at that time, if all are still free. It stands in every diary at once.
pub async fn arrange(work: &mut Work, id: &AssignmentId, starts_at: At) -> Done<MeetingId> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let a = store::assignment(work, id).await?;
    if who != a.coach && !a.people.contains(&who) {
        return Err(Stop::forbidden());
    }
    if !a.lives(today) {
        return Err(Stop::conflict(Say::new("coach-side-ended-before")));
    }
    work.lock("coaching", &id.0).await?;
    let ends_at = starts_at.plus_minutes(length(&a));
    if starts_at <= work.now || !plan::is_free(work, &table(&a), starts_at, ends_at).await? {
        return Err(Stop::at("at", "coach-side-taken"));
    }
    let lang = people::person(work, &a.coach, today).await?.lang;
    let meeting = Meeting {
        id: work.id(),
        assignment: a.id.clone(),
        coach: a.coach.clone(),
        starts_at,
        ends_at,
        held_at: None,
        notes: String::new(),
        behaviour: String::new(),
        course: None,
        lang,
        cancelled_at: None,
        version: 1,
    };
    store::add_meeting(work, &meeting, a.people.first().filter(|_| !a.is_group()), &who).await?;
    rebook(work, &a).await?;
    let others: Vec<PersonId> = table(&a).into_iter().filter(|p| *p != who).collect();
    letters::coaching_arranged(work, &meeting, &who, &others, today).await?;
    let news = CoachingArranged { meeting: meeting.id.clone(), assignment: a.id, called_off: false };
    work.tell(&news).await?;
    Ok(meeting.id)
}

/// By anybody at the table, until it is written down; the minutes float again.
pub async fn call_off(work: &mut Work, id: &MeetingId) -> Done<AssignmentId> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let meeting = store::meeting(work, id).await?;
    let a = store::assignment(work, &meeting.assignment).await?;
    if who != a.coach && !a.people.contains(&who) {
        return Err(Stop::forbidden());
    }
    if !store::set_called_off(work, id).await? {
        return Err(Stop::conflict(Say::new("coach-side-meanwhile")));
    }
    rebook(work, &a).await?;
    let news = CoachingArranged { meeting: id.clone(), assignment: a.id.clone(), called_off: true };
    work.tell(&news).await?;
    Ok(a.id)
}

/// By the coach, once it has begun: what was said, and the one behaviour to practise, which becomes a card. Its time is
/// logged by itself. Customers' personal data is taken out.
pub async fn hold(
    work: &mut Work,
    id: &MeetingId,
    notes: &str,
    behaviour: &str,
    course: Option<CourseId>,
    lang: Lang,
    version: i64,
) -> Done<()> {
    let mut meeting = store::meeting(work, id).await?;
    if work.who() != Some(&meeting.coach) {
        return Err(Stop::forbidden());
    }
    let mut says = Vec::new();
    for (field, text, key) in
        [("notes", notes, "coach-side-notes-needed"), ("behaviour", behaviour, "coach-side-behaviour-needed")]
    {
        if text.trim().is_empty() {
            says.push((field.to_owned(), Say::new(key)));
        }
    }
    if !says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says }.into());
    }
    if meeting.starts_at > work.now {
        return Err(Stop::at("notes", "coach-side-not-yet"));
    }
    if let Some(course) = &course {
        curriculum::course(work, course).await?;
    }
    if meeting.version != version {
        return Err(Stop::conflict(Say::new("coach-side-meanwhile")));
    }
    meeting.notes = redacted(notes.trim(), lang);
    meeting.behaviour = redacted(behaviour.trim(), lang);
    meeting.course = course;
    meeting.lang = lang;
    if !store::set_held(work, &meeting).await? {
        return Err(Stop::conflict(Say::new("coach-side-meanwhile")));
    }
    let a = store::assignment(work, &meeting.assignment).await?;
    let minutes = meeting.minutes();
    let news =
        CoachingHeld { meeting: meeting.id, coach: meeting.coach, people: a.people, course: meeting.course, minutes };
    work.tell(&news).await?;
    Ok(())
}

/// The two sides read everything; who leads one of them, and planners, only that it was held.
pub async fn may_read_meeting(work: &mut Work, who: &PersonId, a: &Assignment, today: Day) -> Done<(bool, bool)> {
    if *who == a.coach || a.people.contains(who) {
        return Ok((true, true));
    }
    for person in a.people.iter().chain([&a.coach]) {
        if may_assign(work, who, person, today).await? {
            return Ok((true, false));
        }
    }
    Ok((false, false))
}
