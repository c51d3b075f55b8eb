//! A series begins with its session, moves with it, and books its people where they work.

use std::collections::HashMap;

use ::store::Work;
use kit::{Done, PersonId, Refusal, Say, SessionId, Stop, Zone};
use people::{Person, Shift};

use super::{EVERY, JoiningSet, Meeting, PARTS_MAX, Series, dates, meetings_of, series_of, store as rows};
use crate::{
    change::Found,
    model::{Booking, NewBooking, Session, Span, kinds},
    store as db,
    verbs::alive,
};

const JOINING_MAX: usize = 500;
/// The method that is nothing but a telephone conference.
const AUDIO: &str = "audio_conference";

/// What can never be: another rhythm, more meetings than a year bears, a rule nobody can meet, no number to dial, or somebody
/// who could not be there often enough.
pub(crate) async fn check(work: &mut Work, session: &Session, series: &Series, people: &[PersonId]) -> Done<Found> {
    let mute = is_mute(work, session, series).await?;
    let mut found = Found::default();
    let mut hard = |field: &str, say: Say| found.hard.push((field.to_owned(), say));
    if !(1..=PARTS_MAX).contains(&series.parts) {
        hard("parts", Say::new("web-field-number").with("min", 1).with("max", PARTS_MAX));
        return Ok(found);
    }
    if series.parts > 1 && !EVERY.contains(&series.every_days) {
        hard("every", Say::new("web-field-needed"));
    }
    if !(1..=series.parts).contains(&series.needed) {
        hard("needed", Say::new("web-field-number").with("min", 1).with("max", series.parts));
    }
    let n = series.joining.chars().count();
    if n > JOINING_MAX {
        hard("joining", Say::new("web-field-too-long").with("max", JOINING_MAX).with("n", n));
    }
    if mute {
        hard("joining", Say::new("plan-series-number"));
    }
    let all = dates(session, series);
    if all.len() < 2 {
        return Ok(found);
    }
    if session.venue.is_some() {
        for m in all.iter().skip(1) {
            let taken = match &session.venue {
                Some(v) => db::sessions::room_taken(work, v, m.starts_at, m.ends_at, &session.id).await?,
                None => false,
            };
            if taken {
                hard("venue", Say::new("plan-schedule-taken"));
                break;
            }
        }
    }
    let asked: Vec<PersonId> = people.iter().chain(&session.trainer).cloned().collect();
    let free = Free::read(work, session, &all, &asked).await?;
    let known = people::people_by_id(work, &asked, session.day()).await?;
    let mut named: Vec<&Person> = known.values().collect();
    named.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    for p in named {
        let there = 1 + all.iter().skip(1).filter(|m| free.is(&p.id, m)).count() as i64;
        let teaches = session.trainer.as_ref() == Some(&p.id);
        let needed = if teaches { series.parts } else { series.needed };
        if there < needed {
            let key = if teaches { "plan-series-trainer" } else { "plan-series-seldom" };
            hard("people", Say::new(key).with("name", &p.name).with("n", there).with("needed", needed));
        }
    }
    Ok(found)
}

/// A series on the telephone, and nobody could ever dial in.
fn mute(method: &str, series: &Series) -> bool {
    method == AUDIO && series.parts > 1 && series.joining.trim().is_empty()
}

async fn is_mute(work: &mut Work, session: &Session, series: &Series) -> Done<bool> {
    let course = curriculum::course(work, &session.course).await?;
    Ok(course.offering(&session.offering).is_some_and(|o| mute(&o.method, series)))
}

/// Who works when, and what is booked, over the dates of a series.
struct Free {
    shifts: HashMap<PersonId, Vec<Shift>>,
    booked: Vec<Booking>,
    session: SessionId,
}

impl Free {
    async fn read(work: &mut Work, session: &Session, all: &[Meeting], people: &[PersonId]) -> Done<Free> {
        let (from, to) = (session.starts_at, all.last().map_or(session.ends_at, |m| m.ends_at));
        let days = (from.day(Zone::UTC), to.day(Zone::UTC));
        let booked = db::bookings::bookings_of_people(work, people, (from, to), days).await?;
        let mut shifts: HashMap<PersonId, Vec<Shift>> = HashMap::new();
        for s in people::shifts_of_people(work, people, from.plus_days(-4), to.plus_days(4)).await? {
            shifts.entry(s.person.clone()).or_default().push(s);
        }
        Ok(Free { shifts, booked, session: session.id.clone() })
    }

    /// In a shift, or in a week without a known one, and nowhere else.
    fn is(&self, person: &PersonId, m: &Meeting) -> bool {
        let near = |s: &&Shift| (s.starts_at.minutes_since(m.starts_at)).abs() < 4 * 24 * 60;
        let mut known = self.shifts.get(person).into_iter().flatten().filter(near).peekable();
        let works = known.peek().is_none() || known.any(|s| s.starts_at <= m.starts_at && m.ends_at <= s.ends_at);
        let clash = |b: &Booking| {
            b.person == *person
                && b.session.as_ref() != Some(&self.session)
                && matches!(b.span, Span::At(from, to) if from < m.ends_at && m.starts_at < to)
        };
        works && !self.booked.iter().any(clash)
    }
}

/// Writes the series of a session that was just planned.
pub(crate) async fn begin(work: &mut Work, session: &Session, series: &Series) -> Done<()> {
    rows::put(work, &session.id, series).await?;
    rows::put_meetings(work, &session.id, &dates(session, series)).await
}

/// Its dates go along with a session that moves.
pub(crate) async fn moved(work: &mut Work, after: &Session) -> Done<()> {
    let Some(series) = series_of(work, std::slice::from_ref(&after.id)).await?.remove(&after.id) else { return Ok(()) };
    rows::put_meetings(work, &after.id, &dates(after, &series)).await
}

/// The later meetings of these people, where they work and are free; with `teach` also of who teaches.
pub(crate) async fn bookings(
    work: &mut Work,
    session: &Session,
    people: &[PersonId],
    teach: bool,
) -> Done<Vec<NewBooking>> {
    let later = meetings_of(work, std::slice::from_ref(&session.id)).await?.remove(&session.id).unwrap_or_default();
    if later.is_empty() {
        return Ok(Vec::new());
    }
    let free = Free::read(work, session, &later, people).await?;
    let new = |who: &PersonId, kind: &'static str, m: &Meeting| NewBooking {
        person: who.clone(),
        kind,
        session: Some(session.id.clone()),
        with: None,
        span: Span::At(m.starts_at, m.ends_at),
    };
    let mut out = Vec::new();
    for m in &later {
        out.extend(people.iter().filter(|p| free.is(p, m)).map(|p| new(p, kinds::SESSION, m)));
    }
    if teach {
        let all = db::co_teachers::co_teachers(work, std::slice::from_ref(&session.id)).await?;
        let teachers: Vec<PersonId> = session.trainer.iter().cloned().chain(all.into_values().flatten()).collect();
        out.extend(teachers.iter().flat_map(|t| later.iter().map(move |m| new(t, kinds::TEACHING, m))));
    }
    Ok(out)
}

/// What one needs to join a session, by planners and administrators, until it begins; a series on the telephone keeps a
/// number. Tells `plan.joining_set`.
pub async fn set_joining(work: &mut Work, id: &SessionId, joining: &str) -> Done<()> {
    people::must_be(work, crate::verbs::PLANNERS).await?;
    let session = alive(work, id).await?;
    let joining = joining.trim();
    let n = joining.chars().count();
    if n > JOINING_MAX {
        return Err(Refusal::at("joining", Say::new("web-field-too-long").with("max", JOINING_MAX).with("n", n)).into());
    }
    let stands = series_of(work, std::slice::from_ref(&session.id)).await?.remove(&session.id);
    let single = Series { every_days: 0, parts: 1, needed: 1, joining: String::new() };
    let series = Series { joining: joining.to_owned(), ..stands.unwrap_or(single) };
    if is_mute(work, &session, &series).await? {
        return Err(Stop::at("joining", "plan-series-number"));
    }
    rows::put(work, &session.id, &series).await?;
    let sequence = session.sequence + 1;
    db::sessions::set_sequence(work, &session.id, sequence).await?;
    work.tell(&JoiningSet { session: session.id, sequence }).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_on_the_telephone_has_a_number() {
        let of = |parts, joining: &str| Series { every_days: 7, parts, needed: 1, joining: joining.into() };
        assert!(mute(AUDIO, &of(3, " ")));
        assert!(!mute(AUDIO, &of(3, "+371 6700 0000")) && !mute("webinar", &of(3, "")));
        // Of a single call the number may follow; the check says that it is missing.
        assert!(!mute(AUDIO, &of(1, "")));
    }
}
